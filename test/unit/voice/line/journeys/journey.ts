import { describe, expect, it } from 'vitest';
import { keypadCode } from '../../../../../edge/protocol/keypad-code.ts';
import type { Heard, LineContext, Turn } from '../../../../../edge/voice/line/turn.ts';
import { type ExampleName, examples } from '../../../../support/explanations.ts';
import { atDay, call, heardOf, keys, says } from '../support.ts';

/** What the line does after it heard this, and what the caller hears of it. */
export type Row = [heard: Heard, does: string, hears?: RegExp | string, hearsNot?: RegExp];
interface Journey {
  rule: string;
  about: string;
  at?: LineContext;
  begins?: RegExp;
  rows: Row[];
}

/** The code of a letter, as a caller keys it. */
export const codeDigits = keypadCode('ACDEFHJKMNPR').replaceAll(' ', '');
export const keyed = keys(codeDigits);
export const granted = (name: ExampleName): Heard => ({
  kind: 'access',
  outcome: 'granted',
  explanation: examples[name],
});
export const refused = (outcome: 'wrong' | 'resting' | 'unavailable'): Heard => ({ kind: 'access', outcome });
/** From the first question to the open case, by voice and keypad. */
export const opening: Row[] = [
  [says('hoe staat het met mijn aanvraag'), 'number', 'Wat is uw zaaknummer?'],
  [says('twee nul twee zes, dubbel nul vier een zeven'), 'numberRight', 'Ik hoorde: Z, 2, 0, 2, 6, 0, 0, 4, 1, 7.'],
  [says('ja dat klopt'), 'code', 'de code'],
  [keyed, 'openCase'],
];

/** `listen` by what it listens for; everything else by its own name. */
const doing = ({ next, state }: Turn): string => (next.kind === 'listen' ? state.expects.kind : next.kind);

/** Each is a call from its start; what the line does and says is compared after everything it hears. */
export function tellJourneys(journeys: readonly Journey[]): void {
  describe('journeys on the phone line', () => {
    it.each(journeys.map((one) => ({ ...one, named: `[${one.rule}] ${one.about}` })))(
      '$named',
      ({ at = atDay(), begins, rows }) => {
        const turns = call(at, ...rows.map(([heard]) => heard));
        if (begins) expect(heardOf(turns[0])).toMatch(begins);
        rows.forEach(([, does, hears, hearsNot], index) => {
          const turn = turns[index + 1];
          expect(turn && `${index}: ${doing(turn)}`, heardOf(turn)).toBe(`${index}: ${does}`);
          if (hears) expect(heardOf(turn)).toMatch(hears);
          if (hearsNot) expect(heardOf(turn)).not.toMatch(hearsNot);
        });
      },
    );
  });
}
