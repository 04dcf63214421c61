import type { Card, Dialogue, Reply } from '../../../assistant/dialogue/dialogue.ts';
import type { Line } from '../../../assistant/localized.ts';
import type { Topic } from '../../../assistant/understand/index.ts';
import type { CaseView, Section } from '../../../assistant/view.ts';
import type { LineState, Part, Saying } from '../state.ts';
import { part, text, wordsOf } from '../step.ts';
import type { LineContext } from '../turn.ts';
import { viewOf } from './render.ts';

/** "How is it going" is answered with the whole case, the parts that count most first. */
const wholeCase = new Set<Topic>(['case-status', 'repair-status']);
/** Subjects of which the answer already says where it is done. */
const saysWhere = new Set<Topic>(['objection', 'complaint']);
/** What to do, the date, and when you hear from us; a decision has an order of its own. */
const soonest: readonly Section['kind'][] = ['need', 'clock', 'appointment', 'promises'];
const unsaid: readonly Section['kind'][] = ['choices', 'news'];

/** An answer of the assistant as it is said: its sentences, and its cards told one after another. */
export function sayReply(reply: Reply, { subject }: Dialogue, state: LineState, context: LineContext): Saying[] {
  const view = viewOf(state, context);
  const { lines, ofCase } = sayLines(reply, view, state);
  if (view && ofCase && subject && wholeCase.has(subject)) return [...lines, ...afterAnswer(view, state, context)];
  const links = subject && saysWhere.has(subject) ? [] : reply.cards.filter(({ kind }) => kind === 'links').slice(0, 1);
  // What an organisation says it keeps is written for its site; the answer itself tells of this call.
  const isTold = ({ kind }: Card) =>
    kind !== 'links' && kind !== 'case' && !(kind === 'facts' && subject === 'privacy');
  const facts = reply.cards.filter(isTold);
  return [...lines, ...[...facts, ...links].flatMap((card) => sayCard(card, state)), ...said(reply.after, state)];
}

/** Sentences of the case stand for themselves: they are said anew, never kept. */
function sayLines(reply: Reply, view: CaseView | undefined, state: LineState): { lines: Saying[]; ofCase: boolean } {
  const own = caseTexts(view);
  const first = reply.lines.findIndex(({ text }) => own.has(text));
  const ofCase = first >= 0;
  const before = ofCase ? reply.lines.slice(0, first) : reply.lines;
  const rest = ofCase ? reply.lines.slice(first).filter(({ text }) => !own.has(text)) : [];
  return { lines: [...said(before, state), ...(ofCase ? part('case.answer') : []), ...said(rest, state)], ofCase };
}

const caseTexts = (view: CaseView | undefined): ReadonlySet<string> =>
  new Set(view ? [view.answer.headline, ...view.answer.lines].map(({ text }) => text) : []);

/**
 * Sentences of ours in an answer, to find other words next time; nothing of a case, and with a number in it only that
 * there was danger.
 */
export function ownTexts(reply: Reply, state: LineState, context: LineContext): string[] {
  const own = caseTexts(viewOf(state, context));
  const { danger, violence } = wordsOf(state).talk.crisis;
  const texts = [...reply.lines, ...reply.after].map(({ text }) => text);
  return texts.filter((text) => text === danger || text === violence || (!own.has(text) && !/\d/.test(text)));
}

/** Whose turn it is, what to do, the date, the next moment; then the rest of the case. */
function afterAnswer(view: CaseView, state: LineState, { current }: LineContext): Saying[] {
  const kinds = view.sections.map(({ kind }) => kind).filter((kind) => !unsaid.includes(kind));
  const runs = view.answer.state === 'late' || view.answer.state === 'we';
  const order = runs ? [...soonest.filter((kind) => kinds.includes(kind)), ...kinds] : kinds;
  const nothing = view.answer.state === 'late' && current?.todos.length === 0 ? wordsOf(state).talk.nothingToDo : '';
  return [
    ...(runs ? part('case.turn') : []),
    ...text(state, nothing),
    ...part(...new Set(order.map((kind): Part => `case.${kind}`))),
  ];
}

function sayCard(card: Card, state: LineState): Saying[] {
  const { line } = wordsOf(state);
  switch (card.kind) {
    case 'section':
      return unsaid.includes(card.section.kind) ? [] : part(`case.${card.section.kind}`);
    case 'facts':
      // Whoever hears this has called us already.
      return card.facts
        .filter(({ term }) => term !== wordsOf(state).talk.hours.phone)
        .flatMap(({ term, lines }) =>
          said(
            lines.map((one) => ({ ...one, text: `${term}: ${one.text.replace(/\.$/, '')}.` })),
            state,
          ),
        );
    case 'links': {
      const [first] = card.links;
      const website = first && !first.label.lang ? [line.website(first.label.text)] : [];
      return text(state, ...website, card.source ?? '');
    }
    default:
      return [];
  }
}

const said = (lines: readonly Line[], state: LineState): Saying[] =>
  lines
    .flatMap(({ text: words, lang }) => text({ ...state, language: lang ?? state.language }, words))
    // "Dit kan wel:" stands above what is told of itself.
    .filter((saying) => !('text' in saying && saying.text.endsWith(':')));
