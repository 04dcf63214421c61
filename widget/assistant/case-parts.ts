import { loadRunningWords } from '../../edge/assistant/words/load.ts';
import type { RunningWords } from '../../edge/assistant/words/words.ts';
import type { Language } from '../../edge/protocol/primitives.ts';

/** Fetches what shows one case, and its words. */
export async function loadCase(language: Language): Promise<RunningWords> {
  const [part, words] = await Promise.all([import('./case/case.ts'), loadRunningWords(language)]);
  part.defineCase();
  return words;
}

/** Fetches what shows a list: only who has more than one case needs it. */
export async function loadCaseList(): Promise<void> {
  (await import('./case/case-list.ts')).defineCaseList();
}
