import type { TemplateResult } from 'lit/html.js';
import type { ActionKind, CaseView, Section } from '../../../edge/assistant/view.ts';

/** The steps a citizen chose for paying an amount; without `times` another amount is asked for. */
export interface ChosenSteps {
  amount: string;
  times?: number;
  cents?: number;
}

/** What the sheets of a case need besides their words. */
export interface CaseTools {
  /** Draws amounts, once that part is fetched. */
  decided: ((section: Section, view: CaseView, tools: CaseTools) => TemplateResult | undefined) | undefined;
  /** On paper: all is open, and there is nothing to press. */
  printing: boolean;
  /** A citizen chose a way on that the organisation has no page for. */
  choose: (kind: ActionKind, steps?: ChosenSteps) => void;
  /** Fetches what stands folded away. */
  fetchRest: () => void;
  stepsOf: (amount: string) => string | undefined;
  chooseSteps: (amount: string, option: string) => void;
}
