import type { Language } from '../../../edge/protocol/primitives.ts';
import type { ConsulentWords } from './words.ts';

/** The words of one language; a browser fetches no other. */
export async function loadConsulentWords(language: Language): Promise<ConsulentWords> {
  return language === 'en' ? (await import('./en.ts')).en : (await import('./nl.ts')).nl;
}
