import { formatFor } from '../format.ts';
import { line } from '../localized.ts';
import type { Topic } from '../understand/topics.ts';
import type { Understanding } from '../understand/understanding.ts';
import { answerAsksOn, answerPaysMeanwhile } from './answers/asks-on.ts';
import { hoursOn } from './answers/hours-on.ts';
import { type AsksOn, asksOn, asksToPayMeanwhile } from './asks-on.ts';
import { doorSuggestions, isNamed, type Meant, noReply, say, topicSuggestion } from './compose-reply.ts';
import type { Card, Dialogue, Knowledge } from './dialogue.ts';
import { asksWhoSees, wantsToObject } from './follow-up.ts';
import { plain } from './plain.ts';
import { withCase } from './with-case.ts';

/** As sure as this of a subject, and its words are taken as they are. */
const sure = 0.5;
/** A message this short leans on what was said before. */
const maxWords = 8;

const noCode =
  /\b(geen|niet de|no) codes?\b|\bgeen brief( gekregen| ontvangen)?$|\b(code|brief|letter)\b.*\b(kwijt|verloren|weg|weggegooid|niet (meer )?vinden|niet meer|lost|gone|any ?more)$|\b(kwijt|verloren|lost|threw away|cannot find|can t find) (de|die|mijn|the|my|that)? ?(code|brief|letter)\b|\bvind (de|die|mijn) code niet\b/;
const abilities =
  /\bwa(t|ar) (kun|kunt|kan|kunnen|doe|doet|doen|weet) (je|jij|u|jullie)( hier| nou| nu| dan| eigenlijk| allemaal| zoal| voor mij| voor me| doen| allemaal doen| mee helpen| me mee helpen| mij mee helpen| allemaal voor mij doen)*$|\bwat (kan|mag) ik (hier|jou|u|je|jullie)?( allemaal| zoal)? ?vragen$|\bwhat (can|do) you do( here| for me)?$|\bhow can you help( me)?$|\bwhat can i ask( you| here)?$/;
const helpAlone =
  /^(help|help (me|mij)( aub| alstublieft)?|hulp|hulp (nodig|aub)|ik (heb|wil) hulp( nodig)?|i need help|please help)$/;
const needsTime =
  /\b(uitstel|meer tijd|langer de tijd|extra tijd|more time|extension)\b|\b(dat|het|dit) (lukt|red ik|haal ik)( me| mij| ons)? (niet|nie|nooit)$|\b(red|haal) (ik )?(dat|het|dit) (niet|nie|nooit)\b|\bniet op tijd\b|\blater (inleveren|sturen|brengen)\b|\b(will not|won t|can t|cannot) (make|manage)\b/;
const asksWhen = /\b(wanneer|welke dag|datum|tot hoe laat|voor wanneer|by when|when|deadline)\b/;
/** What comes from us, and not from them. */
const ofUs = /\b(krijg|hoor|horen|geld|besluit\w*|antwoord|uitkering|get|hear|money|decision|decide)\b/;
const soon = /\b(hoe (snel|lang|vlug)|sneller|how (soon|fast|long|quick))\b/;
const young =
  /\b(1[89]|2[0-6])( jaar| years?)?$|\b(ben|i m|am) (1[89]|2[0-6])\b|\bzoek(tijd|termijn)\b|\b(4|vier|four) (weken|weeks)\b|\bjonger dan 27\b/;
const unfair =
  /\b(oneerlijk|onterecht|niet (eerlijk|terecht|juist|fair)|nie eerlijk|kan (toch )?niet waar zijn|unfair|not (fair|right))\b/;
const cannotPay =
  /\b(heb|kan|lukt|betaal|betalen|red)\b.*\b(niet|nie|niks|niets|geen|nooit)\b|\b(niet|niks|niets) (betaal|betalen)\b|\b(can t|cannot|don t) (pay|afford|have)\b/;
const erases = /^(verwijder|wis|wissen|delete|erase)\b|^hoe sluit ik\b|^how do i close\b/;
const asksLanguage =
  /^(no (dutch|nederlands)|geen nederlands|english( please| ok)?|engels|in english|(do )?you speak english|ik spreek geen nederlands)$/;
