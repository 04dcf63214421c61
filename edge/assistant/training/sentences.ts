import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageLanguage, messageLanguages, type Tone, type Topic, tones, topics } from '../understand/topics.ts';

/** One sentence of a writer, with what it means. `topic` is undefined where only tone or language was said. */
export interface Sentence {
  text: string;
  writer: string;
  topic: Topic | undefined;
  also: Topic | undefined;
  tone: Tone;
  crisis: boolean;
  language: MessageLanguage;
  /** File and line, for messages about it. */
  place: string;
}

/** Labels a file gives to all of its lines. */
type FileLabels = Pick<Sentence, 'topic' | 'tone' | 'language'>;

/** Reads every writer's folder, in the order of their names. Throws a sentence that names file and line. */
export function readSentences(folder: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const writer of foldersIn(folder))
    for (const file of readdirSync(join(folder, writer)).toSorted()) {
      const path = join(folder, writer, file);
      sentences.push(...parseSentences(readFileSync(path, 'utf8'), { writer, file }));
    }
  refuseContradictions(sentences);
  return sentences;
}

export function readWriters(path: string): Set<string> {
  const lines = readFileSync(path, 'utf8').split('\n');
  return new Set(lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('# ')));
}

/** The lines of one file. The format stands in README.md beside this. */
export function parseSentences(content: string, { writer, file }: { writer: string; file: string }): Sentence[] {
  const labels = labelsOf(file, `${writer}/${file}`);
  return content.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('# ')) return [];
    return [parseLine(line.trim(), writer, `${writer}/${file}:${index + 1}`, labels)];
  });
}

function labelsOf(file: string, place: string): FileLabels {
  const name = file.replace(/\.txt$/, '');
  const tone = tones.find((one) => name === `tone-${one}`);
  // Abuse and threats without a subject are no question: `none`. Being upset without a subject leaves it open.
  if (tone) return { topic: tone === 'abusive' || tone === 'threat' ? 'none' : undefined, tone, language: 'nl' };
  if (name === 'language-other') return { topic: undefined, tone: 'calm', language: 'other' };
  const topic = topics.find((one) => one === name);
  if (!topic) throw new Error(`${place}: no topic, tone or language has this name.`);
  return { topic, tone: 'calm', language: 'nl' };
}

function parseLine(line: string, writer: string, place: string, labels: FileLabels): Sentence {
  const split = line.indexOf(' | ');
  const sentence: Sentence = {
    ...labels,
    text: split < 0 ? line : line.slice(split + 3),
    writer,
    also: undefined,
    crisis: labels.topic === 'crisis',
    place,
  };
  if (split >= 0) for (const tag of line.slice(0, split).split(' ')) applyTag(sentence, tag);
  return sentence;
}

function applyTag(sentence: Sentence, tag: string): void {
  const [key, value] = tag.split(':');
  const tone = tones.find((one) => one === tag);
  const language = messageLanguages.find((one) => one === tag);
  const topic = topics.find((one) => one === value);
  if (tone) sentence.tone = tone;
  else if (language) sentence.language = language;
  else if (key === 'topic' && topic) sentence.topic = topic;
  else if (key === 'also' && topic) sentence.also = topic;
  else if (tag === 'crisis') sentence.crisis = true;
  else throw new Error(`${sentence.place}: “${tag}” is no tag.`);
}

/** People differ on what “dag” is; one person does not. */
function refuseContradictions(sentences: readonly Sentence[]): void {
  const seen = new Map<string, Sentence>();
  for (const sentence of sentences) {
    const key = `${sentence.writer}: ${sentence.text.toLowerCase()}`;
    const other = seen.get(key);
    if (other && other.topic !== sentence.topic && other.topic && sentence.topic)
      throw new Error(`${sentence.place} and ${other.place}: the same text is ${sentence.topic} and ${other.topic}.`);
    if (!other) seen.set(key, sentence);
  }
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
}
