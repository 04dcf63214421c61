import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { piece, splice, spoil } from '../../../../edge/assistant/training/augment.ts';
import { learnBooks } from '../../../../edge/assistant/training/books.ts';
import { isChat, isQuestion, withChat } from '../../../../edge/assistant/training/chatty.ts';
import { type Example, learn, type Network, newNetwork, predict } from '../../../../edge/assistant/training/learn.ts';
import { levelOf, stepFor } from '../../../../edge/assistant/training/levels.ts';
import { madeFrom } from '../../../../edge/assistant/training/made-from.ts';
import { makeModel } from '../../../../edge/assistant/training/make-model.ts';
import { measure } from '../../../../edge/assistant/training/measure.ts';
import { trainOptions } from '../../../../edge/assistant/training/options.ts';
import { pack, toModule } from '../../../../edge/assistant/training/pack.ts';
import { seededRandom } from '../../../../edge/assistant/training/random.ts';
import { parseSentences, readSentences, readWriters } from '../../../../edge/assistant/training/sentences.ts';
import { columnCount, headNames, heads } from '../../../../edge/assistant/understand/heads.ts';
import { createUnderstanding, loadModel } from '../../../../edge/assistant/understand/index.ts';
import { highestLevel, shape } from '../../../../edge/assistant/understand/network-shape.ts';
import { rowOf, unpack } from '../../../../edge/assistant/understand/packed-model.ts';
import { type Topic, topics } from '../../../../edge/assistant/understand/topics.ts';

const here = (path: string) => fileURLToPath(new URL(`../../../../edge/assistant/${path}`, import.meta.url));

describe('a file of sentences', () => {
  const parse = (content: string, file = 'rent.txt') => parseSentences(content, { writer: 'a-test', file });

  it('[UN-50] gives a sentence a line, calm and Dutch unless its tags say otherwise', () => {
    expect(parse('# noot\n\nhuur te hoog\nupset en also:debt-help | rent again')).toMatchObject([
      { text: 'huur te hoog', topic: 'rent', tone: 'calm', language: 'nl', crisis: false },
      { text: 'rent again', topic: 'rent', tone: 'upset', language: 'en', also: 'debt-help' },
    ]);
  });

  it('[UN-50] of a tone leaves the subject open, and abuse without a subject is none', () => {
    expect(parse('wat een dag', 'tone-upset.txt')).toMatchObject([{ topic: undefined, tone: 'upset' }]);
    expect(parse('sukkels\ntopic:rent | sukkels', 'tone-abusive.txt')).toMatchObject([
      { topic: 'none' },
      { topic: 'rent' },
    ]);
  });

  it('[UN-51] with an unknown tag or name is refused with its place', () => {
    expect(() => parse('boos | huur')).toThrow('a-test/rent.txt:1: “boos” is no tag.');
    expect(() => parse('huur', 'huur.txt')).toThrow('a-test/huur.txt');
  });
});

/** A lesson of one topic, for a message of these features. */
function lesson(features: readonly number[], topic: Topic, of = 0.95): Example {
  const shares = new Float32Array(columnCount);
  shares.fill((1 - of) / (heads.topic.size - 1), heads.topic.start, heads.topic.start + heads.topic.size);
  shares[heads.topic.start + topics.indexOf(topic)] = of;
  return {
    features: Int32Array.from(features),
    values: new Float32Array(features.length).fill(1),
    shares,
    weights: Float32Array.from(headNames, (name) => Number(name === 'topic')),
  };
}

