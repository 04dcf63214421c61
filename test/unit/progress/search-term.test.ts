import { describe, expect, it } from 'vitest';
import { explained, on, received, type TypeInput } from './case-of.ts';

const rule = (more: Partial<NonNullable<TypeInput['searchTerm']>> = {}): TypeInput => ({
  searchTerm: { applies: true, validFrom: '2026-01-01', checkedOn: '2026-07-01', ...more },
});
const reported = on('2026-11-02', { type: 'reported' });

describe('Participatiewet 41(4): the zoektermijn', () => {
  it('[PR-42] four weeks from the melding, told with its article', () => {
    const { clock, headline, state, turn } = explained(rule(), [reported], '2026-11-10');
    expect(clock).toMatchObject({ kind: 'none', status: 'running' });
    expect(clock.calculation).toEqual([
      { kind: 'reportWindow', article: 'Participatiewet 44', on: '2026-11-02' },
      { kind: 'searchTerm', article: 'Participatiewet 41(4)', weeks: 4, from: '2026-11-02', to: '2026-11-30' },
    ]);
    expect([state, headline, turn.who, turn.since]).toEqual(['you', 'waitSearchTerm', 'citizen', '2026-11-02']);
  });

  it.each<[string, TypeInput]>([
    ['where a municipality has given it up', rule({ applies: false })],
    ['where nothing is configured', {}],
    ['after the rule has ended', rule({ validTo: '2026-10-31' })],
    ['when the rule ends while one waits', rule({ validTo: '2026-11-05' })],
    ['before the rule begins', rule({ validFrom: '2026-12-01' })],
    ['with no weeks', rule({ weeks: 0 })],
  ])('[PR-42] nobody waits %s', (_, type) => {
    const { clock, headline } = explained(type, [reported], '2026-11-10');
    expect(headline).not.toBe('waitSearchTerm');
    expect(clock.calculation).toEqual([]);
    expect(clock.kind).toBe('unknown');
  });

  it('[PR-42] holds on the last day of the rule', () => {
    expect(explained(rule({ validTo: '2026-11-10' }), [reported], '2026-11-10').headline).toBe('waitSearchTerm');
  });

  it('[PR-42] an application that was taken up at once runs from its own day (41(11))', () => {
    // 10 November + 56 = Tuesday 5 January.
    const { clock, headline } = explained(rule(), [reported, received('2026-11-10')], '2026-11-12');
    expect(clock).toMatchObject({ kind: 'law', startedOn: '2026-11-10', latestOn: '2027-01-05' });
    expect(clock.calculation[0]?.kind).toBe('start');
    expect(headline).toBe('nothingToDo');
  });

  it('[PR-47] says who may apply before the weeks are over, as long as one waits', () => {
    const exceptions = [{ nl: 'U zat op het praktijkonderwijs.' }];
    const policyUrl = 'https://lindewaard.example/zoektermijn';
    const of = (more: Partial<NonNullable<TypeInput['searchTerm']>>, today = '2026-11-10') =>
      explained(rule(more), [reported], today).earlier;
    expect(of({ exceptions, policyUrl })).toEqual({
      article: 'Participatiewet 41(4) en 41(11)',
      reasons: exceptions,
      policyUrl,
    });
    expect(of({ policyUrl })?.reasons).toEqual([]);
    expect(of({})).toBeUndefined();
    expect(of({ exceptions, applies: false })).toBeUndefined();
    expect(explained(rule({ exceptions }), [reported, received('2026-11-10')], '2026-11-12').earlier).toBeUndefined();
  });

  it('[PR-42] stays in the sum of an application that came after it', () => {
    const { clock } = explained(rule(), [reported, received('2026-12-01')], '2026-12-02');
    expect(clock.calculation.map(({ kind }) => kind)).toEqual([
      'reportWindow',
      'searchTerm',
      'start',
      'length',
      'latest',
    ]);
  });
});
