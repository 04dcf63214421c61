import { BitWriter } from '../understand/bit-code.ts';
import { columnCount, type Head, headNames, heads } from '../understand/heads.ts';
import { codeNumber, codeRow, contextCount, highestLevel } from '../understand/model-code.ts';
import { type PackedModel, stepPerColumn } from '../understand/packed-model.ts';

/** Weights before packing: rows in rising order of hash, `columnCount` cells each. */
export interface WideModel {
  hashBits: number;
  rows: readonly number[];
  weights: Float32Array;
  bias: Float32Array;
}

/** Rounds weights to levels and writes them as text. Rows without a cell are left out. */
export function pack({ hashBits, rows, weights, bias }: WideModel): PackedModel {
  const steps = stepsFor(weights);
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

function levelOf(weight: number, step: number): number {
  return Math.max(-highestLevel, Math.min(highestLevel, Math.round(weight / step)));
}

/** Per head the step with the least squared error, so that a few very large weights don't make all others vanish. */
function stepsFor(weights: Float32Array): Record<Head, number> {
  const step = (name: Head) => {
    const { start, size } = heads[name];
    const own = weights.filter((weight, cell) => {
      const column = cell % columnCount;
      return weight !== 0 && column >= start && column < start + size;
    });
    const largest = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
    let best = { step: largest / highestLevel, error: Number.POSITIVE_INFINITY };
    for (let part = 0.05; part <= 1; part += 0.025) {
      const tried = (largest * part) / highestLevel;
      const error = own.reduce((sum, weight) => sum + (weight - levelOf(weight, tried) * tried) ** 2, 0);
      if (error < best.error) best = { step: tried, error };
    }
    return Math.fround(best.step);
  };
  return { topic: step('topic'), tone: step('tone'), crisis: step('crisis'), language: step('language') };
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
