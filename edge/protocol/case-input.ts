import * as v from 'valibot';
import { caseType } from './case-type.ts';
import { caseEvent } from './events.ts';
import { foreignId, localizedText } from './primitives.ts';

/** Most events one case may have in one push. More is refused with a clear error. */
const maxEventsPerCase = 500;

/** Whose case it is. `identifier` is hashed with a key at the door and never stored in the clear. */
export const holder = v.object({
  scheme: v.picklist(['bsn', 'kvk', 'subject']),
  identifier: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
});
export type Holder = v.InferOutput<typeof holder>;

/**
 * Body of `PUT /v1/sources/{source}/cases/{ref}`: the whole of the case as this source knows it.
 * Sending the same body again changes nothing.
 */
export const caseInput = v.pipe(
  v.object({
    /** The number on the citizen's letters. Unique within the organisation. */
    number: foreignId,
    /** What this case is about, in the citizen's words or the form's title. */
    title: v.optional(localizedText),
    type: caseType,
    holders: v.optional(v.pipe(v.array(holder), v.maxLength(20)), []),
    events: v.pipe(v.array(caseEvent), v.maxLength(maxEventsPerCase)),
  }),
  v.check(
    (body) => new Set(body.events.map((event) => event.id)).size === body.events.length,
    'Two events have the same id.',
  ),
  v.check((body) => {
    const ids = new Set(body.events.map((event) => event.id));
    return body.events.every((event) => {
      if (event.type === 'supplied' || event.type === 'requestWithdrawn') return ids.has(event.request);
      if (event.type === 'appointmentKept' || event.type === 'appointmentMissed') return ids.has(event.appointment);
      return true;
    });
  }, 'An event refers to an event that is not in this case.'),
);
export type CaseInput = v.InferOutput<typeof caseInput>;
