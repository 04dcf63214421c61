import { describe, expect, it } from 'vitest';
import { type EventInput, explained, extended, landlord, received, requested, type TypeInput } from './case-of.ts';

const repair = (length: string): TypeInput => ({ noun: 'repair', term: { basis: 'promise', length } });
const of = (length: string, events: EventInput[], today: string) => explained(repair(length), events, today, landlord);

describe("a landlord's promise", () => {
  it('[PR-43] is a promise, not law', () => {
    // Wednesday 18 November + 15 = Thursday 3 December.
    const { clock } = of('P15D', [received('2026-11-18')], '2026-11-24');
    expect(clock).toMatchObject({ kind: 'promise', latestOn: '2026-12-03' });
    expect(clock.article).toBeUndefined();
    expect(clock.calculation).toEqual([
      { kind: 'start', on: '2026-11-18' },
      { kind: 'length', days: 15 },
      { kind: 'latest', on: '2026-12-03' },
    ]);
  });

  it.each([
    // Wednesday 18 November + 10 = Saturday 28; + 11 = Sunday 29.
    ['a Saturday', '2026-11-18', 'P10D', '2026-11-28', '2026-11-27'],
    ['a Sunday', '2026-11-18', 'P11D', '2026-11-29', '2026-11-27'],
    // Friday 11 December + 14 = Friday 25 December; the 24th is a working day.
    ['Kerstmis', '2026-12-11', 'P14D', '2026-12-25', '2026-12-24'],
    // Friday + 1 = Saturday; no working day has passed since, so the first one after.
    ['the weekend that comes at once', '2026-11-20', 'P1D', '2026-11-21', '2026-11-23'],
  ])('[PR-43] that would end on %s is made for a working day, and says so', (_, start, length, counted, latest) => {
    const { clock } = of(length, [received(start)], start);
    expect(clock.latestOn).toBe(latest);
    expect(clock.calculation).toContainEqual(expect.objectContaining({ kind: 'weekend', from: counted, to: latest }));
  });

  it('[PR-43] [PR-45] late: our promise, with rights of a tenant and none of the Awb', () => {
    // 18 November + 6 weeks = 30 December.
    const { late, state, headline } = of('P15D', [received('2026-11-18')], '2026-12-08');
    expect(late).toEqual({
      what: 'promise',
      since: '2026-12-04',
      days: 5,
      rights: [
        { kind: 'complaint' },
        { kind: 'rentCommittee', from: '2026-12-30' },
        { kind: 'repairYourself', article: 'BW 7:206(3)' },
      ],
    });
    expect([state, headline]).toEqual(['late', 'latePromise']);
  });

  it('[PR-43] moves with a new promise made in time, and not with one made too late', () => {
    const start = received('2026-11-18');
    expect(of('P15D', [start, extended('2026-12-01', '2026-12-10')], '2026-12-08').late).toBeUndefined();
    expect(of('P15D', [start, extended('2026-12-04', '2026-12-10')], '2026-12-08').late).toMatchObject({
      days: 5,
      newDate: '2026-12-10',
    });
  });

  it('[PR-18] [PR-43] holds a day it named as it was told, also a Saturday, and a pause never takes it back', () => {
    const events = [received('2026-11-18'), extended('2026-11-20', '2027-02-06')];
    expect(of('P15D', events, '2026-11-24').clock.latestOn).toBe('2027-02-06');
    // One day still makes Sunday 7 February; the Friday before is earlier than what was told.
    const asked = [...events, requested('2026-11-25', '2026-11-26')];
    expect(of('P15D', asked, '2026-12-01').clock.latestOn).toBe('2027-02-06');
  });

  it('[PR-43] stands still while we wait for the tenant, without an article', () => {
    const { clock } = of('P15D', [received('2026-11-18'), requested('2026-11-20', '2026-11-30')], '2026-11-24');
    // 21, 22 and 23 November: 3 December becomes Sunday 6 December, so Friday the 4th.
    expect(clock).toMatchObject({ status: 'paused', latestOn: '2026-12-04' });
    expect(clock.pauses[0]).not.toHaveProperty('article');
  });
});

describe('ZGW servicenorm', () => {
  const service = (length: string, events: EventInput[] = []) =>
    explained({ service: length }, [received('2026-10-20'), ...events], '2026-12-10').clock.serviceOn;

  it('[PR-44] is our own earlier day', () => {
    expect(service('P6W')).toBe('2026-12-01');
  });

  it('[PR-44] moves with a pause', () => {
    // 3 to 16 November is 14 days.
    expect(service('P6W', [requested('2026-11-02', '2026-11-16')])).toBe('2026-12-15');
  });

  it('[PR-44] is never later than the day of the law', () => {
    expect(service('P10W')).toBeUndefined();
  });
});
