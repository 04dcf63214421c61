import * as v from 'valibot';
import { deskConfig } from './desk.ts';
import {
  calendarDate,
  language,
  localizedText,
  organisationCode,
  organisationKinds,
  timestamp,
  webAddress,
} from './primitives.ts';

const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const interval = v.pipe(
  v.tuple([clockTime, clockTime]),
  v.check(([from, to]) => from < to, 'Closing comes after opening.'),
);

/** Opening hours, in Dutch local time. A day can have several intervals: a lunch break is two. */
export const openingHours = v.object({
  /** Monday first: seven lists of `["09:00", "17:00"]`. */
  week: v.pipe(v.array(v.array(interval)), v.length(7)),
  /** Days that differ, such as a holiday or a shorter day. An empty list means closed. */
  exceptions: v.optional(
    v.array(
      v.object({
        on: calendarDate,
        hours: v.array(interval),
        name: v.optional(localizedText),
      }),
    ),
    [],
  ),
});
export type OpeningHours = v.InferOutput<typeof openingHours>;

const features = ['case', 'chat', 'callback', 'rondkomen', 'call', 'assistant'] as const;

/** A path on the server of Houvast itself: a site then needs no other host in its Content-Security-Policy. */
const ownPath = v.pipe(v.string(), v.regex(/^\/(?!\/)[\w./-]+$/));

/** What everyone may know of an organisation: `GET /v1/organisations/{code}`. */
const organisationFacts = v.object({
  code: organisationCode,
  kind: v.picklist(organisationKinds),
  name: localizedText,
  /** "Mijn Lindewaard", if there is a portal with a login. */
  portal: v.optional(v.object({ name: localizedText, url: webAddress })),
  languages: v.array(language),
  hours: openingHours,
  phone: v.optional(v.string()),
  address: v.optional(localizedText),
  /** Range in minutes, absent when it is not known. Where people chat the queue says it, whatever was filled in. */
  waiting: v.optional(v.object({ fromMinutes: v.number(), toMinutes: v.number() })),
  on: v.array(v.picklist(features)),
  /** "Zo gaan wij met elkaar om", both ways. */
  houseRules: v.optional(v.object({ us: v.array(localizedText), you: v.array(localizedText) })),
  /** What is kept, and how long. */
  keeps: v.optional(v.array(localizedText), []),
  /** Where formal papers go, since a chat cannot file them (Awb 2:13 to 2:16). */
  links: v.optional(
    v.object({
      objection: v.optional(webAddress),
      complaint: v.optional(webAddress),
      noticeOfDefault: v.optional(webAddress),
      application: v.optional(webAddress),
      advance: v.optional(webAddress),
      upload: v.optional(webAddress),
      change: v.optional(webAddress),
      installments: v.optional(webAddress),
      newCode: v.optional(webAddress),
      callback: v.optional(webAddress),
      repair: v.optional(webAddress),
      /** The file with what this organisation adds to what may help who is short of money (`rondkomen`). */
      localHelp: v.optional(v.union([webAddress, ownPath])),
    }),
    {},
  ),
});
export type OrganisationFacts = v.InferOutput<typeof organisationFacts>;

/** Texts that are long, and that few citizens open: `?without=houseRules,keeps` leaves them out. */
export const longFacts = ['houseRules', 'keeps'] as const;

/** Facts, with the opening hours worked out for this moment. Times are moments with offset. */
export const organisationAnswer = v.object({
  ...organisationFacts.entries,
  /** Names of the texts that there are, but that were not asked for. */
  without: v.optional(v.array(v.picklist(longFacts))),
  now: v.object({ open: v.boolean(), until: v.optional(timestamp), next: v.optional(timestamp) }),
});
export type OrganisationAnswer = v.InferOutput<typeof organisationAnswer>;

/** How the organisation's own login vouches for a citizen (DigiD stays with the portal). */
export const identityConfig = v.object({
  issuer: v.pipe(v.string(), v.nonEmpty()),
  audience: v.pipe(v.string(), v.nonEmpty()),
  keys: v.variant('kind', [
    v.object({ kind: v.literal('jwks'), url: webAddress }),
    v.object({
      kind: v.literal('jwk'),
      keys: v.array(v.record(v.string(), v.unknown())),
    }),
    v.object({
      kind: v.literal('secret'),
      secret: v.pipe(v.string(), v.minLength(32)),
    }),
  ]),
});
export type IdentityConfig = v.InferOutput<typeof identityConfig>;

/** The file that sets an organisation up. */
export const organisationConfig = v.object({
  facts: organisationFacts,
  identity: v.optional(identityConfig),
  desk: v.optional(deskConfig),
});
export type OrganisationConfig = v.InferOutput<typeof organisationConfig>;
