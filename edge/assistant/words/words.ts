import type { ChoiceKind } from '../../protocol/case-type.ts';
import type { CalculationLine } from '../../protocol/clock.ts';
import type { channels, pauseReasons } from '../../protocol/events.ts';
import type { changeKinds, Explanation, Headline, State } from '../../protocol/explanation.ts';
import type { Late } from '../../protocol/late.ts';
import type { Language } from '../../protocol/primitives.ts';

export type Noun = Explanation['noun'];
type ChangeKind = (typeof changeKinds)[number];
type RightKind = Late['rights'][number]['kind'];
type Channel = (typeof channels)[number];
type PauseReason = 'missing' | (typeof pauseReasons)[number];
type CalculationKind = CalculationLine['kind'];

/** What the largest sentence on a screen may need. All dates and amounts arrive written out. */
export interface HeadlineFacts {
  noun: Noun;
  landlord: boolean;
  /** How many things we need from the citizen. */
  count?: number | undefined;
  money?: string | undefined;
  /** The amount is paid back, and not for the first time. */
  repay?: boolean;
  /** The money goes to the citizen. */
  receives?: boolean;
  /** A day in words: of the appointment, or from when something is possible. */
  day?: string | undefined;
  /** What is late is a talk, not a visit. */
  talk?: boolean;
}

/** A length or stretch of time in words, as far as it is known. */
export interface SpanFacts {
  noun: Noun;
  on?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** `5 dagen`, `8 weken`, `3 werkdagen`. */
  span?: string | undefined;
  reason?: PauseReason | undefined;
  /** `zaterdag` or `zondag`; absent for a public holiday. */
  weekday?: string | undefined;
}

export interface Units {
  days: number;
  weeks: number;
  months: number;
  workingDays: number;
}

/** Headlines of a case in which nothing is asked, late or decided. */
export type CalmHeadline = 'nothingToDo' | 'unknown' | 'waitSearchTerm' | 'talkPlanned';

/*
 * Every sentence about a case, in one language. B1, *u*, one thought a sentence, a date instead of a vague word.
 * Where a function takes a day or an amount, that text stands in its answer letter for letter, so that it can be made bold.
 */

/** What a case says in which nothing is asked, late or decided: all that most citizens ever fetch. */
export interface CalmWords {
  language: Language;
  /** "uw aanvraag": fits inside a sentence. */
  noun: Record<Noun, string>;
  headline: Record<CalmHeadline, (facts: HeadlineFacts) => string>;
  /** The sentences under the headline, where the data has none. */
  under: Record<CalmHeadline, (facts: HeadlineFacts) => string>;
  turn: Record<'us' | 'citizen' | 'third' | 'nobody', string>;
  /** `talk`: the first talk of debt help, before any decision. */
  latest: (noun: Noun, talk: boolean) => string;
  ourPromise: (noun: Noun) => string;
  /** When the zoektermijn is over. */
  applyFrom: string;
  dateUnknown: string;
  /** `said`: the headline already says that the date is unknown. */
  dateKnownOn: (said: boolean) => string;
  dateAsk: string;
  howComputed: string;
  today: string;
  dateFollows: string;
  bar: {
    begun: (day: string) => string;
    dayOf: (day: number, of: number) => string;
    today: (day: string) => string;
    last: (day: string) => string;
  };
  promised: string;
  /** No promise stands open, but this is when we must give a sign. */
  hearAgain: string;
  atLatest: (day: string) => string;
  where: (noun: Noun) => string;
  step: (index: number, of: number, since: string) => string;
  /** The name of the place where a step stands, when we do not know since when. */
  stepNow: string;
  stepUnknown: string;
  since: (day: string) => string;
  next: string;
  expected: (day: string) => string;
  withWhom: (since: string | undefined) => string;
  history: string;
  youCanChoose: string;
  youCanAlsoChoose: string;
  moreChoices: string;
  choice: Record<ChoiceKind, (until: string | undefined) => [label: string, soft: string]>;
  updated: (moment: string) => string;
  number: string;
  print: string;
}

