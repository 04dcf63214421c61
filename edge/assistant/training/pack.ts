import { BitWriter } from '../understand/bit-code.ts';
import { codeEntry, codeLevel, codeNumber, contextCount } from '../understand/model-code.ts';
import { shape } from '../understand/network-shape.ts';
import type { PackedModel } from '../understand/packed-model.ts';
import { levelOf, stepFor } from './levels.ts';
import type { LearnedModel } from './make-model.ts';

/** Writes all as text; the numbers of the books are levels already, those of the output layer are rounded to them. */
export function pack({ hashBits, rows, entries, books, step, hiddenBias, output, bias }: LearnedModel): PackedModel {
  const steps = { book: step, output: stepFor('output', output) };
  const writer = new BitWriter(contextCount);
  const ask = (context: number, known: boolean) => {
    writer.write(context, known);
    return known;
  };
  for (const number of books) codeLevel('book', levelOf('book', number, steps.book), ask);
  for (const number of output) codeLevel('output', levelOf('output', number, steps.output), ask);
  let last = -1;
  rows.forEach((hash, row) => {
    codeNumber(hash - last - 1, ask);
    for (let book = 0; book < shape.books; book++) codeEntry(book, entries[row * shape.books + book] ?? 0, ask);
    last = hash;
  });
  return {
    hashBits,
    rowCount: rows.length,
    code: writer.text(),
    steps,
    hiddenBias: Array.from(hiddenBias, rounded),
    bias: Array.from(bias, rounded),
  };
}

function rounded(number: number): number {
  return Math.round(number * 1000) / 1000;
}

/** The model as a module; `from` says what it was made from. */
export function toModule({ hashBits, rowCount, code, steps, hiddenBias, bias }: PackedModel, from: string): string {
  return [
    "import type { PackedModel } from '../packed-model.ts';",
    '',
    '/** Made by `npm run train` from edge/assistant/training. Do not edit. */',
    `export const madeFrom = '${from}';`,
    'export const packed: PackedModel = {',
    `  hashBits: ${hashBits},`,
    `  rowCount: ${rowCount},`,
    `  steps: { book: ${steps.book}, output: ${steps.output} },`,
    `  hiddenBias: [${hiddenBias.join(', ')}],`,
    `  bias: [${bias.join(', ')}],`,
    `  code: '${code}',`,
    '};',
    '',
  ].join('\n');
}
