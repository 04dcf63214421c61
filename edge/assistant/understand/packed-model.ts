import { BitReader } from './bit-code.ts';
import { columnCount, type Head, headNames, heads } from './heads.ts';
import { codeNumber, codeRow, contextCount } from './model-code.ts';

/**
 * A model as text, so that a bundler carries it as a module of its own.
 * A row is a feature; a cell is the weight of that feature for one column of `heads`. Cells left out are zero.
 */
export interface PackedModel {
  /** How many leading bits of a feature's hash name its row. */
  hashBits: number;
  rowCount: number;
  cellCount: number;
  /** Rows in rising order of hash: the distance to the one before, then the levels of its cells. In `BitWriter`'s code. */
  code: string;
  /** Weight of one level, per head. */
  steps: Record<Head, number>;
  bias: readonly number[];
}

/** A model ready for use. */
export interface Model {
  hashBits: number;
  /** Rows in rising order of hash. */
  rows: Uint32Array;
  /** Cells of row `n` are `cells[n]` up to `cells[n + 1]`. */
  cells: Uint32Array;
  columns: Uint8Array;
  weights: Float32Array;
  bias: Float32Array;
}

export function unpack({ hashBits, rowCount, cellCount, code, steps, bias }: PackedModel): Model {
  const rows = new Uint32Array(rowCount);
  const cells = new Uint32Array(rowCount + 1);
  const columns = new Uint8Array(cellCount);
  const weights = new Float32Array(cellCount);
  const stepOf = stepPerColumn(steps);
  const reader = new BitReader(code, contextCount);
  const ask = (context: number) => reader.read(context);
  const row = new Int8Array(columnCount);

  let hash = -1;
  let cell = 0;
  for (let index = 0; index < rowCount; index++) {
    hash += codeNumber(0, ask) + 1;
    rows[index] = hash;
    codeRow(row, ask);
    for (let column = 0; column < columnCount; column++) {
      const level = row[column] ?? 0;
      if (level === 0) continue;
      columns[cell] = column;
      weights[cell] = level * (stepOf[column] ?? 0);
      cell++;
    }
    cells[index + 1] = cell;
  }
  return { hashBits, rows, cells, columns, weights, bias: Float32Array.from(bias) };
}

export function stepPerColumn(steps: Record<Head, number>): Float32Array {
  const all = new Float32Array(columnCount);
  for (const name of headNames) all.fill(steps[name], heads[name].start, heads[name].start + heads[name].size);
  return all;
}

/** Index of the row of a feature, or -1 when the model does not know it. */
export function rowOf({ rows, hashBits }: Pick<Model, 'rows' | 'hashBits'>, hash: number): number {
  const wanted = hash >>> (32 - hashBits);
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