const leaves = /^(ok |oke |nee )?(laat (maar|zitten)|forget it|never ?mind)\b/;
const asksNumber =
  /\b(wie (moet|kan) ik (dan )?bellen|welk(e)? nummer|telefoonnummer|who (do|can|should) i call|(phone|what) number)\b/;
const fewEuros = /\b(nog|maar|only|just) (maar )?\d+ ?(euro|eur)\b/;
const moment =
  /\b((over)?morgen|vandaag|vanmiddag|vanavond|ochtend|middag|avond|maandag|dinsdag|woensdag|donderdag|vrijdag|tomorrow|today|morning|afternoon|monday|tuesday|wednesday|thursday|friday)|\buur\b/;
const desk = /\b(afspraak|balie|loket|langs|appointment|desk)\b/;
const here =
  /\bhier\b.*\b(doen|indienen|invullen|regelen|kan)\b|\b(doen|indienen|regelen|kan)\b.*\bhier\b|\b(do|file|submit)\b.*\bhere\b/;
const writing = /\b(schrijf|schrijven|helpt?|helpen|hulp|write|writing)\b/;
const goOn =
  /^(((ik heb|i have) )?(nog )?(een |n |1 )?(andere |another )?(vraag|question)( over (iets|something) (anders|else))?|(over )?(iets|something) (heel )?(anders|else)|en|en dan|en nu dan|dus|ja en|maar|hm+|eh+|uh+|and|so)$/;
const greets =
  /^(hallo|halo|hoi|hey|hee|hi|ha|hello|yo|ewa|dag|goede\w*|good|beste|geachte|mevrouw|meneer|salam|selam)\b/;
const plainNo = /^(nee|neen|nein|no|nope|nah|neu|niet|liever niet|laat maar)\b|\b(hoeft?|wil|nodig|hoef)\b/;
/** A refusal says little: more words than this are about something. */
const wordsOfNo = 3;

/** A yes or no that we are less sure of than this is none: "en nu" is no refusal. */
const leastOfAnswer = 0.4;

/** "Dat is niet eerlijk" holds the words of a refusal, and is none; "nee?" asks. */
export function withoutFalseAnswer(understood: Understanding): Understanding {
  const { text, topic, confidence } = understood;
  if (isNamed(topic) || topic === 'none' || topic === 'crisis') return understood;
  const words = plain(text);
  const answers = topic === 'yes' || topic === 'no';
  if (topic === 'greeting' && confidence < leastOfAnswer && !greets.test(words))
    return { ...understood, topic: 'none' };
  if (answers && (text.includes('?') || confidence < leastOfAnswer)) return { ...understood, topic: 'none' };
  if (topic !== 'no' || words.split(' ').length <= wordsOfNo || plainNo.test(words)) return understood;
  const [next, ...alternatives] = understood.alternatives;
  return { ...understood, topic: next?.topic ?? 'none', confidence: next?.confidence ?? 0, alternatives };
}

/**
 * What a message means at this point of the talk and with this case, where its words alone would mislead: no code, no
 * time, no money, a day after "bel mij". Nothing when the words can be taken as they are.
 */
export function inContext(understood: Understanding, dialogue: Dialogue, knowledge: Knowledge): Meant | undefined {
  const { topic, confidence, text } = understood;
  const words = plain(text);
  const objects = wantsToObject(text) || dialogue.subject === 'objection';
  if (objects && knowledge.facts?.kind !== 'landlord' && asksToPayMeanwhile(words))
    return { subject: 'objection', ...answerPaysMeanwhile(knowledge, dialogue) };
  if (words === '') return signsAlone(text, dialogue, knowledge);
  const ofCase = withCase(understood, dialogue, knowledge);
  if (ofCase || words.split(' ').length > maxWords) return ofCase;
  const { subject } = dialogue;
  const isVague = topic === 'none' || topic === 'no' || confidence < sure;
  return (
    aboutTheTalk(words, dialogue, knowledge) ??
    aboutThePaper(words, subject, dialogue, knowledge) ??
    (isVague && asksNumber.test(words) ? { topic: 'opening-hours' } : undefined) ??
    aboutTheHours(words, subject, topic, knowledge) ??
    askedOn(understood, words, dialogue, knowledge) ??
    aboutTheMoney(words, subject, isVague) ??
    (isVague && fewEuros.test(words) ? { topic: 'making-ends-meet' } : undefined) ??
    aboutTheWait(words, subject, dialogue, knowledge) ??
    aboutTheRight(words, subject, isVague, knowledge) ??
    aboutTheDay(words, subject, isVague)
  );
}

