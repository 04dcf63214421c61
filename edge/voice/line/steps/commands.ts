import type { Variants } from '../../../assistant/dialogue/words/words.ts';
import type { Command } from '../hear/commands.ts';
import { sentencesIn } from '../say/for-ear.ts';
import type { LineState } from '../state.ts';
import { expecting, heardWell, type Step, text, vary, wordsOf } from '../step.ts';
import type { LineContext } from '../turn.ts';
import { askNumber } from './ask-number.ts';
import { anythingElse, goodbye, openingLine } from './opening.ts';
import { passed, toCallBack, toPerson } from './person.ts';
import { afterBoundary } from './talk.ts';

/** Silences that are no silence after "een momentje". */
const patience = 3;

/** A word for the line itself, at any moment. */
export function obey(command: Command, given: LineState, context: LineContext): Step {
  const state = heardWell(given);
  const { line } = wordsOf(state);
  switch (command) {
    case 'person':
      return state.expects.kind === 'mayPass' ? passed(state, context, true) : toPerson(state, context);
    case 'callBack':
      return toCallBack(state, context);
    case 'repeat':
      return repeated(state);
    case 'slower':
      return atPace({ ...state, pace: 'slow' }, line.slower);
    case 'faster':
      return atPace({ ...state, pace: 'usual' }, line.faster);
    case 'wait':
      return { tell: vary(state, line.takeYourTime), ask: [], state: { ...state, silences: -patience } };
    case 'further':
      return goOn(state, context);
    case 'stop':
      return state.dialogue.boundary === 'stands' ? afterBoundary(state, 'later', context) : goodbye(state);
    case 'otherCase':
      return askNumber(withoutCase(state), vary(state, line.access.one));
    case 'english':
    case 'dutch':
      return inLanguage(state, command === 'english' ? 'en' : 'nl', context);
  }
}

function atPace(state: LineState, says: Variants): Step {
  const again = repeated(state);
  return { ...again, tell: [...vary(state, says), ...again.tell] };
}

/** The same once more, word for word, with what waits still waiting. */
function repeated(state: LineState): Step {
  const { line } = wordsOf(state);
  const passing = new Set([...line.slower, ...line.faster, ...sentencesIn(line.moreToTell)]);
  const last = state.last.filter((saying) => !('text' in saying && passing.has(saying.text)));
  return { tell: [...last, ...state.rest], ask: [], ...(state.rest.length === 0 && { whole: true }), state };
}

function goOn(state: LineState, context: LineContext): Step {
  if (state.dialogue.boundary === 'stands') return afterBoundary(state, 'goOn', context);
  const { line } = wordsOf(state);
  return anythingElse(state, state.rest.length > 0 ? state.rest : vary(state, line.nothingMore));
}

function withoutCase({ caseId: _, ...state }: LineState): LineState {
  return { ...state, asked: [], dialogue: { ...state.dialogue, held: 'case-status', subject: undefined } };
}

function inLanguage(state: LineState, language: LineState['language'], context: LineContext): Step {
  if (!context.organisation.languages.includes(language)) return repeated(state);
  const next = expecting({ ...state, language }, { kind: 'question' });
  const { line } = wordsOf(next);
  const switched = state.language === language ? [] : text(next, line.switched, openingLine(next, context));
  return { tell: switched, ask: text(next, line.greeting.ask), state: next };
}
