import type { Schedule } from '../protocol/rondkomen-desk.ts';
import type { RondkomenDeps } from './deps.ts';
import { readSchedule } from './schedule.ts';
import { possible } from './slots.ts';

/** The times at which an organisation talks, without what nobody can hold here. */
export const offeredBy = async ({ database, canCall }: RondkomenDeps, organisation: string): Promise<Schedule> =>
  possible(await readSchedule(database, organisation), canCall?.() ?? false);
