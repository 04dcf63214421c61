import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { madeFrom } from './made-from.ts';
import { makeModel } from './make-model.ts';
import { trainOptions } from './options.ts';
import { pack, toModule } from './pack.ts';
import { readSentences, readWriters } from './sentences.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const target = here('../understand/generated/model.ts');

const heldApart = readWriters(here('held-apart.txt'));
const sentences = readSentences(here('sentences')).filter(({ writer }) => !heldApart.has(writer));
const packed = pack(makeModel(sentences, trainOptions));
const module = toModule(packed, madeFrom(here('..')));
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, module);

const size = brotliCompressSync(module).length;
process.stdout.write(
  `${sentences.length} sentences of ${new Set(sentences.map(({ writer }) => writer)).size} writers. ` +
    `${packed.rowCount} features, ${(size / 1000).toFixed(1)} kB brotli.\n`,
);
