import * as v from 'valibot';
import { choiceKinds, nouns } from './case-type.ts';
import { clock } from './clock.ts';
import { amountLine, channels, installmentOption, outcomes } from './events.ts';
import { late } from './late.ts';
import { calendarDate, cents, localizedText, organisationKinds, timestamp } from './primitives.ts';

/** A day count; always whole days. */
const days = v.number();
const id = v.string();
const owner = v.object({
  team: v.optional(localizedText),
  name: v.optional(v.string()),
});

/** What the top field of the screen says. Late always wins. */
export const states = ['late', 'you', 'said', 'kept', 'we'] as const;
export type State = (typeof states)[number];

/** The answer: the largest sentence on the screen. The catalogue has a sentence for each. */
export const headlines = [
  'lateDecision',
  'latePromise',
  'lateAppointment',
  'lateSupply',
  'itemsNeeded',
  'mustPay',
  'youReceive',
  'granted',
  'partly',
  'refused',
  'notTreated',
  'wellFounded',
  'unfounded',
  'done',
  'paid',
  'withdrawn',
  'closed',
  'appointmentPlanned',
  'waitSearchTerm',
  'talkPlanned',
  'nothingToDo',
  'unknown',
] as const;
export type Headline = (typeof headlines)[number];

const todo = v.object({
  id,
  what: localizedText,
  hint: v.optional(localizedText),
  by: calendarDate,
  askedOn: calendarDate,
  overdue: v.boolean(),
  stopsClock: v.boolean(),
  url: v.optional(v.string()),
  /** After `by` has passed unused: the last day on which we may put the application aside (Awb 4:5(4)). */
  asideUntil: v.optional(calendarDate),
});
export type Todo = v.InferOutput<typeof todo>;

const promiseState = v.object({
  id,
  what: localizedText,
  madeOn: calendarDate,
  due: calendarDate,
  owner,
  status: v.picklist(['open', 'kept', 'missed']),
  keptOn: v.optional(calendarDate),
  daysLate: v.optional(days),
});
export type PromiseState = v.InferOutput<typeof promiseState>;

export const changeKinds = [
  'received',
  'reported',
  'step',
  'stepBack',
  'requested',
  'supplied',
  'requestWithdrawn',
  'paused',
  'resumed',
  'extended',
  'decided',
  'amount',
  'paid',
  'promised',
  'promiseKept',
  'contacted',
  'acted',
  'forwarded',
  'appointment',
  'appointmentKept',
  'appointmentMissed',
  'objected',
  'defaultNotice',
  'delayExplained',
  'withdrawn',
  'closed',
  'noted',
] as const;
export const change = v.object({
  id,
  kind: v.picklist(changeKinds),
  on: calendarDate,
  recordedAt: timestamp,
  text: v.optional(localizedText),
  date: v.optional(calendarDate),
  cents: v.optional(cents),
});
export type Change = v.InferOutput<typeof change>;

const amountState = v.object({
  id,
  direction: v.picklist(['citizenPays', 'citizenReceives']),
  title: localizedText,
  lines: v.array(amountLine),
  total: cents,
  paid: cents,
  open: cents,
  payBy: v.optional(calendarDate),
  isFine: v.boolean(),
  installments: v.array(installmentOption),
});
export type AmountState = v.InferOutput<typeof amountState>;