/** What any other case says besides, and what stands folded away. */
export interface EventfulWords {
  headline: Record<Exclude<Headline, CalmHeadline>, (facts: HeadlineFacts) => string>;
  under: Record<Exclude<Headline, CalmHeadline>, (facts: HeadlineFacts) => string>;
  turnLate: (days: number) => string;
  turnDecided: (noun: Noun, day: string) => string;
  turnFinished: string;
  /** In a list, where there is no room for days. */
  turnInList: Record<State, string>;
  fine: string;
  noFine: string;
  badNews: (hasReason: boolean, somethingPossible: boolean) => string;
  movedBack: (noun: Noun, day: string) => string;
  send: (day: string) => string;
  sendLate: (day: string) => string;
  /** Until when we may put the application aside (Awb 4:5(4)). */
  asideUntil: (day: string) => string;
  sendTo: string;
  upload: string;
  cannot: string;
  newDate: string;
  noNewDate: string;
  dueWas: string;
  wasDue: (day: string) => string;
  why: string;
  paused: string;
  waitingSince: (reason: PauseReason, day: string) => string;
  notCounted: (left: string | undefined) => string;
  ifToday: (reason: PauseReason, noun: Noun, day: string) => string;
  serviceDay: (day: string) => string;
  extended: (day: string) => string;
  extensionTold: (day: string) => string;
  calculation: Record<CalculationKind, (facts: SpanFacts) => string>;
  unit: Record<keyof Units, (count: number) => string>;
  used: (span: string) => string;
  still: string;
  left: (span: string) => string;
  bar: {
    stoodStill: (from: string, to: string, span: string) => string;
    standsStill: (from: string) => string;
    newDate: (day: string) => string;
  };
  yourRight: string;
  right: Record<RightKind, (money: string | undefined, max: string | undefined) => string>;
  rightFrom: (day: string) => string;
  /** Who may apply before the search period is over. */
  earlier: string;
  earlierIf: string;
  earlierTell: string;
  earlierRules: string;
  askDecision: string;
  /** "Gedaan", on which day, and how late. */
  done: (day: string | undefined, late: string | undefined) => string;
  notDone: string;
  earlierPromises: string;
  appointment: string;
  time: (from: string, to: string | undefined) => string;
  appointmentState: Record<'missedByUs' | 'missedByCitizen', string>;
  cameBackFrom: string;
  newSince: string;
  justChanged: string;
  change: Record<ChangeKind, (noun: Noun, facts: { day?: string | undefined; money?: string | undefined }) => string>;
  decidedBy: (team: string) => string;
  askedBefore: (times: number) => string;
  nothingDone: string;
  workingOnIt: string;
  yourContacts: string;
  channel: Record<Channel, string>;
  listLatest: (day: string) => string;
  news: string;
}

/** The words of any case as long as nothing was decided. */
export type RunningWords = Omit<CalmWords & EventfulWords, 'headline' | 'under' | 'bar'> & {
  headline: Record<Headline, (facts: HeadlineFacts) => string>;
  under: Record<Headline, (facts: HeadlineFacts) => string>;
  bar: CalmWords['bar'] & EventfulWords['bar'];
};

/** What only a case with a decision or an amount has to say; fetched when there is one. */
export interface DecidedWords {
  reason: string;
  stillPossible: string;
  talk: string;
  talkSoft: (name: string | undefined) => string;
  pickTime: string;
  disagree: string;
  objectUntil: (day: string) => string;
  objectionOver: (day: string) => string;
  objected: (day: string) => string;
  objectionForm: string;
  /** What we owe for being late, and when it is settled (Awb 4:17, 4:18). */
  penalty: (money: string, day: string) => string;
  bill: string;
  billOpen: (citizenPays: boolean) => string;
  billTotal: string;
  alreadyPaid: string;
  allPaid: string;
  payBy: (day: string) => string;
  receiveBy: (day: string) => string;
  wrongLine: string;
  wrongLineAnswer: string;
  tooMuch: string;
  chooseSteps: string;
  times: (times: number, money: string) => string;
  otherAmount: string;
  askSteps: string;
}

export type Words = RunningWords & DecidedWords;
