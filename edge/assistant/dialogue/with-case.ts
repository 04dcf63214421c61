import type { Explanation } from '../../protocol/explanation.ts';
import { formatFor } from '../format.ts';
import { line, localized } from '../localized.ts';
import type { Topic } from '../understand/topics.ts';
import type { Understanding } from '../understand/understanding.ts';
import { answerAsksOn } from './answers/asks-on.ts';
import { sections } from './answers/case.ts';
import { doorSuggestions, type Meant, noReply, say } from './compose-reply.ts';
import type { Dialogue, Knowledge } from './dialogue.ts';
import { wantsToObject } from './follow-up.ts';
import { type Message, messageOf } from './phrases/message.ts';
import { formal, theCase, theMatter } from './phrases/turns.ts';

/** As sure as this of a subject, and its words are taken as they are. */
const sure = 0.5;
/** As long as this, a message may be about the visit or talk that stands on the screen. */
const maxWords = 8;

/** What a message means to somebody whose case is open. Nothing when the case has nothing to do with it. */
export function withCase(understood: Understanding, dialogue: Dialogue, knowledge: Knowledge): Meant | undefined {
  const { current } = knowledge;
  if (!current) return undefined;
  const { explanation } = current;
  const { topic, confidence, text } = understood;
  const message = messageOf(text);
  const isVague = topic === 'none' || topic === 'no' || confidence < sure;
  return (
    ownPaper(topic, message, explanation) ??
    ((isVague || topic === 'case-decision') && explanation.decision && theMatter.unfair(message)
      ? { topic: 'objection' }
      : undefined) ??
    theVisit(message, isVague, dialogue, knowledge) ??
    theMoney(message, dialogue.subject, knowledge) ??
    theRight(message, isVague || topic === 'amount' || topic === 'objection', dialogue, knowledge) ??
    (isAboutUs(message, topic, isVague, explanation) ? { topic: 'case-deadline' } : undefined) ??
    (isVague && theCase.letter(message)
      ? { topic: explanation.decision ? 'case-decision' : 'case-status' }
      : undefined) ??
    (isVague && explanation.amounts.length > 0 && theCase.sum(message) ? { topic: 'amount' } : undefined) ??
    (isVague && theCase.faster(message) && !wantsToObject(message)
      ? answerAsksOn('sooner', knowledge, dialogue, message)
      : undefined) ??
    (isVague && theCase.mustDo(message) ? { topic: 'case-action' } : undefined) ??
    (isVague && isNamedIn(message, explanation, knowledge) ? { topic: 'case-status' } : undefined)
  );
}

/** The objection or complaint that was filed, and not a new one. */
function ownPaper(topic: Topic, message: Message, { noun }: Explanation): Meant | undefined {
  if (noun === 'objection' && topic === 'objection' && !wantsToObject(message)) return { topic: 'case-status' };
  return noun === 'complaint' && topic === 'complaint' && !formal.new(message) ? { topic: 'case-status' } : undefined;
}

/** A visit, hearing or talk that is planned: its day, and what if it does not suit. */
function theVisit(message: Message, isVague: boolean, dialogue: Dialogue, knowledge: Knowledge): Meant | undefined {
  const { current } = knowledge;
  if (current?.explanation.appointment?.status !== 'planned' || message.words.length > maxWords) return undefined;
  if ((isVague || dialogue.subject === 'urgent-money') && theCase.when(message)) return { topic: 'case-deadline' };
  if (!isVague || !theCase.cannotCome(message)) return undefined;
  const lines = [say(knowledge.words.asksOn.cannotCome, dialogue)];
  const cards = sections(current.view, 'appointment');
  return { reply: { ...noReply, lines, cards, suggestions: doorSuggestions(knowledge, 'person') } };
}

/** When it was paid. */
function theMoney(message: Message, subject: Topic | undefined, knowledge: Knowledge): Meant | undefined {
  const { current, language, words: said } = knowledge;
  const last = current?.explanation.changes.find(({ kind }) => kind === 'paid');
  if (!last || !theCase.whichDay(message) || message.words.length > maxWords) return undefined;
  if (subject !== 'amount' && !theCase.paid(message)) return undefined;
  const day = formatFor(language).long(last.date ?? last.on);
  return { reply: { ...noReply, lines: [line(said.asksOn.paidOn(day), day)] } };
}

/** We are late, and there is nothing to object to yet: what can be done about it, and what we owe. */
function theRight(
  message: Message,
  isOpen: boolean,
  dialogue: Dialogue,
  { current, words: said, doors }: Knowledge,
): Meant | undefined {
  const rights = current?.explanation.late ? sections(current.view, 'rights') : [];
  if (!isOpen || rights.length === 0 || !theCase.right(message) || wantsToObject(message)) return undefined;
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

function isAboutUs(message: Message, topic: Topic, isVague: boolean, { late, decision }: Explanation): boolean {
  if (decision) return false;
  const isOther = !isVague && topic !== 'benefit-apply' && topic !== 'allowances' && topic !== 'amount';
  if (!isOther && (theCase.fromUs(message) || theCase.waits(message))) return true;
  return isVague && late !== undefined && theCase.late(message);
}

/** The name of the case stands in it: "ik wacht op mijn parkeerkaart". */
function isNamedIn({ words }: Message, { title, typeName }: Explanation, { language }: Knowledge): boolean {
  const names = [title, typeName].flatMap((name) => messageOf(localized(name, language).text).words);
  return words.some(
    ({ plain }) =>
      plain.length >= leastOfName && !common.has(plain) && names.some((word) => word.plain.includes(plain)),
  );
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
