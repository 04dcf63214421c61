import { shape } from '../understand/network-shape.ts';
import { Adam } from './adam.ts';
import { type Example, type LearnOptions, learn, type Network } from './learn.ts';
import { levelOf, stepFor } from './levels.ts';
import { seededRandom } from './random.ts';

/** A network whose rows are sums of entries of books: row `r` has of book `b` entry `entries[r * shape.books + b]`. */
export interface Booked {
  entries: Uint8Array;
  /** `(book * shape.entries + entry) * shape.hidden + unit`, whole levels of `step` each. */
  books: Float32Array;
  step: number;
}

export interface BookOptions {
  /** Bits that the entries of all rows may take together. What a bit costs against the error it saves follows from it. */
  room: number;
  /** What a bit costs to begin with. */
  costOfBit: number;
  /** How much more a row counts that many messages have, before it is known how much its slopes move: 0 not, 1 in proportion. */
  commonness: number;
  /**
   * Steps after which rows choose their entries anew, and the part of all steps after which they stay, and messages are
   * read with numbers that are rounded as they will be kept.
   */
  chooseEvery: number;
  settled: number;
}

const { hidden: units, entries: entryCount } = shape;
const numbersInBook = entryCount * units;
const roundsAtStart = 12;
const roundsOfOneBook = 6;
/** How fast the cost of a bit follows the room, and its largest step. */
const follows = 1.5;
const longestStep = 0.15;

/**
 * Learns on with rows that are sums of entries. Each row keeps numbers of its own, which follow the slopes and choose the
 * nearest entries, common ones rather than rare ones (entropy-constrained quantisation: Chou and others 1989); messages are
 * read with the entries (straight-through: Van den Oord and others 2017), which follow the same slopes. An error counts as
 * much as the slopes of its row move. In place.
 */
export function learnBooks(
  network: Network,
  examples: readonly Example[],
  counts: Float32Array,
  options: LearnOptions & BookOptions,
): Booked {
  const rows = new RowsInBooks(network.table, counts, options);
  rows.write(network.table, false);
  const { own, books } = rows;
  const bookSlopes = new Float32Array(books.length);
  const movers = { own: new Adam(own), books: new Adam(books) };
  let steps = 0;
  learn(network, examples, options, (slopes, rate, done) => {
    steps++;
    const isChoosing = steps % options.chooseEvery === 0 && done < options.settled;
    rows.gather(slopes, bookSlopes);
    movers.books.step(bookSlopes, rate);
    movers.own.step(slopes, rate);
    if (isChoosing) {
      rows.weigh(movers.own.squares);
      rows.choose();
    }
    rows.write(network.table, done >= options.settled);
  });
  return rows.booked();
}

/** The numbers that rows would have, and the entries that they have instead. */
class RowsInBooks {
  readonly own: Float32Array;
  readonly entries: Uint8Array;
  readonly books: Float32Array;
  private readonly worth: Float32Array;
  private readonly options: BookOptions;
  private costOfBit: number;
  private step: number | undefined;

  constructor(table: Float32Array, counts: Float32Array, options: BookOptions & { seed: number }) {
    this.options = options;
    this.costOfBit = options.costOfBit;
    this.own = Float32Array.from(table);
    this.worth = inShares(counts.map((count) => count ** options.commonness));
    this.entries = new Uint8Array(counts.length * shape.books);
    this.books = new Float32Array(shape.books * numbersInBook);
    const random = seededRandom(options.seed);
    for (let book = 0; book < shape.books; book++) this.begin(book, random);
    for (let round = 0; round < roundsAtStart; round++) {
      this.chooseBy(round > roundsAtStart / 2 ? this.costOfBit : 0);
      for (let book = 0; book < shape.books; book++) this.toMeans(book);
    }
  }

  /** What a row's error costs from now on: the more its slopes move, the more. */
  weigh(squares: Float32Array): void {
    for (let row = 0; row < this.worth.length; row++) {
      let sum = 0;
      for (let unit = 0; unit < units; unit++) sum += squares[row * units + unit] ?? 0;
      this.worth[row] = Math.sqrt(sum);
    }
    inShares(this.worth);
  }

  /** Gives each row the entries that cost least, and makes bits dearer or cheaper as the room asks. */
  choose(): void {
    const over = this.bits() / this.options.room - 1;
    this.costOfBit *= Math.exp(Math.max(-longestStep, Math.min(longestStep, over * follows)));
    this.chooseBy(this.costOfBit);
  }

  /** Adds the slopes of rows to those of the entries that they have. */
  gather(slopes: Float32Array, into: Float32Array): void {
    for (let at = 0; at < this.entries.length; at++) {
      const first = (at % shape.books) * numbersInBook + (this.entries[at] ?? 0) * units;
      const from = Math.floor(at / shape.books) * units;
      for (let unit = 0; unit < units; unit++)
        into[first + unit] = (into[first + unit] ?? 0) + (slopes[from + unit] ?? 0);
    }
  }

  /** Writes the sums of entries that rows have into the table; once they are settled, rounded. */
  write(table: Float32Array, isSettled: boolean): void {
    const books = isSettled ? this.rounded() : this.books;
    table.fill(0);
    for (let book = 0; book < shape.books; book++) this.addTo(table, books, book, 1);
  }

  booked(): Booked {
    return { entries: this.entries, books: this.rounded(), step: this.settledStep() };
  }

  /** What one level is worth: set when it is first asked for, so that what learns on learns with it. */
  private settledStep(): number {
    this.step ??= stepFor('book', this.books);
    return this.step;
  }

