import type { ChoiceKind } from '../protocol/case-type.ts';
import type { State } from '../protocol/explanation.ts';
import type { Leaf } from './format.ts';
import type { Line } from './localized.ts';
import type { TimeBar } from './phrase/time-bar.ts';

/** The sign beside the turn: two seats, or what stands in their place. */
export type Mark = 'us' | 'you' | 'clock' | 'pause' | 'paper' | 'check';

/** What a press on a button or row asks for. `cannot`: "Dat lukt mij niet". `rules`: a page with the organisation's rules. */
export type ActionKind = ChoiceKind | 'upload' | 'cannot' | 'rules';

export interface Action {
  kind: ActionKind;
  label: string;
  soft?: Line | undefined;
  /** Where it is done, if the organisation has a page for it. */
  url?: string | undefined;
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
  /** A small word above: "Beloofd". */
  over?: string | undefined;
  /** What is asked for on that day, as a heading. */
  what?: Line | undefined;
  /** The day written out: `Dinsdag 8 december`. */
  date?: string | undefined;
  lines: Line[];
  /** Who stands for it. */
  by?: Line | undefined;
  stamp?: { kept: boolean; text: string } | undefined;
  /** A word link beside the leaf. */
  link?: Action | undefined;
  /** A button under it. */
  button?: Action | undefined;
}

export interface FactView {
  term: string;
  lines: Line[];
}

export interface EventView {
  date: string;
  line: Line;
  detail?: Line | undefined;
}

interface SumLine {
  text: string;
  article?: string | undefined;
  result: boolean;
}

/** Something that can be opened; one of its three lists is filled. */
export interface FoldView {
  title: string;
  /** What is in it comes when somebody opens it. */
  pending?: true;
  sum?: SumLine[];
  events?: EventView[];
  days?: DayView[];
}

type SheetKind =
  | 'appointment'
  | 'clock'
  | 'contacts'
  | 'earlier'
  | 'need'
  | 'news'
  | 'objection'
  | 'possible'
  | 'promises'
  | 'reason'
  | 'rights'
  | 'talk'
  | 'where';

/** A sheet: some of these, always in this order. */
interface SheetOf<Kind extends SheetKind> {
  kind: Kind;
  title?: string | undefined;
  over?: string | undefined;
  /** The date that counts. */
  when?: string | undefined;
  /** Sentences of one paragraph. */
  lead?: Line[];
  bar?: TimeBar | undefined;
  days?: DayView[];
  facts?: FactView[];
  lines?: Line[];
  /** Things that can be done, each with a tick. */
  ticks?: Line[];
  events?: EventView[];
  folds?: FoldView[];
  actions?: Action[];
}

/** One sheet, told apart by its kind. */
export type SheetView = { [Kind in SheetKind]: SheetOf<Kind> }[SheetKind];

export interface BillLine {
  label: Line;
  source?: Line | undefined;
  money: string;
}

/** The parts of the screen below the answer. */
export type Section =
  | SheetView
  | {
      kind: 'bill';
      title: string;
      name: Line;
      lines: BillLine[];
      total: { label: string; money: string };
      pay?: Line | undefined;
      wrong?: { title: string; answer: string; action: Action } | undefined;
    }
  | {
      kind: 'installments';
      amount: string;
      title: string;
      legend: string;
      options: { id: string; label: string; times?: number; cents?: number }[];
      action: Action;
    }
  | { kind: 'choices'; title: string; rows: Action[]; more?: { title: string; rows: Action[] } | undefined };

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
  primary?: ActionKind | undefined;
  /** Who decided, when it was last updated. */
  foot: Line[];
  number: { label: string; value: string };
  print: string;
}
