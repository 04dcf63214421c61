import type { ChoiceKind } from '../protocol/case-type.ts';
import type { State } from '../protocol/explanation.ts';
import type { CalendarDate } from '../protocol/primitives.ts';
import type { Leaf } from './format.ts';
import type { Line } from './localized.ts';
import type { TimeBar } from './phrase/time-bar.ts';

/** The sign beside the turn: two seats, or what stands in their place. */
export type Mark = 'us' | 'you' | 'clock' | 'pause' | 'paper' | 'check';

/** What a press on a button or row asks for. `cannot`: "Dat lukt mij niet". */
export type ActionKind = ChoiceKind | 'upload' | 'cannot';

export interface Action {
  kind: ActionKind;
  label: string;
  soft?: Line;
  /** Where it is done, if the organisation has a page for it. */
  url?: string;
}

/** The top of the screen: whose turn it is, the answer in one sentence, and what follows from it. */
export interface AnswerView {
  state: State;
  mark: Mark;
  turn: string;
  headline: Line;
  lines: Line[];
}

/** A day that matters, as a leaf from a calendar with its words. */
export interface DayView {
  leaf: Leaf;
  over: string;
  /** The day written out: `Dinsdag 8 december`. */
  date: string;
  lines: Line[];
  by?: Line;
  stamp?: { kept: boolean; text: string };
  /** A word link under the leaf. */
  action?: Action;
}

export interface FactView {
  term: string;
  lines: Line[];
}

export interface EventView {
  on: CalendarDate;
  date: string;
  line: Line;
  detail?: Line;
}

/** "Hoe komen wij aan deze datum?", line by line. */
export interface Calculation {
  title: string;
  lines: { text: string; article?: string; result: boolean }[];
}

export interface BillLine {
  label: Line;
  source?: Line;
  money: string;
}

/** The parts of the screen below the answer. Each is one sheet. */
export type Section =
  | { kind: 'news'; title: string; events: EventView[] }
  | {
      kind: 'need';
      items: { leaf: Leaf; what: Line; lines: Line[]; upload?: Action }[];
      address: Line[];
      cannot: Action;
    }
  | {
      kind: 'clock';
      paused?: string;
      over?: string;
      when?: string;
      before: Line[];
      bar?: TimeBar;
      after: Line[];
      why?: { label: string; line: Line };
      calculation?: Calculation;
    }
  | { kind: 'rights'; title: string; lines: Line[]; action?: Action }
  | { kind: 'promises'; days: DayView[]; earlier?: { title: string; days: DayView[] } }
  | { kind: 'appointment'; day: DayView }
  | {
      kind: 'where';
      title: string;
      facts: FactView[];
      calculation?: Calculation;
      history?: { title: string; events: EventView[] };
    }
  | { kind: 'reason'; title: string; lines: Line[] }
  | { kind: 'possible'; title: string; lines: Line[] }
  | { kind: 'talk'; title: string; line: Line; action: Action }
  | { kind: 'objection'; day?: DayView; lines: Line[] }
  | {
      kind: 'bill';
      title: string;
      name: Line;
      lines: BillLine[];
      total: { label: string; money: string };
      pay?: Line;
      wrong?: { title: string; answer: string; action: Action };
    }
  | {
      kind: 'installments';
      amount: string;
      title: string;
      legend: string;
      options: { id: string; label: string; times?: number; cents?: number }[];
      action: Action;
    }
  | { kind: 'contacts'; title: string; line?: Line; events: EventView[] }
  | { kind: 'choices'; title: string; rows: Action[]; more?: { title: string; rows: Action[] } };

export type SectionOf<Kind extends Section['kind']> = Extract<Section, { kind: Kind }>;

/** A case in sentences: what the screen, the desk and the phone line all tell. */
export interface CaseView {
  title: Line;
  answer: AnswerView;
  /** In the order in which a reader needs them. */
  sections: Section[];
  /** The same sections by place; the place stays when others come or go, so that a screen can keep what is open or has the focus. */
  slots: Section[][];
  /** The one action that gets the filled button, if any: at most one a screen. */
  primary?: ActionKind;
  /** Who decided, when it was last updated. */
  foot: Line[];
  number: { label: string; value: string };
  print: string;
}
