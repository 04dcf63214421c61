import type { Language } from '../../../../edge/protocol/primitives.ts';
import type { TalkWords } from './words.ts';

export async function loadTalkWords(language: Language): Promise<TalkWords> {
  return language === 'nl' ? (await import('./nl.ts')).nl : (await import('./en.ts')).en;
}
