import { describe, expect, it } from 'vitest';
import { penaltyCents } from '../../../edge/progress/penalty.ts';
import { decided, explained, on, received, special, type TypeInput } from './case-of.ts';

// 20 October + 8 weeks: late from 16 December.
const start = received('2026-10-20');
const notice = (day: string) => on(day, { type: 'defaultNotice' });
const rightsOn = (today: string, noticed: string[], type: TypeInput = {}) =>
  explained(type, [start, ...noticed.map(notice)], today).late?.rights ?? [];

describe('Awb 4:17(1) and (2): what lateness costs', () => {
  it.each([
    [0, 0],
    [1, 2300],
    [14, 32200],
    [15, 35700],
    // 14 x 23 + 14 x 35 = 322 + 490.
    [28, 81200],
    [29, 85700],
    // + 14 x 45 = 630.
    [42, 144200],
    [43, 144200],
    [1000, 144200],
    [-3, 0],
  ])('[PR-27] %i days cost %i cents', (days, cents) => {
    expect(penaltyCents(days)).toBe(cents);
  });
});

describe('Awb 4:17(3): when it starts', () => {
  it('[PR-26] without a notice no euro is named, only the right to send one', () => {
    expect(rightsOn('2026-12-20', [])).toEqual([
      { kind: 'noticeOfDefault', article: 'Awb 4:17(3)', from: '2026-12-16' },
      { kind: 'complaint', article: 'Awb 9:1' },
    ]);
  });

  it.each([
    ['before the term ended', '2026-12-01'],
    ['on its last day', '2026-12-15'],
  ])('[PR-26] a notice from %s has no effect', (_, day) => {
    expect(rightsOn('2027-01-20', [day])[0]?.kind).toBe('noticeOfDefault');
  });

  it('[PR-26] a notice that came too soon does not spoil one that came in time', () => {
    expect(rightsOn('2027-01-20', ['2026-12-01', '2026-12-18'])[0]?.kind).toBe('penaltyRunning');
  });

  it('[PR-26] [PR-28] after the notice no euro is named until two weeks have passed', () => {
    // 18 December + 14 = 1 January; the first day that counts is 2 January, a Saturday: not moved (4:17(1)).
    for (const today of ['2026-12-18', '2027-01-01', '2027-01-02']) {
      expect(rightsOn(today, ['2026-12-18'])).toEqual([
        { kind: 'penaltyRunning', article: 'Awb 4:17(3)' },
        { kind: 'appeal', article: 'Awb 6:12(2)', from: '2027-01-02' },
        { kind: 'complaint', article: 'Awb 9:1' },
      ]);
    }
  });

  it.each([
    ['2027-01-03', 2300],
    // 2 to 15 January are the first 14 days.
    ['2027-01-16', 32200],
    ['2027-01-17', 35700],
    // 2 January to 12 February are 42 days.
    ['2027-02-13', 144200],
    ['2027-06-01', 144200],
  ])('[PR-27] on %s the days that have passed cost %i cents', (today, cents) => {
    expect(rightsOn(today, ['2026-12-18'])[0]).toEqual({
      kind: 'penaltyRunning',
      article: 'Awb 4:17(2)',
      from: '2027-01-02',
      cents,
      maxCents: 144200,
    });
  });

  it('[PR-46] owes nothing where the law says so, says why, and leaves the way to the court (Awb 4:17(6))', () => {
    const noPenalty = { nl: 'Uw brief kwam 2 jaar na de laatste dag.' };
    const late = (today: string) =>
      explained({}, [start, on('2026-12-18', { type: 'defaultNotice', noPenalty })], today).late?.rights;
    for (const today of ['2026-12-20', '2027-03-01'])
      expect(late(today)?.slice(0, 2)).toEqual([
        { kind: 'noPenalty', article: 'Awb 4:17(6)', reason: noPenalty },
        { kind: 'appeal', article: 'Awb 6:12(2)', from: '2027-01-02' },
      ]);
  });

  it('[PR-46] and owes nothing on the decision that follows', () => {
    const decided = (more: { noPenalty?: { nl: string } }) =>
      explained(
        {},
        [
          start,
          on('2026-12-18', { type: 'defaultNotice', ...more }),
          on('2027-01-20', { type: 'decided', outcome: 'granted' }),
        ],
        '2027-01-21',
      ).decision?.penalty;
    expect(decided({})?.days).toBe(18);
    expect(decided({ noPenalty: { nl: 'De aanvraag kon niet.' } })).toBeUndefined();
  });

  it('[PR-55] the choice to ask for a decision goes once it has been used', () => {
    const kinds = (noticed: string[]) =>
      explained({}, [start, ...noticed.map(notice)], '2026-12-20').choices.map(({ kind }) => kind);
    expect(kinds([])[0]).toBe('decideNow');
    expect(kinds(['2026-12-18'])).not.toContain('decideNow');
  });

  it('[PR-20] counts from the term of a special law, whatever was announced', () => {
    const events = [start, on('2026-12-01', { type: 'extended', newDate: '2027-03-01' }), notice('2026-12-18')];
    const { late } = explained({ term: special('P8W') }, events, '2027-01-03');
    expect(late?.rights[0]?.cents).toBe(2300);
  });
});

describe('Awb 4:18: a decision that came too late', () => {
  it('[PR-29] says what we owe and when that is settled', () => {
    // 2 to 15 January are 14 days; the 15th + 14 = 29 January.
    const { decision, late, state } = explained({}, [start, notice('2026-12-18'), decided('2027-01-16')], '2027-01-20');
    expect(decision?.penalty).toEqual({
      cents: 32200,
      days: 14,
      article: 'Awb 4:17(2) en 4:18',
      settledBy: '2027-01-29',
    });
    expect(late).toBeUndefined();
    expect(state).toBe('said');
  });

  it('[PR-29] owes nothing on a complaint', () => {
    const type: TypeInput = { term: { basis: 'complaint', committee: false } };
    const { decision } = explained(type, [start, notice('2026-12-18'), decided('2027-01-16')], '2027-01-20');
    expect(decision?.penalty).toBeUndefined();
  });

  it.each([
    ['it came within two weeks', ['2026-12-18'], '2026-12-30'],
    ['there was no notice', [], '2027-01-20'],
    ['it was in time', [], '2026-12-01'],
  ])('[PR-29] owes nothing when %s', (_, notices, day) => {
    const { decision } = explained({}, [start, ...notices.map(notice), decided(day)], '2027-01-25');
    expect(decision).toBeDefined();
    expect(decision?.penalty).toBeUndefined();
  });
});
