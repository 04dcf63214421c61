import { describe, expect, it } from 'vitest';
import { type EventInput, explained, extended, on, received, requested, supplied } from './case-of.ts';

const start = received('2026-10-20');
// Announced on Monday 5 October: the objection term ends on Monday 16 November.
const objection = (committee: boolean, decisionAnnouncedOn: string | undefined = '2026-10-05') => ({
  noun: 'objection' as const,
  term: { basis: 'objection' as const, committee, decisionAnnouncedOn },
});
const latestOf = (committee: boolean, events: EventInput[], today = '2026-11-24') =>
  explained(objection(committee), [start, ...events], today).clock.latestOn;

describe('Awb 7:10: decision on an objection', () => {
  it('[PR-32] 7:10(1) six weeks from the day after the objection term ended, not from receipt', () => {
    // 16 November + 42 = 28 December, a Monday.
    expect(latestOf(false, [])).toBe('2026-12-28');
  });

  it('[PR-32] 7:10(1) with 7:13 twelve weeks with a committee', () => {
    // 16 November + 84 = 8 February.
    const { clock } = explained(objection(true), [start], '2026-11-24');
    expect(clock).toMatchObject({ latestOn: '2027-02-08', article: 'Awb 7:10(1) met 7:13' });
    expect(clock.calculation.slice(0, 3)).toEqual([
      { kind: 'start', on: '2026-10-20' },
      { kind: 'objectionTermEnd', article: 'Awb 6:7', on: '2026-11-16' },
      { kind: 'length', article: 'Awb 7:10(1) met 7:13', weeks: 12 },
    ]);
  });

  it('[PR-32] counts from the shifted end when the objection term ends in a weekend', () => {
    // Announced Saturday 10 October: the 42nd day is Saturday 21 November, so Monday the 23rd; + 42 = 4 January.
    expect(explained(objection(false, '2026-10-10'), [start], '2026-11-24').clock.latestOn).toBe('2027-01-04');
  });

  it('[PR-32] counts from receipt for an objection that came after the term', () => {
    // 30 November + 42 = Monday 11 January.
    expect(explained(objection(false), [received('2026-11-30')], '2026-12-01').clock.latestOn).toBe('2027-01-11');
  });

  it('[PR-32] [PR-59] is unknown when we do not know when the decision was announced', () => {
    const { clock, headline } = explained(
      { ...objection(false), term: { basis: 'objection', committee: false } },
      [start],
      '2026-10-28',
    );
    // Silent for 21 days at most: 20 October + 21 = 10 November.
    expect(clock).toMatchObject({ kind: 'unknown', startedOn: '2026-10-20', knownOn: '2026-11-10' });
    expect(clock.latestOn).toBeUndefined();
    expect(headline).toBe('unknown');
  });
});

describe('Awb 7:10(3): putting off', () => {
  it.each([
    ['six weeks', '2027-02-08', true, '2027-02-08'],
    ['shorter', '2027-01-18', true, '2027-01-18'],
    ['longer', '2027-03-01', false, '2027-02-08'],
  ])('[PR-33] %s', (_, newDate, valid, latest) => {
    const { clock } = explained(objection(false), [start, extended('2026-12-18', newDate)], '2027-01-05');
    expect(clock.latestOn).toBe(latest);
    expect(clock.extensions).toMatchObject([{ article: 'Awb 7:10(3)', valid }]);
  });

  it('[PR-33] only once', () => {
    const events = [extended('2026-12-18', '2027-01-18'), extended('2027-01-10', '2027-02-08')];
    expect(latestOf(false, events, '2027-01-12')).toBe('2027-01-18');
  });

  it('[PR-19] not after the term', () => {
    const { late, clock } = explained(objection(false), [start, extended('2026-12-29', '2027-02-08')], '2026-12-30');
    expect(clock.latestOn).toBe('2026-12-28');
    expect(late).toMatchObject({ what: 'decision', days: 2, newDate: '2027-02-08' });
  });
});

describe('Awb 7:10(2), (4) and 7:14: standing still', () => {
  it('[PR-34] 7:10(2) repair of a defect', () => {
    // 2 to 10 December is 9 days: Wednesday 6 January.
    const events = [requested('2026-12-01', '2026-12-15', 'grounds'), supplied('2026-12-11', 'grounds')];
    expect(latestOf(false, events, '2026-12-20')).toBe('2027-01-06');
  });

  it('[PR-34] a repair inside the objection term stops nothing: nothing runs yet', () => {
    expect(latestOf(false, [requested('2026-10-21', '2026-11-04')])).toBe('2026-12-28');
  });

  it.each([
    // 1 to 7 December is 7 days: Monday 4 January.
    ['consent', '2027-01-04'],
    ['forceMajeure', '2027-01-04'],
    ['other', '2027-01-04'],
    ['foreign', '2026-12-28'],
    ['applicant', '2026-12-28'],
  ] as const)('[PR-34] %s', (reason, latest) => {
    const events = [on('2026-12-01', { type: 'paused', reason }), on('2026-12-08', { type: 'resumed' })];
    expect(latestOf(false, events, '2026-12-20')).toBe(latest);
  });
});
