import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadModel } from '../understand/load-model.ts';
import { wordsOf } from '../understand/normalise.ts';
import { type Model, unpack } from '../understand/packed-model.ts';
import { soundText } from '../understand/patterns.ts';
import { createUnderstanding } from '../understand/understand.ts';
import { makeModel } from './make-model.ts';
import { type Answer, measure } from './measure.ts';
import { trainOptions } from './options.ts';
import { pack } from './pack.ts';
import { mistakes, toReport } from './report.ts';
import { readSentences, readWriters, type Sentence } from './sentences.ts';

const usage = `npm run evaluate [-- options]
  (none)         the trained model on the writers of held-apart.txt
  --across N     N times: train without one in N writers, measure on those; no writer meets its own model
  --strangers N  the trained model on the folder strangers/round-N
  --mistakes     also every message that was misread`;

const { values } = parseArgs({
  options: {
    across: { type: 'string' },
    strangers: { type: 'string' },
    mistakes: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const say = (text: string) => process.stdout.write(`${text}\n`);

if (values.help) say(usage);
else {
  const answers = await answersOf();
  say(toReport(measure(answers)));
  if (values.mistakes) say(mistakes(answers));
}

async function answersOf(): Promise<Answer[]> {
  if (values.strangers !== undefined)
    return read(await loadModel(), readSentences(here(`strangers/round-${values.strangers}`)));
  const sentences = readSentences(here('sentences'));
  if (values.across !== undefined) return across(sentences, Number(values.across));
  const apart = readWriters(here('held-apart.txt'));
  const training = sentences.filter(({ writer }) => !apart.has(writer));
  const own = sentences.filter(({ writer }) => apart.has(writer));
  return read(await loadModel(), newPhrasings(own, training));
}

function across(sentences: readonly Sentence[], parts: number): Answer[] {
  const writers = [...new Set(sentences.map(({ writer }) => writer))];
  const partOf = ({ writer }: Sentence) => writers.indexOf(writer) % parts;
  return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const training = sentences.filter((sentence) => partOf(sentence) !== part);
    const model = unpack(pack(makeModel(training, trainOptions)));
    const own = sentences.filter((sentence) => partOf(sentence) === part);
    return read(model, newPhrasings(own, training));
  });
}

/** Leaves out what a writer in the training typed in the same words, however spelled. */
function newPhrasings(sentences: readonly Sentence[], training: readonly Sentence[]): Sentence[] {
  const phrasing = ({ text }: Sentence) => soundText(wordsOf(text));
  const known = new Set(training.map(phrasing));
  const kept = sentences.filter((sentence) => !known.has(phrasing(sentence)));
  say(`${sentences.length} messages, ${sentences.length - kept.length} left out: the same words were trained on.`);
  return kept;
}

function read(model: Model, sentences: readonly Sentence[]): Answer[] {
  const understand = createUnderstanding(model);
  return sentences.map((sentence) => ({ sentence, understood: understand(sentence.text) }));
}
