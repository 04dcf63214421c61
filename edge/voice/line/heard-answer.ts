import { isNamed } from '../../assistant/dialogue/compose-reply.ts';
import type { Understanding } from '../../assistant/understand/understanding.ts';
import {
  choosesLater,
  disagrees,
  fetchesLetter,
  keepsForThemselves,
  lacksLetter,
  wantsNothingElse,
  wantsOthers,
  yesOrNo,
} from './hear/answers.ts';
import { chooseWindow } from './hear/choose-window.ts';
import { spelled } from './hear/spelling.ts';
import { confirmed } from './heard-keys.ts';
import { lettersOf, windowsNow } from './say/render.ts';
import type { LineState } from './state.ts';
import { heardWell, type Step, text, vary, wordsOf } from './step.ts';
import { heardNumber, heardPrefix, spelledCode } from './steps/access.ts';
import { choseWindow, heardPhone, otherWindows } from './steps/call-back.ts';
import { obey } from './steps/commands.ts';
import { missed } from './steps/missed.ts';
import { anythingElse, goodbye } from './steps/opening.ts';
import { passed, toPerson } from './steps/person.ts';
import { about, afterBoundary } from './steps/talk.ts';
import type { LineContext } from './turn.ts';

/** As sure as this of a subject, and it is a question of its own. */
const sure = 0.5;
/** What is told in digits and letters. */
export const spells: ReadonlySet<LineState['expects']['kind']> = new Set([
  'number',
  'prefix',
  'code',
  'phone',
] as const);

/** What was said as an answer to what we asked; nothing when it is something of its own. */
export function asAnswer(
  state: LineState,
  context: LineContext,
  said: string,
  understood: Understanding,
): Step | undefined {
  const { expects } = state;
  if (spells.has(expects.kind) && fetchesLetter(said)) return obey('wait', state, context);
  const agreed = yesOrNo(said);
  const heard = spelled(said, state.language);
  switch (expects.kind) {
    case 'number':
      if (lacksLetter(said)) return withoutLetter(state, context);
      if (/\d.*\d.*\d/.test(heard)) return heardNumber(state, context, heard);
      if (agreed === 'yes') return { tell: [], ask: text(state, wordsOf(state).line.access.numberHow), state };
      return isOwnQuestion(understood) ? undefined : heardNumber(state, context, heard);
    case 'prefix':
      return heardPrefix(
        state,
        context,
        expects.digits,
        lettersOf(context).find((one) => one === heard),
      );
    case 'code':
      if (lacksLetter(said)) return withoutLetter(state, context);
      if (heard.length < 2 && isOwnQuestion(understood)) return undefined;
      return spelledCode(state, context, expects.number, heard);
    case 'phone':
      return /\d/.test(heard)
        ? heardPhone(state, context, expects.window, heard)
        : unlessOwn(state, context, understood);
    case 'window': {
      const window = chooseWindow(said, windowsNow(state, context));
      if (!window && (agreed === 'no' || wantsOthers(said))) return otherWindows(state, context);
      return window || !isOwnQuestion(understood) ? choseWindow(state, context, window) : undefined;
    }
    case 'mayPass':
      return passed(heardWell(state), context, !keepsForThemselves(said));
    case 'numberRight': {
      const digits = (number: string) => number.replace(/\D/g, '').length;
      const corrects = agreed === 'no' && digits(heard) === digits(expects.number);
      if (corrects) return heardNumber(state, context, heard);
      return yesOrNoAnswer(state, context, agreed, understood);
    }
    case 'codeRight':
    case 'samePhone':
    case 'phoneRight':
      return yesOrNoAnswer(state, context, agreed, understood);
    default:
      return atQuestion(state, context, said, heard);
  }
}

/** A number that is told without being asked opens the way in; "nee" after "nog een vraag?" ends the call. */
function atQuestion(state: LineState, context: LineContext, said: string, heard: string): Step | undefined {
  if (state.dialogue.boundary === 'stands' && choosesLater(said)) return afterBoundary(state, 'later', context);
  if (context.current && !state.dialogue.asked && disagrees(said)) return about(state, 'objection', context);
  const namesNumber = /\b(zaaknummer|zaak nummer|nummer|case number|reference)\b/i.test(said);
  if (!context.current && namesNumber && /^[A-Z]{0,4}\d{4,}$/.test(heard)) return heardNumber(state, context, heard);
  if (state.dialogue.asked?.kind === 'person' && keepsForThemselves(said))
    return anythingElse({ ...heardWell(state), dialogue: { ...state.dialogue, asked: undefined } }, []);
  const closing = state.expects.kind === 'question' && state.expects.closing === true;
  if (closing && !state.dialogue.asked && wantsNothingElse(said)) return goodbye(state);
  return undefined;
}

const isOwnQuestion = ({ topic, confidence }: Understanding): boolean => isNamed(topic) && confidence >= sure;

/** Not an answer and no question either: it was not understood. */
const unlessOwn = (state: LineState, context: LineContext, understood: Understanding): Step | undefined =>
  isOwnQuestion(understood) ? undefined : missed(state, context, wordsOf(state).line.unclear);

const yesOrNoAnswer = (
  state: LineState,
  context: LineContext,
  agreed: 'yes' | 'no' | undefined,
  understood: Understanding,
): Step | undefined => (agreed ? confirmed(state, context, agreed === 'yes') : unlessOwn(state, context, understood));

function withoutLetter(state: LineState, context: LineContext): Step {
  return toPerson(heardWell(state), context, vary(state, wordsOf(state).line.access.noLetter));
}
