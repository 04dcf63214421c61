import { keypadLength } from '../../protocol/keypad-code.ts';
import { hintsFor } from './hear/hints.ts';
import type { Expects, LineState } from './state.ts';
import type { Next } from './turn.ts';

type Listen = Extract<Next, { kind: 'listen' }>;
type Ear = Pick<Listen, 'seconds'> & { hint: Parameters<typeof hintsFor>[0]; keys: number | 'hash' | 'hashOrCode' };

const yesNo: Ear = { seconds: 6, hint: 'yesNo', keys: 1 };
const digits: Ear = { seconds: 10, hint: 'digits', keys: 'hash' };

/** How to listen for each answer. Whoever looks for a letter needs time; whoever may object needs little. */
const ears: Record<Expects['kind'], Ear> = {
  question: { seconds: 7, hint: 'talk', keys: 1 },
  number: digits,
  prefix: { seconds: 8, hint: 'code', keys: 1 },
  numberRight: yesNo,
  code: { seconds: 15, hint: 'code', keys: 'hashOrCode' },
  codeRight: yesNo,
  checking: yesNo,
  mayPass: { seconds: 3, hint: 'yesNo', keys: 1 },
  window: { seconds: 8, hint: 'days', keys: 1 },
  samePhone: yesNo,
  phone: digits,
  phoneRight: yesNo,
  booking: yesNo,
  withPerson: yesNo,
};

export function listenFor({ expects, language }: LineState): Listen {
  const { seconds, hint, keys } = ears[expects.kind];
  return {
    kind: 'listen',
    for: 'both',
    language,
    hints: hintsFor(hint, language),
    seconds,
    ...(typeof keys === 'number' ? { maxDigits: keys } : { finishOn: '#' }),
    ...(keys === 'hashOrCode' && { maxDigits: keypadLength }),
  };
}
