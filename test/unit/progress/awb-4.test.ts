import { describe, expect, it } from 'vitest';
import { explained, extended, received, requested, special, type TypeInput } from './case-of.ts';

const on20October = received('2026-10-20');

describe('Awb 4:13: the term of a decision on an application', () => {
  it.each<[string, NonNullable<TypeInput['term']>, string, string]>([
    // 20 October + 56 days: 11 days left in October, 30 in November, 15 in December.
    ['4:13(2) eight weeks', { basis: 'reasonable' }, '2026-10-20', '2026-12-15'],
    ['4:13(1) four weeks', special('P4W'), '2026-11-02', '2026-11-30'],
    ['4:13(1) six weeks', special('P6W'), '2026-10-01', '2026-11-12'],
    ['4:13(1) three months', special('P3M'), '2026-09-15', '2026-12-15'],
    ['4:13(1) 30 days', special('P30D'), '2026-11-02', '2026-12-02'],
    // 31 August + 3 months would be 31 November.
    ['4:13(1) three months from the 31st', special('P3M'), '2026-08-31', '2026-11-30'],
  ])('[PR-10] [PR-11] %s', (_, term, start, latest) => {
    const { clock } = explained({ term }, [received(start)], start);
    expect(clock).toMatchObject({ kind: 'law', status: 'running', startedOn: start, latestOn: latest });
  });

  it('[PR-11] names the article of its own law, and shows the sum', () => {
    const { clock } = explained({ term: special('P4W', 'Woo 4.4(1)') }, [received('2026-11-02')], '2026-11-10');
    expect(clock.article).toBe('Woo 4.4(1)');
    expect(clock.calculation).toEqual([
      { kind: 'start', on: '2026-11-02' },
      { kind: 'length', article: 'Woo 4.4(1)', weeks: 4 },
      { kind: 'latest', article: 'Woo 4.4(1)', on: '2026-11-30' },
    ]);
  });

  it('[PR-10] counts used and remaining days', () => {
    const { clock } = explained({}, [on20October], '2026-11-24');
    // 20 October to 24 November is 35 days; 56 - 35 = 21.
    expect(clock).toMatchObject({ lengthDays: 56, usedDays: 35, remainingDays: 21 });
  });

  it('[PR-25] is not late on the last day, and late on the day after', () => {
    expect(explained({}, [on20October], '2026-12-15').late).toBeUndefined();
    expect(explained({}, [on20October], '2026-12-16').late).toMatchObject({
      what: 'decision',
      since: '2026-12-16',
      days: 1,
    });
  });
});

describe('Awb 4:14(3): putting off a reasonable term', () => {
  it.each([
    ['in time', '2026-12-01', '2027-01-12', true],
    ['on the last day', '2026-12-15', '2027-01-12', true],
  ])('[PR-19] a notice %s moves the latest day', (_, sent, newDate, valid) => {
    const { clock, late } = explained({}, [on20October, extended(sent, newDate)], '2026-12-20');
    expect(clock).toMatchObject({ latestOn: newDate, originalLatestOn: '2026-12-15' });
    expect(clock.extensions).toEqual([{ on: sent, newDate, article: 'Awb 4:14(3)', valid }]);
    expect(late).toBeUndefined();
  });

  it('[PR-19] a notice on the day after the end is shown but does not undo that we are late', () => {
    const { clock, late, state } = explained({}, [on20October, extended('2026-12-16', '2027-01-12')], '2026-12-20');
    expect(clock.latestOn).toBe('2026-12-15');
    expect(clock.extensions[0]?.valid).toBe(false);
    expect(late).toMatchObject({ what: 'decision', days: 5, newDate: '2027-01-12' });
    expect(state).toBe('late');
  });

  it('[PR-19] a notice with an earlier day changes nothing', () => {
    const { clock } = explained({}, [on20October, extended('2026-11-10', '2026-12-01')], '2026-11-24');
    expect(clock.latestOn).toBe('2026-12-15');
  });
});

describe('Awb 4:14(1): a special term', () => {
  const term = special('P8W');
  const notice = extended('2026-12-01', '2027-01-12');

  it('[PR-20] tells the later day before the term has passed', () => {
    const { clock, late } = explained({ term }, [on20October, notice], '2026-12-10');
    expect(clock.latestOn).toBe('2027-01-12');
    expect(clock.originalLatestOn).toBe('2026-12-15');
    expect(clock.extensions[0]?.article).toBe('Awb 4:14(1)');
    expect(late).toBeUndefined();
  });

  it('[PR-20] but we are late once the day of the law has passed', () => {
    const { clock, late } = explained({ term }, [on20October, notice], '2026-12-16');
    expect(clock.latestOn).toBe('2026-12-15');
    expect(late).toMatchObject({ what: 'decision', days: 1, newDate: '2027-01-12' });
    expect(late?.rights[0]).toEqual({ kind: 'noticeOfDefault', article: 'Awb 4:17(3)', from: '2026-12-16' });
  });

  it.each([
    ['as long as its law allows', '2026-12-29', true, '2026-12-29'],
    ['shorter', '2026-12-22', true, '2026-12-22'],
    ['longer: only the part that is allowed counts', '2027-01-12', false, '2026-12-29'],
  ])('[PR-20] is lengthened where its law allows it: %s', (_, newDate, valid, latest) => {
    const events = [on20October, extended('2026-12-01', newDate)];
    const { clock, late } = explained({ term, extension: 'P2W' }, events, '2026-12-20');
    expect(clock).toMatchObject({ latestOn: latest, originalLatestOn: '2026-12-15' });
    expect(clock.extensions[0]?.valid).toBe(valid);
    expect(late).toBeUndefined();
  });

  it('[PR-20] is lengthened once', () => {
    const events = [on20October, extended('2026-12-01', '2026-12-22'), extended('2026-12-20', '2026-12-29')];
    const { clock } = explained({ term, extension: 'P2W' }, events, '2026-12-21');
    expect(clock.latestOn).toBe('2026-12-22');
    expect(clock.extensions.map(({ valid }) => valid)).toEqual([true, false]);
  });
});

describe('Awb 4:5(4): an application that stayed incomplete', () => {
  const events = [on20October, requested('2026-11-18', '2026-12-03', 'rent')];

  it('[PR-21] can be put aside until four weeks after the set period', () => {
    // 3 December + 28 days = Thursday 31 December.
    const { todos, headline, state } = explained({}, events, '2026-12-10');
    expect(todos).toMatchObject([{ id: 'rent', overdue: true, stopsClock: false, asideUntil: '2026-12-31' }]);
    expect([state, headline]).toEqual(['you', 'lateSupply']);
  });

  it('[PR-21] has no such day while the period runs, nor where Awb 4:5 does not hold', () => {
    expect(explained({}, events, '2026-12-03').todos[0]?.asideUntil).toBeUndefined();
    const complaint: TypeInput = { term: { basis: 'complaint', committee: false } };
    expect(explained(complaint, events, '2026-12-10').todos[0]?.asideUntil).toBeUndefined();
  });
});
