import type { Language } from '../../../../edge/protocol/primitives.ts';
import type { CopyWords } from './words.ts';

/** Too little to be a file for each language. */
export const copyWords: Record<Language, CopyWords> = {
  nl: { file: 'gesprek.txt', title: (organisation, day) => `Gesprek met ${organisation}, ${day}` },
  en: { file: 'talk.txt', title: (organisation, day) => `Talk with ${organisation}, ${day}` },
};
