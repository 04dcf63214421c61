import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { plainCitizenFrame, plainDeskFrame } from '../../../edge/handoff/core/plain-frames.ts';
import { citizenFrame } from '../../../edge/protocol/handoff-citizen-frames.ts';
import { deskFrame } from '../../../edge/protocol/handoff-desk-frames.ts';
import { maxMessageLength } from '../../../edge/protocol/handoff-limits.ts';

/** What people type, and what nobody should: invisible, halved, combining, far too long. */
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('a', ' ', 'é', '\u00ad', '\u0301', '\u200b', '\ud800', '\n', '€', '’', '\u00a0', '😀'),
  }),
  fc.constantFrom('', ' ', 'a'.repeat(maxMessageLength), 'a'.repeat(maxMessageLength + 1), ' '.repeat(60)),
);
const usually = <Value>(right: Value, wrong: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant<unknown>(right) }, { weight: 1, arbitrary: wrong });
const wrongId = fc.oneof(
  fc.constantFrom('m-1', 'a b c d e f', 'x'.repeat(64), 'x'.repeat(65), 'lw_room-1\n', null, 12, {}),
  fc.string(),
);
const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-0, 0, -1, 2 ** 53, 1.5, Number.NaN));
const frame = fc.record(
  {
    type: fc.oneof(fc.constantFrom('send', 'read', 'send', 'read', 'aside', 'hello', 'toString'), typed),
    clientId: usually('m-00001', wrongId),
    room: usually('lw_room-1', wrongId),
    text: fc.oneof({ weight: 9, arbitrary: typed }, number, fc.constant(null), fc.array(typed)),
    seq: fc.oneof({ weight: 4, arbitrary: fc.nat() }, number, typed),
    more: fc.anything(),
  },
  { requiredKeys: ['type'] },
);

describe('frames that are read without the schemas', () => {
  it('are taken only when the schemas take them, and read as the same [HF-98]', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: frame }, fc.anything()), (raw) => {
        for (const [plain, schema] of [
          [plainCitizenFrame, citizenFrame],
          [plainDeskFrame, deskFrame],
        ] as const) {
          const read = plain(raw);
          if (read === undefined) continue;
          taken++;
          expect(read).toEqual(v.parse(schema, raw));
        }
      }),
      { numRuns: 20_000 },
    );
    expect(taken).toBeGreaterThan(1000);
  });

  it('take each sign that they know by itself as the schemas do [HF-98]', () => {
    for (let code = 0; code < 0x2100; code++) {
      const raw = { type: 'send', clientId: 'm-00001', text: String.fromCharCode(code) };
      const read = plainCitizenFrame(raw);
      if (read) expect(v.parse(citizenFrame, raw), `U+${code.toString(16)}`).toEqual(read);
    }
  });

  it('hold what most people type', () => {
    const text = 'Ik wacht nu al drie weken op één brief. Wanneer komt die? Ik moet € 412,50 betalen…';
    expect(plainCitizenFrame({ type: 'send', clientId: 'm-00001', text })).toEqual({
      type: 'send',
      clientId: 'm-00001',
      text,
    });
    expect(plainDeskFrame({ type: 'read', room: 'lw_room-1', seq: 4 })).toEqual({
      type: 'read',
      room: 'lw_room-1',
      seq: 4,
    });
  });
});
