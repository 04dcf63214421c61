import { formatFor } from '../format.ts';
import { line } from '../localized.ts';
import type { Topic } from '../understand/topics.ts';
import type { Understanding } from '../understand/understanding.ts';
import { answerAsksOn, answerPaysMeanwhile } from './answers/asks-on.ts';
import { formCards } from './answers/case.ts';
import { hoursOn } from './answers/hours-on.ts';
import { answerFromContent } from './answers/organisation.ts';
import { type AsksOn, asksOn, isQuestion } from './asks-on.ts';
import { doorSuggestions, isNamed, type Meant, noReply, say, topicSuggestion } from './compose-reply.ts';
import type { Card, Dialogue, Knowledge } from './dialogue.ts';
import { asksWhoSees, namesOtherOffice, wantsToObject } from './follow-up.ts';
import { type Message, messageOf } from './phrases/message.ts';
import { formal, shape, theCase, theMatter, theTalk } from './phrases/turns.ts';
import { withCase } from './with-case.ts';

/** As sure as this of a subject, and its words are taken as they are. */
const sure = 0.5;
/** As sure as this that it is about nothing of ours, and it is about somebody else's. */
const sureOfNone = 0.6;
/** A message this short leans on what was said before. */
const maxWords = 8;

/** An age below which one waits before applying, as it is typed: a phrase knows no numbers. */
const youngAge =
  /\b(?:ben|i'?m|am) (?:1[89]|2[0-6])\b|\b(?:1[89]|2[0-6])(?: jaar| years?)?\W*$|\b4 (?:weken|weeks)\b/iu;
/** A refusal says little: more words than this are about something. */
const wordsOfNo = 3;

/** Subjects in which somebody may be ashamed, or afraid for their home. */
const ofMoney: ReadonlySet<Topic | undefined> = new Set([
  'rent',
  'amount',
  'payment-arrangement',
  'debt-help',
  'making-ends-meet',
]);

/** A yes or no that we are less sure of than this is none: "en nu" is no refusal. */
const leastOfAnswer = 0.4;

/** "Dat is niet eerlijk" holds the words of a refusal, and is none; "nee?" asks. */
export function withoutFalseAnswer(understood: Understanding): Understanding {
  const { text, topic, confidence } = understood;
  if (isNamed(topic) || topic === 'none' || topic === 'crisis') return understood;
  const message = messageOf(text);
  const answers = topic === 'yes' || topic === 'no';
  if (topic === 'greeting' && confidence < leastOfAnswer && !theTalk.greets(message))
    return { ...understood, topic: 'none' };
  if (answers && (text.includes('?') || confidence < leastOfAnswer)) return { ...understood, topic: 'none' };
  if (topic !== 'no' || message.words.length <= wordsOfNo || shape.no(message)) return understood;
  const [next, ...alternatives] = understood.alternatives;
  return { ...understood, topic: next?.topic ?? 'none', confidence: next?.confidence ?? 0, alternatives };
}

/**
 * What a message means at this point of the talk and with this case, where its words alone would mislead: no code, no
 * time, no money, a day after "bel mij". Nothing when the words can be taken as they are.
 */
export function inContext(understood: Understanding, dialogue: Dialogue, knowledge: Knowledge): Meant | undefined {
  const { topic, confidence, text } = understood;
  const message = messageOf(text);
  const objects = wantsToObject(message) || dialogue.subject === 'objection';
  if (objects && knowledge.facts?.kind !== 'landlord' && formal.payMeanwhile(message))
    return { subject: 'objection', ...answerPaysMeanwhile(knowledge, dialogue) };
  if (message.words.length === 0) return signsAlone(text, dialogue, knowledge);
  if (theTalk.otherLanguage(message)) return inOtherLanguage(dialogue, knowledge);
  if (theMatter.noFood(message)) return withoutFood(topic, message, knowledge);
  const told =
    aboutTheirLife(understood, message, dialogue, knowledge) ?? aboutALetter(understood, message, dialogue, knowledge);
  if (told) return told;
  if (ofMoney.has(dialogue.subject) && theTalk.nameless(message) && knowledge.doors.has('rondkomen'))
    return { topic: 'making-ends-meet' };
  const ofCase = withCase(understood, dialogue, knowledge);
  if (ofCase) return ofCase;
  const wait = theWait(understood, message, knowledge);
  if (wait || message.words.length > maxWords) return wait;
  const { subject } = dialogue;
  const isVague = topic === 'none' || topic === 'no' || confidence < sure;
  return (
    aboutTheTalk(message, dialogue, knowledge) ??
    aboutThePaper(message, subject, dialogue, knowledge) ??
    (theTalk.calls(message) || (isVague && theTalk.number(message) && !namesOtherOffice(message))
      ? { topic: 'opening-hours' }
      : undefined) ??
    aboutTheHours(message, subject, topic, knowledge) ??
    askedOn(understood, message, dialogue, knowledge) ??
    aboutTheMoney(message, subject, isVague) ??
    aboutTheHome(message, subject, isVague) ??
    (isVague && theMatter.fewEuros(message) ? { topic: 'making-ends-meet' } : undefined) ??
    aboutTheWait(message, text, subject, dialogue, knowledge) ??
    aboutTheRight(message, subject, isVague, knowledge) ??
    aboutTheDay(message, subject, isVague)
  );
}

/** Nothing to eat comes before every other question. */
const withoutFood = (topic: Topic, message: Message, { current }: Knowledge): Meant => {
  const asksDay = topic === 'case-deadline' || theCase.faster(message) || theCase.takesLong(message);
  return { topic: 'urgent-money', ...(current && asksDay && { second: 'case-deadline' as const }) };
};

/** A death, or a change that counts for what they get: told, and not asked about. */
function aboutTheirLife(
  { topic, confidence, text }: Understanding,
  message: Message,
  dialogue: Dialogue,
  knowledge: Knowledge,
): Meant | undefined {
  const { asksOn: said } = knowledge.words;
  const isVague = topic === 'none' || confidence < sure;
  const isMunicipal = knowledge.facts?.kind !== 'landlord';
  const suggestions = doorSuggestions(knowledge, 'person', 'callback');
  if (theMatter.died(message)) {
    if (!isVague && isNamed(topic) && topic !== 'civil-records') return { topic, first: said.condolence };
    const own = isVague ? undefined : answerFromContent('civil-records', knowledge, dialogue);
    // How to reach us, not all that is told of records: that may be how to marry.
    const lines = [say(said.condolence, dialogue), line(said.condolenceHelp)];
    return { reply: { ...noReply, lines, cards: own?.cards ?? [], suggestions } };
  }
  if (!isVague || !isMunicipal) return undefined;
  if (theMatter.mayChange(message) && knowledge.current)
    return { reply: { ...noReply, lines: [say(said.mayChange, dialogue)], suggestions } };
  if (!theMatter.changed(message) || isQuestion(text, message)) return undefined;
  const cards = formCards(knowledge, 'change');
  return { reply: { ...noReply, lines: [say(said.changed, dialogue)], cards, suggestions } };
}

/** A letter that nobody explained yet: their case tells what it is about, or a person. */
function aboutALetter(
  { topic, confidence, text }: Understanding,
  message: Message,
  dialogue: Dialogue,
  knowledge: Knowledge,
): Meant | undefined {
  // The letter of another office holds no code of ours.
  if (namesOtherOffice(message)) return undefined;
  const { cases, current, words } = knowledge;
  const isFirst = dialogue.said.length === 0 && theTalk.notClear(message);
  const isTold =
    (!isNamed(topic) || confidence < sure) &&
    theTalk.gotLetter(message) &&
    !theTalk.noLetter(message) &&
    !isQuestion(text, message);
  if (!isFirst && !isTold && !theTalk.letterNotClear(message)) return undefined;
  if (cases) return { topic: current?.explanation.decision ? 'case-decision' : 'case-status' };
  const lines = [say(words.asksOn.letter, dialogue)];
  return {
    subject: 'case-status',
    held: 'case-status',
    reply: { ...noReply, lines, suggestions: doorSuggestions(knowledge, 'access', 'person', 'callback') },
  };
}

/** "Dat duurt wel erg lang", "waar blijft mijn geld": the day, kindly. */
function theWait(
  { topic, confidence }: Understanding,
  message: Message,
  { current, words }: Knowledge,
): Meant | undefined {
  const isVague = !isNamed(topic) || confidence < sure;
  if (!isVague || (topic === 'none' && confidence >= sureOfNone)) return undefined;
  if (theCase.aboutMine(message)) return { topic: 'case-status' };
  const isLong = theCase.takesLong(message);
  const isSilent = theCase.notHeard(message);
  if (current?.explanation.decision) {
    if (isLong) return { topic: 'complaint', first: words.acknowledge.plain };
    return isSilent ? { topic: 'case-decision' } : undefined;
  }
  if (current && theCase.received(message)) return { topic: 'case-status' };
  if (theCase.whereStays(message) || (!current && theCase.fromUs(message))) return { topic: 'case-deadline' };
  if (!isLong && !isSilent) return undefined;
  // Where we are late the answer itself begins with that.
  return { topic: 'case-deadline', ...(!current?.explanation.late && { first: words.asksOn.longWait }) };
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
  'form',
  'noDigid',
  'proof',
  'tooLate',
]);

