import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Code that decides what comes out of training, besides the sentences. */
const code = [
  'training/adam.ts',
  'training/augment.ts',
  'training/books.ts',
  'training/chatty.ts',
  'training/examples.ts',
  'training/learn.ts',
  'training/levels.ts',
  'training/make-model.ts',
  'training/options.ts',
  'training/pack.ts',
  'training/random.ts',
  'training/sentences.ts',
  'understand/bit-code.ts',
  'understand/concept-words.ts',
  'understand/concepts.ts',
  'understand/dialect-words.ts',
  'understand/emoji.ts',
  'understand/features.ts',
  'understand/heads.ts',
  'understand/message-vector.ts',
  'understand/model-code.ts',
  'understand/network-shape.ts',
  'understand/normalise.ts',
  'understand/packed-model.ts',
  'understand/sound-key.ts',
  'understand/topics.ts',
  'understand/written-out.ts',
];
const shown = 16;

/**
 * What a model is made from, as 16 hexadecimal digits of SHA-256: every sentence, the list of writers held apart, and
 * the code. The model carries it, so that a test of a second says whether `npm run train` was forgotten.
 */
export function madeFrom(assistant: string): string {
  const folder = join(assistant, 'training/sentences');
  const sentences = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
  const files = [
    ...sentences.toSorted().map((file) => join('training/sentences', file)),
    'training/held-apart.txt',
    ...code,
  ];
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(assistant, file)))
      .update('\0');
  return hash.digest('hex').slice(0, shown);
}
