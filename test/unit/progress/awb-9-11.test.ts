import { describe, expect, it } from 'vitest';
import { type EventInput, explained, extended, on, received, requested } from './case-of.ts';

const complaint = (committee: boolean) => ({
  noun: 'complaint' as const,
  term: { basis: 'complaint' as const, committee },
});
const of = (committee: boolean, events: EventInput[], today: string) =>
  explained(complaint(committee), [received('2026-10-05'), ...events], today);

describe('Awb 9:11: a complaint', () => {
  it.each([
    // Monday 5 October + 42 = 16 November; + 70 = 14 December.
    ['six weeks', false, '2026-11-16'],
    ['ten weeks with a committee', true, '2026-12-14'],
  ])('[PR-35] 9:11(1) %s', (_, committee, latest) => {
    expect(of(committee, [], '2026-10-10').clock).toMatchObject({ latestOn: latest, article: 'Awb 9:11(1)' });
  });

  it.each([
    ['four weeks', '2026-12-14', true, '2026-12-14'],
    ['more than four weeks', '2026-12-21', false, '2026-12-14'],
  ])('[PR-35] 9:11(2) put off by %s', (_, newDate, valid, latest) => {
    const { clock } = of(false, [extended('2026-11-10', newDate)], '2026-11-20');
    expect(clock.latestOn).toBe(latest);
    expect(clock.extensions).toMatchObject([{ article: 'Awb 9:11(2)', valid }]);
  });

  it('[PR-35] 9:11(3) stands still with consent: 2 to 8 November is 7 days', () => {
    const events = [on('2026-11-02', { type: 'paused', reason: 'consent', until: '2026-11-08' })];
    expect(of(false, events, '2026-11-10').clock).toMatchObject({ latestOn: '2026-11-23', pauses: [{ days: 7 }] });
  });

  it('[PR-35] does not stand still for a paper', () => {
    const { clock, todos } = of(false, [requested('2026-10-12', '2026-10-26')], '2026-10-20');
    expect(clock).toMatchObject({ status: 'running', latestOn: '2026-11-16' });
    expect(todos[0]?.stopsClock).toBe(false);
  });

  it('[PR-30] late gives the way to the ombudsman (9:18), no penalty', () => {
    const { late } = of(false, [on('2026-11-18', { type: 'defaultNotice' })], '2026-12-20');
    expect(late?.rights).toEqual([{ kind: 'complaint', article: 'Awb 9:18' }]);
  });
});
