import type { ActionKind } from '../../../edge/assistant/view.ts';

/** The steps a citizen chose for paying an amount; without `times` another amount is asked for. */
export interface ChosenSteps {
  amount: string;
  times?: number;
  cents?: number;
}

/**
 * A citizen chose a way on. Cancel it to take over from the link that would be followed.
 * Stays inside the panel: what a citizen chooses is not for the scripts of the page.
 * @event houvast-choice
 */
export class ChoiceEvent extends Event {
  static readonly type = 'houvast-choice';
  readonly kind: ActionKind;
  readonly url: string | undefined;
  readonly steps: ChosenSteps | undefined;

  constructor(kind: ActionKind, url?: string, steps?: ChosenSteps) {
    super(ChoiceEvent.type, { bubbles: true, cancelable: true });
    this.kind = kind;
    this.url = url;
    this.steps = steps;
  }
}

/**
 * A citizen chose a case from the list.
 * @event houvast-case-select
 */
export class CaseSelectEvent extends Event {
  static readonly type = 'houvast-case-select';
  readonly caseId: string;

  constructor(caseId: string) {
    super(CaseSelectEvent.type, { bubbles: true });
    this.caseId = caseId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'houvast-choice': ChoiceEvent;
    'houvast-case-select': CaseSelectEvent;
  }
}
