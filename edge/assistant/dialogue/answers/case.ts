import type { Explanation } from '../../../protocol/explanation.ts';
import { formatFor } from '../../format.ts';
import { type Line, line, localized } from '../../localized.ts';
import type { Section } from '../../view.ts';
import { type Answer, doorSuggestions, say, topicSuggestion } from '../compose-reply.ts';
import type { Card, Dialogue, Knowledge, Suggestion } from '../dialogue.ts';
import type { NamedTopic } from '../words/words.ts';

type Current = NonNullable<Knowledge['current']>;
type CaseAnswer = (current: Current, knowledge: Knowledge, dialogue: Dialogue) => Answer;

/** Topics that only the citizen's own case can answer. */
const answers: Partial<Record<NamedTopic, CaseAnswer>> = {
  'case-status': ({ explanation, view }, knowledge) => ({
    lines: [view.answer.headline, ...view.answer.lines],
    cards: [caseCard(view), ...sections(view, 'where')],
    suggestions: [
      ...topics(knowledge, 'case-deadline'),
      ...(explanation.todos.length > 0 ? topics(knowledge, 'case-action') : []),
    ],
  }),
  'case-deadline': answerDeadline,
  'case-action': ({ explanation, view }, { words }) => {
    const count = explanation.todos.length;
    const possible = explanation.decision
      ? sections(view, 'possible', 'objection')
      : sections(view, 'rights', 'earlier');
    if (count === 0 && possible.length > 0) return { lines: [line(words.canDo)], cards: possible };
    return {
      lines: [line(count === 0 ? words.nothingToDo : words.todo(count))],
      cards: sections(view, 'need'),
    };
  },
  'case-decision': ({ explanation, view }, { words, language }) => {
    const { decision } = explanation;
    if (!decision) {
      const { reason } = explanation.late ?? {};
      return {
        lines: [
          line(words.noDecision(words.noun[explanation.noun])),
          ...(reason ? [localized(reason, language)] : []),
          view.answer.headline,
          ...view.answer.lines,
        ],
        cards: sections(view, 'need', 'where'),
      };
    }
    const cards = sections(view, 'reason', 'bill', 'possible', 'objection');
    const explained = decision.reason ? [] : [line(words.noReason)];
    return { lines: [view.answer.headline, ...view.answer.lines, ...explained], cards };
  },
  amount: ({ explanation, view }, knowledge) => {
    const { words } = knowledge;
    const cards = sections(view, 'bill', 'installments');
    if (cards.length === 0 && !explanation.decision && explanation.noun === 'application')
      return { lines: [line(words.noDecision(words.noun[explanation.noun])), line(words.asksOn.amountLater)] };
    if (cards.length === 0) return { lines: [line(knowledge.words.noAmount)] };
    return { lines: [view.answer.headline, ...view.answer.lines], cards, suggestions: topics(knowledge, 'objection') };
  },
  'payment-arrangement': ({ view }, knowledge) => {
    const cards = sections(view, 'installments');
    return {
      lines: [line(knowledge.words.noInstallments)],
      cards: cards.length > 0 ? cards : formCards(knowledge, 'installments'),
    };
  },
  'repeat-contact': ({ explanation, view }, knowledge) => repeatContact(explanation, view, knowledge),
  'repair-status': answerDeadline,
};

/** Who just read that we are late and asks on about the day wants to know why. */
const whyLate = ({ explanation: { late }, view }: Current, { language }: Knowledge, { said }: Dialogue): Line[] =>
  late?.reason && said.includes(view.answer.headline.text) ? [localized(late.reason, language)] : [];

function answerRepair(current: Current, knowledge: Knowledge, dialogue: Dialogue): Answer {
  const { view } = current;
  const why = whyLate(current, knowledge, dialogue);
  return {
    lines: why.length > 0 ? why : [line(knowledge.words.repairCase), view.answer.headline, ...view.answer.lines],
    cards: sections(view, 'appointment', 'clock', 'promises'),
  };
}

/** The largest sentence itself says when, or what it waits for. */
const saysWhen: ReadonlySet<Explanation['headline']> = new Set(['appointmentPlanned', 'talkPlanned', 'waitSearchTerm']);

