import { describe, expect, test } from 'vitest';
import type { ScheduleEntry } from '../../../edge/protocol/rondkomen-desk.ts';
import { entryFor, openSlots, possible, slotText } from '../../../edge/rondkomen/slots.ts';
import { momentOf } from '../../../edge/rondkomen/time.ts';
import { entryOn, scheduleOf } from '../../support/rondkomen/lane.ts';

/** A Tuesday. */
const now = new Date('2026-11-24T09:12:00+01:00');
const none = new Map<string, number>();
const tuesday = (change: Partial<ScheduleEntry> = {}) => entryOn('2026-11-24', { opensDaysBefore: 14, ...change });
const startsOf = (entries: ScheduleEntry[], moment = now) =>
  openSlots(scheduleOf(...entries), none, moment).map(({ startsAt }) => startsAt);

describe('slots', () => {
  test('[NR-18] come every week, in order, as far ahead as the entry opens', () => {
    expect(startsOf([tuesday({ time: '14:00' }), tuesday({ time: '11:00', opensDaysBefore: 7 })])).toEqual([
      '2026-11-24T11:00:00+01:00',
      '2026-11-24T14:00:00+01:00',
      '2026-12-01T11:00:00+01:00',
      '2026-12-01T14:00:00+01:00',
      '2026-12-08T14:00:00+01:00',
    ]);
  });

  test('[NR-18] leave half an hour to get ready', () => {
    expect(startsOf([tuesday({ time: '09:41', opensDaysBefore: 0 })])).toEqual([]);
    expect(startsOf([tuesday({ time: '09:42', opensDaysBefore: 0 })])).toEqual(['2026-11-24T09:42:00+01:00']);
  });

  test.each([
    [['chat', 'call'], false, [['chat']]],
    [['chat', 'call'], true, [['chat', 'call']]],
    [['call'], false, []],
    [['call'], true, [['call']]],
  ] as const)('[NR-25] of kinds %j, with a telephone: %s, are offered as %j', (kinds, canCall, offered) => {
    const schedule = possible(scheduleOf(tuesday({ kinds: [...kinds], opensDaysBefore: 0 })), canCall);
    expect(openSlots(schedule, none, now).map((slot) => slot.kinds)).toEqual(offered);
    const key = { day: '2026-11-24', time: '10:00', place: 'stadhuis' };
    expect(entryFor(schedule, key, 'call', now) !== undefined).toBe(canCall);
  });

  test('[NR-18] skip days that are closed', () => {
    const schedule = { ...scheduleOf(tuesday()), closed: ['2026-12-01'] };
    expect(openSlots(schedule, none, now).map(({ day }) => day)).toEqual(['2026-11-24', '2026-12-08']);
    const key = { day: '2026-12-01', time: '10:00', place: 'stadhuis' };
    expect(entryFor(schedule, key, 'counter', now)).toBeUndefined();
  });

  test('[NR-18] are gone when as many talks stand as there are consulents', () => {
    const schedule = scheduleOf(tuesday({ capacity: 2, opensDaysBefore: 0 }));
    const key = slotText({ day: '2026-11-24', time: '10:00', place: 'stadhuis' });
    expect(openSlots(schedule, new Map([[key, 1]]), now)).toHaveLength(1);
    expect(openSlots(schedule, new Map([[key, 2]]), now)).toHaveLength(0);
  });

  test('[NR-19] follow the clock on the wall through both changes of the clock', () => {
    const weekly = tuesday({ weekday: 7, time: '10:00', opensDaysBefore: 7 });
    expect(startsOf([weekly], new Date('2026-10-18T08:00:00+02:00'))).toEqual([
      '2026-10-18T10:00:00+02:00',
      '2026-10-25T10:00:00+01:00',
    ]);
    // At two the clock goes to three: nobody can come at half past two.
    const skipped = tuesday({ weekday: 7, time: '02:30', opensDaysBefore: 7 });
    expect(startsOf([skipped], new Date('2027-03-22T08:00:00+01:00'))).toEqual([]);
    expect(momentOf({ day: '2026-10-25', time: '02:30' })?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  test('[NR-13] are for the kinds of their entry, and not open before their day', () => {
    const schedule = scheduleOf(tuesday({ kinds: ['chat'], opensDaysBefore: 7 }));
    const at = (day: string) => ({ day, time: '10:00', place: 'stadhuis' });
    expect(entryFor(schedule, at('2026-12-01'), 'chat', now)).toBeDefined();
    expect(entryFor(schedule, at('2026-12-01'), 'counter', now)).toBeUndefined();
    expect(entryFor(schedule, at('2026-12-08'), 'chat', now)).toBeUndefined();
    expect(entryFor(schedule, at('2026-11-17'), 'chat', now)).toBeUndefined();
    expect(entryFor(schedule, at('2026-11-25'), 'chat', now)).toBeUndefined();
  });
});
