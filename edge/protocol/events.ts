import * as v from 'valibot';
import { calendarDate, cents, foreignId, localizedText, type timestamp, webAddress } from './primitives.ts';

/** What every event has. `id` is the back office's own, stable, unique within the case. `on` is the day it took effect. */
const base = { id: foreignId, on: calendarDate };

/** Who is answerable: a team and, if the organisation shows it, a first name. */
const owner = v.object({
  team: localizedText,
  name: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(60))),
});

/** Why the clock stands still, other than a missing paper: Awb 4:15(1) and (2). */
export const pauseReasons = ['foreign', 'consent', 'applicant', 'forceMajeure', 'other'] as const;

export const outcomes = [
  'granted',
  'partly',
  'refused',
  'repay',
  'notTreated',
  'wellFounded',
  'unfounded',
  'done',
] as const;
export type Outcome = (typeof outcomes)[number];

export const channels = ['phone', 'counter', 'chat', 'mail', 'letter', 'visit'] as const;

export const amountLine = v.object({
  label: localizedText,
  /** Where this line comes from: "Loonstrook van 31 juli". */
  source: v.optional(localizedText),
  cents,
});

export const installmentOption = v.object({
  times: v.pipe(v.number(), v.integer(), v.minValue(2)),
  cents,
});

/** Raw events: the only thing that is stored about the course of a case. */
export const caseEvent = v.variant('type', [
  /** The application, objection, complaint or repair request came in. Starts the term. */
  v.object({
    ...base,
    type: v.literal('received'),
    channel: v.optional(v.picklist(channels)),
  }),
  /** A melding before the application (Participatiewet 44). Starts a zoektermijn where that applies. */
  v.object({ ...base, type: v.literal('reported') }),
  /** The case entered a step of its case type. `text` overrides the step's own explanation. `reason` is needed to explain a step back. */
  v.object({
    ...base,
    type: v.literal('step'),
    step: foreignId,
    title: v.optional(localizedText),
    text: v.optional(localizedText),
    reason: v.optional(localizedText),
  }),
  /** We asked the citizen for something (Awb 4:5). Stops the clock from the day after, unless `stopsClock` is false (Awb 4:15). */
  v.object({
    ...base,
    type: v.literal('requested'),
    what: localizedText,
    hint: v.optional(localizedText),
    by: calendarDate,
    stopsClock: v.optional(v.boolean(), true),
    url: v.optional(webAddress),
  }),
  /** The citizen gave what was asked. */
  v.object({ ...base, type: v.literal('supplied'), request: foreignId }),
  /** We no longer need what was asked. */
  v.object({
    ...base,
    type: v.literal('requestWithdrawn'),
    request: foreignId,
  }),
  /** The clock stops for another reason (Awb 4:15). */
  v.object({
    ...base,
    type: v.literal('paused'),
    reason: v.picklist(pauseReasons),
    text: v.optional(localizedText),
    until: v.optional(calendarDate),
  }),
  v.object({ ...base, type: v.literal('resumed') }),
  /** A notice that it takes longer (Awb 4:14, 7:10(3), 9:11(2), ZGW verlenging), with the new day. */
  v.object({
    ...base,
    type: v.literal('extended'),
    newDate: calendarDate,
    reason: v.optional(localizedText),
  }),
  /** A decision. `announcedOn` starts the objection term (Awb 6:8). Bad news has a reason and says what can be done. */
  v.object({
    ...base,
    type: v.literal('decided'),
    outcome: v.picklist(outcomes),
    announcedOn: v.optional(calendarDate),
    text: v.optional(localizedText),
    reason: v.optional(localizedText),
    stillPossible: v.optional(v.array(localizedText), []),
    /** False where no objection is possible: a landlord, a decision on a complaint. */
    objection: v.optional(v.boolean()),
  }),
  /** An amount, built up part by part. `total` must equal the sum of the lines. */
  v.pipe(
    v.object({
      ...base,
      type: v.literal('amount'),
      direction: v.picklist(['citizenPays', 'citizenReceives']),
      title: localizedText,
      lines: v.pipe(v.array(amountLine), v.minLength(1), v.maxLength(60)),
      total: cents,
      payBy: v.optional(calendarDate),
      isFine: v.optional(v.boolean(), false),
      installments: v.optional(v.array(installmentOption), []),
    }),
    v.check(
      (amount) => amount.lines.reduce((sum, line) => sum + line.cents, 0) === amount.total,
      'The total differs from the sum of its lines.',
    ),
  ),
  v.object({
    ...base,
    type: v.literal('paid'),
    cents,
    direction: v.picklist(['citizenPays', 'citizenReceives']),
  }),
  /** A promise has a day and an owner. */
  v.object({
    ...base,
    type: v.literal('promised'),
    what: localizedText,
    due: calendarDate,
    owner,
  }),
  v.object({ ...base, type: v.literal('promiseKept'), promise: foreignId }),
  /** The citizen got in touch. `question` groups contacts about the same thing. */
  v.object({
    ...base,
    type: v.literal('contacted'),
    channel: v.picklist(channels),
    question: v.optional(foreignId, 'status'),
    what: v.optional(localizedText),
  }),
  /** Something was done about a question. */
  v.object({
    ...base,
    type: v.literal('acted'),
    question: v.optional(foreignId, 'status'),
    what: v.optional(localizedText),
  }),
  /** The case moved to another team. */
  v.object({
    ...base,
    type: v.literal('forwarded'),
    owner,
    reason: v.optional(localizedText),
  }),
  /** A visit or talk that is planned. Times are local clock times, `09:00`. */
  v.object({
    ...base,
    type: v.literal('appointment'),
    what: localizedText,
    day: calendarDate,
    from: v.optional(v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))),
    to: v.optional(v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))),
    place: v.optional(localizedText),
  }),
  v.object({
    ...base,
    type: v.literal('appointmentKept'),
    appointment: foreignId,
  }),
  v.object({
    ...base,
    type: v.literal('appointmentMissed'),
    appointment: foreignId,
    byUs: v.boolean(),
    reason: v.optional(localizedText),
  }),
  /** The citizen objected to the decision of this case. */
  v.object({ ...base, type: v.literal('objected') }),
  /**
   * A written notice of default (ingebrekestelling) reached us (Awb 4:17(3)). `noPenalty`: why we owe nothing although
   * we are late (Awb 4:17(6): the notice came unreasonably late, who sent it has no interest in the decision, or the
   * application is plainly inadmissible or unfounded), in a sentence for the citizen.
   */
  v.object({ ...base, type: v.literal('defaultNotice'), noPenalty: v.optional(localizedText) }),
  /** Why we are late, in a sentence that says whose fault it is. */
  v.object({
    ...base,
    type: v.literal('delayExplained'),
    reason: localizedText,
  }),
  v.object({ ...base, type: v.literal('withdrawn') }),
  v.object({
    ...base,
    type: v.literal('closed'),
    text: v.optional(localizedText),
  }),
  v.object({ ...base, type: v.literal('noted'), text: localizedText }),
]);
export type CaseEvent = v.InferOutput<typeof caseEvent>;
export type CaseEventType = CaseEvent['type'];
export type CaseEventOf<Type extends CaseEventType> = Extract<CaseEvent, { type: Type }>;

/** An event as stored: when we first heard of it, and from which source. */
export type StoredEvent = CaseEvent & {
  recordedAt: v.InferOutput<typeof timestamp>;
  source: string;
};
