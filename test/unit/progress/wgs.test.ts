import { describe, expect, it } from 'vitest';
import { type EventInput, explained, on, received, requested, supplied, type TypeInput, text } from './case-of.ts';

const debtHelp = (threat: boolean, decisionWithin?: string): TypeInput => ({
  noun: 'request',
  term: { basis: 'debtHelp', threat, ...(decisionWithin ? { decisionWithin } : {}) },
});
const appointment = (made: string, day: string) =>
  on(made, { type: 'appointment', what: text('Eerste gesprek'), day }, 'talk');
const held = (day: string) => on(day, { type: 'appointmentKept', appointment: 'talk' });
const of = (type: TypeInput, events: EventInput[], today: string, asked = '2026-11-02') =>
  explained(type, [received(asked), ...events], today);

describe('Wgs 4: the first talk', () => {
  it('[PR-40] 4(1) within four weeks', () => {
    const { clock, headline } = of(debtHelp(false), [], '2026-11-10');
    expect(clock).toMatchObject({ latestOn: '2026-11-30', article: 'Wgs 4(1)' });
    expect(clock.calculation.at(-1)).toEqual({ kind: 'decisionTerm', article: 'Wgs 4a', weeks: 8 });
    expect(headline).toBe('talkPlanned');
  });

  it.each([
    // Thursday: Friday, Monday, Tuesday.
    ['over a weekend', '2026-11-19', '2026-11-24'],
    // Thursday 24 December: Monday 28, Tuesday, Wednesday.
    ['over Kerstmis', '2026-12-24', '2026-12-30'],
    ['inside a week', '2026-11-16', '2026-11-19'],
  ])('[PR-40] 4(2) within three working days under threat, %s', (_, asked, latest) => {
    const { clock } = of(debtHelp(true), [], asked, asked);
    expect(clock).toMatchObject({ latestOn: latest, article: 'Wgs 4(2)' });
    expect(clock.calculation).toContainEqual({ kind: 'threatTerm', article: 'Wgs 4(2)', workingDays: 3 });
  });

  it('[PR-40] is not stopped by a missing paper', () => {
    const { clock } = of(debtHelp(false), [requested('2026-11-04', '2026-11-18')], '2026-11-10');
    expect(clock).toMatchObject({ status: 'running', latestOn: '2026-11-30' });
  });

  it('[PR-30] [PR-40] not held in time: late, without a penalty', () => {
    const { late, headline, state } = of(debtHelp(false), [on('2026-12-01', { type: 'defaultNotice' })], '2027-01-20');
    expect(late).toMatchObject({ what: 'talk', since: '2026-12-01', days: 51 });
    expect(late?.rights).toEqual([{ kind: 'complaint', article: 'Awb 9:1' }]);
    expect([state, headline]).toEqual(['late', 'lateAppointment']);
  });

  it('tells the appointment once it is made', () => {
    const { headline, appointment: planned } = of(
      debtHelp(false),
      [appointment('2026-11-05', '2026-11-16')],
      '2026-11-10',
    );
    expect(headline).toBe('appointmentPlanned');
    expect(planned).toMatchObject({ day: '2026-11-16', status: 'planned' });
  });
});

describe('Wgs 4a: the decision after the talk', () => {
  const talked = [appointment('2026-11-05', '2026-11-16'), held('2026-11-16')];

  it.each([
    // 16 November + 56 = Monday 11 January; + 42 = Monday 28 December.
    ['eight weeks', undefined, '2027-01-11'],
    ['the shorter local term', 'P6W', '2026-12-28'],
    ['never more than eight weeks', 'P12W', '2027-01-11'],
    ['never more than eight weeks in months', 'P3M', '2027-01-11'],
    ['a month', 'P1M', '2026-12-16'],
  ])('[PR-41] %s', (_, within, latest) => {
    const { clock } = of(debtHelp(false, within), talked, '2026-11-20');
    expect(clock).toMatchObject({ latestOn: latest, article: 'Wgs 4a', startedOn: '2026-11-16' });
  });

  it('[PR-41] stands still for a missing paper', () => {
    // 24 to 30 November is 7 days: Monday 18 January.
    const events = [...talked, requested('2026-11-23', '2026-12-07', 'list'), supplied('2026-12-01', 'list')];
    expect(of(debtHelp(false), events, '2026-12-10').clock.latestOn).toBe('2027-01-18');
  });

  it('[PR-25] late with the right of Awb 4:17', () => {
    const { late } = of(debtHelp(false), talked, '2027-01-12');
    expect(late).toMatchObject({ what: 'decision', days: 1 });
    expect(late?.rights[0]?.kind).toBe('noticeOfDefault');
  });
});
