import { BitWriter } from '../understand/bit-code.ts';
import { codeEntry, codeLevel, codeNumber, contextCount } from '../understand/model-code.ts';
import { shape } from '../understand/network-shape.ts';
import type { PackedModel } from '../understand/packed-model.ts';
import { levelOf, stepFor } from './levels.ts';
import type { LearnedModel } from './make-model.ts';

/** Rounds the numbers of books and output layer to levels and writes all as text. */
export function pack({ hashBits, rows, entries, books, hiddenBias, output, bias }: LearnedModel): PackedModel {
  const steps = { book: stepFor('book', books), output: stepFor('output', output) };
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
    for (let group = 0; group < shape.groups; group++) codeEntry(group, entries[row * shape.groups + group] ?? 0, ask);
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
