import { describe, expect, it } from 'vitest';
import { summarize } from '../../../edge/progress/summarize.ts';
import { type EventInput, explained, extended, on, received, text } from './case-of.ts';

const of = (events: EventInput[], today: string) =>
  summarize(explained({}, [received('2026-10-20'), ...events], today, { title: text('Bijstand') }));

describe('a row in the list of cases', () => {
  it('says the case, whose state it is and the latest day', () => {
    expect(of([], '2026-11-24')).toEqual({
      id: 'case-0001',
      number: 'Z-2026-0001',
      title: text('Bijstand'),
      typeName: text('Aanvraag'),
      state: 'we',
      headline: 'nothingToDo',
      finished: false,
      updatedAt: '2026-11-24T09:12:00+01:00',
      latestOn: '2026-12-15',
      today: '2026-11-24',
      about: {
        noun: 'application',
        organisationKind: 'municipality',
        count: 0,
        talk: false,
        receives: false,
        repay: false,
      },
    });
  });

  it('says the new day when we are late and told one', () => {
    expect(of([extended('2026-12-16', '2027-01-12')], '2026-12-20')).toMatchObject({
      state: 'late',
      latestOn: '2027-01-12',
    });
  });

  it('says no day after the end', () => {
    expect(of([on('2026-11-20', { type: 'closed' })], '2026-11-24')).not.toHaveProperty('latestOn');
  });
});
