import type { Language } from '../../../protocol/primitives.ts';
import type { DialogueWords } from './words.ts';

/** The sentences of one language; a browser fetches those it needs only. */
export async function loadDialogueWords(language: Language): Promise<DialogueWords> {
  return language === 'nl' ? (await import('./nl.ts')).nl : (await import('./en.ts')).en;
}
