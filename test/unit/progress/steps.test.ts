import { describe, expect, it } from 'vitest';
import { type EventInput, explained, on, received, requested, special, type TypeInput, text } from './case-of.ts';

const steps = [
  { key: 'in', title: text('Wij hebben uw aanvraag'), usually: 'P1W' },
  {
    key: 'look',
    title: text('Wij kijken naar uw inkomen'),
    explanation: text('Ook naar uw spaargeld.'),
    usually: 'P4W',
  },
  { key: 'decide', title: text('Wij besluiten'), explanation: text('U krijgt een brief.') },
  { key: 'end', title: text('Klaar'), final: true },
];
const type: TypeInput = { steps };
const enter = (day: string, step: string, more: object = {}) => on(day, { type: 'step', step, ...more });
const stepOf = (events: EventInput[], today = '2026-11-24') =>
  explained(type, [received('2026-10-20'), ...events], today).step;

describe('the step a case is in', () => {
  it('[PR-50] says which of how many, since when, what happens and what comes next', () => {
    // 17 November + 4 weeks = Tuesday 15 December.
    expect(stepOf([enter('2026-10-20', 'in'), enter('2026-11-17', 'look')])).toEqual({
      known: true,
      title: text('Wij kijken naar uw inkomen'),
      text: text('Ook naar uw spaargeld.'),
      index: 2,
      of: 4,
      since: '2026-11-17',
      next: { title: text('Wij besluiten'), text: text('U krijgt een brief.'), expectedOn: '2026-12-15' },
    });
  });

  it("[PR-50] lets the back office's own words go first", () => {
    const own = { title: text('Wij bellen uw werkgever'), text: text('Dat duurt een week.') };
    expect(stepOf([enter('2026-11-17', 'look', own)])).toMatchObject(own);
  });

  it('[PR-50] keeps the first day of a stay when the same step is told again', () => {
    expect(stepOf([enter('2026-11-10', 'look'), enter('2026-11-17', 'look')])).toMatchObject({ since: '2026-11-10' });
  });

  it('[PR-50] explains a step back', () => {
    const reason = text('Uw werkgever gaf een ander bedrag.');
    const events = [enter('2026-11-03', 'decide'), enter('2026-11-17', 'look', { reason })];
    expect(stepOf(events)).toMatchObject({
      index: 2,
      movedBack: { from: text('Wij besluiten'), on: '2026-11-17', reason },
    });
    const { changes } = explained(type, events, '2026-11-24');
    expect(changes.map(({ kind }) => kind)).toEqual(['stepBack', 'step']);
    expect(changes[0]?.text).toEqual(reason);
  });

  it('[PR-50] forgets the step back once the case has moved on', () => {
    const events = [enter('2026-11-03', 'decide'), enter('2026-11-10', 'look'), enter('2026-11-17', 'decide')];
    expect(stepOf(events)).not.toHaveProperty('movedBack');
  });

  it('[PR-50] calls an unknown step unknown, with its title if it came with one', () => {
    expect(stepOf([enter('2026-11-17', 'zs-99', { title: text('Toetsing') })])).toEqual({
      known: false,
      title: text('Toetsing'),
      since: '2026-11-17',
    });
    expect(stepOf([enter('2026-11-17', 'zs-99')])).toEqual({ known: false, since: '2026-11-17' });
    expect(stepOf([])).toEqual({ known: false });
  });

  it.each<[string, EventInput[], string]>([
    ['the day has passed', [enter('2026-11-03', 'in')], '2026-11-24'],
    ['the clock stands still', [enter('2026-11-17', 'look'), requested('2026-11-18', '2026-12-03')], '2026-11-24'],
    ['nobody said how long it takes', [enter('2026-11-17', 'decide')], '2026-11-24'],
  ])('[PR-50] expects no day for what is next when %s', (_, events, today) => {
    const step = stepOf(events, today);
    expect(step.known && step.next).toBeTruthy();
    expect(step.known && step.next?.expectedOn).toBeUndefined();
  });

  it('[PR-50] expects the next step later by the days that stood still, on a working day', () => {
    // 3 November + 28 = 1 December. 12 to 16 November are 5 days: Sunday 6 December, so Monday the 7th.
    const events = [
      enter('2026-11-03', 'look'),
      requested('2026-11-11', '2026-11-20', 'wage'),
      on('2026-11-17', { type: 'supplied', request: 'wage' }),
    ];
    expect(stepOf(events)).toMatchObject({ next: { expectedOn: '2026-12-07' } });
  });

  it('[PR-50] a final step ends the case: nothing next, clock ended, no lateness', () => {
    const { step, clock, late, headline, state, finished } = explained(
      type,
      [received('2026-08-01'), enter('2026-11-17', 'end')],
      '2026-11-24',
    );
    expect(step).not.toHaveProperty('next');
    expect(clock.status).toBe('ended');
    expect(late).toBeUndefined();
    expect([headline, state, finished]).toEqual(['done', 'kept', true]);
  });

  it('[PR-50] a case that came back from its final step runs again', () => {
    const events = [received('2026-10-20'), enter('2026-11-10', 'end'), enter('2026-11-17', 'look')];
    expect(explained(type, events, '2026-11-24')).toMatchObject({
      finished: false,
      clock: { status: 'running', latestOn: '2026-12-15' },
      step: { movedBack: { from: text('Klaar') } },
    });
  });
});

describe('odd real data', () => {
  it('[PR-60] an end before the start is an ended clock without negative days', () => {
    const events = [received('2026-11-10'), on('2026-11-02', { type: 'closed' })];
    const { clock, finished, headline } = explained({}, events, '2026-11-24');
    expect(clock).toMatchObject({ status: 'ended', usedDays: 0 });
    expect(clock).not.toHaveProperty('remainingDays');
    expect([finished, headline]).toEqual([true, 'closed']);
  });

  it('[PR-60] [PR-59] no event at all is unknown', () => {
    const { clock, headline, state, step, changes, turn } = explained({}, [], '2026-11-24');
    expect(clock).toMatchObject({ kind: 'unknown', status: 'running' });
    expect(clock.knownOn).toBeUndefined();
    expect([headline, state, step.known, changes, turn.who]).toEqual(['unknown', 'we', false, [], 'us']);
  });

  it('[PR-60] a term of five years runs for five years', () => {
    const { clock } = explained({ term: special('P5Y') }, [received('2024-03-01')], '2026-11-24');
    expect(clock).toMatchObject({ latestOn: '2029-03-01', lengthDays: 1826 });
    expect(clock.calculation).toContainEqual({ kind: 'length', article: 'Participatiewet 52', months: 60 });
  });

  it('[PR-60] a term beyond the calendar is unknown', () => {
    expect(explained({ term: special('P999999Y') }, [received('2026-11-01')], '2026-11-24').clock.kind).toBe('unknown');
  });
});
