import { BitReader } from './bit-code.ts';
import { columnCount } from './heads.ts';
import { codeEntry, codeLevel, codeNumber, contextCount } from './model-code.ts';
import { shape } from './network-shape.ts';

/** A model as text, so that a bundler carries it as a module of its own. */
export interface PackedModel {
  /** How many leading bits of a feature's hash name its row. */
  hashBits: number;
  rowCount: number;
  /**
   * In `BitWriter`'s code: the levels of the books, entry by entry; the levels of the output layer,
   * unit by unit; then the rows in rising order of hash, each the distance to the one before and its entry in each book.
   */
  code: string;
  /** What one level is worth, in the books and in the output layer. */
  steps: { book: number; output: number };
  hiddenBias: readonly number[];
  bias: readonly number[];
}

/** A model ready for use: a network with one layer of hidden units between the features and the heads. */
export interface Model {
  hashBits: number;
  /** Rows in rising order of hash. */
  rows: Uint32Array;
  /** `row * shape.books + book`: which entry of each book the row has. */
  entries: Uint8Array;
  /** `(book * shape.entries + entry) * shape.hidden + unit` */
  books: Float32Array;
  hiddenBias: Float32Array;
  /** `hidden unit * columnCount + column` */
  output: Float32Array;
  bias: Float32Array;
}

export function unpack({ hashBits, rowCount, code, steps, hiddenBias, bias }: PackedModel): Model {
  const reader = new BitReader(code, contextCount);
  const ask = (context: number) => reader.read(context);
  const books = new Float32Array(shape.books * shape.entries * shape.hidden);
  const output = new Float32Array(shape.hidden * columnCount);
  const rows = new Uint32Array(rowCount);
  const entries = new Uint8Array(rowCount * shape.books);

  for (let at = 0; at < books.length; at++) books[at] = codeLevel('book', 0, ask) * steps.book;
  for (let at = 0; at < output.length; at++) output[at] = codeLevel('output', 0, ask) * steps.output;
  let hash = -1;
  for (let row = 0; row < rowCount; row++) {
    hash += codeNumber(0, ask) + 1;
    rows[row] = hash;
    for (let book = 0; book < shape.books; book++) entries[row * shape.books + book] = codeEntry(book, 0, ask);
  }
  return {
    hashBits,
    rows,
    entries,
    books,
    hiddenBias: Float32Array.from(hiddenBias),
    output,
    bias: Float32Array.from(bias),
  };
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
