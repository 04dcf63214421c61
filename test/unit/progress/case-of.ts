import * as v from 'valibot';
import type { CaseFile } from '../../../edge/progress/case-file.ts';
import { explain } from '../../../edge/progress/explain.ts';
import { caseType } from '../../../edge/protocol/case-type.ts';
import { caseEvent, type StoredEvent } from '../../../edge/protocol/events.ts';
import { type Explanation, explanation } from '../../../edge/protocol/explanation.ts';

export type EventInput = v.InferInput<typeof caseEvent>;
export type TypeInput = Partial<v.InferInput<typeof caseType>>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type Body = DistributiveOmit<EventInput, 'id' | 'on'>;

let serial = 0;

/** An event on a day. The id counts up, unless the test needs to point at it. */
export function on(day: string, body: Body, id?: string): EventInput {
  serial += 1;
  return { ...body, id: id ?? `e${String(serial).padStart(6, '0')}`, on: day } as EventInput;
}

/** An event as the database gives it: checked by the wire schema, recorded at ten in the morning of its day. */
export function stored(event: EventInput): StoredEvent {
  return { ...v.parse(caseEvent, event), recordedAt: `${event.on}T10:00:00+01:00`, source: 'test' };
}

export function fileOf(type: TypeInput, events: readonly EventInput[], extra: Partial<CaseFile> = {}): CaseFile {
  return {
    id: 'case-0001',
    number: 'Z-2026-0001',
    organisationKind: 'municipality',
    type: v.parse(caseType, { code: 'test', name: { nl: 'Aanvraag' }, term: { basis: 'reasonable' }, ...type }),
    events: events.map(stored),
    version: 1,
    updatedAt: '2026-11-24T09:12:00+01:00',
    ...extra,
  };
}

/** Explains and checks the answer against the contract with the widget. */
export function explained(
  type: TypeInput,
  events: readonly EventInput[],
  today: string,
  extra: Partial<CaseFile> = {},
): Explanation {
  return v.parse(explanation, explain(fileOf(type, events, extra), today));
}

export const text = (nl: string) => ({ nl });
export const team = { team: text('Team Inkomen') };
export const received = (day: string) => on(day, { type: 'received' });
export const requested = (day: string, by: string, id?: string) =>
  on(day, { type: 'requested', what: text('Uw huurcontract'), by }, id);
export const supplied = (day: string, request: string) => on(day, { type: 'supplied', request });
export const extended = (day: string, newDate: string) => on(day, { type: 'extended', newDate });
export const decided = (day: string, more: object = {}) =>
  on(day, { type: 'decided', outcome: 'granted', announcedOn: day, ...more });
export const promised = (day: string, due: string, id?: string) =>
  on(day, { type: 'promised', what: text('Samira belt u'), due, owner: team }, id);

export const landlord = { organisationKind: 'landlord' } as const;
export const special = (length: string, article = 'Participatiewet 52') =>
  ({ basis: 'special', article, length }) as const;
