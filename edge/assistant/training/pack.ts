import { BitWriter } from '../understand/bit-code.ts';
import { columnCount, type Head, headNames } from '../understand/heads.ts';
import { codeNumber, codeRow, contextCount } from '../understand/model-code.ts';
import { type PackedModel, stepPerColumn } from '../understand/packed-model.ts';
import { levelOf } from './levels.ts';

/** Weights before packing: rows in rising order of hash, `columnCount` cells each, in whole steps. */
export interface WideModel {
  hashBits: number;
  rows: readonly number[];
  weights: Float32Array;
  steps: Record<Head, number>;
  bias: Float32Array;
}

/** Rounds weights to levels and writes them as text. Rows without a cell are left out. */
export function pack({ hashBits, rows, weights, steps, bias }: WideModel): PackedModel {
  const stepOf = stepPerColumn(steps);
  const writer = new BitWriter(contextCount);
  const ask = (context: number, known: boolean) => {
    writer.write(context, known);
    return known;
  };
  let last = -1;
  let rowCount = 0;
  let cellCount = 0;
  rows.forEach((hash, row) => {
    const own = Int8Array.from({ length: columnCount }, (_, column) =>
      levelOf(weights[row * columnCount + column] ?? 0, stepOf[column] ?? 1),
    );
    const count = own.reduce((sum, level) => sum + (level === 0 ? 0 : 1), 0);
    if (count === 0) return;
    codeNumber(hash - last - 1, ask);
    codeRow(own, ask);
    last = hash;
    rowCount++;
    cellCount += count;
  });
  const rounded = Array.from(bias, (one) => Math.round(one * 1000) / 1000);
  return { hashBits, rowCount, cellCount, code: writer.text(), steps, bias: rounded };
}

/** The model as a module; `from` says what it was made from. */
export function toModule(packed: PackedModel, from: string): string {
  const steps = headNames.map((name) => `${name}: ${packed.steps[name]}`).join(', ');
  return [
    "import type { PackedModel } from '../packed-model.ts';",
    '',
    '/** Made by `npm run train` from edge/assistant/training. Do not edit. */',
    `export const madeFrom = '${from}';`,
    'export const packed: PackedModel = {',
    `  hashBits: ${packed.hashBits},`,
    `  steps: { ${steps} },`,
    `  bias: [${packed.bias.join(', ')}],`,
    `  rowCount: ${packed.rowCount},`,
    `  cellCount: ${packed.cellCount},`,
    `  code: '${packed.code}',`,
    '};',
    '',
  ].join('\n');
}
