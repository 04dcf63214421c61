import type { Language } from '../../../../edge/protocol/primitives.ts';
import type { CallWords } from './words.ts';

/** The words of one language; a browser fetches no other. */
export async function loadCallWords(language: Language): Promise<CallWords> {
  return language === 'en' ? (await import('./en.ts')).en : (await import('./nl.ts')).nl;
}
