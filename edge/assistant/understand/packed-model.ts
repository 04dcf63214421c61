import { columnCount, type Head, headNames, heads } from './heads.ts';

/**
 * A model as text, so that a bundler carries it as a module of its own and brotli packs it well.
 * A row is a feature; a cell is the weight of that feature for one column of `heads`. Cells left out are zero.
 */
export interface PackedModel {
  /** How many leading bits of a feature's hash name its row. */
  hashBits: number;
  /** Distance of each row to the one before it, in digits. */
  rows: string;
  /** How many cells each row has. */
  counts: string;
  /** Distance of each cell's column to the one before it in its row. */
  columns: string;
  /** Level of each cell, one of `levels`, three in a sign. */
  levels: string;
  /** Weight of one level, per head. */
  steps: Record<Head, number>;
  bias: readonly number[];
}

/** Signs that need no escape in a TypeScript string. */
export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{|}~';
/** A row's distance is written as this sign for each whole `farBase`, then the rest. */
export const farSign = '~';
export const farBase = 80;
/** What a weight can be, in steps. Few levels leave room for many weights, and many weights tell more than fine ones. */
export const levels: readonly number[] = [-2, -1, 1, 2];
/** So many levels go in one sign. */
export const levelsPerSign = 3;

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

export function unpack(packed: PackedModel): Model {
  const signValues = new Map(Array.from(digits, (sign, value) => [sign, value] as const));
  const value = (text: string, at: number) => signValues.get(text.charAt(at)) ?? 0;
  const count = packed.counts.length;
  const rows = new Uint32Array(count);
  const cells = new Uint32Array(count + 1);
  const columns = new Uint8Array(packed.columns.length);
  const weights = new Float32Array(packed.columns.length);
  const stepOf = stepPerColumn(packed.steps);

  let read = 0;
  let hash = -1;
  let cell = 0;
  for (let row = 0; row < count; row++) {
    while (packed.rows.charAt(read) === farSign) {
      hash += farBase;
      read++;
    }
    hash += value(packed.rows, read) + 1;
    read++;
    rows[row] = hash;
    let column = -1;
    for (const end = cell + value(packed.counts, row); cell < end; cell++) {
      column += value(packed.columns, cell) + 1;
      columns[cell] = column;
      const sign = value(packed.levels, Math.floor(cell / levelsPerSign));
      const place = levels.length ** (cell % levelsPerSign);
      weights[cell] = (levels[Math.floor(sign / place) % levels.length] ?? 0) * (stepOf[column] ?? 0);
    }
    cells[row + 1] = cell;
  }
  return { hashBits: packed.hashBits, rows, cells, columns, weights, bias: Float32Array.from(packed.bias) };
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
