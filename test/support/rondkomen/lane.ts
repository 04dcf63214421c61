import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import * as v from 'valibot';
import type { RondkomenDatabase } from '../../../db/clients/rondkomen.ts';
import { booking } from '../../../db/rondkomen/schema.ts';
import {
  type BookingRequest,
  bookedTalk,
  type Proof,
  type SlotKey,
  slotsAnswer,
} from '../../../edge/protocol/rondkomen.ts';
import type { Schedule, ScheduleEntry } from '../../../edge/protocol/rondkomen-desk.ts';
import { makeChallenge } from '../../../edge/rondkomen/challenge.ts';
import { hashOf } from '../../../edge/rondkomen/code.ts';
import type { RondkomenKeys } from '../../../edge/rondkomen/keys.ts';
import { writeSchedule } from '../../../edge/rondkomen/schedule.ts';
import { addDays, addMinutes, wallMoment, weekdayOf } from '../../../edge/rondkomen/time.ts';

/** A host whose lane R is under test: an address, and a way in beside it. */
export interface Lane {
  url: string;
  keys: RondkomenKeys;
  database: RondkomenDatabase;
}

/** A day far enough away to book, near enough to be open. */
export const bookableDay = (): string => addDays(wallMoment(new Date()).day, 3);

export function entryOn(day: string, change: Partial<ScheduleEntry> = {}): ScheduleEntry {
  return {
    weekday: weekdayOf(day),
    time: '10:00',
    minutes: 45,
    kinds: ['counter', 'walk', 'chat', 'phone'],
    place: 'stadhuis',
    languages: ['nl'],
    capacity: 1,
    opensDaysBefore: 6,
    ...change,
  };
}

export function scheduleOf(...entries: ScheduleEntry[]): Schedule {
  return {
    entries,
    places: [
      {
        id: 'stadhuis',
        name: { nl: 'Stadhuis', en: 'Town hall' },
        address: { nl: 'Grote Markt 1, 1234 AB Lindewaard' },
      },
      { id: 'wijkhuis', name: { nl: 'Wijkhuis' }, address: { nl: 'Lindelaan 20, 1234 CD Lindewaard' } },
    ],
    closed: [],
    phone: '010 123 45 67',
  };
}

/** An organisation of this test's own, with a talk a week at these moments. */
export async function openTalks({ database }: Lane, ...entries: ScheduleEntry[]): Promise<string> {
  const organisation = `org-${crypto.randomUUID().slice(0, 8)}`;
  await writeSchedule(database, organisation, scheduleOf(...entries));
  return organisation;
}

/** A piece of work like the host's own, but light: hundreds of them are done in a second. */
export async function lightProof({ keys }: Pick<Lane, 'keys'>): Promise<Proof> {
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  return solve(await makeChallenge(keys, new Date(), random, { fewest: 1, most: 3 }));
}

/** Does the work as a browser does. */
export async function solve(challenge: Proof['challenge']): Promise<Proof> {
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('The work was not done in time.');
  return { challenge, solution: { counter: solution.counter, derivedKey: solution.derivedKey } };
}

export const ask = (url: string, path: string, options: RequestInit = {}) =>
  fetch(`${url}/v1/rondkomen${path}`, options);

export const askJson = (url: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(url, path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

export async function slotsOf(url: string, organisation: string) {
  return v.parse(slotsAnswer, await (await ask(url, `/slots?organisation=${organisation}`)).json());
}

/** Books, as a request; `slot` is the entry's on the bookable day unless said otherwise. */
export async function requestBooking(
  lane: Lane,
  organisation: string,
  change: Partial<BookingRequest> = {},
): Promise<Response> {
  const body: BookingRequest = {
    organisation,
    slot: slotOn(),
    kind: 'counter',
    proof: await lightProof(lane),
    ...change,
  };
  return askJson(lane.url, '/talks', body);
}

export const slotOn = (day = bookableDay()): SlotKey => ({ day, time: '10:00', place: 'stadhuis' });

export async function bookOne(lane: Lane, organisation: string, change: Partial<BookingRequest> = {}) {
  const answer = await requestBooking(lane, organisation, change);
  if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`);
  return v.parse(bookedTalk, await answer.json());
}

/** Puts a row there that the API would not make: of a talk that is near, under way or over. */
export async function plantTalk(
  { keys, database }: Lane,
  organisation: string,
  { code, startsIn, minutes = 30, now = new Date() }: { code: string; startsIn: number; minutes?: number; now?: Date },
): Promise<{ codeHash: string }> {
  const { day, time } = wallMoment(addMinutes(now, startsIn));
  const codeHash = await hashOf(keys, code);
  await database.db
    .insert(booking)
    .values({ codeHash, organisation, day, time, minutes, place: '', kind: 'chat', topic: 'debts' });
  return { codeHash };
}
