import * as v from 'valibot';
import { type CaseInput, caseInput } from '../../edge/protocol/case-input.ts';
import type { OrganisationConfig } from '../../edge/protocol/organisation.ts';

/** A plain application with one event, to change at will. */
export function applicationInput(change: Partial<v.InferInput<typeof caseInput>> = {}): CaseInput {
  return v.parse(caseInput, {
    number: 'Z-2026-0001',
    title: { nl: 'Aanvraag bijstand', en: 'Application for benefit' },
    type: { code: 'bijstand', name: { nl: 'Bijstand', en: 'Benefit' }, term: { basis: 'reasonable' } },
    holders: [{ scheme: 'bsn', identifier: '999990019' }],
    events: [{ id: 'e1', type: 'received', on: '2026-10-20' }],
    ...change,
  });
}

const office: [string, string][] = [['09:00', '17:00']];

/** An organisation that is open on weekdays from nine to five. */
export function organisationOf(code: string, kind: 'municipality' | 'landlord' = 'municipality'): OrganisationConfig {
  return {
    facts: {
      code,
      kind,
      name: { nl: `Gemeente ${code}` },
      languages: ['nl', 'en'],
      hours: { week: [office, office, office, office, office, [], []], exceptions: [] },
      on: ['case'],
      keeps: [],
      links: {},
    },
  };
}
