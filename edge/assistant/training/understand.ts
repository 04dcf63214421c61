import { createInterface } from 'node:readline';
import { loadModel } from '../understand/load-model.ts';
import { createUnderstanding } from '../understand/understand.ts';

/** Reads one message a line from standard input and writes what each means, one JSON line each. */
const understand = createUnderstanding(await loadModel());
for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(understand(line))}\n`);
