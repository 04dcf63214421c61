import type { Explanation } from '../../../protocol/explanation.ts';
import { fromKeypad, keypadLength } from '../../../protocol/keypad-code.ts';
import { codeAlphabet, codeLength, normalizeCode } from '../../../protocol/letter-code.ts';
import { lettersOf } from '../say/render.ts';
import type { LineState } from '../state.ts';
import { expecting, heardWell, part, type Step, text, vary, wordsOf } from '../step.ts';
import type { Heard, LineContext } from '../turn.ts';
import { askNumber } from './ask-number.ts';
import { givesUp, missed } from './missed.ts';
import { answerHeld } from './talk.ts';

/** Fewer digits are no case number, but a word such as "een". */
const leastNumber = 3;
const mostNumber = 24;
/** Wrong codes in one call; the server counts over calls as well. */
const maxWrong = 3;

/** The number as it stands in the letter: with the letters before it, which a keypad does not have. */
function numberFrom(heard: string, prefixes: readonly string[]): { number: string } | { digits: string } | undefined {
  const digits = heard.replace(/^[A-Z]+/, '');
  if (digits.replace(/\D/g, '').length < leastNumber || heard.length > mostNumber) return undefined;
  const own = heard.slice(0, heard.length - digits.length);
  const [only, ...others] = prefixes;
  if (prefixes.includes(own) || only === undefined) return { number: heard };
  return others.length === 0 ? { number: `${only}${digits}` } : { digits };
}

export function heardNumber(state: LineState, context: LineContext, heard: string): Step {
  const { access } = wordsOf(state).line;
  const found = numberFrom(heard, lettersOf(context));
  if (!found) return missed(expecting(state, { kind: 'number' }), context, access.numberUnclear);
  if ('digits' in found)
    return { tell: [], ask: part('prefixes'), state: expecting(heardWell(state), { kind: 'prefix', ...found }) };
  return {
    tell: [],
    ask: [...part('number'), ...vary(state, access.right)],
    state: expecting(state, { kind: 'numberRight', ...found }),
  };
}

/** The letters before the digits that were keyed. */
export function heardPrefix(state: LineState, context: LineContext, digits: string, prefix: string | undefined): Step {
  if (prefix) return heardNumber(state, context, `${prefix}${digits}`);
  return missed(state, context, wordsOf(state).line.access.numberUnclear, part('prefixes'));
}

export function askCode(state: LineState, number: string): Step {
  const { access } = wordsOf(state).line;
  return {
    tell: vary(state, access.code),
    ask: text(state, ...access.codeHow),
    state: expecting(heardWell(state), { kind: 'code', number }),
  };
}

/** Digits of the code. All eighteen at once or in groups; a slip is seen here and costs no attempt. */
export function keyedCode(state: LineState, context: LineContext, number: string, digits: string): Step {
  const { access } = wordsOf(state).line;
  const before = state.expects.kind === 'code' ? (state.expects.keys ?? '') : '';
  const keys = digits.length === keypadLength ? digits : before + digits;
  const again = expecting(state, { kind: 'code', number });
  if (keys.length > keypadLength) return missed(again, context, access.codeSlip);
  if (keys.length < keypadLength)
    return goesOn(expecting(heardWell(state), { kind: 'code', number, keys }), keys.length, keypadLength);
  const code = fromKeypad(keys);
  return code ? open(state, number, code) : missed(again, context, access.codeSlip);
}

/** Characters of the code as they were spelled, all or some of them. */
export function spelledCode(state: LineState, context: LineContext, number: string, heard: string): Step {
  const { access } = wordsOf(state).line;
  if (/^\d+$/.test(heard) && (heard.length > codeLength || (state.expects.kind === 'code' && state.expects.keys)))
    return keyedCode(state, context, number, heard);
  const before = state.expects.kind === 'code' ? (state.expects.letters ?? '') : '';
  const part12 = normalizeCode(heard);
  const letters = part12.length === codeLength ? part12 : before + part12;
  const again = expecting(state, { kind: 'code', number });
  const fits = [...letters].every((letter) => codeAlphabet.includes(letter));
  if (part12 === '' || !fits || letters.length > codeLength) return missed(again, context, access.codeUnclear);
  if (letters.length < codeLength)
    return goesOn(expecting(heardWell(state), { kind: 'code', number, letters }), letters.length, codeLength);
  return {
    tell: text(state, access.codeRead),
    ask: [...part('code'), ...vary(state, access.right)],
    state: expecting(state, { kind: 'codeRight', number, code: letters }),
  };
}

const goesOn = (state: LineState, count: number, of: number): Step => ({
  tell: text(state, wordsOf(state).line.access.codeShort(count, of)),
  ask: [],
  state,
});

/** Asks the host to check. From here on the state holds neither number nor code. */
export const open = (state: LineState, number: string, code: string): Step => ({
  tell: [],
  ask: [],
  next: { kind: 'openCase', number, code },
  state: expecting(heardWell(state), { kind: 'checking' }),
});

/** "Nee, dat klopt niet": once more, and after that a person. */
export function notRight(state: LineState, context: LineContext): Step {
  const { access } = wordsOf(state).line;
  const { expects } = state;
  if (expects.kind === 'codeRight') {
    const again = expecting(state, { kind: 'code', number: expects.number });
    return missed(again, context, access.again, text(state, ...access.codeHow));
  }
  return missed(expecting(state, { kind: 'number' }), context, access.again, text(state, access.numberHow));
}

export function checked(state: LineState, context: LineContext, heard: Extract<Heard, { kind: 'access' }>): Step {
  const { access } = wordsOf(state).line;
  switch (heard.outcome) {
    case 'granted':
      return opened(state, context, heard.explanation);
    case 'wrong': {
      const wrongCodes = state.wrongCodes + 1;
      const next = { ...state, wrongCodes };
      if (wrongCodes >= maxWrong) return givesUp(next, context, text(state, access.gaveUp));
      return askNumber(next, [...vary(state, access.wrong), ...vary(state, access.again)]);
    }
    case 'resting':
      return givesUp(state, context, text(state, ...access.resting));
    case 'unavailable':
      return givesUp(state, context, vary(state, access.unavailable));
  }
}

function opened(state: LineState, context: LineContext, current: Explanation): Step {
  const known: LineState = { ...state, caseId: current.id, wrongCodes: 0, expects: { kind: 'question' } };
  const thanks = current.state === 'late' ? [] : vary(state, wordsOf(state).line.access.opened);
  return answerHeld(known, { ...context, current }, thanks);
}
