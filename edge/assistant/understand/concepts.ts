import { conceptWords } from './concept-words.ts';
import { soundKey } from './sound-key.ts';

const bySound = new Map<string, string>();
const byStart: [start: string, concept: string][] = [];

for (const line of conceptWords.trim().split('\n')) {
  const [concept = '', words = ''] = line.split(': ');
  for (const word of words.split(' ')) {
    if (word.endsWith('~')) byStart.push([soundKey(word.slice(0, -1)), concept]);
    else if (!bySound.has(soundKey(word))) bySound.set(soundKey(word), concept);
  }
}

/** Whether a concept is about what this organisation does, about what others do, or about nothing in particular. */
export function sideOf(concept: string): 'ours' | 'others' | 'neither' {
  if (concept.startsWith('x-')) return 'others';
  return concept.startsWith('q-') ? 'neither' : 'ours';
}

/** The concept of a word by its sound, `undefined` for a word that stands for none. */
export function conceptOf(sound: string): string | undefined {
  return bySound.get(sound) ?? byStart.find(([start]) => sound.startsWith(start))?.[1];
}
