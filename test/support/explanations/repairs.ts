import type { Explanation } from '../../../edge/protocol/explanation.ts';
import { change, exampleExplanation, promise, text } from './example.ts';

const ruben = { team: text('Team Onderhoud', 'Maintenance team'), name: 'Ruben' };
const landlord: Partial<Explanation> = {
  organisationKind: 'landlord',
  noun: 'repair',
  title: text('Reparatie: lekkende kraan', 'Repair: leaking tap'),
  typeName: text('Reparatieverzoek', 'Repair request'),
  turn: { who: 'us', since: '2026-11-20', owner: ruben, clockStopped: false },
  changes: [change('c1', 'received', '2026-11-18')],
  choices: [{ kind: 'person' }, { kind: 'callback' }, { kind: 'reschedule' }, { kind: 'complaint' }],
};

/** At a housing association. */
export const repairs = {
  repairPlanned: exampleExplanation({
    ...landlord,
    headline: 'appointmentPlanned',
    clock: {
      kind: 'promise',
      status: 'running',
      startedOn: '2026-11-18',
      latestOn: '2026-12-03',
      originalLatestOn: '2026-12-03',
      pauses: [],
      extensions: [],
      calculation: [
        { kind: 'start', on: '2026-11-18' },
        { kind: 'length', days: 15 },
        { kind: 'latest', on: '2026-12-03' },
      ],
    },
    appointment: {
      id: 'ap1',
      what: text('De monteur maakt de kraan.', 'The mechanic repairs the tap.'),
      day: '2026-12-01',
      from: '08:00',
      to: '12:00',
      place: text('Bij u thuis', 'At your home'),
      status: 'planned',
    },
    step: {
      known: true,
      title: text('De monteur heeft het onderdeel besteld.', 'The mechanic ordered the part.'),
      index: 2,
      of: 3,
      since: '2026-11-20',
      next: { title: text('De monteur komt langs. U bent dan thuis.', 'The mechanic comes. You are at home then.') },
    },
    promises: [],
  }),
  repairLate: exampleExplanation({
    ...landlord,
    title: text('Reparatie: cv-ketel', 'Repair: boiler'),
    state: 'late',
    headline: 'latePromise',
    clock: {
      kind: 'promise',
      status: 'running',
      startedOn: '2026-11-02',
      latestOn: '2026-11-16',
      originalLatestOn: '2026-11-16',
      pauses: [],
      extensions: [],
      calculation: [
        { kind: 'start', on: '2026-11-02' },
        { kind: 'length', days: 14 },
        { kind: 'latest', on: '2026-11-16' },
      ],
    },
    late: {
      what: 'promise',
      since: '2026-11-16',
      days: 8,
      newDate: '2026-11-27',
      reason: text('Het onderdeel kwam te laat binnen.', 'The part arrived too late.'),
      rights: [
        { kind: 'complaint' },
        { kind: 'repairYourself', article: 'BW 7:206' },
        { kind: 'rentCommittee', from: '2026-12-14' },
      ],
    },
    promises: [
      promise('p1', text('De monteur komt de ketel maken.', 'The mechanic comes to repair the boiler.'), '2026-11-27', {
        owner: ruben,
      }),
      promise('p0', text('De ketel is gemaakt.', 'The boiler is repaired.'), '2026-11-16', {
        owner: ruben,
        status: 'missed',
      }),
    ],
  }),
} satisfies Record<string, Explanation>;