/** When something comes: the decision, the visit, the talk. */
function answerDeadline(current: Current, knowledge: Knowledge, dialogue: Dialogue): Answer {
  const { explanation, view } = current;
  const { words } = knowledge;
  if (explanation.noun === 'repair') return answerRepair(current, knowledge, dialogue);
  const cards = sections(view, 'appointment', 'clock', 'rights');
  if (explanation.decision && cards.length === 0)
    return { lines: [line(words.decided), ...objectionLines(knowledge)], cards: sections(view, 'objection') };
  const isOurs = !explanation.late && !saysWhen.has(explanation.headline) && !explanation.turn.clockStopped;
  const why = whyLate(current, knowledge, dialogue);
  const told = why.length > 0 ? why : isOurs ? [] : [view.answer.headline, ...view.answer.lines];
  return {
    lines: told.length > 0 ? told : [cards.length > 0 ? say(words.deadline, dialogue) : line(words.noDate)],
    // Asked again: what happens meanwhile.
    cards: [...cards, ...(dialogue.subject === 'case-deadline' ? sections(view, 'where') : [])],
    suggestions: explanation.todos.length > 0 ? topics(knowledge, 'case-action') : [],
  };
}

/** Topics for which a case is opened first. */
export const caseTopics = new Set(Object.keys(answers));

/** The answer from the citizen's own case, or what stands in the way of it. */
export function answerFromCase(topic: NamedTopic, knowledge: Knowledge, dialogue: Dialogue): Answer | undefined {
  const answer = answers[topic];
  if (!answer) return undefined;
  const { words, cases, current } = knowledge;
  if (!cases)
    return {
      // What holds for everybody first.
      lines: [
        ...(topic === 'payment-arrangement' ? [line(words.noInstallments)] : []),
        say(words.needsAccess, dialogue),
      ],
      cards: topic === 'payment-arrangement' ? formCards(knowledge, 'installments') : [],
      suggestions: doorSuggestions(knowledge, 'access', 'person'),
      waits: 'access',
    };
  if (current) return answer(current, knowledge, dialogue);
  if (cases.length === 0)
    return { lines: [say(words.needsCase, dialogue)], suggestions: doorSuggestions(knowledge, 'person') };
  return { lines: [say(words.whichCase, dialogue)], suggestions: caseSuggestions(knowledge, topic), waits: 'case' };
}

const maxCases = 4;

/** One button a case, the newest first. */
export function caseSuggestions(knowledge: Knowledge, topic: NamedTopic): Suggestion[] {
  const cases = knowledge.cases ?? [];
  const all = cases.length > maxCases ? doorSuggestions(knowledge, 'cases') : [];
  return [
    ...cases.slice(0, maxCases).map(
      ({ id, title }): Suggestion => ({
        label: localized(title, knowledge.language).text,
        does: { type: 'case', id, topic },
      }),
    ),
    ...all,
  ];
}

/** The day until which one can object, if there is a decision. */
export function objectionLines({ words, current, language }: Knowledge): Line[] {
  const objection = current?.explanation.decision?.objection;
  if (!objection || objection.objectedOn) return [];
  const day = formatFor(language).long(objection.latestOn);
  return [line(objection.open ? words.objectionUntil(day) : words.objectionOver(day), day)];
}

function repeatContact(explanation: Explanation, view: Current['view'], { words }: Knowledge): Answer {
  const { sameQuestion, actedSinceFirst } = explanation.contacts;
  if (sameQuestion === 0)
    return { lines: [line(words.notSeenBefore), view.answer.headline], cards: sections(view, 'promises') };
  const lines = [line(words.askedTimes(sameQuestion)), line(actedSinceFirst ? words.wasDone : words.nothingDone)];
  return { lines: [...lines, view.answer.headline], cards: sections(view, 'promises', 'contacts') };
}

export function formCards(
  { facts, words }: Knowledge,
  name: 'objection' | 'complaint' | 'noticeOfDefault' | 'application' | 'repair' | 'change' | 'installments',
): Card[] {
  const url = facts?.links[name];
  return url ? [{ kind: 'links', links: [{ label: line(words.form[name]), url }] }] : [];
}

/** Parts of the case as cards, in the order in which they are asked for. */
export function sections(view: Current['view'], ...kinds: Section['kind'][]): Card[] {
  return kinds.flatMap((kind) =>
    view.sections.filter((section) => section.kind === kind).map((section): Card => ({ kind: 'section', section })),
  );
}

const caseCard = (view: Current['view']): Card => ({
  kind: 'case',
  title: view.title,
  line: line(view.answer.turn),
});

const topics = (knowledge: Knowledge, ...wanted: NamedTopic[]): Suggestion[] =>
  wanted.map((topic) => topicSuggestion(knowledge, topic));
