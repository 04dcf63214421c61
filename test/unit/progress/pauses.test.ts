import { describe, expect, it } from 'vitest';
import { type EventInput, explained, on, received, requested, supplied, text } from './case-of.ts';

const start = received('2026-10-20');
const rent = requested('2026-11-18', '2026-12-03', 'rent');
const paused = (day: string, reason: 'foreign' | 'consent' | 'applicant' | 'forceMajeure' | 'other', until?: string) =>
  on(day, { type: 'paused', reason, ...(until ? { until } : {}) });
const resumed = (day: string) => on(day, { type: 'resumed' });
const clockOf = (events: EventInput[], today: string) => explained({}, [start, ...events], today).clock;

describe('Awb 4:15(1)(a): a paper is missing', () => {
  it('[PR-12] [PR-16] the clock stands still from the day after, and the days left are said', () => {
    // Used: 21 October to 18 November is 29 days. Left: 56 - 29 = 27. If it ran on from 24 November, the 27th day is
    // 20 December, a Sunday.
    const clock = clockOf([rent], '2026-11-24');
    expect(clock).toMatchObject({ status: 'paused', usedDays: 29, remainingDays: 27, latestOn: '2026-12-21' });
    expect(clock.pauses).toEqual([
      { from: '2026-11-19', days: 5, reason: 'missing', article: 'Awb 4:15(1)(a)', text: text('Uw huurcontract') },
    ]);
  });

  it('[PR-12] the clock still runs on the day on which we ask', () => {
    expect(clockOf([rent], '2026-11-18')).toMatchObject({ status: 'running', latestOn: '2026-12-15', pauses: [] });
  });

  it.each([
    // Asked on 18 November. The 19th stands still, the 20th counts again: one day.
    ['two days later', '2026-11-20', '2026-12-16'],
    ['the day after', '2026-11-19', '2026-12-15'],
    ['the same day', '2026-11-18', '2026-12-15'],
    // 19 to 26 November is 8 days: 23 December.
    ['a week and a bit later', '2026-11-27', '2026-12-23'],
    // On the last day of the set period: 19 November to 2 December is 14 days: 29 December.
    ['on the last day', '2026-12-03', '2026-12-29'],
  ])('[PR-12] it came in %s', (_, day, latest) => {
    expect(clockOf([rent, supplied(day, 'rent')], '2026-12-10')).toMatchObject({ status: 'running', latestOn: latest });
  });

  it.each([
    ['nothing came', [rent]],
    ['it came after the period', [rent, supplied('2026-12-08', 'rent')]],
  ])('[PR-13] the clock runs again after the set period: %s', (_, events) => {
    // 19 November to 3 December is 15 days: 15 December becomes 30 December.
    const clock = clockOf(events, '2026-12-10');
    expect(clock).toMatchObject({ status: 'running', latestOn: '2026-12-30' });
    expect(clock.pauses).toMatchObject([{ from: '2026-11-19', to: '2026-12-03', days: 15 }]);
  });

  it('[PR-13] stands still on the last day of the set period, and runs on the next', () => {
    expect(clockOf([rent], '2026-12-03').status).toBe('paused');
    expect(clockOf([rent], '2026-12-04').status).toBe('running');
  });

  it('[PR-12] ends when we no longer need it', () => {
    const withdrawn = on('2026-11-25', { type: 'requestWithdrawn', request: 'rent' });
    // 19 to 24 November is 6 days.
    expect(clockOf([rent, withdrawn], '2026-12-10')).toMatchObject({ latestOn: '2026-12-21', status: 'running' });
  });

  it('[PR-12] does not stand still for a question that stops no clock', () => {
    const asked = on('2026-11-18', { type: 'requested', what: text('Uw wens'), by: '2026-12-03', stopsClock: false });
    expect(clockOf([asked], '2026-11-24')).toMatchObject({ status: 'running', latestOn: '2026-12-15' });
  });
});

describe('Awb 4:15(1)(b) and (2): other grounds', () => {
  it.each([
    // From the day after: 3 to 15 November is 13 days.
    [
      '4:15(1)(b) information from abroad',
      [paused('2026-11-02', 'foreign'), resumed('2026-11-16')],
      '2026-12-28',
      'Awb 4:15(1)(b)',
    ],
    // 2 to 15 November is 14 days.
    ['4:15(2)(a) consent up to a day', [paused('2026-11-02', 'consent', '2026-11-15')], '2026-12-29', 'Awb 4:15(2)(a)'],
    // 2 to 8 November is 7 days.
    [
      '4:15(2)(b) by the applicant',
      [paused('2026-11-02', 'applicant'), resumed('2026-11-09')],
      '2026-12-22',
      'Awb 4:15(2)(b)',
    ],
    // 2 and 3 November.
    [
      '4:15(2)(c) force majeure',
      [paused('2026-11-02', 'forceMajeure'), resumed('2026-11-04')],
      '2026-12-17',
      'Awb 4:15(2)(c)',
    ],
    [
      'a reason that the source does not name',
      [paused('2026-11-02', 'other'), resumed('2026-11-03')],
      '2026-12-16',
      'Awb 4:15',
    ],
  ])('[PR-14] %s', (_, events, latest, article) => {
    const clock = clockOf(events, '2026-12-10');
    expect(clock.latestOn).toBe(latest);
    expect(clock.pauses[0]?.article).toBe(article);
  });

  it('[PR-14] resumed before its last day ends it there', () => {
    // 2 to 5 November is 4 days.
    const events = [paused('2026-11-02', 'consent', '2026-11-15'), resumed('2026-11-06')];
    expect(clockOf(events, '2026-12-10').latestOn).toBe('2026-12-21');
  });

  it('[PR-16] a pause without an end stands still today', () => {
    // 2 to 9 November is 8 days; used is 21 October to 1 November: 12; left 44.
    expect(clockOf([paused('2026-11-02', 'forceMajeure')], '2026-11-10')).toMatchObject({
      status: 'paused',
      usedDays: 12,
      remainingDays: 44,
      latestOn: '2026-12-23',
    });
  });
});

