import type { Variants } from './words.ts';

/** What is said to who asks on in a few words. */
export interface AsksOnWords {
  /** A paper is not there; the day, if it has not passed. */
  cannotSend: (by: string | undefined) => Variants;
  /** Without a paper an application may be put aside (Awb 4:5(1)). */
  withoutPaper: (by: string, noun: string) => string;
  /** Who does not pay gets a reminder first, and may owe its costs (Awb 4:112, 4:113). */
  notPaid: Variants;
  lateAgain: Variants;
  /** Awb 4:17. */
  lateAgainRight: string;
  lateAgainComplaint: string;
  whoHandles: (owner: string) => Variants;
  whoUnknown: Variants;
  /** A chat files nothing. */
  notForYou: Variants;
  freeObjection: Variants;
  freeComplaint: Variants;
  freeAtLandlord: Variants;
  /** Awb 4:6. */
  applyAgain: Variants;
  /** Somebody may help, or act for you (Awb 2:1). */
  helper: Variants;
  helperActs: string;
  advance: Variants;
  askAdvance: string;
  bring: Variants;
  /** Asked whether we are sure. */
  certain: Variants;
  /** Before there is a decision. */
  ifRefused: Variants;
  erase: Variants;
  /** Another question, of which the first sentence was said just before. */
  known: Variants;
  /** The same, where nothing else can be shown: the answer itself, to both. */
  sameHere: (answer: string) => Variants;
  /** A late objection may count if there was a good reason (Awb 6:11). */
  tooLate: Variants;
  /** Awb 6:4, 6:5: an objection is a writing, in any form. */
  letterIsEnough: Variants;
  /** A letter of ours that nobody explained yet. */
  letter: Variants;
  stillHere: Variants;
  condolence: Variants;
  condolenceHelp: string;
  /** Something in their life changed, and nothing can be passed on here. */
  changed: Variants;
  /** Whether something is allowed that counts for what they get. */
  mayChange: Variants;
  longWait: Variants;
  lastDay: (day: string) => string;
  /** Awb 6:5. */
  objectionContent: Variants;
  /** Awb 9:4. */
  complaintContent: Variants;
  /** Objecting does not suspend (Awb 6:16). */
  paysMeanwhile: Variants;
  askToWait: string;
  doubt: Variants;
  /** How we know what an amount is made of. */
  proof: Variants;
  otherAmount: Variants;
  /** The planned day does not suit. */
  cannotCome: Variants;
  /** What the citizen may do now that we are late. */
  yourRight: Variants;
  /** Asked whether it can be sooner. */
  sooner: Variants;
  /** Does not dare, or is ashamed. */
  shy: Variants;
  paidOn: (day: string) => string;
  /** Before there is a decision. */
  amountLater: string;
  onlyCase: Variants;
  noDigid: Variants;
  openOn: (day: string, spans: string) => string;
  span: (from: string, to: string) => string;
  /** Between two spans of a day. */
  and: string;
  shutOn: (day: string) => string;
  /** Somebody tells more, and asks nothing. */
  telling: Variants;
  /** Said before, and a button stands below. */
  againBelow: Variants;
}