/** "???" after an answer: it was not clear. "..." waits for us. */
function signsAlone(text: string, dialogue: Dialogue, knowledge: Knowledge): Meant | undefined {
  if (/[^\s\p{P}]/u.test(text)) return undefined;
  const { words } = knowledge;
  const isLost = text.includes('?') && dialogue.said.length > 0;
  const suggestions = doorSuggestions(knowledge, 'person', 'callback');
  return { reply: { ...noReply, lines: [say(isLost ? words.plainer : words.listens, dialogue)], suggestions } };
}

/** Clear of itself, whatever the model makes of it. */
const always: ReadonlySet<AsksOn> = new Set([
  'allowed',
  'advance',
  'content',
  'cost',
  'doubt',
  'certain',
  'helper',
  'instalment',
  'noDigid',
  'proof',
]);

/** Asks on in a few words about what was said. */
function askedOn(
  understood: Understanding,
  words: string,
  dialogue: Dialogue,
  knowledge: Knowledge,
): Meant | undefined {
  const { topic, confidence, text } = understood;
  const isNo = /^(nee|no)$/.test(words) && text.includes('?');
  const subject = isFormal(topic) && confidence >= sure ? topic : dialogue.subject;
  const isClear = isNamed(topic) && confidence >= sure;
  for (const asks of isNo ? (['why'] as const) : asksOn(words)) {
    if (isClear && !always.has(asks) && !leans.get(asks)?.has(topic)) continue;
    const meant = answerAsksOn(asks, knowledge, { ...dialogue, subject }, words);
    if (meant) return 'reply' in meant && subject ? { ...meant, subject } : meant;
  }
  return undefined;
}

const isFormal = (topic: Topic): boolean => topic === 'objection' || topic === 'complaint';
/** What the model often makes of it, also when it is sure. */
const leans: ReadonlyMap<AsksOn, ReadonlySet<Topic>> = new Map([
  ['cannot', new Set<Topic>(['case-action', 'civil-records', 'identity-documents', 'rent'])],
  ['whatIf', new Set<Topic>(['case-action', 'case-deadline', 'payment-arrangement', 'benefit-apply'])],
  ['bring', new Set<Topic>(['case-action', 'appointment'])],
  ['who', new Set<Topic>(['case-status', 'case-deadline', 'case-decision', 'human', 'complaint'])],
  ['again', new Set<Topic>(['benefit-apply', 'case-status', 'repeat-contact'])],
  ['shy', new Set<Topic>(['debt-help', 'making-ends-meet', 'appointment'])],
  ['sooner', new Set<Topic>(['case-deadline', 'appointment', 'repair-status'])],
  ['forMe', new Set<Topic>(['case-action', 'objection', 'complaint', 'human'])],
  ['outcome', new Set<Topic>(['amount', 'allowances', 'benefit-apply'])],
]);

/** "Ook op zaterdag?": the hours of that day. */
function aboutTheHours(
  words: string,
  subject: Topic | undefined,
  topic: Topic,
  knowledge: Knowledge,
): Meant | undefined {
  if (topic !== 'opening-hours' && (subject !== 'opening-hours' || isNamed(topic))) return undefined;
  const line = hoursOn(words, knowledge);
  return line && { reply: { ...noReply, lines: [line] } };
}

