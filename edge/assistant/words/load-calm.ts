import type { Language } from '../../protocol/primitives.ts';
import type { CalmWords } from './words.ts';

/** The words of a case in which nothing is asked, late or decided. */
export async function loadCalmWords(language: Language): Promise<CalmWords> {
  return (language === 'en' ? await import('./en-calm.ts') : await import('./nl-calm.ts')).calm;
}
