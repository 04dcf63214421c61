import { columnCount } from './heads.ts';

/** One answer: the writer says what it is, the reader finds out; both get it back. */
export type Ask = (context: number, known: boolean) => boolean;

/** A weight is -2, -1, 1 or 2 steps. Few levels leave room for many weights, and many tell more than fine ones. */
export const highestLevel = 2;

/** So many kinds of answers before it are told apart: weights in the row so far, weights of either sign. */
const mostSeen = 6;
const mostOfSign = 3;
const mostBits = 32;

const seenContexts = columnCount * (mostSeen + 1) * 2;
const signContexts = columnCount * (mostOfSign + 1) ** 2;
const strengthContexts = columnCount * (mostSeen + 1) * 2;
const start = { seen: 0, sign: seenContexts, strength: seenContexts + signContexts, bits: 0, digits: 0 };
start.bits = start.strength + strengthContexts;
start.digits = start.bits + mostBits;
export const contextCount = start.digits + mostBits * 4;

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

/** Says or finds out the levels of one row, 0 where it has none, in place. */
export function codeRow(row: Int8Array, ask: Ask): void {
  let seen = 0;
  let before = 0;
  for (let column = 0; column < columnCount; column++) {
    const context = start.seen + (column * (mostSeen + 1) + Math.min(seen, mostSeen)) * 2 + before;
    before = Number(ask(context, row[column] !== 0));
    seen += before;
    row[column] = before === 0 ? 0 : row[column] || 1;
  }
  let up = 0;
  let down = 0;
  for (let column = 0; column < columnCount; column++) {
    const level = row[column] ?? 0;
    if (level === 0) continue;
    const signs = Math.min(up, mostOfSign) * (mostOfSign + 1) + Math.min(down, mostOfSign);
    const isUp = ask(start.sign + column * (mostOfSign + 1) ** 2 + signs, level > 0);
    if (isUp) up++;
    else down++;
    const place = (column * (mostSeen + 1) + Math.min(seen, mostSeen)) * 2 + Number(isUp);
    const isStrong = ask(start.strength + place, Math.abs(level) === highestLevel);
    row[column] = (isUp ? 1 : -1) * (isStrong ? highestLevel : 1);
  }
}
