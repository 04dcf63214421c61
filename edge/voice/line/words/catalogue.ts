import type { DialogueWords } from '../../../assistant/dialogue/words/words.ts';
import { en as caseEn } from '../../../assistant/words/en.ts';
import { nl as caseNl } from '../../../assistant/words/nl.ts';
import type { Words } from '../../../assistant/words/words.ts';
import type { Language } from '../../../protocol/primitives.ts';
import { en } from './en.ts';
import { talkEn } from './en-talk.ts';
import { nl } from './nl.ts';
import { talkNl } from './nl-talk.ts';
import type { LineWords } from './words.ts';

/** All that can be said in one language: of the line itself, of the assistant, and of a case. */
export interface Catalogue {
  line: LineWords;
  talk: DialogueWords;
  case: Words;
}

export const catalogues: Record<Language, Catalogue> = {
  nl: { line: nl, talk: talkNl, case: caseNl },
  en: { line: en, talk: talkEn, case: caseEn },
};
