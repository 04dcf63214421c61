import type { RondkomenDatabase } from '../db/clients/rondkomen.ts';
import type { Place, TalkKind } from '../edge/protocol/rondkomen.ts';
import type { Schedule, ScheduleEntry } from '../edge/protocol/rondkomen-desk.ts';
import { readSchedule, writeSchedule } from '../edge/rondkomen/schedule.ts';

const workdays = [1, 2, 3, 4, 5];

/** The same moment on several days of the week. */
function on(
  weekdays: readonly number[],
  times: readonly string[],
  entry: Partial<ScheduleEntry> & { kinds: TalkKind[] },
): ScheduleEntry[] {
  return weekdays.flatMap((weekday) =>
    times.map((time) => ({
      weekday,
      time,
      minutes: 45,
      languages: ['nl'],
      capacity: 1,
      opensDaysBefore: 14,
      ...entry,
    })),
  );
}

const townHall: Place = {
  id: 'stadhuis',
  name: { nl: 'Stadhuis', en: 'Town hall' },
  address: { nl: 'Lindeplein 1, 9999 ZZ Lindewaard' },
};
const neighbourhood: Place = {
  id: 'de-linde',
  name: { nl: 'Wijkhuis De Linde', en: 'Community centre De Linde' },
  address: { nl: 'Lindelaan 20, 9999 ZY Lindewaard' },
};
const quay: Place = {
  id: 'kade',
  name: { nl: 'Woonwinkel aan de kade', en: 'Housing shop on the quay' },
  address: { nl: 'Kade 8, 3998 CC Vlierhof' },
};

/** When the invented organisations hold talks. Some places open two days before, so that there is always one soon. */
const schedules: Readonly<Record<string, Schedule>> = {
  lindewaard: {
    places: [townHall, neighbourhood],
    closed: [],
    phone: '0399 12 34 57',
    entries: [
      ...on(workdays, ['09:30', '11:00'], { kinds: ['counter', 'walk'], place: 'stadhuis', languages: ['nl', 'en'] }),
      ...on([2, 4], ['13:30', '15:00'], {
        kinds: ['counter', 'walk'],
        place: 'de-linde',
        languages: ['nl', 'ar', 'tr'],
      }),
      ...on(workdays, ['10:00', '14:00', '16:00'], {
        kinds: ['chat', 'call', 'phone'],
        languages: ['nl', 'en'],
        capacity: 2,
      }),
      ...on([1, 3], ['19:00'], { kinds: ['chat', 'phone'], capacity: 2 }),
      ...on(workdays, ['12:30'], { kinds: ['chat', 'phone'], opensDaysBefore: 2 }),
    ],
  },
  vlierhof: {
    places: [quay],
    closed: [],
    phone: '0399 76 54 32',
    entries: [
      ...on([2, 4], ['10:00', '13:00'], { kinds: ['counter', 'walk'], place: 'kade' }),
      ...on(workdays, ['09:30', '15:30'], { kinds: ['chat', 'phone'], languages: ['nl', 'en'] }),
      ...on(workdays, ['11:30'], { kinds: ['chat', 'phone'], opensDaysBefore: 2 }),
    ],
  },
};

/** Gives the invented organisations their schedules, where they have none: what a lead changed at the desk stays. */
export async function seedRondkomen(database: RondkomenDatabase): Promise<void> {
  for (const [organisation, schedule] of Object.entries(schedules)) {
    const { entries } = await readSchedule(database, organisation);
    if (entries.length === 0) await writeSchedule(database, organisation, schedule);
  }
}
