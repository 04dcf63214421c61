import type { channels } from '../../../edge/protocol/events.ts';
import type { Refusal } from '../../../edge/protocol/handoff-citizen-frames.ts';
import type { Presence } from '../../../edge/protocol/handoff-desk-frames.ts';
import type { Language } from '../../../edge/protocol/primitives.ts';
import type { CallStep } from '../../../edge/protocol/voice.ts';
import type { WhyNotTake } from '../state/select.ts';
import type { Connection } from '../state/state.ts';
import type { PhoneWords } from './phone-words.ts';
import type { ReportWords } from './report-words.ts';
import type { Choice, ToolWords } from './tool-words.ts';

type Channel = (typeof channels)[number];

/** Every sentence an agent reads at the desk, in one language. Names, dates and times arrive written out. */
export interface DeskWords extends ToolWords, PhoneWords, ReportWords {
  language: Language;
  otherLanguage: { code: Language; name: string };
  name: string;
  title: (calling: number) => string;
  demo: string;
  loading: string;
  retry: string;
  cancel: string;
  failed: Choice;
  connection: Record<Exclude<Connection, 'open'>, string>;
  reload: string;
  unsent: (count: number) => string;
  refusals: Record<Refusal, string>;
  understood: string;
  login: {
    title: string;
    line: string;
    button: string;
    noOrganisation: string;
    demoTitle: string;
    demoLine: string;
    roles: Record<'agent' | 'lead' | 'quality', string>;
    noRole: string;
    failed: string;
    ended: string;
  };
  bar: {
    presence: string;
    presences: Record<Presence, string>;
    account: (name: string) => string;
    logout: string;
    /** Before somebody logs out and leaves a citizen alone. */
    openTalks: (count: number) => string;
    goesOn: string;
    stay: string;
    logoutAnyway: string;
    /** To the page with talks that leave no record. */
    withoutName: string;
    help: string;
    helpOf: (name: string) => string;
    helpAsked: string;
    helpNoTalk: string;
    helpNobody: string;
  };
  parts: { queue: string; talk: string; side: string; nav: string; tasks: string };
  queue: {
    mine: string;
    none: string;
    waiting: string;
    people: (count: number) => string;
    take: string;
    whyNot: Record<WhyNotTake, string>;
    nameless: string;
    types: string;
    away: string;
    gone: string;
    seen: (clock: string) => string;
    /** A message for who is away. */
    leave: {
      open: string;
      openFor: (name: string) => string;
      field: (name: string) => string;
      hint: string;
      send: string;
      sending: string;
      left: (by: string, clock: string) => string;
    };
    fresh: (count: number) => string;
    minutes: (count: number) => string;
    asksYou: (name: string) => string;
    readsAlong: string;
    order: string;
    empty: Choice;
  };
  tags: {
    promiseBroken: string;
    late: string;
    third: string;
    time: (count: number) => string;
    language: Record<Language, string>;
  };
  due: {
    promises: string;
    done: string;
    callbacks: string;
    messages: string;
    /** Times as `10:00`. */
    between: (from: string, to: string) => string;
    before: (day: string) => string;
    called: string;
    tried: (times: number) => string;
    notReached: string;
    answer: string;
    answerLabel: (name: string) => string;
    sendAnswer: string;
    reached: string;
  };
  help: { title: string; asks: (name: string) => string; join: string; later: string };
  card: {
    about: string;
    passedOn: (clock: string) => string;
    fold: string;
    unfold: string;
    calm: Choice;
    noCase: string;
    turn: string;
    whose: Record<'us' | 'citizen' | 'third' | 'nobody', string>;
    since: (team: string, day: string) => string;
    latest: string;
    ourPromise: string;
    decided: string;
    noDate: string;
    unknownDate: string;
    knownOn: (day: string) => string;
    dayOf: (day: number, of: number) => string;
    stopped: string;
    overdue: string;
    promised: string;
    nothingPromised: string;
    on: (days: string) => string;
    and: string;
    missed: (count: number) => string;
    open: string;
    kept: string;
    asked: string;
    times: (count: number) => string;
    firstTime: string;
    notPassedOn: string;
    nothingDone: string;
    wasDone: string;
    atQuality: string;
    wants: string;
    says: string;
    assistantSaid: string;
    language: string;
  };
  stream: {
    label: string;
    you: string;
    start: string;
    joined: Record<'talk' | 'aside' | 'lead', (name: string) => string>;
    youJoined: Record<'talk' | 'aside' | 'lead', string>;
    left: (name: string) => string;
    youLeft: string;
    asideOf: (name: string) => string;
    yourAside: string;
    summary: string;
    summaryWaits: string;
    agreed: string;
    corrected: string;
    boundary: string;
    boundaryWaits: string;
    chose: { goOn: string; later: string };
    promise: (owner: string) => string;
    calmOn: string;
    calmOff: string;
    call: Record<CallStep, { you: string; other: (name: string) => string }>;
    transfer: Record<
      'offered' | 'reading' | 'accepted' | 'declined' | 'unanswered' | 'cancelled',
      (to: string) => string
    >;
    ended: Record<'citizenEnded' | 'agentEnded' | 'toCallback' | 'stoppedWaiting', string>;
    again: (day: string) => string;
    sending: string;
    waitsForLine: string;
    stored: string;
    delivered: string;
    read: string;
    citizenTypes: (name: string) => string;
    types: (names: string) => string;
    /** `clock` when it is known since when. */
    citizenAway: (name: string, clock?: string) => string;
    older: string;
  };
  side: {
    tabs: { protocol: string; case: string; before: string };
    label: string;
    hard: string;
    noProtocol: string;
    beside: string;
    nobodyBeside: string;
    breathe: string;
    breatheLine: string;
    breatheIn: string;
    breatheOut: string;
    breatheStart: string;
    noCase: string;
    sameAsCitizen: string;
    otherCases: string;
    showOtherCases: string;
    noOtherCases: string;
    backToCase: string;
    contacts: string;
    noContacts: string;
    channels: Record<Channel, string>;
    promises: string;
    saidBefore: string;
    assistant: string;
    citizen: string;
    noTalk: string;
    empty: string;
  };
  care: { title: string; line: string; pause: string; pauseSoft: string; lead: string; fine: string };
  keys: { title: string; rows: readonly (readonly [keys: string, does: string])[] };
  tasks: {
    title: string;
    line: string;
    none: string;
    open: (count: number) => string;
    askedOn: (days: string) => string;
    nothingDone: string;
    owner: string;
    noOwner: string;
    mine: string;
    answerBy: string;
    overdue: string;
    done: string;
    result: string;
    finish: string;
    finished: (day: string) => string;
    case: (number: string) => string;
    /** `code` is how the back office calls the question. */
    question: (code: string) => string;
    changed: string;
    failed: string;
  };
  announce: {
    taken: (name: string) => string;
    message: (name: string, text: string) => string;
    elsewhere: (name: string) => string;
    waiting: (count: number) => string;
    offered: (name: string) => string;
    accepted: (name: string) => string;
    declined: (name: string) => string;
    help: (name: string) => string;
    agreed: string;
    corrected: (text: string) => string;
    chose: (choice: string) => string;
    left: (name: string) => string;
    ended: (name: string) => string;
    lost: string;
    back: string;
  };
}
