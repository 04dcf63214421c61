import { describe, expect, it } from 'vitest';
import { decided, type EventInput, explained, on, received, requested, text } from './case-of.ts';

const start = received('2026-10-20');
const amount = (direction: 'citizenPays' | 'citizenReceives', total: number, day = '2026-11-10', id?: string) =>
  on(
    day,
    { type: 'amount', direction, title: text('Bijstand'), lines: [{ label: text('Juli'), cents: total }], total },
    id,
  );
const paid = (direction: 'citizenPays' | 'citizenReceives', cents: number) =>
  on('2026-11-20', { type: 'paid', direction, cents });
const withdrawn = on('2026-11-15', { type: 'withdrawn' });
const closed = on('2026-11-15', { type: 'closed' });
const saidOn = (outcome: string) => decided('2026-11-09', { outcome });
const of = (events: EventInput[], today = '2026-11-24') => explained({}, [start, ...events], today);

describe('the answer at the top', () => {
  it.each<[string, string, EventInput[]]>([
    ['we', 'nothingToDo', []],
    ['you', 'itemsNeeded', [requested('2026-11-18', '2026-12-03')]],
    ['you', 'lateSupply', [requested('2026-11-02', '2026-11-16')]],
    ['you', 'itemsNeeded', [requested('2026-11-02', '2026-11-16'), requested('2026-11-18', '2026-12-03')]],
    ['you', 'mustPay', [amount('citizenPays', 41200)]],
    ['said', 'granted', [saidOn('granted')]],
    ['said', 'partly', [saidOn('partly'), amount('citizenReceives', 5000)]],
    ['said', 'refused', [saidOn('refused')]],
    ['said', 'notTreated', [saidOn('notTreated')]],
    ['said', 'wellFounded', [saidOn('wellFounded')]],
    ['said', 'unfounded', [saidOn('unfounded')]],
    ['kept', 'done', [saidOn('done')]],
    ['said', 'mustPay', [saidOn('repay'), amount('citizenPays', 41200)]],
    ['kept', 'paid', [saidOn('repay'), amount('citizenPays', 41200), paid('citizenPays', 41200)]],
    ['said', 'youReceive', [saidOn('granted'), amount('citizenReceives', 5000)]],
    ['kept', 'paid', [saidOn('granted'), amount('citizenReceives', 5000), paid('citizenReceives', 5000)]],
    ['said', 'withdrawn', [withdrawn]],
    ['kept', 'closed', [closed]],
    ['said', 'refused', [saidOn('refused'), closed]],
  ])('[PR-25] %s: %s', (state, headline, events) => {
    expect(of(events)).toMatchObject({ state, headline });
  });

  it('[PR-25] late goes before what the citizen must do and before money', () => {
    const events = [requested('2026-12-16', '2026-12-30'), amount('citizenPays', 100)];
    expect(of(events, '2026-12-20')).toMatchObject({ state: 'late', headline: 'lateDecision', turn: { who: 'us' } });
  });

  it('a paper asked for before the decision is no longer needed after it', () => {
    const { todos, headline } = of([requested('2026-11-02', '2026-11-30'), saidOn('granted')]);
    expect(todos).toEqual([]);
    expect(headline).toBe('granted');
  });

  it('a paper asked for after the decision still is', () => {
    expect(of([saidOn('granted'), requested('2026-11-12', '2026-11-30')]).headline).toBe('itemsNeeded');
  });
});

describe('finished', () => {
  it.each<[string, boolean, EventInput[], string]>([
    ['running', false, [], '2026-11-24'],
    ['decided with objection still open', false, [saidOn('granted')], '2026-11-24'],
    // 9 November + 42 = 21 December.
    ['decided and the objection term over', true, [saidOn('granted')], '2026-12-22'],
    ['decided with money to pay', false, [saidOn('repay'), amount('citizenPays', 100)], '2026-12-22'],
    ['closed', true, [saidOn('granted'), closed], '2026-11-24'],
    ['withdrawn', true, [withdrawn], '2026-11-24'],
  ])('%s: %s', (_, finished, events, today) => {
    expect(of(events, today).finished).toBe(finished);
  });
});

describe('amounts', () => {
  it('[PR-53] settle the oldest first', () => {
    const events = [
      amount('citizenPays', 10000, '2026-11-01', 'old'),
      amount('citizenPays', 10000, '2026-11-05', 'new'),
      amount('citizenReceives', 700, '2026-11-05', 'ours'),
      paid('citizenPays', 12500),
    ];
    expect(of(events).amounts.map(({ id, paid: done, open }) => [id, done, open])).toEqual([
      ['old', 10000, 0],
      ['new', 2500, 7500],
      ['ours', 0, 700],
    ]);
  });

  it('[PR-53] paid too much leaves nothing open', () => {
    expect(of([amount('citizenPays', 100), paid('citizenPays', 500)]).amounts).toMatchObject([{ paid: 100, open: 0 }]);
  });
});
