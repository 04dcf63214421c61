import type { Explanation } from '../../protocol/explanation.ts';
import { formatFor } from '../format.ts';
import { line, localized } from '../localized.ts';
import type { Topic } from '../understand/topics.ts';
import type { Understanding } from '../understand/understanding.ts';
import { sections } from './answers/case.ts';
import { doorSuggestions, type Meant, noReply, say } from './compose-reply.ts';
import type { Dialogue, Knowledge } from './dialogue.ts';
import { wantsToObject } from './follow-up.ts';
import { plain } from './plain.ts';

/** As sure as this of a subject, and its words are taken as they are. */
const sure = 0.5;
/** As long as this, a message may be about the visit or talk that stands on the screen. */
const maxWords = 8;

const asksWhen = /\b(wanneer|hoe ?lang|(welke|de) dag|hoe laat|when|how long|what (day|time))\b/;
const comesFromUs =
  /\b(wanneer|hoe ?lang|when|how long)\b.*\b(krijg|kom|komt|hoor|geld|uitkering|besluit|antwoord|get|hear|money|answer)\b/;
const lateWithUs = /\b(te laat|te lang|dwangsom|schadevergoeding|per dag|too (late|long)|penalty)\b/;
const waits = /\b(ik|wij|we) (wacht|wachten|zit te wachten)\b|\b(i|we) (wait|am waiting|are waiting)\b/;
const mustDo =
  /\b(moet|moeten|must|should) (ik|wij|we|i) (nu |nog |dan |verder |still )*(doen|sturen|opsturen|do|send)\b/;
const cannotCome =
  /\b(kan|kom|red) (ik )?(dan |die dag |morgen )?(niet|nie)\b|\b(ik kom|ik kan) (niet|nie)\b|\bniet kom(en)?\b|\b(andere dag|verzetten|werk dan|thuis (zijn|blijven))\b|\b(vakantie|ziek|holiday|ill|sick)\b|\bmoet ik (daar|er)(heen| naartoe)?\b|\b(can t|cannot|don t) (come|make it|go)\b|\bdo i have to (come|go)\b/;
const asksLetter = /\b(wat|what)\b.*\b(brief|letter)\b/;
const asksSum = /\bhoe (kom|komen|komt) (je|jij|jullie|u) (aan|op|tot)\b|\bwhere does .* come from\b/;
const asksRight =
  /\b(dwangsom|per dag|hoeveel|schadevergoeding|vergoeding|betaald|recht|rechten|rechter|advocaat|penalty|how much|paid|rights?|court|lawyer)\b/;
const paid = /\b(wanneer|welke dag|when)\b/;

/** What a message means to somebody whose case is open. Nothing when the case has nothing to do with it. */
export function withCase(understood: Understanding, dialogue: Dialogue, knowledge: Knowledge): Meant | undefined {
  const { current } = knowledge;
  if (!current) return undefined;
  const { explanation } = current;
  const { topic, confidence, text } = understood;
  const words = plain(text);
  const isVague = topic === 'none' || topic === 'no' || confidence < sure;
  return (
    ownPaper(topic, text, explanation) ??
    theVisit(words, isVague, dialogue, knowledge) ??
    theMoney(words, dialogue.subject, knowledge) ??
    theRight(words, isVague || topic === 'amount' || topic === 'objection', text, dialogue, knowledge) ??
    (isAboutUs(words, topic, isVague, explanation) ? { topic: 'case-deadline' } : undefined) ??
    (isVague && asksLetter.test(words)
      ? { topic: explanation.decision ? 'case-decision' : 'case-status' }
      : undefined) ??
    (isVague && explanation.amounts.length > 0 && asksSum.test(words) ? { topic: 'amount' } : undefined) ??
    (isVague && mustDo.test(words) ? { topic: 'case-action' } : undefined) ??
    (isVague && isNamedIn(words, explanation, knowledge) ? { topic: 'case-status' } : undefined)
  );
}

/** The objection or complaint that was filed, and not a new one. */
function ownPaper(topic: Topic, text: string, { noun }: Explanation): Meant | undefined {
  if (noun === 'objection' && topic === 'objection' && !wantsToObject(text)) return { topic: 'case-status' };
  const isNew = /\b(nieuwe|nog een|tweede|another|new|second)\b/.test(plain(text));
  return noun === 'complaint' && topic === 'complaint' && !isNew ? { topic: 'case-status' } : undefined;
}

/** A visit, hearing or talk that is planned: its day, and what if it does not suit. */
function theVisit(words: string, isVague: boolean, dialogue: Dialogue, knowledge: Knowledge): Meant | undefined {
  const { current } = knowledge;
  if (current?.explanation.appointment?.status !== 'planned' || words.split(' ').length > maxWords) return undefined;
  if ((isVague || dialogue.subject === 'urgent-money') && asksWhen.test(words)) return { topic: 'case-deadline' };
  if (!isVague || !cannotCome.test(words)) return undefined;
  const lines = [say(knowledge.words.asksOn.cannotCome, dialogue)];
  const cards = sections(current.view, 'appointment');
  return { reply: { ...noReply, lines, cards, suggestions: doorSuggestions(knowledge, 'person') } };
}

/** When it was paid. */
function theMoney(words: string, subject: Topic | undefined, knowledge: Knowledge): Meant | undefined {
  const { current, language, words: said } = knowledge;
  const last = current?.explanation.changes.find(({ kind }) => kind === 'paid');
  if (!last || !paid.test(words) || words.split(' ').length > maxWords) return undefined;
  if (subject !== 'amount' && !/\b(betaald|geld|gestort|overgemaakt|paid|money)\b/.test(words)) return undefined;
  const day = formatFor(language).long(last.date ?? last.on);
  return { reply: { ...noReply, lines: [line(said.asksOn.paidOn(day), day)] } };
}

/** We are late, and there is nothing to object to yet: what can be done about it, and what we owe. */
function theRight(
  words: string,
  isOpen: boolean,
  text: string,
  dialogue: Dialogue,
  { current, words: said, doors }: Knowledge,
): Meant | undefined {
  const rights = current?.explanation.late ? sections(current.view, 'rights') : [];
  if (!isOpen || rights.length === 0 || !asksRight.test(words) || wantsToObject(text)) return undefined;
  return {
    subject: 'case-deadline',
    reply: {
      ...noReply,
      lines: [say(said.asksOn.yourRight, dialogue)],
      cards: rights,
      suggestions: doorSuggestions({ words: said, doors }, 'person'),
    },
  };
}

function isAboutUs(words: string, topic: Topic, isVague: boolean, { late, decision }: Explanation): boolean {
  if (decision) return false;
  const isOther = !isVague && topic !== 'benefit-apply' && topic !== 'allowances' && topic !== 'amount';
  if (!isOther && (comesFromUs.test(words) || waits.test(words))) return true;
  return isVague && late !== undefined && lateWithUs.test(words);
}

/** The name of the case stands in it: "ik wacht op mijn parkeerkaart". */
function isNamedIn(words: string, { title, typeName }: Explanation, { language }: Knowledge): boolean {
  const names = [title, typeName].map((name) => plain(localized(name, language).text)).join(' ');
  return words.split(' ').some((word) => word.length >= leastOfName && !common.has(word) && names.includes(word));
}

const leastOfName = 6;
const common = new Set([
  'aanvraag',
  'besluit',
  'bezwaar',
  'klacht',
  'betaal',
  'betalen',
  'special',
  'support',
  'report',
]);
