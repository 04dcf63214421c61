import * as v from 'valibot';
import { calendarDate, foreignId, isoDuration, localizedText, webAddress } from './primitives.ts';

/**
 * Which clock runs. Each member names its article; a landlord has promises, not law.
 * - `special`: a term in a special law (Awb 4:13(1)); `article` says which.
 * - `reasonable`: no special term; 8 weeks (Awb 4:13(2)).
 * - `objection`: 6 weeks, 12 with a committee, from the end of the objection term (Awb 7:10).
 * - `complaint`: 6 weeks, 10 with a committee (Awb 9:11).
 * - `debtHelp`: first talk within 4 weeks or 3 working days (Wgs 4), then a decision (Wgs 4a).
 * - `promise`: the organisation's own promise, for landlords.
 */
export const term = v.variant('basis', [
  v.object({
    basis: v.literal('special'),
    article: v.pipe(v.string(), v.nonEmpty(), v.maxLength(120)),
    length: isoDuration,
  }),
  v.object({ basis: v.literal('reasonable') }),
  v.object({
    basis: v.literal('objection'),
    committee: v.boolean(),
    /** Day on which the decision under objection was announced. */
    decisionAnnouncedOn: v.optional(calendarDate),
  }),
  v.object({ basis: v.literal('complaint'), committee: v.boolean() }),
  v.object({
    basis: v.literal('debtHelp'),
    threat: v.boolean(),
    decisionWithin: v.optional(isoDuration),
  }),
  v.object({ basis: v.literal('promise'), length: isoDuration }),
  v.object({ basis: v.literal('none') }),
]);
export type Term = v.InferOutput<typeof term>;

export const step = v.object({
  key: foreignId,
  title: localizedText,
  /** What happens in this step, one B1 sentence. */
  explanation: v.optional(localizedText),
  /** How long this step usually takes; gives the expected day of the next one. */
  usually: v.optional(isoDuration),
  final: v.optional(v.boolean()),
});
export type Step = v.InferOutput<typeof step>;

/** Things a citizen can choose. A person is always among them. */
export const choiceKinds = [
  'person',
  'callback',
  'advance',
  'report',
  'moreTime',
  'bringPaper',
  'objection',
  'installments',
  'complaint',
  'decideNow',
  'reschedule',
  'later',
  'withdraw',
] as const;
export type ChoiceKind = (typeof choiceKinds)[number];

/** Participatiewet 41(4): configuration with a date, never a fixed rule. */
export const searchTerm = v.object({
  applies: v.boolean(),
  weeks: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8)), 4),
  policyUrl: v.optional(webAddress),
  exceptions: v.optional(v.array(localizedText), []),
  validFrom: calendarDate,
  validTo: v.optional(calendarDate),
  checkedOn: calendarDate,
});

/** What a case is called in a sentence: "uw aanvraag", "uw klacht". */
export const nouns = ['application', 'objection', 'complaint', 'request', 'repair', 'report', 'case'] as const;

/** The rules of one kind of case. */
export const caseType = v.object({
  code: foreignId,
  name: localizedText,
  /** How the citizen's letter calls it, for headings: "uw aanvraag", "uw melding". */
  noun: v.optional(v.picklist(nouns), 'application'),
  term,
  /** The organisation's own promise inside the law's term (ZGW servicenorm). */
  service: v.optional(isoDuration),
  /** How long one extension may be (ZGW verlengingstermijn). */
  extension: v.optional(isoDuration),
  searchTerm: v.optional(searchTerm),
  steps: v.optional(v.array(step), []),
  team: v.optional(localizedText),
  /** Without news for this long we are silent; then we owe the citizen a sign. */
  silentAfter: v.optional(isoDuration, 'P21D'),
  choices: v.optional(v.array(v.object({ kind: v.picklist(choiceKinds), url: v.optional(webAddress) })), []),
  /** How long after its end a case is kept (Selectielijst). */
  retention: v.optional(isoDuration, 'P5Y'),
});
export type CaseType = v.InferOutput<typeof caseType>;