describe('pauses together', () => {
  it('[PR-15] overlapping days count once', () => {
    const events = [
      requested('2026-11-02', '2026-11-16', 'one'),
      requested('2026-11-05', '2026-11-20', 'two'),
      supplied('2026-11-10', 'one'),
      supplied('2026-11-14', 'two'),
    ];
    // 3 to 13 November is 11 days: 26 December, tweede Kerstdag and a Saturday, so Monday the 28th.
    const clock = clockOf(events, '2026-12-01');
    expect(clock.latestOn).toBe('2026-12-28');
    expect(clock.pauses.map(({ from, to, days }) => [from, to, days])).toEqual([
      ['2026-11-03', '2026-11-09', 7],
      ['2026-11-10', '2026-11-13', 4],
    ]);
  });

  it('[PR-15] a pause inside another adds nothing', () => {
    const events = [paused('2026-11-02', 'consent', '2026-11-15'), paused('2026-11-05', 'other', '2026-11-08')];
    const clock = clockOf(events, '2026-12-01');
    expect(clock.latestOn).toBe('2026-12-29');
    expect(clock.pauses).toHaveLength(1);
  });

  it('[PR-15] two missing papers stand still as one', () => {
    const clock = clockOf([rent, requested('2026-11-20', '2026-12-04', 'wage')], '2026-11-24');
    expect(clock.pauses).toMatchObject([{ from: '2026-11-19', days: 5 }]);
    expect(clock.remainingDays).toBe(27);
  });

  it('[PR-17] one that begins after the end changes nothing', () => {
    // 1 September + 56 days = 27 October.
    const events = [received('2026-09-01'), requested('2026-11-02', '2026-11-20', 'late')];
    const { clock, late, state, todos } = explained({}, events, '2026-11-10');
    expect(clock).toMatchObject({ latestOn: '2026-10-27', status: 'running', pauses: [] });
    expect(late?.days).toBe(14);
    expect(state).toBe('late');
    expect(todos).toMatchObject([{ id: 'late', stopsClock: false }]);
  });

  it('[PR-16] one that began before the end carries past it', () => {
    // 21 October to 9 November is 20 days: 27 October becomes 16 November. Used 49, left 7: 10 to 16 November.
    const events = [received('2026-09-01'), requested('2026-10-20', '2026-11-17')];
    const { clock, late } = explained({}, events, '2026-11-10');
    expect(clock).toMatchObject({ latestOn: '2026-11-16', usedDays: 49, remainingDays: 7 });
    expect(late).toBeUndefined();
  });

  it('[PR-17] one that begins on the last day counts, one on the day after does not', () => {
    // 27 October is the last day. Asked on the 26th, in on the 30th: 27, 28 and 29 October.
    const ask = (day: string) =>
      explained(
        {},
        [received('2026-09-01'), requested(day, '2026-11-20', 'x'), supplied('2026-10-30', 'x')],
        '2026-11-01',
      );
    expect(ask('2026-10-26').clock.latestOn).toBe('2026-10-30');
    expect(ask('2026-10-27').clock.latestOn).toBe('2026-10-27');
  });

  it('[PR-04] [PR-16] one that begins on the Monday to which the end was moved leaves that Monday', () => {
    // 10 October + 56 = Saturday 5 December, so Monday the 7th. 7, 8 and 9 December stand still: one day is left.
    const events = [received('2026-10-10'), requested('2026-12-06', '2026-12-20', 'x'), supplied('2026-12-10', 'x')];
    const { clock } = explained({}, events, '2026-12-10');
    expect(clock.latestOn).toBe('2026-12-10');
    expect(clock.calculation.map(({ kind }) => kind)).toEqual(['start', 'length', 'weekend', 'pause', 'latest']);
  });

  it('ends on the day before the decision', () => {
    // 19 to 24 November.
    const decision = on('2026-11-25', { type: 'decided', outcome: 'granted' });
    expect(clockOf([rent, decision], '2026-12-01')).toMatchObject({
      status: 'ended',
      pauses: [{ to: '2026-11-24', days: 6 }],
    });
  });

  it('is a line of the calculation, with its days and article', () => {
    const clock = clockOf([rent, supplied('2026-11-27', 'rent')], '2026-12-01');
    expect(clock.calculation).toContainEqual({
      kind: 'pause',
      article: 'Awb 4:15(1)(a)',
      days: 8,
      from: '2026-11-19',
      to: '2026-11-26',
      reason: 'missing',
    });
  });

  it('[PR-19] after a notice it counts on from the new day', () => {
    // Put off to 12 January; asked on 14 December, in on the 18th: 15, 16 and 17 December. 15 January 2027 is a Friday.
    const events = [
      on('2026-12-01', { type: 'extended', newDate: '2027-01-12' }),
      requested('2026-12-14', '2026-12-28', 'wage'),
      supplied('2026-12-18', 'wage'),
    ];
    expect(clockOf(events, '2026-12-20').latestOn).toBe('2027-01-15');
  });
});