/** Asks on in a few words about what was said. */
function askedOn(
  understood: Understanding,
  message: Message,
  dialogue: Dialogue,
  knowledge: Knowledge,
): Meant | undefined {
  const { topic, confidence, text } = understood;
  const isNo = shape.bareNo(message) && text.includes('?');
  const subject = isFormal(topic) && confidence >= sure ? topic : dialogue.subject;
  const isClear = isNamed(topic) && confidence >= sure;
  for (const asks of isNo ? (['why'] as const) : asksOn(message)) {
    // "Can someone call me" asks us to.
    if (asks === 'helper' && topic === 'call-back' && theMatter.callsMe(message)) continue;
    if (isClear && !always.has(asks) && !leans.get(asks)?.has(topic)) continue;
    // "Wat kost een paspoort" is about the passport, whatever was spoken of.
    if (asks === 'cost' && isClear && topic !== subject) continue;
    const meant = answerAsksOn(asks, knowledge, { ...dialogue, subject }, message);
    if (meant) return 'reply' in meant && subject ? { ...meant, subject } : meant;
  }
  return undefined;
}

const isFormal = (topic: Topic): boolean => topic === 'objection' || topic === 'complaint';
/** What the model often makes of it, also when it is sure. */
const leans: ReadonlyMap<AsksOn, ReadonlySet<Topic>> = new Map([
  ['cannot', new Set<Topic>(['case-action', 'civil-records', 'identity-documents', 'rent'])],
  [
    'whatIf',
    new Set<Topic>([
      'case-action',
      'case-deadline',
      'payment-arrangement',
      'benefit-apply',
      'debt-help',
      'case-decision',
    ]),
  ],
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
  message: Message,
  subject: Topic | undefined,
  topic: Topic,
  knowledge: Knowledge,
): Meant | undefined {
  if (topic !== 'opening-hours' && (subject !== 'opening-hours' || isNamed(topic))) return undefined;
  const line = hoursOn(message, knowledge);
  return line && { reply: { ...noReply, lines: [line] } };
}

function aboutTheTalk(message: Message, dialogue: Dialogue, knowledge: Knowledge): Meant | undefined {
  const { words: said, cases, facts } = knowledge;
  const person = doorSuggestions(knowledge, 'person', 'callback');
  if (!cases && theTalk.noCode(message)) {
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
  if (theTalk.whatWeCan(message))
    return { reply: { ...noReply, lines: [say(said.abilities, dialogue)], suggestions: start } };
  if (theTalk.helpAlone(message))
    return { reply: { ...noReply, lines: [say(said.whichHelp, dialogue)], suggestions: [...person, ...start] } };
  if (asksWhoSees(message)) return { topic: 'privacy' };
  if (theTalk.erases(message)) return { reply: { ...noReply, lines: [say(said.asksOn.erase, dialogue)] } };
  if (theTalk.leaves(message)) return { reply: { ...noReply, lines: [say(said.no, dialogue)], suggestions: start } };
  if (theTalk.stillThere(message))
    return { reply: { ...noReply, lines: [say(said.asksOn.stillHere, dialogue)], suggestions: start } };
  if (theTalk.goesOn(message))
    return { reply: { ...noReply, lines: [say(said.listens, dialogue)], suggestions: start } };
  return undefined;
}

function inOtherLanguage(dialogue: Dialogue, knowledge: Knowledge): Meant {
  const { otherLanguage, toPerson } = knowledge.words;
  const wasSaid = otherLanguage.some(({ text }) => dialogue.said.includes(text));
  const lines = wasSaid ? [line(toPerson(undefined)[1])] : [...otherLanguage];
  return { reply: { ...noReply, lines, suggestions: doorSuggestions(knowledge, 'person') } };
}

/** A paper we wait for: until which day, and what if that is too soon (Awb 4:5). */
function aboutThePaper(
  message: Message,
  subject: Topic | undefined,
  dialogue: Dialogue,
  knowledge: Knowledge,
): Meant | undefined {
  const { current, language, words: said } = knowledge;
  const [first] = current?.explanation.todos ?? [];
  if (!first) return undefined;
  const day = formatFor(language).long(first.by);
  if (theMatter.needsTime(message)) {
    const choice = current?.explanation.choices.find(({ kind }) => kind === 'moreTime');
    const cards: Card[] = choice?.url
      ? [{ kind: 'links', links: [{ label: line(said.askMoreTime), url: choice.url }] }]
      : [];
    const lines = [say(said.moreTime(first.overdue ? undefined : day), dialogue)];
    return { reply: { ...noReply, lines, cards, suggestions: doorSuggestions(knowledge, 'person', 'callback') } };
  }
  if (subject !== 'case-action' || !theMatter.byWhen(message) || theMatter.fromUs(message)) return undefined;
  return { reply: { ...noReply, lines: [line(said.neededBy(day), day)] } };
}

function aboutTheMoney(message: Message, subject: Topic | undefined, isVague: boolean): Meant | undefined {
  const owes = subject === 'amount' || subject === 'payment-arrangement';
  return owes && isVague && theMatter.cannotPay(message) ? { topic: 'payment-arrangement' } : undefined;
}

/** "Zetten jullie mij er dan uit?" of who cannot pay. */
const aboutTheHome = (message: Message, subject: Topic | undefined, isVague: boolean): Meant | undefined =>
  isVague && (theMatter.fearsOut(message) || (ofMoney.has(subject) && theMatter.putOut(message)))
    ? { topic: 'urgent-money' }
    : undefined;

/** After "bel mij" or "een afspraak" a day is part of that. */
function aboutTheDay(message: Message, subject: Topic | undefined, isVague: boolean): Meant | undefined {
  if (!theMatter.moment(message)) return undefined;
  if (subject === 'call-back' && !theMatter.desk(message)) return { topic: subject };
  return subject === 'appointment' && isVague ? { topic: subject } : undefined;
}

/** How soon help comes when it is urgent (Wgs 4(2)), and who waits for benefit (Participatiewet 41(4)). */
function aboutTheWait(
  message: Message,
  text: string,
  subject: Topic | undefined,
  dialogue: Dialogue,
  knowledge: Knowledge,
): Meant | undefined {
  const { words: said, facts } = knowledge;
  if (facts?.kind === 'landlord') return undefined;
  const suggestions = doorSuggestions(knowledge, 'person', 'callback');
  if (subject === 'urgent-money' && (theMatter.byWhen(message) || theMatter.soon(message)))
    return { reply: { ...noReply, lines: [line(said.urgentRight), say(said.nextStep, dialogue)], suggestions } };
  if (subject === 'benefit-apply' && (youngAge.test(text) || theMatter.young(message)))
    return { reply: { ...noReply, lines: [say(said.youngWait, dialogue)], suggestions } };
  return undefined;
}

function aboutTheRight(
  message: Message,
  subject: Topic | undefined,
  isVague: boolean,
  { current }: Knowledge,
): Meant | undefined {
  if (isVague && theMatter.unfair(message) && current?.explanation.decision) return { topic: 'objection' };
  if (subject !== 'objection' && subject !== 'complaint') return undefined;
  const asksHow = isVague && (theMatter.here(message) || theMatter.writing(message));
  return asksHow || theMatter.whereTo(message) ? { topic: subject } : undefined;
}
