import type { Language } from '../../../edge/protocol/primitives.ts';
import type { DeskWords } from './words.ts';

/** The words of one language; a browser fetches no other. */
export async function loadDeskWords(language: Language): Promise<DeskWords> {
  return language === 'en' ? (await import('./en.ts')).en : (await import('./nl.ts')).nl;
}
