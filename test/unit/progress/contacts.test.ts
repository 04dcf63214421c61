import { describe, expect, it } from 'vitest';
import {
  decided,
  type EventInput,
  explained,
  extended,
  on,
  promised,
  received,
  requested,
  type TypeInput,
  text,
} from './case-of.ts';

const start = received('2026-10-20');
const asked = (day: string, question = 'status') => on(day, { type: 'contacted', channel: 'phone', question });
const acted = (day: string, question = 'status') => on(day, { type: 'acted', question });
const of = (events: EventInput[], today = '2026-11-24', type: TypeInput = {}) =>
  explained(type, [start, ...events], today);

describe('how often the citizen had to ask (DOMAIN row 48)', () => {
  const three = [asked('2026-11-01'), asked('2026-11-08'), asked('2026-11-15')];

  it('[PR-54] the third time without anything done is seen', () => {
    expect(of(three).contacts).toMatchObject({ count: 3, sameQuestion: 3, actedSinceFirst: false });
  });

  it.each([
    ['since the first time', acted('2026-11-03'), true],
    ['before the first time', acted('2026-10-25'), false],
    ['about another question', acted('2026-11-03', 'money'), false],
  ])('[PR-54] something done %s', (_, act, since) => {
    expect(of([...three, act]).contacts.actedSinceFirst).toBe(since);
  });

  it('[PR-54] counts the question of the latest contact', () => {
    const { contacts } = of([asked('2026-11-01'), asked('2026-11-08', 'money'), asked('2026-11-15')]);
    expect(contacts).toMatchObject({ count: 3, sameQuestion: 2 });
    expect(contacts.recent.map(({ on: day }) => day)).toEqual(['2026-11-15', '2026-11-08', '2026-11-01']);
  });

  it('[PR-54] nobody asked', () => {
    expect(of([]).contacts).toEqual({ count: 0, sameQuestion: 0, actedSinceFirst: false, recent: [] });
  });
});

describe('choices', () => {
  const listed: TypeInput = {
    choices: [
      { kind: 'advance', url: 'https://lindewaard.example/voorschot' },
      { kind: 'bringPaper' },
      { kind: 'report' },
      { kind: 'later' },
      { kind: 'withdraw' },
    ],
  };
  const kindsOf = (events: EventInput[], today = '2026-11-24', type: TypeInput = listed) =>
    of(events, today, type).choices.map(({ kind }) => kind);

  it('[PR-55] are a person and a call back when nothing else makes sense', () => {
    expect(kindsOf([], '2026-11-24', {})).toEqual(['callback', 'person']);
  });

  it('[PR-55] are what the case type lists, the most fitting first', () => {
    expect(kindsOf([])).toEqual(['advance', 'callback', 'person', 'report', 'later', 'withdraw']);
    expect(of([], '2026-11-24', listed).choices[0]?.url).toBe('https://lindewaard.example/voorschot');
  });

  it('[PR-55] put what helps with a paper first, with the day until which more time can be asked', () => {
    const { choices } = of([requested('2026-11-18', '2026-12-03')], '2026-11-24', listed);
    expect(choices.slice(0, 2)).toEqual([{ kind: 'bringPaper' }, { kind: 'moreTime', until: '2026-12-03' }]);
  });

  it('[PR-55] leave out an advance and stopping once decided', () => {
    const kinds = kindsOf([decided('2026-11-09')]);
    expect(kinds).not.toContain('advance');
    expect(kinds).not.toContain('withdraw');
  });

  it('[PR-55] hold a complaint when we are late', () => {
    expect(kindsOf([], '2026-12-20', {})).toEqual(['decideNow', 'callback', 'person', 'complaint']);
  });

  it('[PR-55] hold payment in parts while money is open', () => {
    const debt = on('2026-11-10', {
      type: 'amount',
      direction: 'citizenPays',
      title: text('Terug'),
      lines: [{ label: text('Juli'), cents: 100 }],
      total: 100,
    });
    expect(kindsOf([debt], '2026-11-24', {})[0]).toBe('installments');
  });
});

describe('the next moment the citizen hears from us', () => {
  it.each<[string, EventInput[], object | undefined, string]>([
    [
      'an open promise',
      [promised('2026-11-10', '2026-12-08', 'p')],
      { on: '2026-12-08', promise: 'p', reason: 'promise' },
      '2026-11-24',
    ],
    ['the latest day', [], { on: '2026-12-15', reason: 'latest' }, '2026-11-24'],
    // While the clock stands still no decision can be promised. 18 November + 21 days = Wednesday 9 December.
    [
      'the silence limit',
      [requested('2026-11-18', '2026-12-03')],
      { on: '2026-12-09', reason: 'silence' },
      '2026-11-24',
    ],
    [
      'the new day when we are late',
      [extended('2026-12-16', '2027-01-12')],
      { on: '2027-01-12', reason: 'latest' },
      '2026-12-20',
    ],
    ['nothing once we have been silent too long: no promise is made up', [], undefined, '2027-02-01'],
    ['nothing after the end', [on('2026-11-10', { type: 'closed' })], undefined, '2026-11-24'],
  ])('[PR-56] is %s', (_, events, next, today) => {
    expect(of(events, today).nextContact).toEqual(next);
  });

  it('[PR-56] the silence limit is a working day', () => {
    // 15 November + 21 = Sunday 6 December: Friday the 4th.
    const note = on('2026-11-15', { type: 'noted', text: text('Bericht') });
    expect(of([requested('2026-11-10', '2026-12-10'), note]).nextContact).toEqual({
      on: '2026-12-04',
      reason: 'silence',
    });
  });

  it('[PR-56] a question of the citizen is no sign of ours', () => {
    expect(of([requested('2026-11-10', '2026-12-10'), asked('2026-11-20')]).nextContact?.on).toBe('2026-12-01');
  });

  it('[PR-59] an unknown day is known on the day of the earliest open promise', () => {
    const events = [
      on('2026-11-02', { type: 'reported' }),
      promised('2026-11-02', '2026-12-10'),
      promised('2026-11-02', '2026-12-01'),
      promised('2026-11-02', '2026-11-10'),
    ];
    expect(explained({}, events, '2026-11-24').clock).toMatchObject({ kind: 'unknown', knownOn: '2026-12-01' });
  });
});

describe('changes', () => {
  it('[PR-58] come newest first, with when we recorded them, what they say and the day they name', () => {
    const { changes } = of([
      requested('2026-11-02', '2026-11-16', 'rent'),
      on('2026-11-10', { type: 'supplied', request: 'rent' }),
      extended('2026-11-12', '2027-01-12'),
    ]);
    expect(changes.map(({ kind, on: day, date }) => [kind, day, date])).toEqual([
      ['extended', '2026-11-12', '2027-01-12'],
      ['supplied', '2026-11-10', undefined],
      ['requested', '2026-11-02', '2026-11-16'],
      ['received', '2026-10-20', undefined],
    ]);
    expect(changes[1]).toMatchObject({ text: text('Uw huurcontract'), recordedAt: '2026-11-10T10:00:00+01:00' });
  });

  it('[PR-63] leave out what is dated after today', () => {
    const later = decided('2026-12-01');
    expect(of([later]).changes.map(({ kind }) => kind)).toEqual(['received']);
    expect(of([later]).decision).toBeUndefined();
  });
});
