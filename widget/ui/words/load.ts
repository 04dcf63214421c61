import type { Language } from '../../../edge/protocol/primitives.ts';
import { open as dutch } from './nl-open.ts';
import type { AsideWords, OpenWords, VisitWords } from './words.ts';

/** The words of the first screen. Dutch is there at once; a browser fetches no language that nobody asked for. */
export async function loadOpenWords(language: Language): Promise<OpenWords> {
  return language === 'en' ? (await import('./en-open.ts')).open : dutch;
}

export async function loadVisitWords(language: Language): Promise<VisitWords> {
  return (language === 'en' ? await import('./en-visit.ts') : await import('./nl-visit.ts')).visit;
}

export async function loadAsideWords(language: Language): Promise<AsideWords> {
  return (language === 'en' ? await import('./en-aside.ts') : await import('./nl-aside.ts')).aside;
}
