import * as v from 'valibot';

/** Largest text a back office may put in one field; longer text is refused, never cut. */
export const maxTextLength = 2000;

/** A calendar day in the Netherlands, `2026-12-15` (RFC 3339 full-date). */
export const calendarDate = v.pipe(v.string(), v.isoDate(), v.check(isRealDay, 'This day does not exist.'));
export type CalendarDate = string;

/** A moment, ISO 8601 with offset: `2026-11-22T09:12:00+01:00`. */
export const timestamp = v.pipe(v.string(), v.isoTimestamp());
export type Timestamp = string;

/** A length of time in ISO 8601: `P8W`, `P56D`, `P3M`. */
export const isoDuration = v.pipe(
  v.string(),
  v.regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, 'Expected an ISO 8601 duration of days or longer, such as P8W.'),
);

/** Opaque identifier of ours. */
export const opaqueId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{6,64}$/));

/** An identifier that a back office chose. */
export const foreignId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

/** The code of an organisation in addresses: lower case, short. */
export const organisationCode = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,40}$/));

/** A public body, or a housing association: which law there is differs. */
export const organisationKinds = ['municipality', 'landlord'] as const;

export const languages = ['nl', 'en'] as const;
export const language = v.picklist(languages);
/** Languages the assistant speaks. Dutch is the default (Awb 2:6). */
export type Language = (typeof languages)[number];

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(maxTextLength));
/** Text for a citizen that comes from data. Dutch always exists; without a translation the Dutch is shown as Dutch. */
export const localizedText = v.object({ nl: text, en: v.optional(text) });
export type LocalizedText = v.InferOutput<typeof localizedText>;

/** An amount of money in whole euro cents. */
export const cents = v.pipe(v.number(), v.safeInteger());

export const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:/, 'Only http and https addresses.'));

function isRealDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
