import { calm } from './en-calm.ts';
import { eventful } from './en-eventful.ts';
import { joined } from './joined.ts';
import type { RunningWords } from './words.ts';

/** All that a case says as long as nothing was decided. */
export const running: RunningWords = joined(calm, eventful);
