import * as v from 'valibot';
import { typedText } from './handoff-note.ts';
import { calendarDate, opaqueId, timestamp } from './primitives.ts';

/**
 * What may happen in a talk by chat or telephone and is not accepted. Frustration, criticism and many questions are none
 * of these.
 */
export const incidentKinds = ['verbal', 'intimidation', 'threat', 'discrimination', 'other'] as const;
export type IncidentKind = (typeof incidentKinds)[number];
/** What somebody needs for themselves now. Asked before anything is done with the report. */
export const incidentNeeds = ['pause', 'colleague', 'lead', 'unsure'] as const;
export type IncidentNeed = (typeof incidentNeeds)[number];

/** Characters of what somebody tells in their own words. */
export const maxIncidentWords = 1000;
const words = typedText(maxIncidentWords);

/** `POST /v1/desk/incidents`. There is no place for a citizen, a case or a talk, and there may never be one. */
export const incidentReport = v.object({
  /** The same twice is one report. */
  requestId: opaqueId,
  kind: v.picklist(incidentKinds),
  need: v.picklist(incidentNeeds),
  channel: v.optional(v.picklist(['chat', 'phone'])),
  words: v.optional(words),
});
export type IncidentReport = v.InferOutput<typeof incidentReport>;

/** A line of the leads' list: who needs somebody, and by when. What happened stands in {@link incident}. */
export const incidentLine = v.object({
  id: opaqueId,
  reporter: v.string(),
  reportedAt: timestamp,
  need: v.picklist(incidentNeeds),
  /** The day by which a lead comes back to the reporter. */
  followUpOn: calendarDate,
  owner: v.optional(v.string()),
  doneAt: v.optional(timestamp),
});
export type IncidentLine = v.InferOutput<typeof incidentLine>;

/** `GET /v1/desk/incidents/{id}`: written down each time it is read. */
export const incident = v.object({
  ...incidentLine.entries,
  kind: v.picklist(incidentKinds),
  channel: v.optional(v.picklist(['chat', 'phone'])),
  words: v.optional(v.string()),
  /** What the reporter was told about what was done. */
  told: v.optional(v.string()),
  /** The day after which nothing of it is left. */
  keptUntil: calendarDate,
});
export type Incident = v.InferOutput<typeof incident>;

/** `GET /v1/desk/incidents/mine`: what a reporter may always know of their own report. */
export const ownIncident = v.object({
  ...v.omit(incident, ['reporter']).entries,
  /** The first lead who opened it. */
  readBy: v.optional(v.string()),
});
export type OwnIncident = v.InferOutput<typeof ownIncident>;

/** `PATCH /v1/desk/incidents/{id}`, by a lead. */
export const incidentChange = v.object({
  /** Who sends this takes it up. */
  mine: v.optional(v.literal(true)),
  followUpOn: v.optional(calendarDate),
  /** Aftercare is done; `told` is for the reporter. */
  done: v.optional(v.object({ told: v.optional(words) })),
});
export type IncidentChange = v.InferOutput<typeof incidentChange>;
