import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter } from '../../../../edge/assistant/understand/bit-code.ts';
import { columnCount } from '../../../../edge/assistant/understand/heads.ts';
import { type Ask, codeNumber, codeRow, contextCount } from '../../../../edge/assistant/understand/model-code.ts';

const contexts = 5;

function writing(): { writer: BitWriter; ask: Ask } {
  const writer = new BitWriter(contextCount);
  return {
    writer,
    ask: (context, known) => {
      writer.write(context, known);
      return known;
    },
  };
}

describe('the code of the model', () => {
  it('[UN-60] reads back every answer that was written', () => {
    const answers = fc.array(fc.tuple(fc.nat(contexts - 1), fc.boolean()), { maxLength: 3000 });
    fc.assert(
      fc.property(answers, (all) => {
        const writer = new BitWriter(contexts);
        for (const [context, isYes] of all) writer.write(context, isYes);
        const reader = new BitReader(writer.text(), contexts);
        expect(all.map(([context]) => reader.read(context))).toEqual(all.map(([, isYes]) => isYes));
      }),
    );
  });

  it('[UN-60] costs little for what is nearly always so', () => {
    const writer = new BitWriter(1);
    for (let count = 0; count < 6000; count++) writer.write(0, count % 100 === 0);
    expect(writer.text().length).toBeLessThan(100);
  });

  it('[UN-60] keeps whole numbers and rows of levels', () => {
    const level = fc.constantFrom(-2, -1, 0, 0, 0, 1, 2);
    const row = fc.array(level, { minLength: columnCount, maxLength: columnCount });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2 ** 19), row), { maxLength: 20 }), (all) => {
        const { writer, ask } = writing();
        for (const [number, levels] of all) {
          codeNumber(number, ask);
          codeRow(Int8Array.from(levels), ask);
        }
        const reader = new BitReader(writer.text(), contextCount);
        const read: Ask = (context) => reader.read(context);
        const back = Array.from(all, () => {
          const number = codeNumber(0, read);
          const levels = new Int8Array(columnCount);
          codeRow(levels, read);
          return [number, [...levels]];
        });
        expect(back).toEqual(all);
      }),
    );
  });

  it('[UN-60] reads a text that was cut short without an end', () => {
    const reader = new BitReader('', contextCount);
    expect(codeNumber(0, (context) => reader.read(context))).toBeGreaterThanOrEqual(0);
  });
});
