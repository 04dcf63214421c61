import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter } from '../../../../edge/assistant/understand/bit-code.ts';
import {
  type Ask,
  codeEntry,
  codeLevel,
  codeNumber,
  contextCount,
} from '../../../../edge/assistant/understand/model-code.ts';
import { highestLevel, shape } from '../../../../edge/assistant/understand/network-shape.ts';

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

  it('[UN-60] keeps whole numbers, levels and entries', () => {
    const said = fc.tuple(
      fc.nat(2 ** 19),
      fc.integer({ min: -highestLevel.book, max: highestLevel.book }),
      fc.integer({ min: -highestLevel.output, max: highestLevel.output }),
      fc.nat(shape.entries - 1),
    );
    fc.assert(
      fc.property(fc.array(said, { maxLength: 40 }), (all) => {
        const code = ([number, book, output, entry]: (typeof all)[number], ask: Ask) => [
          codeNumber(number, ask),
          codeLevel('book', book, ask),
          codeLevel('output', output, ask),
          codeEntry(shape.books - 1, entry, ask),
        ];
        const { writer, ask } = writing();
        for (const one of all) code(one, ask);
        const reader = new BitReader(writer.text(), contextCount);
        expect(all.map(() => code([0, 0, 0, 0], (context) => reader.read(context)))).toEqual(all);
      }),
    );
  });

  it('[UN-60] reads a text that was cut short without an end', () => {
    const reader = new BitReader('', contextCount);
    expect(codeNumber(0, (context) => reader.read(context))).toBeGreaterThanOrEqual(0);
  });
});
