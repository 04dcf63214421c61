import { joined } from './joined.ts';
import { calm } from './nl-calm.ts';
import { eventful } from './nl-eventful.ts';
import type { RunningWords } from './words.ts';

/** All that a case says as long as nothing was decided. */
export const running: RunningWords = joined(calm, eventful);
