import { describe, expect, it } from 'vitest';
import { decided, type EventInput, explained, on, received, requested, supplied, team, text } from './case-of.ts';

const start = received('2026-10-20');
const turnOf = (events: EventInput[], today = '2026-11-24', type = {}) =>
  explained(type, [start, ...events], today).turn;
const rent = requested('2026-11-18', '2026-12-03', 'rent');

describe('whose turn it is', () => {
  it.each<[string, EventInput[], object]>([
    ['ours from receipt', [], { who: 'us', since: '2026-10-20', clockStopped: false }],
    ["the citizen's from when we asked", [rent], { who: 'citizen', since: '2026-11-18', clockStopped: true }],
    ['ours again from when it came in', [rent, supplied('2026-11-20', 'rent')], { who: 'us', since: '2026-11-20' }],
    [
      'of someone abroad',
      [on('2026-11-10', { type: 'paused', reason: 'foreign' })],
      { who: 'third', since: '2026-11-11' },
    ],
    [
      "the citizen's when the delay is theirs",
      [on('2026-11-10', { type: 'paused', reason: 'applicant' })],
      { who: 'citizen', since: '2026-11-10' },
    ],
    [
      'ours in force majeure',
      [on('2026-11-10', { type: 'paused', reason: 'forceMajeure' })],
      { who: 'us', clockStopped: true },
    ],
    ['nobody after a decision with nothing open', [decided('2026-11-09')], { who: 'nobody', since: '2026-11-09' }],
  ])('[PR-57] is %s', (_, events, turn) => {
    expect(turnOf(events)).toMatchObject(turn);
  });

  it('[PR-57] is with the team it was passed to, since then', () => {
    const events = [on('2026-11-12', { type: 'forwarded', owner: { ...team, name: 'Samira' } })];
    expect(turnOf(events, '2026-11-24', { team: text('Loket') })).toEqual({
      who: 'us',
      since: '2026-11-12',
      owner: { ...team, name: 'Samira' },
      clockStopped: false,
    });
  });

  it('[PR-57] is with the team of the case type until it is passed on', () => {
    expect(turnOf([], '2026-11-24', { team: text('Loket') }).owner).toEqual({ team: text('Loket') });
  });

  it('[PR-57] is ours while money is still to come, and the citizen’s while they owe it', () => {
    const amount = (direction: 'citizenPays' | 'citizenReceives') =>
      on('2026-11-10', {
        type: 'amount',
        direction,
        title: text('Bedrag'),
        lines: [{ label: text('Juli'), cents: 100 }],
        total: 100,
      });
    expect(turnOf([decided('2026-11-09'), amount('citizenReceives')]).who).toBe('us');
    expect(turnOf([decided('2026-11-09', { outcome: 'repay' }), amount('citizenPays')]).who).toBe('citizen');
  });
});