  private rounded(): Float32Array {
    const step = this.settledStep();
    return this.books.map((number) => levelOf('book', number, step) * step);
  }

  /** Begins a book with what the books before it leave of rows drawn by their worth; its first entry is zero. */
  private begin(book: number, random: () => number): void {
    const rest = this.restOf(book);
    const reach = Float64Array.from(this.worth);
    for (let row = 1; row < reach.length; row++) reach[row] = (reach[row] ?? 0) + (reach[row - 1] ?? 0);
    for (let entry = 1; entry < entryCount; entry++) {
      const drawn = random() * (reach.at(-1) ?? 0);
      const row = Math.max(
        0,
        reach.findIndex((end) => end > drawn),
      );
      this.books.set(rest.subarray(row * units, (row + 1) * units), book * numbersInBook + entry * units);
    }
    for (let round = 0; round < roundsOfOneBook; round++) {
      this.chooseOf(book, rest, { spread: 1, costOfBit: 0 });
      this.toMeans(book);
    }
  }

  private chooseBy(costOfBit: number): void {
    const spread = spreadOf(this.own);
    for (let book = 0; book < shape.books; book++) this.chooseOf(book, this.restOf(book), { spread, costOfBit });
  }

  /** Of one book, for each row the entry that costs least: squared error in parts of the spread, and bits for what is rare. */
  private chooseOf(
    book: number,
    rest: Float32Array,
    { spread, costOfBit }: { spread: number; costOfBit: number },
  ): void {
    const own = this.books.subarray(book * numbersInBook, (book + 1) * numbersInBook);
    const lengths = lengthsOf(own);
    const costs = this.costsOf(book).map((bits) => bits * costOfBit);
    for (let row = 0; row < this.worth.length; row++) {
      const scale = (this.worth[row] ?? 0) / spread;
      let least = Number.POSITIVE_INFINITY;
      let best = 0;
      for (let entry = 0; entry < entryCount; entry++) {
        let product = 0;
        for (let unit = 0; unit < units; unit++)
          product += (rest[row * units + unit] ?? 0) * (own[entry * units + unit] ?? 0);
        const cost = ((lengths[entry] ?? 0) - 2 * product) * scale + (costs[entry] ?? 0);
        if (cost < least) {
          least = cost;
          best = entry;
        }
      }
      this.entries[row * shape.books + book] = best;
    }
  }

  /** What the other books leave of each row. */
  private restOf(book: number): Float32Array {
    const rest = Float32Array.from(this.own);
    for (let other = 0; other < shape.books; other++) if (other !== book) this.addTo(rest, this.books, other, -1);
    return rest;
  }

  private addTo(table: Float32Array, books: Float32Array, book: number, times: number): void {
    for (let row = 0; row < this.worth.length; row++) {
      const first = book * numbersInBook + (this.entries[row * shape.books + book] ?? 0) * units;
      for (let unit = 0; unit < units; unit++)
        table[row * units + unit] = (table[row * units + unit] ?? 0) + times * (books[first + unit] ?? 0);
    }
  }

  /** Moves each entry to the mean of what the other books leave of its rows. */
  private toMeans(book: number): void {
    const rest = this.restOf(book);
    const weights = new Float64Array(entryCount);
    const sums = new Float64Array(numbersInBook);
    this.worth.forEach((weight, row) => {
      const entry = this.entries[row * shape.books + book] ?? 0;
      weights[entry] = (weights[entry] ?? 0) + weight;
      for (let unit = 0; unit < units; unit++)
        sums[entry * units + unit] = (sums[entry * units + unit] ?? 0) + (rest[row * units + unit] ?? 0) * weight;
    });
    sums.forEach((sum, at) => {
      const weight = weights[Math.floor(at / units)] ?? 0;
      if (weight > 0) this.books[book * numbersInBook + at] = sum / weight;
    });
  }

  /** How many bits each entry of a book takes. */
  private costsOf(book: number): Float64Array {
    const counts = this.countsOf(book).map((count) => count + 0.5);
    return counts.map((count) => -Math.log2(count / this.worth.length));
  }

  /** How many bits the entries of all rows take together. */
  private bits(): number {
    let sum = 0;
    for (let book = 0; book < shape.books; book++)
      for (const count of this.countsOf(book)) if (count > 0) sum -= count * Math.log2(count / this.worth.length);
    return sum;
  }

  private countsOf(book: number): Float64Array {
    const counts = new Float64Array(entryCount);
    for (let at = book; at < this.entries.length; at += shape.books)
      counts[this.entries[at] ?? 0] = (counts[this.entries[at] ?? 0] ?? 0) + 1;
    return counts;
  }
}

/** The mean of the squared length of rows. */
function spreadOf(table: Float32Array): number {
  return (table.reduce((sum, one) => sum + one * one, 0) / table.length) * units || 1;
}

/** Makes the mean 1, in place. */
function inShares(numbers: Float32Array): Float32Array {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length || 1;
  for (let at = 0; at < numbers.length; at++) numbers[at] = (numbers[at] ?? 0) / mean;
  return numbers;
}

/** The squared length of each entry. */
function lengthsOf(book: Float32Array): Float64Array {
  const lengths = new Float64Array(entryCount);
  book.forEach((number, at) => {
    lengths[Math.floor(at / units)] = (lengths[Math.floor(at / units)] ?? 0) + number * number;
  });
  return lengths;
}
