import { lettersOf, maxWindows, windowsNow } from './say/render.ts';
import type { LineState } from './state.ts';
import { heardWell, type Step } from './step.ts';
import { askCode, heardNumber, heardPrefix, keyedCode, notRight, open } from './steps/access.ts';
import { askNumber } from './steps/ask-number.ts';
import { askPhone, book, choseWindow, heardPhone, otherWindows } from './steps/call-back.ts';
import { obey } from './steps/commands.ts';
import { silent } from './steps/missed.ts';
import { anythingElse } from './steps/opening.ts';
import { passed } from './steps/person.ts';
import { afterBoundary } from './steps/talk.ts';
import type { LineContext } from './turn.ts';

const yes = '1';
const no = '2';

/** Keys that were pressed: 0 is a person, * once more and 9 the other language at any moment; the rest answers us. */
export function heardKeys(state: LineState, context: LineContext, digits: string): Step {
  const { expects } = state;
  if (digits === '') return silent(state, context);
  if (digits === '0') return obey('person', state, context);
  if (digits.includes('*')) return obey('repeat', state, context);
  switch (expects.kind) {
    case 'number':
      return heardNumber(state, context, digits);
    case 'prefix':
      return heardPrefix(state, context, expects.digits, lettersOf(context)[Number(digits) - 1]);
    case 'code':
      return keyedCode(state, context, expects.number, digits);
    case 'phone':
      return heardPhone(state, context, expects.window, digits);
    case 'window':
      return digits === String(maxWindows + 1)
        ? otherWindows(state, context)
        : choseWindow(state, context, windowsNow(state, context)[Number(digits) - 1]);
    case 'mayPass':
      return passed(heardWell(state), context, digits !== no);
    case 'numberRight':
    case 'codeRight':
    case 'samePhone':
    case 'phoneRight':
      if (digits === yes || digits === no) return confirmed(state, context, digits === yes);
      return obey('repeat', state, context);
    default:
      return atQuestion(state, context, digits);
  }
}

function atQuestion(state: LineState, context: LineContext, digits: string): Step {
  if (digits === '9') return obey(state.language === 'nl' ? 'english' : 'dutch', state, context);
  if (state.dialogue.boundary === 'stands')
    return afterBoundary(heardWell(state), digits === no ? 'later' : 'goOn', context);
  // Whoever keys a digit has a number at hand.
  const opens = !context.current && context.organisation.on.includes('case');
  return opens ? askNumber(heardWell(state)) : anythingElse(heardWell(state), []);
}

/** Yes or no to what we read back or asked, by key or by voice. */
export function confirmed(state: LineState, context: LineContext, right: boolean): Step {
  const { expects } = state;
  switch (expects.kind) {
    case 'numberRight':
      return right ? askCode(state, expects.number) : notRight(state, context);
    case 'codeRight':
      return right ? open(state, expects.number, expects.code) : notRight(state, context);
    case 'samePhone':
      return right ? book(state, expects.window) : askPhone(heardWell(state), expects.window);
    case 'phoneRight':
      return right ? book(state, expects.window, expects.phone) : askPhone(state, expects.window);
    default:
      return anythingElse(state, []);
  }
}
