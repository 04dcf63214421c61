import type { Language } from '../../../../../edge/protocol/primitives.ts';
import type { TalkWords } from './words.ts';

/** The words of one language; a browser fetches no other. */
export async function loadTalkWords(language: Language): Promise<TalkWords> {
  return language === 'en' ? (await import('./en.ts')).en : (await import('./nl.ts')).nl;
}
