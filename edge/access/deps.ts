import type { Deps } from '../deps.ts';

/** What access needs of the host: the database, keys, time, chance and the log. */
export type AccessDeps = Pick<Deps, 'zaak' | 'keys' | 'clock' | 'random' | 'log'>;

export const secondMs = 1000;
export const minuteMs = 60 * secondMs;
export const dayMs = 24 * 60 * minuteMs;

/** How long a bearer token lives. */
export const sessionMs = 30 * minuteMs;
