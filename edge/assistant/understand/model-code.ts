import { entryBits, highestLevel, type Levelled, shape } from './network-shape.ts';

/** One answer: the writer says what it is, the reader finds out; both get it back. */
export type Ask = (context: number, known: boolean) => boolean;

const mostBits = 32;
const levelBits = { book: bitsFor(highestLevel.book), output: bitsFor(highestLevel.output) };
const start = { bits: 0, digits: mostBits, book: 0, output: 0, entries: 0 };
start.book = start.digits + mostBits * 4;
start.output = start.book + 2 ** levelBits.book;
start.entries = start.output + 2 ** levelBits.output;
export const contextCount = start.entries + shape.books * shape.entries;

function bitsFor(highest: number): number {
  return Math.ceil(Math.log2(2 * highest + 1));
}

/** Says or finds out a whole number from 0: how many bits it has, then those after the first. */
export function codeNumber(known: number, ask: Ask): number {
  const size = mostBits - Math.clz32(known + 1);
  let bits = 1;
  while (bits < mostBits - 1 && ask(start.bits + bits, bits < size)) bits++;
  let number = 1;
  for (let bit = bits - 2; bit >= 0; bit--) {
    // The first bit after the highest leans to 0, the others say next to nothing.
    const context = start.digits + bits * 4 + Math.min(2, bits - 2 - bit);
    number = number * 2 + Number(ask(context, (((known + 1) >> bit) & 1) === 1));
  }
  return number - 1;
}

/** Says or finds out a level of a book or of the output layer. */
export function codeLevel(of: Levelled, known: number, ask: Ask): number {
  return codeSymbol(start[of], levelBits[of], known + highestLevel[of], ask) - highestLevel[of];
}

/** Says or finds out which entry of a book a row has. */
export function codeEntry(book: number, known: number, ask: Ask): number {
  return codeSymbol(start.entries + book * shape.entries, entryBits, known, ask);
}

/** A symbol of so many bits, highest bit first; a bit's context is all bits before it. */
function codeSymbol(first: number, bits: number, known: number, ask: Ask): number {
  let node = 1;
  for (let bit = bits - 1; bit >= 0; bit--) node = node * 2 + Number(ask(first + node, ((known >> bit) & 1) === 1));
  return node - 2 ** bits;
}
