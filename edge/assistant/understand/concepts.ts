import { conceptWords } from './concept-words.ts';
import type { Word } from './normalise.ts';
import { soundKey } from './sound-key.ts';

/** The line of words that sound as one of another line, and are not it. */
const standsForNone = '-';

const bySpelling = new Map<string, string>();
const bySound = new Map<string, string>();
const byStart: [start: string, concept: string][] = [];

for (const line of conceptWords.trim().split('\n')) {
  const [concept = '', words = ''] = line.split(': ');
  for (const word of words.split(' ')) {
    if (word.endsWith('~')) byStart.push([soundKey(word.slice(0, -1)), concept]);
    else {
      if (!bySpelling.has(word)) bySpelling.set(word, concept);
      if (concept !== standsForNone && !bySound.has(soundKey(word))) bySound.set(soundKey(word), concept);
    }
  }
}

/** Whether a concept is about what this organisation does, about what others do, or about nothing in particular. */
export function sideOf(concept: string): 'ours' | 'others' | 'neither' {
  if (concept.startsWith('x-')) return 'others';
  return concept.startsWith('q-') ? 'neither' : 'ours';
}

/** The concept of a word by how it is spelled, else by its sound; `undefined` for a word that stands for none. */
export function conceptOf({ plain, sound }: Pick<Word, 'plain' | 'sound'>): string | undefined {
  const concept =
    bySpelling.get(plain) ?? bySound.get(sound) ?? byStart.find(([start]) => sound.startsWith(start))?.[1];
  return concept === standsForNone ? undefined : concept;
}
