import * as v from 'valibot';
import { type CaseInput, caseInput } from '../edge/protocol/case-input.ts';
import type { caseType } from '../edge/protocol/case-type.ts';
import type { caseEvent } from '../edge/protocol/events.ts';
import type { CalendarDate, LocalizedText } from '../edge/protocol/primitives.ts';
import { type DemoDays, demoDays } from './days.ts';
import { type PersonKey, people } from './people.ts';

export type DemoOrganisationCode = 'lindewaard' | 'vlierhof';
export type DemoEvent = v.InferInput<typeof caseEvent>;
export type DemoCaseType = v.InferInput<typeof caseType>;

/** One invented case, told relative to a day. */
export interface DemoCase {
  organisation: DemoOrganisationCode;
  number: string;
  /** Public on purpose: whoever tries the demo types it as if from a letter. */
  code: string;
  holder: PersonKey;
  title: LocalizedText;
  /** One line for whoever tries the demo: what this case shows. */
  shows: LocalizedText;
  type(days: DemoDays): DemoCaseType;
  events(days: DemoDays): DemoEvent[];
}

/** The back office that the demo cases come from, in `PUT /v1/sources/{source}/cases/{ref}`. */
export const demoSource = 'demo';

/** The case as its back office would push it on this day. */
export function toCaseInput(demo: DemoCase, today: CalendarDate): CaseInput {
  const days = demoDays(today);
  return v.parse(caseInput, {
    number: demo.number,
    title: demo.title,
    type: demo.type(days),
    holders: [people[demo.holder].holder],
    events: demo.events(days),
  });
}
