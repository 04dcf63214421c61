import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { splice, spoil } from '../../../../edge/assistant/training/augment.ts';
import { isChat, isQuestion, withChat } from '../../../../edge/assistant/training/chatty.ts';
import { learn, predict } from '../../../../edge/assistant/training/learn.ts';
import { levelOf, stepFor } from '../../../../edge/assistant/training/levels.ts';
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

  it('[UN-52] lets weights make up for what rounding to levels took from others', () => {
    const example = (features: number[], shares: [number, number]) => ({
      features: Int32Array.from(features),
      values: Float32Array.from(features, (feature) => 1 - feature / 5),
      target: -1,
      weight: 1,
      shares: Float32Array.from(shares),
    });
    const both = [example([0, 1, 2], [0.2, 0.8]), example([3], [0.8, 0.2])];
    const step = 1;
    const free = learn(both, { ...options, passes: 100 });
    const rounded = learn(both, { ...options, passes: 100, rate: 0.02, from: free, step });
    for (const weight of rounded.weights) expect(weight).toBeCloseTo(levelOf(weight, step) * step, 6);

    const shareOf = (learned: typeof free) => {
      const shares = new Float64Array(2);
      return both.map((one) => {
        predict(learned, one, shares);
        return shares[1] ?? 0;
      });
    };
    const merelyRounded = { ...free, weights: free.weights.map((weight) => levelOf(weight, step) * step) };
    const missOf = (learned: typeof free) => Math.abs((shareOf(learned)[0] ?? 0) - 0.8);
    expect(missOf(rounded)).toBeLessThan(missOf(merelyRounded) / 2);
  });

  it('[UN-55] takes the step at which rounding costs least', () => {
    expect(stepFor(Float32Array.of(0.5, -0.5, 1, 0, 1))).toBeCloseTo(0.5, 1);
    expect([0.24, 0.26, -0.8, 9].map((weight) => levelOf(weight, 0.5))).toEqual([0, 1, -2, 2]);
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
});

describe('a packed model', () => {
  it('[UN-55] unpacks to the weights that went in, to half a step, and finds its rows', () => {
    const rows = [3, 900, 70_000];
    const weights = new Float32Array(rows.length * columnCount);
    weights[2] = 0.6;
    weights[columnCount + 5] = -0.3;
    weights[2 * columnCount] = 0.31;
    const steps = { topic: 0.3, tone: 0.3, crisis: 0.3, language: 0.3 };
    const model = unpack(pack({ hashBits: 19, rows, weights, steps, bias: new Float32Array(columnCount) }));
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
