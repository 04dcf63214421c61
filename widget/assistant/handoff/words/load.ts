import type { Language } from '../../../../edge/protocol/primitives.ts';
import type { HandoffWords } from './words.ts';

/** The words of one language; a browser fetches no other. */
export const loadHandoffWords = async (language: Language): Promise<HandoffWords> =>
  language === 'en' ? (await import('./en.ts')).en : (await import('./nl.ts')).nl;