describe('learning', () => {
  const shareOf = (network: Network, example: Example, topic: Topic) =>
    predict(network, example)[heads.topic.start + topics.indexOf(topic)] ?? 0;
  const options = { passes: 200, rate: 0.02, batch: 4, dropFeatures: 0, dropHidden: 0, seed: 3 };
  const inBooks = { commonness: 0, chooseEvery: 10, settled: 0.75 };
  // Either feature alone says little, both together say something else: no single layer can learn this.
  const together = [lesson([0], 'rent'), lesson([1], 'rent'), lesson([0, 1], 'waste'), lesson([2], 'waste')];

  it('[UN-52] tells apart what only features together tell apart', () => {
    const network = newNetwork(3, 16, 1);
    learn(network, together, { ...options, passes: 400 });
    for (const [at, topic] of (['rent', 'rent', 'waste', 'waste'] as const).entries())
      expect(shareOf(network, together[at] ?? lesson([], 'rent'), topic)).toBeGreaterThan(0.8);
  });

  it('[UN-52] comes close to the shares that it is given', () => {
    const network = newNetwork(2, 16, 1);
    const lessons = [lesson([0], 'rent', 0.7), lesson([1], 'rent', 0.3)];
    learn(network, lessons, options);
    expect(lessons.map((one) => shareOf(network, one, 'rent'))).toEqual([
      expect.closeTo(0.7, 1),
      expect.closeTo(0.3, 1),
    ]);
  });

  it('[UN-52] leaves a head alone that a message says nothing of', () => {
    const network = newNetwork(3, 16, 1);
    const before = network.output.slice();
    learn(network, together, options);
    const changed = Array.from(before.keys())
      .filter((at) => network.output[at] !== before[at])
      .map((at) => at % columnCount);
    expect(Math.max(...changed)).toBeLessThan(heads.topic.start + heads.topic.size);
  });

  it('[UN-52] goes on learning when rows are entries of books, which they share', () => {
    const network = newNetwork(3, shape.hidden, 1);
    learn(network, together, options);
    const { entries, books, step } = learnBooks(network, together, Float32Array.of(2, 2, 1), {
      ...options,
      ...inBooks,
      costOfBit: 0.001,
      room: 100,
    });
    for (const [at, topic] of (['rent', 'rent', 'waste', 'waste'] as const).entries())
      expect(shareOf(network, together[at] ?? lesson([], 'rent'), topic)).toBeGreaterThan(0.8);
    for (let row = 0; row < 3; row++)
      for (let unit = 0; unit < shape.hidden; unit++) {
        const number = (book: number) =>
          books[(book * shape.entries + (entries[row * shape.books + book] ?? 0)) * shape.hidden + unit] ?? 0;
        expect(network.table[row * shape.hidden + unit]).toBeCloseTo(number(0) + number(1), 5);
      }
    const inLevels = books.map((number) => number / step);
    expect(inLevels.every((level) => Math.abs(level - Math.round(level)) < 1e-3)).toBe(true);
  });

  it('[UN-52] gives a feature a common entry rather than its own when bits are dear', () => {
    const count = 40;
    const entriesAt = (costOfBit: number) => {
      const network = newNetwork(count, shape.hidden, 1);
      const common = network.table.slice(0, shape.hidden);
      for (let row = 0; row < 30; row++) network.table.set(common, row * shape.hidden);
      const books = { ...options, ...inBooks, passes: 0, costOfBit, room: 1000 };
      const { entries } = learnBooks(network, [], new Float32Array(count).fill(1), books);
      return new Set(entries.filter((_, at) => at % shape.books === 0)).size;
    };
    expect([entriesAt(0), entriesAt(100)]).toEqual([11, 1]);
  });

  it('[UN-52] makes bits dearer until the entries of all features fit the room', () => {
    const count = 200;
    const bitsIn = (room: number) => {
      const network = newNetwork(count, shape.hidden, 1);
      const lessons = Array.from({ length: count }, (_, at) => lesson([at], topics[at % 20] ?? 'rent'));
      const books = { ...options, ...inBooks, passes: 8, costOfBit: 0.02, room };
      const { entries } = learnBooks(network, lessons, new Float32Array(count).fill(1), books);
      const counts = new Map<number, number>();
      entries.forEach((entry, at) => {
        const key = entry * shape.books + (at % shape.books);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      });
      return [...counts.values()].reduce((sum, one) => sum - one * Math.log2(one / count), 0);
    };
    expect(Math.abs(bitsIn(600) - 600)).toBeLessThan(150);
    expect(Math.abs(bitsIn(1500) - 1500)).toBeLessThan(300);
  });

  it('[UN-55] takes the step at which rounding costs least', () => {
    expect(stepFor('book', Float32Array.of(0.5, -0.5, 1, 0, 7.5))).toBeCloseTo(0.5, 1);
    expect([0.24, 0.26, -0.8, 9].map((number) => levelOf('book', number, 0.5))).toEqual([0, 1, -2, 15]);
  });

  it('[UN-53] gives the same model to the byte for the same sentences', () => {
    const sentences = readSentences(here('training/sentences')).filter(({ writer }) => writer === 'a-bas-kort');
    const { wide, small, books } = trainOptions;
    const options = {
      ...trainOptions,
      wide: { ...wide, passes: 1 },
      small: { ...small, passes: 1, features: 500 },
      books: { ...books, passes: 2 },
    };
    const make = () => toModule(pack(makeModel(sentences, options)), 'a-bas-kort');
    expect(make()).toBe(make());
  });

  it('[UN-54] spoils the same way for the same seed, and never to nothing', () => {
    const text = 'ik heb een brief gekregen over mijn bijstandsuitkering';
    expect(spoil(text, 0.5, seededRandom(4))).toBe(spoil(text, 0.5, seededRandom(4)));
    expect(spoil(text, 0.5, seededRandom(5))).not.toBe(text);
    expect(spoil('ja', 1, seededRandom(6))).not.toBe('');
  });

  it('[UN-54] puts a greeting or a sigh around a question, which keeps its subject and gets its tone', () => {
    const [question, sigh] = parseSentences('hoe laat gaat u open', { writer: 'a', file: 'opening-hours.txt' }).concat(
      parseSentences('wat een gedoe', { writer: 'a', file: 'tone-upset.txt' }),
    );
    if (!question || !sigh) throw new Error('Two sentences were expected.');
    expect([isQuestion(question), isChat(question), isChat(sigh), isQuestion(sigh)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    const both = [0, 1].map((chance) => withChat(question, sigh, () => chance));
    expect(both.map(([text]) => text)).toEqual([
      'wat een gedoe hoe laat gaat u open',
      'hoe laat gaat u open wat een gedoe',
    ]);
    for (const [, { topic, tone }] of both) expect({ topic, tone }).toEqual({ topic: 'opening-hours', tone: 'upset' });
  });

  it('[UN-54] splices two messages the same way for the same seed, out of their own words', () => {
    const [text, other] = ['mijn kraan lekt al een week', 'hoe laat gaat de balie open'];
    for (let seed = 0; seed < 20; seed++) {
      const spliced = splice(text, other, seededRandom(seed));
      expect(spliced).toBe(splice(text, other, seededRandom(seed)));
      for (const word of spliced.split(' ')) expect(`${text} ${other}`.split(' ')).toContain(word);
    }
  });

  it('[UN-54] takes a piece of a message: some words of it, side by side, and never none', () => {
    const text = 'mijn kraan lekt al een week';
    const lengths = new Set<number>();
    for (let seed = 0; seed < 40; seed++) {
      const taken = piece(text, 4, seededRandom(seed));
      expect(` ${text} `).toContain(` ${taken} `);
      lengths.add(taken.split(' ').length);
    }
    expect([...lengths].toSorted()).toEqual([1, 2, 3, 4]);
    expect(piece('hallo', 4, seededRandom(1))).toBe('hallo');
  });
});

describe('a packed model', () => {
  it('[UN-55] unpacks to the numbers that went in, to half a step, and finds its rows', () => {
    const random = seededRandom(9);
    const between = () => random() * 2 - 1;
    const rows = Uint32Array.of(3, 900, 60_000);
    const entries = Uint8Array.from({ length: rows.length * shape.books }, () => Math.floor(random() * shape.entries));
    const books = new Float32Array(shape.books * shape.entries * shape.hidden).map(between);
    const output = new Float32Array(shape.hidden * columnCount).map(between);
    const packed = pack({
      hashBits: 16,
      rows,
      entries,
      books,
      step: 1 / highestLevel.book,
      output,
      hiddenBias: new Float32Array(shape.hidden).fill(0.25),
      bias: new Float32Array(columnCount).fill(-0.5),
    });
    const model = unpack(packed);
    expect([...model.rows]).toEqual([...rows]);
    expect(model.entries).toEqual(entries);
    const furthest = (one: Float32Array, other: Float32Array) =>
      one.reduce((most, number, at) => Math.max(most, Math.abs(number - (other[at] ?? 0))), 0);
    expect(furthest(model.books, books)).toBeLessThanOrEqual(packed.steps.book * 0.51);
    expect(furthest(model.output, output)).toBeLessThanOrEqual(packed.steps.output * 0.51);
    expect([model.hiddenBias[0], model.bias[0]]).toEqual([0.25, -0.5]);
    expect(rowOf(model, 900 << 16)).toBe(1);
    expect(rowOf(model, 901 << 16)).toBe(-1);
  });

  it('[UN-56] of ours is at most 60 kB in brotli', () => {
    const path = here('understand/generated/model.ts');
    expect(brotliCompressSync(readFileSync(path)).length).toBeLessThanOrEqual(60_000);
  });

  it('[UN-59] of ours is made from the sentences and the code as they are now: else run npm run train', () => {
    const model = readFileSync(here('understand/generated/model.ts'), 'utf8');
    expect(/madeFrom = '(\w+)'/.exec(model)?.[1]).toBe(madeFrom(here('')));
  });

  it('[UN-57] is asked for by nothing but the loader, and there only on use', () => {
    const files = readdirSync(here(''), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const naming = files.filter((file) => readFileSync(here(file), 'utf8').includes('generated/model.ts'));
    expect(naming.toSorted()).toEqual(['training/train.ts', 'understand/load-model.ts']);
    expect(readFileSync(here('understand/load-model.ts'), 'utf8')).not.toMatch(/^import .*generated/m);
  });
});

const trained = createUnderstanding(await loadModel());

describe('the trained model on writers it never saw', () => {
  const apart = readWriters(here('training/held-apart.txt'));
  const sentences = readSentences(here('training/sentences')).filter(({ writer }) => apart.has(writer));
  const measures = measure(sentences.map((sentence) => ({ sentence, understood: trained(sentence.text) })));

  it('[UN-58] has whole writers to be measured on', () => expect(sentences.length).toBeGreaterThan(300));

  it('[UN-58] is right about most, and far from guessing', () => {
    expect(measures.topic.share).toBeGreaterThan(0.75);
    expect(measures.top3.share).toBeGreaterThan(0.88);
    expect(measures.crisisFalseAlarm.share).toBeLessThan(0.04);
    expect(measures.falseBoundary.share).toBeLessThan(0.04);
  });
});
