import type { Language } from '../../../../edge/protocol/primitives.ts';
import type { Words } from './words.ts';

/** The words of one language; a browser fetches no other. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'en' ? (await import('./en.ts')).en : (await import('./nl.ts')).nl;
}
