import { formatFor } from '../../format.ts';
import { type Line, line, localized } from '../../localized.ts';
import type { Topic } from '../../understand/topics.ts';
import type { AsksOn } from '../asks-on.ts';
import { doorSuggestions, isNamed, type Meant, noReply, say } from '../compose-reply.ts';
import type { Card, Dialogue, Knowledge, Reply } from '../dialogue.ts';
import { unknownOf } from '../no-answer.ts';
import type { Message } from '../phrases/message.ts';
import { ofFailing, theMatter, ways } from '../phrases/turns.ts';
import type { Variants } from '../words/words.ts';
import { caseTopics, formCards, objectionLines, sections } from './case.ts';

type Answer = (knowledge: Knowledge, dialogue: Dialogue, message: Message) => Meant | undefined;

const isFormal = (subject: Topic | undefined): subject is 'objection' | 'complaint' =>
  subject === 'objection' || subject === 'complaint';
const isMunicipal = ({ facts, current }: Knowledge): boolean =>
  (current?.explanation.organisationKind ?? facts?.kind) !== 'landlord';

/** Sentences with a person below them. */
function told(
  knowledge: Knowledge,
  dialogue: Dialogue,
  first: Variants,
  more: Line[] = [],
  cards: Card[] = [],
): { reply: Reply } {
  const suggestions = doorSuggestions(knowledge, 'person', 'callback');
  return { reply: { ...noReply, lines: [say(first, dialogue), ...more], cards, suggestions } };
}

function linkCards(label: string, url: string | undefined): Card[] {
  return url ? [{ kind: 'links', links: [{ label: line(label), url }] }] : [];
}

