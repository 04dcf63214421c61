import { shape } from '../understand/network-shape.ts';
import { Adam } from './adam.ts';
import { type Example, type LearnOptions, learn, type Network } from './learn.ts';
import { seededRandom } from './random.ts';

/** A network whose rows are entries of books: row `r` has in group `g` entry `entries[r * groups + g]`. */
export interface Booked {
  entries: Uint8Array;
  /** `(group * shape.entries + entry) * shape.width + unit` */
  books: Float32Array;
}

export interface BookOptions {
  /** What a bit that says which entry a row has is worth, against the error it saves. */
  costOfBit: number;
  /** How much more a row counts that many messages have: 0 not, 1 in proportion. */
  commonness: number;
  /** Steps after which rows choose their entries anew, and the part of all steps after which they stay. */
  chooseEvery: number;
  settled: number;
}

const { groups, width, entries: entryCount, hidden: units } = shape;
const roundsAtStart = 12;

/**
 * Learns on with rows that are entries of books. Each row keeps numbers of its own, which follow the slopes and choose the
 * nearest entry, a common one rather than a rare one (entropy-constrained quantisation: Chou and others 1989); messages are
 * read with the entries (straight-through: Van den Oord and others 2017), which follow the same slopes. In place.
 */
export function learnBooks(
  network: Network,
  examples: readonly Example[],
  counts: Float32Array,
  options: LearnOptions & BookOptions,
): Booked {
  const own = Float32Array.from(network.table);
  const worth = worthOf(counts, options.commonness);
  const booked = {
    entries: new Uint8Array((own.length / units) * groups),
    books: firstBooks(own, worth, options.seed),
  };
  for (let round = 0; round < roundsAtStart; round++) {
    choose(own, worth, booked, options.costOfBit * Number(round > roundsAtStart / 2));
    toMeans(own, worth, booked);
  }
  write(booked, network.table);

  const bookSlopes = new Float32Array(booked.books.length);
  const movers = { own: new Adam(own), books: new Adam(booked.books) };
  let steps = 0;
  learn(network, examples, options, (slopes, rate, done) => {
    gather(slopes, booked.entries, bookSlopes);
    movers.books.step(bookSlopes, rate);
    movers.own.step(slopes, rate);
    steps++;
    if (steps % options.chooseEvery === 0 && done < options.settled) choose(own, worth, booked, options.costOfBit);
    write(booked, network.table);
  });
  return booked;
}

function worthOf(counts: Float32Array, commonness: number): Float32Array {
  const raised = counts.map((count) => count ** commonness);
  const mean = raised.reduce((sum, one) => sum + one, 0) / raised.length;
  return raised.map((one) => one / mean);
}

/** Begins with the numbers of rows drawn by their worth; the first entry is zero. */
function firstBooks(own: Float32Array, worth: Float32Array, seed: number): Float32Array {
  const random = seededRandom(seed);
  const total = worth.reduce((sum, one) => sum + one, 0);
  const reach = Float64Array.from(worth);
  for (let row = 1; row < reach.length; row++) reach[row] = (reach[row] ?? 0) + (reach[row - 1] ?? 0);
  const books = new Float32Array(groups * entryCount * width);
  for (let group = 0; group < groups; group++)
    for (let entry = 1; entry < entryCount; entry++) {
      const drawn = random() * total;
      const row = Math.max(
        0,
        reach.findIndex((end) => end > drawn),
      );
      for (let unit = 0; unit < width; unit++)
        books[(group * entryCount + entry) * width + unit] = own[row * units + group * width + unit] ?? 0;
    }
  return books;
}

/** Gives each row the entry that costs least: squared error in parts of the spread, and bits for what is rare. */
function choose(own: Float32Array, worth: Float32Array, { entries, books }: Booked, costOfBit: number): void {
  const spread = (own.reduce((sum, one) => sum + one * one, 0) / own.length) * width;
  const lengths = new Float64Array(entryCount);
  for (let group = 0; group < groups; group++) {
    const first = group * entryCount * width;
    const costs = costsOf(entries, group, costOfBit);
    for (let entry = 0; entry < entryCount; entry++) {
      let sum = 0;
      for (let unit = 0; unit < width; unit++) sum += (books[first + entry * width + unit] ?? 0) ** 2;
      lengths[entry] = sum;
    }
    for (let row = 0; row < worth.length; row++) {
      const start = row * units + group * width;
      const scale = (worth[row] ?? 0) / spread;
      let least = Number.POSITIVE_INFINITY;
      let best = 0;
      for (let entry = 0; entry < entryCount; entry++) {
        const at = first + entry * width;
        let product = 0;
        for (let unit = 0; unit < width; unit++) product += (own[start + unit] ?? 0) * (books[at + unit] ?? 0);
        const cost = ((lengths[entry] ?? 0) - 2 * product) * scale + (costs[entry] ?? 0);
        if (cost < least) {
          least = cost;
          best = entry;
        }
      }
      entries[row * groups + group] = best;
    }
  }
}

function costsOf(entries: Uint8Array, group: number, costOfBit: number): Float64Array {
  const counts = new Float64Array(entryCount).fill(0.5);
  for (let at = group; at < entries.length; at += groups)
    counts[entries[at] ?? 0] = (counts[entries[at] ?? 0] ?? 0) + 1;
  const rows = entries.length / groups;
  return counts.map((count) => -Math.log2(count / rows) * costOfBit);
}

/** Moves each entry to the mean of its rows. */
function toMeans(own: Float32Array, worth: Float32Array, { entries, books }: Booked): void {
  const weights = new Float64Array(groups * entryCount);
  const sums = new Float64Array(books.length);
  for (let row = 0; row < worth.length; row++)
    for (let group = 0; group < groups; group++) {
      const entry = group * entryCount + (entries[row * groups + group] ?? 0);
      const weight = worth[row] ?? 0;
      weights[entry] = (weights[entry] ?? 0) + weight;
      for (let unit = 0; unit < width; unit++) {
        const at = entry * width + unit;
        sums[at] = (sums[at] ?? 0) + (own[row * units + group * width + unit] ?? 0) * weight;
      }
    }
  for (let at = 0; at < books.length; at++) {
    const weight = weights[Math.floor(at / width)] ?? 0;
    if (weight > 0) books[at] = (sums[at] ?? 0) / weight;
  }
}

/** Adds the slopes of rows to those of the entries that they have. */
function gather(slopes: Float32Array, entries: Uint8Array, into: Float32Array): void {
  for (let at = 0; at < entries.length; at++) {
    const first = ((at % groups) * entryCount + (entries[at] ?? 0)) * width;
    const from = at * width;
    for (let unit = 0; unit < width; unit++)
      into[first + unit] = (into[first + unit] ?? 0) + (slopes[from + unit] ?? 0);
  }
}

/** Writes the entries that rows have into the table. */
function write({ entries, books }: Booked, table: Float32Array): void {
  for (let at = 0; at < entries.length; at++) {
    const first = ((at % groups) * entryCount + (entries[at] ?? 0)) * width;
    table.set(books.subarray(first, first + width), at * width);
  }
}
