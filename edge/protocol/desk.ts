import * as v from 'valibot';
import { deskRoles } from './handoff-desk-frames.ts';
import { calendarDate, localizedText, opaqueId, timestamp, webAddress } from './primitives.ts';

/** How agents of an organisation log in: OpenID Connect, authorisation code with PKCE (RFC 7636). */
const deskLogin = v.object({
  issuer: webAddress,
  /** Where this installation is reached: `https://houvast.example.nl`. The provider sends agents back to `/v1/desk/callback` there. */
  publicUrl: webAddress,
  clientId: v.pipe(v.string(), v.nonEmpty()),
  /** Absent for a public client. */
  clientSecret: v.optional(v.pipe(v.string(), v.nonEmpty())),
  scope: v.optional(v.string(), 'openid profile'),
  /** Claim that holds the roles (a text or a list), and which value means which. A person without a role gets in nowhere. */
  roleClaim: v.optional(v.string(), 'roles'),
  roles: v.object({ agent: v.string(), lead: v.optional(v.string()), quality: v.optional(v.string()) }),
  /** Claim with the team, if any. */
  teamClaim: v.optional(v.string()),
});
export type DeskLogin = v.InferOutput<typeof deskLogin>;

/** `GET /v1/desk/me`. `demo` is true when the demo login is on: every screen says so. */
export const deskMe = v.object({
  id: v.string(),
  name: v.string(),
  team: v.optional(v.string()),
  roles: v.array(v.picklist(deskRoles)),
  organisation: v.object({ code: v.string(), name: localizedText }),
  demo: v.boolean(),
  expiresAt: timestamp,
});
export type DeskMe = v.InferOutput<typeof deskMe>;

export const talkPhases = ['start', 'listen', 'summarise', 'content', 'boundary', 'close'] as const;

/** In the organisation's own words: a plain text is Dutch, otherwise it stands in the languages that there are. */
const helpText = v.union([v.string(), localizedText]);
export type HelpText = v.InferOutput<typeof helpText>;

/**
 * What an organisation gives its agents: `GET /v1/desk/help`. Part of the organisation's file. What goes to a citizen is
 * used in the language of the citizen, what is for the agent in that of the desk.
 */
export const deskHelp = v.object({
  phrases: v.array(v.object({ phase: v.picklist(talkPhases), text: helpText })),
  /** Phrases that work out badly, with a better one: "nu moet u eens luisteren". */
  avoid: v.array(v.object({ phrase: helpText, instead: helpText })),
  teams: v.array(v.string()),
  /** The protocol for a hard talk: steps, whom to call in. */
  protocol: v.array(v.object({ title: helpText, text: helpText })),
  /** Organisation's own promise kinds for two clicks: "Terugbellen". `days` from today. */
  promises: v.array(v.object({ what: helpText, days: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
});
export type DeskHelp = v.InferOutput<typeof deskHelp>;

const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** What an organisation sets for its desk. */
export const deskConfig = v.object({
  /** Absent: nobody can log in but through the demo. */
  login: v.optional(deskLogin),
  help: deskHelp,
  /** Who helps a citizen who has no case yet, or whose case names no team. */
  team: localizedText,
  /** Hours of the chat in a usual week, Monday first, when they differ from the opening hours. Closed days count for both. */
  chatWeek: v.optional(v.pipe(v.array(v.array(v.tuple([clockTime, clockTime]))), v.length(7))),
  /** Windows in which we call back on a working day: `["14:00", "16:00"]`. None: no call-back. */
  callback: v.optional(v.array(v.tuple([clockTime, clockTime])), []),
  /** A message is answered within this many working days. Absent: no messages. */
  messageWorkingDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
  /** A task for Quality is answered within this many working days. */
  qualityWorkingDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)), 2),
  /** Days that a report of an agent about a hard talk is kept, done or not. Absent: 365. */
  incidentDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(1095))),
});
export type DeskConfig = v.InferOutput<typeof deskConfig>;

/** A task for Quality: somebody asked three times and nothing was done since the first. */
export const qualityTask = v.object({
  id: opaqueId,
  caseId: v.string(),
  caseNumber: v.string(),
  question: v.string(),
  contacts: v.array(calendarDate),
  createdAt: timestamp,
  owner: v.optional(v.string()),
  answerBy: calendarDate,
  doneAt: v.optional(timestamp),
  result: v.optional(v.string()),
});
export type QualityTask = v.InferOutput<typeof qualityTask>;

/** `PATCH /v1/desk/tasks/{id}` */
export const qualityTaskChange = v.object({
  owner: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(60))),
  answerBy: v.optional(calendarDate),
  done: v.optional(v.object({ result: v.pipe(v.string(), v.nonEmpty(), v.maxLength(400)) })),
});