/** A case, explained: a pure function of events, rules and today. DESIGN section 6, in its order. */
export const explanation = v.object({
  id,
  /** The number on the letters. */
  number: v.string(),
  title: localizedText,
  typeName: localizedText,
  noun: v.picklist(nouns),
  organisationKind: v.picklist(organisationKinds),
  /** The day this explanation holds for. */
  today: calendarDate,
  version: v.number(),
  state: v.picklist(states),
  headline: v.picklist(headlines),
  finished: v.boolean(),
  /** 1. Who has the ball, since when, at which team. */
  turn: v.object({
    who: v.picklist(['us', 'citizen', 'third', 'nobody']),
    since: v.optional(calendarDate),
    owner: v.optional(owner),
    clockStopped: v.boolean(),
  }),
  /** 2. What you must do; empty means "U hoeft nu niets te doen". */
  todos: v.array(todo),
  /** 3. Which step of how many. `known: false`: we have a step we cannot explain, or none. */
  step: v.variant('known', [
    v.object({
      known: v.literal(true),
      title: localizedText,
      text: v.optional(localizedText),
      index: v.number(),
      of: v.number(),
      since: calendarDate,
      next: v.optional(
        v.object({
          title: localizedText,
          text: v.optional(localizedText),
          expectedOn: v.optional(calendarDate),
        }),
      ),
      movedBack: v.optional(
        v.object({
          from: localizedText,
          on: calendarDate,
          reason: v.optional(localizedText),
        }),
      ),
    }),
    v.object({
      known: v.literal(false),
      title: v.optional(localizedText),
      since: v.optional(calendarDate),
    }),
  ]),
  /** 4. The latest day, with its calculation. */
  clock,
  /** Who may apply before the search period is over, while one waits (Participatiewet 41(4) and (11)). */
  earlier: v.optional(
    v.object({ article: v.string(), reasons: v.array(localizedText), policyUrl: v.optional(v.string()) }),
  ),
  /** The appointment that matters now: the first to come, else the last whose outcome is known. */
  appointment: v.optional(
    v.object({
      id,
      what: localizedText,
      day: calendarDate,
      from: v.optional(v.string()),
      to: v.optional(v.string()),
      place: v.optional(localizedText),
      status: v.picklist(['planned', 'missedByUs', 'missedByCitizen', 'kept']),
      reason: v.optional(localizedText),
    }),
  ),
  /** 5. What changed, newest first; the client shows what is newer than the previous visit. */
  changes: v.array(change),
  /** 6. The decision, with reason and objection day. */
  decision: v.optional(
    v.object({
      outcome: v.picklist(outcomes),
      on: calendarDate,
      text: v.optional(localizedText),
      reason: v.optional(localizedText),
      stillPossible: v.array(localizedText),
      objection: v.optional(
        v.object({
          latestOn: calendarDate,
          open: v.boolean(),
          article: v.string(),
          objectedOn: v.optional(calendarDate),
        }),
      ),
      /** What we owe because this decision came too late (Awb 4:17), and until when we must settle it (Awb 4:18). */
      penalty: v.optional(v.object({ cents, days, article: v.string(), settledBy: calendarDate })),
    }),
  ),
  /** 7. Amounts, part by part. */
  amounts: v.array(amountState),
  /** 8. Choices; a person is always first-class among them. */
  choices: v.array(
    v.object({
      kind: v.picklist(choiceKinds),
      url: v.optional(v.string()),
      until: v.optional(calendarDate),
    }),
  ),
  /** 9. If we are late. */
  late: v.optional(late),
  /** Promises, open ones first by day. */
  promises: v.array(promiseState),
  /** How often the citizen had to ask the same, and what was done since the first time. */
  contacts: v.object({
    count: v.number(),
    sameQuestion: v.number(),
    actedSinceFirst: v.boolean(),
    recent: v.array(
      v.object({
        on: calendarDate,
        channel: v.picklist(channels),
        what: v.optional(localizedText),
      }),
    ),
  }),
  /** 10. When this was last updated, and the next moment you hear from us. */
  updatedAt: timestamp,
  nextContact: v.optional(
    v.object({
      on: calendarDate,
      promise: v.optional(id),
      reason: v.picklist(['promise', 'appointment', 'latest', 'silence']),
    }),
  ),
});
export type Explanation = v.InferOutput<typeof explanation>;

/** What the largest sentence about a case needs: the same in a list as on the case itself. */
export const headlineData = v.object({
  noun: v.picklist(nouns),
  organisationKind: v.picklist(organisationKinds),
  /** How many things we need from the citizen. */
  count: v.number(),
  /** What is late is a talk, not a visit. */
  talk: v.boolean(),
  /** The money goes to the citizen. */
  receives: v.boolean(),
  /** The amount is paid back. */
  repay: v.boolean(),
  cents: v.optional(cents),
  day: v.optional(calendarDate),
  /** The organisation's own sentence on its decision. */
  decision: v.optional(localizedText),
});
export type HeadlineData = v.InferOutput<typeof headlineData>;

/** One row of `GET /v1/cases`: enough for a list that says whose turn it is. */
export const caseSummary = v.object({
  today: calendarDate,
  about: headlineData,
  id,
  number: v.string(),
  title: localizedText,
  typeName: localizedText,
  state: v.picklist(states),
  headline: v.picklist(headlines),
  finished: v.boolean(),
  updatedAt: timestamp,
  latestOn: v.optional(calendarDate),
});
export type CaseSummary = v.InferOutput<typeof caseSummary>;
export const caseList = v.object({ cases: v.array(caseSummary) });
