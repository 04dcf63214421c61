import { decided } from './nl-decided.ts';
import { running } from './nl-running.ts';
import type { Words } from './words.ts';

/** All sentences about a case in Dutch. */
export const nl: Words = { ...running, ...decided };
