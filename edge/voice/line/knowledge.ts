import type { Door, Knowledge } from '../../assistant/dialogue/dialogue.ts';
import { summarize } from '../../progress/summarize.ts';
import { viewOf } from './say/render.ts';
import type { LineState } from './state.ts';
import { wordsOf } from './step.ts';
import { openingLine } from './steps/opening.ts';
import type { LineContext } from './turn.ts';

/** What the assistant knows on the line: the same as in the chat, with words for the ear. */
export function knowledgeOf(state: LineState, context: LineContext): Knowledge {
  const { organisation, current, windows } = context;
  const view = viewOf(state, context);
  const doors: Door[] = ['person'];
  if (windows.length > 0) doors.push('callback');
  if (organisation.on.includes('rondkomen')) doors.push('rondkomen');
  return {
    language: state.language,
    words: wordsOf(state).talk,
    now: context.now,
    today: context.today,
    facts: organisation,
    opening: { open: organisation.now.open, line: openingLine(state, context) },
    content: context.content,
    cases: current && [summarize(current)],
    current: current && view && { explanation: current, view },
    kept: {
      messages: 0,
      session: current && { by: 'letter', until: context.now, survivesClick: false },
      handoff: false,
    },
    doors: new Set(doors),
  };
}