function aboutTheTalk(words: string, dialogue: Dialogue, knowledge: Knowledge): Meant | undefined {
  const { words: said, cases, facts } = knowledge;
  const person = doorSuggestions(knowledge, 'person', 'callback');
  if (!cases && noCode.test(words)) {
    const url = facts?.links.newCode;
    const cards: Card[] = url ? [{ kind: 'links', links: [{ label: line(said.newCode), url }] }] : [];
    return {
      reply: { ...noReply, lines: [say(url ? said.noCode : said.noCodeHere, dialogue)], cards, suggestions: person },
    };
  }
  const start = [
    ...(cases ? [topicSuggestion(knowledge, 'case-status')] : doorSuggestions(knowledge, 'access')),
    topicSuggestion(knowledge, 'opening-hours'),
    ...doorSuggestions(knowledge, 'person'),
  ];
  if (abilities.test(words))
    return { reply: { ...noReply, lines: [say(said.abilities, dialogue)], suggestions: start } };
  if (helpAlone.test(words))
    return { reply: { ...noReply, lines: [say(said.whichHelp, dialogue)], suggestions: [...person, ...start] } };
  if (asksWhoSees(words)) return { topic: 'privacy' };
  if (erases.test(words)) return { reply: { ...noReply, lines: [say(said.asksOn.erase, dialogue)] } };
  if (asksLanguage.test(words))
    return {
      reply: {
        ...noReply,
        lines: [say([said.otherLanguage, said.toPerson(undefined)[1]], dialogue)],
        suggestions: doorSuggestions(knowledge, 'person'),
      },
    };
  if (leaves.test(words)) return { reply: { ...noReply, lines: [say(said.no, dialogue)], suggestions: start } };
  if (goOn.test(words)) return { reply: { ...noReply, lines: [say(said.listens, dialogue)], suggestions: start } };
  return undefined;
}

/** A paper we wait for: until which day, and what if that is too soon (Awb 4:5). */
function aboutThePaper(
  words: string,
  subject: Topic | undefined,
  dialogue: Dialogue,
  knowledge: Knowledge,
): Meant | undefined {
  const { current, language, words: said } = knowledge;
  const [first] = current?.explanation.todos ?? [];
  if (!first) return undefined;
  const day = formatFor(language).long(first.by);
  if (needsTime.test(words)) {
    const choice = current?.explanation.choices.find(({ kind }) => kind === 'moreTime');
    const cards: Card[] = choice?.url
      ? [{ kind: 'links', links: [{ label: line(said.askMoreTime), url: choice.url }] }]
      : [];
    const lines = [say(said.moreTime(first.overdue ? undefined : day), dialogue)];
    return { reply: { ...noReply, lines, cards, suggestions: doorSuggestions(knowledge, 'person', 'callback') } };
  }
  if (subject !== 'case-action' || !asksWhen.test(words) || ofUs.test(words)) return undefined;
  return { reply: { ...noReply, lines: [line(said.neededBy(day), day)] } };
}

function aboutTheMoney(words: string, subject: Topic | undefined, isVague: boolean): Meant | undefined {
  const owes = subject === 'amount' || subject === 'payment-arrangement';
  return owes && isVague && cannotPay.test(words) ? { topic: 'payment-arrangement' } : undefined;
}

/** After "bel mij" or "een afspraak" a day is part of that. */
function aboutTheDay(words: string, subject: Topic | undefined, isVague: boolean): Meant | undefined {
  if (!moment.test(words)) return undefined;
  if (subject === 'call-back' && !desk.test(words)) return { topic: subject };
  return subject === 'appointment' && isVague ? { topic: subject } : undefined;
}

/** How soon help comes when it is urgent (Wgs 4(2)), and who waits for benefit (Participatiewet 41(4)). */
function aboutTheWait(
  words: string,
  subject: Topic | undefined,
  dialogue: Dialogue,
  knowledge: Knowledge,
): Meant | undefined {
  const { words: said, facts } = knowledge;
  if (facts?.kind === 'landlord') return undefined;
  const suggestions = doorSuggestions(knowledge, 'person', 'callback');
  if (subject === 'urgent-money' && (asksWhen.test(words) || soon.test(words)))
    return { reply: { ...noReply, lines: [line(said.urgentRight), say(said.nextStep, dialogue)], suggestions } };
  if (subject === 'benefit-apply' && young.test(words))
    return { reply: { ...noReply, lines: [say(said.youngWait, dialogue)], suggestions } };
  return undefined;
}

function aboutTheRight(
  words: string,
  subject: Topic | undefined,
  isVague: boolean,
  { current }: Knowledge,
): Meant | undefined {
  if (isVague && unfair.test(words) && current?.explanation.decision) return { topic: 'objection' };
  const isFormal = subject === 'objection' || subject === 'complaint';
  return isFormal && isVague && (here.test(words) || writing.test(words)) ? { topic: subject } : undefined;
}
