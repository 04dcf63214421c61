import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { splice, spoil } from '../../../../edge/assistant/training/augment.ts';
import { learn, predict } from '../../../../edge/assistant/training/learn.ts';
import { madeFrom } from '../../../../edge/assistant/training/made-from.ts';
import { makeModel } from '../../../../edge/assistant/training/make-model.ts';
import { measure } from '../../../../edge/assistant/training/measure.ts';
import { trainOptions } from '../../../../edge/assistant/training/options.ts';
import { pack, toModule } from '../../../../edge/assistant/training/pack.ts';
import { seededRandom } from '../../../../edge/assistant/training/random.ts';
import { parseSentences, readSentences, readWriters } from '../../../../edge/assistant/training/sentences.ts';
import { columnCount } from '../../../../edge/assistant/understand/heads.ts';
import { createUnderstanding, loadModel } from '../../../../edge/assistant/understand/index.ts';
import { rowOf, unpack } from '../../../../edge/assistant/understand/packed-model.ts';

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

describe('learning', () => {
  const examples = [0, 1, 2, 3].map((index) => ({
    features: Int32Array.of(index),
    values: Float32Array.of(1),
    target: index % 2,
    weight: 1,
  }));
  const options = { featureCount: 4, classCount: 2, passes: 30, rate: 0.3, l1: 0, l2: 0, smoothing: 0, seed: 3 };

  it('[UN-52] tells apart what can be told apart', () => {
    const learned = learn(examples, options);
    const shares = new Float64Array(2);
    for (const example of examples) {
      predict(learned, example, shares);
      expect(shares[example.target]).toBeGreaterThan(0.8);
    }
  });

  it('[UN-52] comes close to the shares that it is given', () => {
    const taught = examples.map((example) => ({ ...example, shares: Float32Array.of(0.3, 0.7) }));
    const learned = learn(taught, { ...options, passes: 200 });
    const shares = new Float64Array(2);
    for (const example of examples) {
      predict(learned, example, shares);
      expect(shares[1]).toBeCloseTo(0.7, 1);
    }
  });

  it('[UN-52] leaves masked weights at zero', () => {
    const mask = Uint8Array.of(1, 1, 0, 0, 1, 1, 1, 1);
    expect([...learn(examples, { ...options, mask }).weights].slice(2, 4)).toEqual([0, 0]);
  });

  it('[UN-53] gives the same model to the byte for the same sentences', () => {
    const sentences = readSentences(here('training/sentences')).filter(({ writer }) => writer === 'a-bas-kort');
    const make = () => toModule(pack(makeModel(sentences, { ...trainOptions, copies: 1 })), 'a-bas-kort');
    expect(make()).toBe(make());
  });

  it('[UN-54] spoils the same way for the same seed, and never to nothing', () => {
    const text = 'ik heb een brief gekregen over mijn bijstandsuitkering';
    expect(spoil(text, 0.5, seededRandom(4))).toBe(spoil(text, 0.5, seededRandom(4)));
    expect(spoil(text, 0.5, seededRandom(5))).not.toBe(text);
    expect(spoil('ja', 1, seededRandom(6))).not.toBe('');
  });

  it('[UN-54] splices two messages the same way for the same seed, out of their own words', () => {
    const [text, other] = ['mijn kraan lekt al een week', 'hoe laat gaat de balie open'];
    for (let seed = 0; seed < 20; seed++) {
      const spliced = splice(text, other, seededRandom(seed));
      expect(spliced).toBe(splice(text, other, seededRandom(seed)));
      for (const word of spliced.split(' ')) expect(`${text} ${other}`.split(' ')).toContain(word);
    }
  });
});

describe('a packed model', () => {
  it('[UN-55] unpacks to the weights that went in, to half a step, and finds its rows', () => {
    const rows = [3, 900, 70_000];
    const weights = new Float32Array(rows.length * columnCount);
    weights[2] = 0.6;
    weights[columnCount + 5] = -0.3;
    weights[2 * columnCount] = 0.31;
    const model = unpack(pack({ hashBits: 19, rows, weights, bias: new Float32Array(columnCount) }));
    expect([...model.rows]).toEqual(rows);
    expect([...model.columns]).toEqual([2, 5, 0]);
    for (const [at, weight] of [0.6, -0.3, 0.31].entries()) expect(model.weights[at]).toBeCloseTo(weight, 1);
    expect(rowOf(model, 900 << 13)).toBe(1);
    expect(rowOf(model, 901 << 13)).toBe(-1);
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
