import { decided } from './en-decided.ts';
import { running } from './en-running.ts';
import type { Words } from './words.ts';

/** All sentences about a case in English. */
export const en: Words = { ...running, ...decided };