/** What each way of asking on gets, from the case or the organisation. Nothing where we have no facts for it. */
const answers: Record<AsksOn, Answer> = {
  advance: (knowledge, dialogue) => {
    if (!isMunicipal(knowledge)) return undefined;
    const { words, facts } = knowledge;
    const { advance, askAdvance } = words.asksOn;
    return told(knowledge, dialogue, advance, [line(words.urgentRight)], linkCards(askAdvance, facts?.links.advance));
  },
  meanwhile: (knowledge, dialogue, message) => {
    const waits = dialogue.subject === 'benefit-apply' || dialogue.subject === 'case-deadline';
    return waits ? answers.advance(knowledge, dialogue, message) : undefined;
  },
  allowed: (knowledge, dialogue, message) => {
    if (theMatter.inSteps(message)) return { topic: 'payment-arrangement' };
    const { subject } = dialogue;
    if (!subject || !isNamed(subject) || isFormal(subject)) return undefined;
    return told(knowledge, dialogue, unknownOf(subject, knowledge));
  },
  noDigid: (knowledge, dialogue) => {
    if (knowledge.cases) return undefined;
    const { words } = knowledge;
    const suggestions = doorSuggestions(knowledge, 'access', 'person');
    return { reply: { ...noReply, lines: [say(words.asksOn.noDigid, dialogue)], suggestions } };
  },
  helper: (knowledge, dialogue, message) => {
    if (theMatter.animal(message)) return undefined;
    const { helper, helperActs } = knowledge.words.asksOn;
    return told(knowledge, dialogue, helper, [line(helperActs)]);
  },
  again: (knowledge, dialogue) => {
    const { current, words } = knowledge;
    if (!current?.explanation.decision || !isMunicipal(knowledge)) return undefined;
    const cards = [...sections(current.view, 'possible'), ...formCards(knowledge, 'application')];
    return told(knowledge, dialogue, words.asksOn.applyAgain, [], cards);
  },
  content: (knowledge, dialogue) => {
    const { subject } = dialogue;
    if (!isFormal(subject)) return undefined;
    const { objectionContent, complaintContent } = knowledge.words.asksOn;
    const kind = subject === 'objection' && isMunicipal(knowledge) ? 'objection' : 'complaint';
    const content = kind === 'objection' ? objectionContent : complaintContent;
    return told(knowledge, dialogue, content, [], formCards(knowledge, kind));
  },
  instalment: (knowledge, dialogue) => {
    const { subject } = dialogue;
    if (subject !== 'payment-arrangement' && subject !== 'amount') return undefined;
    const { current, words } = knowledge;
    const cards = current ? sections(current.view, 'installments') : [];
    return told(knowledge, dialogue, words.asksOn.otherAmount, [], cards);
  },
  bring: (knowledge, dialogue) => {
    const { current, words } = knowledge;
    const { subject } = dialogue;
    if (!current)
      return subject && isNamed(subject) && !caseTopics.has(subject)
        ? told(knowledge, dialogue, unknownOf(subject, knowledge))
        : undefined;
    if (current.explanation.todos.length > 0) return { topic: 'case-action' };
    return told(knowledge, dialogue, words.asksOn.bring, [], sections(current.view, 'appointment'));
  },
  tooLate: (knowledge, dialogue, message) => {
    const { current, language, words } = knowledge;
    if (dialogue.subject === 'objection')
      return isMunicipal(knowledge)
        ? told(knowledge, dialogue, words.asksOn.tooLate, objectionLines(knowledge), formCards(knowledge, 'objection'))
        : undefined;
    const [paper] = current?.explanation.todos ?? [];
    if (!paper || ways.whatIf(message)) return undefined;
    const day = formatFor(language).long(paper.by);
    if (paper.overdue) return told(knowledge, dialogue, words.moreTime(undefined));
    return { reply: { ...noReply, lines: [line(words.neededBy(day), day)] } };
  },
  form: (knowledge, dialogue) => {
    const { subject } = dialogue;
    if (!isFormal(subject) || !isMunicipal(knowledge)) return undefined;
    const { asksOn, notFiledWay } = knowledge.words;
    const way = [line(notFiledWay[subject].noLink)];
    return told(knowledge, dialogue, asksOn.letterIsEnough, way, formCards(knowledge, subject));
  },
  whatIf,
  cannot: (knowledge, dialogue) => {
    const [first] = knowledge.current?.explanation.todos ?? [];
    if (!first) return undefined;
    const by = first.overdue ? undefined : formatFor(knowledge.language).long(first.by);
    return told(knowledge, dialogue, knowledge.words.asksOn.cannotSend(by));
  },
  forMe: (knowledge, dialogue) => {
    const cards = isFormal(dialogue.subject) && isMunicipal(knowledge) ? formCards(knowledge, dialogue.subject) : [];
    return told(knowledge, dialogue, knowledge.words.asksOn.notForYou, [], cards);
  },
  who: (knowledge, dialogue) => {
    const { current, language, words } = knowledge;
    if (!current) return undefined;
    const { team, name } = current.explanation.turn.owner ?? {};
    const owner = [name, team && localized(team, language).text].filter((part) => part).join(', ');
    return told(knowledge, dialogue, owner ? words.asksOn.whoHandles(owner) : words.asksOn.whoUnknown);
  },
  doubt: (knowledge, dialogue) => {
    const { current, words } = knowledge;
    if (dialogue.subject !== 'amount' || !current || current.explanation.amounts.length === 0) return undefined;
    return told(knowledge, dialogue, words.asksOn.doubt, objectionLines(knowledge), sections(current.view, 'bill'));
  },
  proof: (knowledge, dialogue) => {
    const { current, words } = knowledge;
    if (dialogue.subject !== 'amount' || !current || current.explanation.amounts.length === 0) return undefined;
    return told(knowledge, dialogue, words.asksOn.proof, [], sections(current.view, 'bill'));
  },
  cost: (knowledge, dialogue) => {
    const { subject } = dialogue;
    if (!subject || !isNamed(subject)) return undefined;
    if (!isFormal(subject)) return told(knowledge, dialogue, unknownOf(subject, knowledge));
    const { freeAtLandlord, freeComplaint, freeObjection } = knowledge.words.asksOn;
    if (!isMunicipal(knowledge)) return told(knowledge, dialogue, freeAtLandlord);
    return told(knowledge, dialogue, subject === 'objection' ? freeObjection : freeComplaint);
  },
  certain: (knowledge, dialogue) => knowledge.current && told(knowledge, dialogue, knowledge.words.asksOn.certain),
  shy: (knowledge, dialogue) => told(knowledge, dialogue, knowledge.words.asksOn.shy),
  sooner: (knowledge, dialogue) => {
    const { current, words } = knowledge;
    if (!current || current.explanation.decision) return undefined;
    const earlier = sections(current.view, 'earlier');
    return told(knowledge, dialogue, words.asksOn.sooner, [], earlier);
  },
  outcome: ({ current }) => (current ? { topic: 'case-decision' } : undefined),
  how: ({ cases, current }, { subject }) => {
    if (subject === 'amount') return { topic: 'payment-arrangement' };
    if (current && subject?.startsWith('case-') && subject !== 'case-action') return { topic: 'case-action' };
    return subject && (cases || !subject.startsWith('case-')) ? { topic: subject } : undefined;
  },
  next: (knowledge, dialogue) => {
    const { subject } = dialogue;
    if (isFormal(subject)) return { topic: subject };
    const isHard = subject === 'urgent-money' || subject === 'debt-help' || subject === 'making-ends-meet';
    if (knowledge.current && !isHard) return { topic: 'case-action' };
    return subject && told(knowledge, dialogue, knowledge.words.nextStep);
  },
  why: ({ current }, { subject }) => {
    if (!current) return undefined;
    if (subject === 'amount' || current.explanation.decision) return { topic: 'case-decision' };
    return subject === undefined ? { topic: 'case-status' } : undefined;
  },
};

