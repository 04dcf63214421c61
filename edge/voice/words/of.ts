import type { Language } from '../../protocol/primitives.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { VoiceWords } from './words.ts';

export const wordsOf: Record<Language, VoiceWords> = { nl, en };
