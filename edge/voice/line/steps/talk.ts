import { converse } from '../../../assistant/dialogue/converse.ts';
import type { Dialogue, Incoming } from '../../../assistant/dialogue/dialogue.ts';
import type { Topic } from '../../../assistant/understand/index.ts';
import type { Understanding } from '../../../assistant/understand/understanding.ts';
import { knowledgeOf } from '../knowledge.ts';
import { noted } from '../note.ts';
import { sentencesIn } from '../say/for-ear.ts';
import { ownTexts, sayReply } from '../say/say-reply.ts';
import type { LineState, Saying } from '../state.ts';
import { expecting, heardWell, type Step, text, vary, wordsOf } from '../step.ts';
import type { LineContext } from '../turn.ts';
import { askNumber } from './ask-number.ts';
import { givesUp, maxMisses } from './missed.ts';
import { anythingElse, goodbye } from './opening.ts';
import { toCallBack, toPerson } from './person.ts';

/** A threat is answered with a stop and a person; after the third the line ends the call. */
const maxThreats = 3;
const sure = 0.5;

/** What was said, answered by the assistant itself: the line only says it for the ear. */
export function talk(state: LineState, understanding: Understanding, context: LineContext): Step {
  const { topic, confidence, crisis, tone } = understanding;
  if (topic === 'goodbye' && confidence >= sure && tone === 'calm' && !crisis) return goodbye(state);
  const threats = state.threats + (tone === 'threat' && !crisis ? 1 : 0);
  if (threats >= maxThreats) return ends(state);
  const known: LineState = { ...state, threats, ...(crisis && { danger: true }) };
  const step = converseOn(known, { kind: 'message', understanding }, context);
  if (crisis || tone !== 'threat') return step;
  return {
    ...step,
    ask: offersPerson(state, context),
    state: { ...step.state, dialogue: { ...step.state.dialogue, asked: { kind: 'person' } } },
  };
}

/** What was asked before the case was open; nothing asked: how it stands. */
export function answerHeld(state: LineState, context: LineContext, lead: readonly Saying[]): Step {
  const step = state.dialogue.held
    ? converseOn(state, { kind: 'ready' }, context)
    : about(state, 'case-status', context);
  return { ...step, tell: [...lead, ...step.tell] };
}

/** A subject, without a sentence that says so. */
export const about = (state: LineState, topic: Topic, context: LineContext): Step =>
  converseOn(state, { kind: 'press', does: { type: 'topic', topic } }, context);

/** "Rustig verdergaan", or later. */
export function afterBoundary(state: LineState, choice: 'goOn' | 'later', context: LineContext): Step {
  const step = converseOn(state, { kind: 'press', does: { type: choice } }, context);
  return choice === 'later' ? { ...step, ask: [], next: { kind: 'hangUp' } } : step;
}

function converseOn(state: LineState, incoming: Incoming, context: LineContext): Step {
  const knowledge = knowledgeOf(state, context);
  const before = withoutPerson(state.dialogue);
  const { dialogue, reply } = converse(before, incoming, knowledge);
  const next = noted(heardWell({ ...state, dialogue: { ...dialogue, said: ownTexts(reply, state, context) } }));
  const clean = { ...next, dialogue: withoutPerson(next.dialogue) };
  if (dialogue.subject === 'human') return toPerson(clean, context);
  if (dialogue.subject === 'call-back') return toCallBack(clean, context);
  const told = sayReply(reply, dialogue, clean, context);
  if (dialogue.misses >= maxMisses)
    return givesUp({ ...clean, dialogue: { ...clean.dialogue, misses: 0, asked: undefined } }, context, told);
  if (dialogue.asked?.kind === 'access')
    return context.organisation.on.includes('case') ? askNumber(clean, told) : givesUp(clean, context);
  if (reply.calm)
    return {
      tell: told,
      ask: text(state, wordsOf(state).line.boundaryWays),
      whole: true,
      state: expecting(clean, { kind: 'question' }),
    };
  const question = expecting(clean, { kind: 'question' });
  if (reply.urgent) return { tell: told, ask: [], whole: true, state: question };
  if (dialogue.misses > 0) return { tell: told, ask: [], state: question };
  // What we ask comes last, after everything that is told.
  const asked = sentencesIn(reply.lines.at(-1)?.text ?? '').at(-1);
  if (asked?.endsWith('?')) {
    const tell = told.filter((saying) => !('text' in saying && saying.text === asked));
    return { tell, ask: text(state, asked), state: question };
  }
  const [first] = reply.suggestions;
  if (first?.does.type === 'open' && first.does.door === 'person')
    return {
      tell: told,
      ask: offersPerson(clean, context),
      state: expecting({ ...clean, dialogue: { ...clean.dialogue, asked: { kind: 'person' } } }, { kind: 'question' }),
    };
  return anythingElse(clean, told);
}

/** A person now, or one who calls back. */
const offersPerson = (state: LineState, { person, windows }: LineContext): Saying[] =>
  vary(
    state,
    person.reachable || windows.length === 0 ? wordsOf(state).line.personNow : wordsOf(state).line.callBackNow,
  );

/** A person is no subject that later words lean on. */
const withoutPerson = (dialogue: Dialogue): Dialogue =>
  dialogue.subject === 'human' || dialogue.subject === 'call-back' ? { ...dialogue, subject: undefined } : dialogue;

function ends(state: LineState): Step {
  return {
    tell: text(state, ...wordsOf(state).line.ends),
    ask: [],
    next: { kind: 'hangUp' },
    state: expecting(state, { kind: 'question' }),
  };
}