/** What happens without the paper, without the money, or if we are late again. */
function whatIf(knowledge: Knowledge, dialogue: Dialogue, message: Message): Meant | undefined {
  const { current, language, words } = knowledge;
  if (!current || !ofFailing.fails(message)) return undefined;
  const { explanation, view } = current;
  const said = words.asksOn;
  const [paper] = explanation.todos;
  if (paper && !paper.overdue && explanation.noun === 'application') {
    const day = formatFor(language).long(paper.by);
    const without = said.withoutPaper(day, words.noun[explanation.noun]);
    return told(knowledge, dialogue, [without, said.cannotSend(day)[1]]);
  }
  const owes = explanation.amounts.some(({ direction, open }) => direction === 'citizenPays' && open > 0);
  if (owes && isMunicipal(knowledge))
    return told(knowledge, dialogue, said.notPaid, [], sections(view, 'installments'));
  if (explanation.decision) return undefined;
  if (ofFailing.refused(message) && isMunicipal(knowledge) && explanation.noun === 'application')
    return told(knowledge, dialogue, said.ifRefused);
  if (!ofFailing.byUs(message)) return undefined;
  const rights = sections(view, 'rights');
  const right = isMunicipal(knowledge) ? said.lateAgainRight : said.lateAgainComplaint;
  return told(knowledge, dialogue, said.lateAgain, rights.length > 0 ? [] : [line(right)], rights);
}

/** The answer to who asks on, if there are facts for one. */
export const answerAsksOn = (
  way: AsksOn,
  knowledge: Knowledge,
  dialogue: Dialogue,
  message: Message,
): Meant | undefined => answers[way](knowledge, dialogue, message);

/** An objection does not suspend paying; one may ask to wait (Awb 6:16). The way to object stands with it. */
export function answerPaysMeanwhile(knowledge: Knowledge, dialogue: Dialogue): { reply: Reply } {
  const { words, current } = knowledge;
  const more = [line(words.asksOn.askToWait), say(words.notFiled.objection, dialogue), ...objectionLines(knowledge)];
  const cards = [...formCards(knowledge, 'objection'), ...(current ? sections(current.view, 'installments') : [])];
  return told(knowledge, dialogue, words.asksOn.paysMeanwhile, more, cards);
}
