import type { Language } from '../../protocol/primitives.ts';
import type { DecidedWords, EventfulWords, RunningWords, Words } from './words.ts';

/** All words of one language. A browser takes those below, as far as a case needs them, and no other language. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'en' ? (await import('./en.ts')).en : (await import('./nl.ts')).nl;
}

/** The words that any case can need before it is decided. */
export async function loadRunningWords(language: Language): Promise<RunningWords> {
  return (language === 'en' ? await import('./en-running.ts') : await import('./nl-running.ts')).running;
}

/** The words of any other case, besides. */
export async function loadEventfulWords(language: Language): Promise<EventfulWords> {
  return (language === 'en' ? await import('./en-eventful.ts') : await import('./nl-eventful.ts')).eventful;
}

/** The words that only a case with a decision or an amount needs. */
export async function loadDecidedWords(language: Language): Promise<DecidedWords> {
  return (language === 'en' ? await import('./en-decided.ts') : await import('./nl-decided.ts')).decided;
}
