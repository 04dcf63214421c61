import type { Line } from '../../localized.ts';
import type { Topic } from '../../understand/topics.ts';
import type { Noun } from '../../words/words.ts';
import type { AsksOnWords } from './asks-on.ts';

/** Ways to say the same: one is chosen that was not said just before. */
export type Variants = readonly [string, string, ...string[]];

/** Topics with a name of their own, for "bedoelt u …" and buttons. */
export type NamedTopic = Exclude<Topic, 'greeting' | 'thanks' | 'goodbye' | 'yes' | 'no' | 'crisis' | 'none'>;

type DoorWord = 'person' | 'access' | 'case' | 'cases' | 'rondkomen' | 'callback';

/** Every sentence of the conversation, in one language. B1, *u*, one thought a sentence. */
export interface DialogueWords {
  /** A button for a subject. */
  topic: Record<NamedTopic, string>;
  /** The subject inside a sentence: "U noemde ook {hoe het met uw zaak gaat}." */
  about: Record<NamedTopic, string>;
  door: Record<DoorWord, string>;

  greeting: (opening: string | undefined) => Variants;
  thanks: Variants;
  goodbye: Variants;
  yes: Variants;
  no: Variants;

  /** Asked whether it is a person (AI Act art. 50(1)). */
  whoWeAre: Variants;
  notUnderstood: Variants;
  /** After two misses: no more guessing. */
  givesUp: Variants;
  /** Not for this organisation. */
  notHere: Variants;
  /** For the other kind of organisation: said by a municipality, or by a landlord. */
  elsewhere: Record<'municipality' | 'landlord', Variants>;
  /** Upset, with no subject in it. */
  heard: Variants;
  /** Somebody takes words back. */
  sorry: Variants;
  /** Asked for help, and nothing else. */
  whichHelp: Variants;
  /** Asked what can be done here. */
  abilities: Variants;
  /** Somebody says "en?". */
  listens: Variants;
  /** The code of the letter is not there. */
  noCode: Variants;
  /** The same, where no new code can be asked for. */
  noCodeHere: Variants;
  newCode: string;
  /** A paper cannot be there in time; the day, if it has not passed. */
  moreTime: (until: string | undefined) => Variants;
  askMoreTime: string;
  neededBy: (day: string) => string;
  /** Our own answer was not clear. */
  plainer: Variants;
  /** Asked for more than is known of a subject. */
  noMore: (about: string) => Variants;
  /** Right after danger was heard, when the next message says little. */
  stay: Variants;
  /** A line of it is in that language, and says so. */
  otherLanguage: readonly Line[];
  which: (first: string, second: string) => Variants;
  whichCase: Variants;
  alsoAbout: (about: string) => Variants;
  again: Variants;
  noInformation: (about: string) => Variants;
  /** What was told is too old to be sure. */
  outdated: Variants;
  source: (name: string, day: string) => string;
  toPerson: (opening: string | undefined) => Variants;

  needsAccess: Variants;
  needsCase: Variants;
  status: (noun: string) => Variants;
  nothingToDo: string;
  /** Nothing has to be done after a decision, but something can be. */
  canDo: string;
  /** Says that something was sent, and we do not see it. */
  notSeenYet: Variants;
  decided: string;
  todo: (count: number) => string;
  deadline: Variants;
  notSeenBefore: string;
  noDate: string;
  noDecision: (noun: string) => string;
  noReason: string;
  noAmount: string;
  noInstallments: string;
  askedTimes: (times: number) => string;
  nothingDone: string;
  wasDone: string;
  repairCase: string;

  /** A chat files nothing (Awb 2:16, 2:17). */
  notFiled: Record<'objection' | 'complaint' | 'default', Variants>;
  notFiledWay: Record<'objection' | 'complaint' | 'default', { link: string; noLink: string }>;
  /** A landlord decides nothing that one can object to (Awb 1:3): a complaint, or the Huurcommissie. */
  landlordDisagree: { first: Variants; way: string; tribunal: string; link: string };
  objectionUntil: (day: string) => string;
  objectionOver: (day: string) => string;
  notFiledYet: Variants;
  /** Awb 6:7. */
  objectionTerm: string;
  form: Record<
    'objection' | 'complaint' | 'noticeOfDefault' | 'application' | 'repair' | 'change' | 'installments' | 'upload',
    string
  >;

  makingEndsMeet: Variants;
  rondkomenNoRecord: string;
  urgent: Variants;
  /** Wgs 4(2): three working days. */
  urgentRight: string;
  /** Who has no food today is not helped by a talk in three working days. */
  urgentFood: string;
  urgentNamed: string;
  nextStep: Variants;
  benefitDate: string;
  searchTerm: string;
  /** Under 27, asked about the wait: not everybody has to. */
  youngWait: Variants;

  hours: { now: string; phone: string; address: string };
  noHours: string;
  callback: Variants;
  noCallback: string;

  kept: {
    start: Variants;
    messages: (count: number) => string;
    nothingTyped: string;
    session: (by: 'letter' | 'identity', until: string, survivesClick: boolean) => string;
    noSession: string;
    handoff: (made: boolean) => string;
    erase: string;
    computer: string;
  };

  acknowledge: { plain: Variants; late: Variants; waiting: (times: number) => Variants; money: Variants };
  boundary: {
    warm: Variants;
    behaviour: Variants;
    rule: string;
    goOn: string;
    goOnSoft: (about: string | undefined) => string;
    later: string;
    laterSoft: string;
    wentOn: Variants;
    /** After going on, when no question is open. */
    whatIsIt: string;
    wentLater: Variants;
    /** What was said changes nothing. */
    promise: string;
  };
  threat: { stop: Variants; now: string; open: string; notPassedOn: string };
  crisis: {
    first: Variants;
    suicide: string;
    danger: string;
    lines: {
      suicide: [label: string, soft: string];
      chat: [label: string, soft: string];
      emergency: [label: string, soft: string];
      violence: [label: string, soft: string];
    };
    after: Variants;
    /** To who is beaten, and after it when little is said. */
    violence: string;
    stayViolence: Variants;
  };
  asksOn: AsksOnWords;
  noun: Record<Noun, string>;
}
