import { type CSSResult, html, LitElement, nothing, unsafeCSS } from 'lit';
import { phraseSummary } from '../../../edge/assistant/phrase/summary.ts';
import type { RunningWords } from '../../../edge/assistant/words/words.ts';
import type { CaseSummary } from '../../../edge/protocol/explanation.ts';
import { chevron } from '../../ui/icons.ts';
import { sharedStyles } from '../../ui/styles/styles.ts';
import listStyles from './case-list.css?inline';
import { CaseSelectEvent } from './choice-event.ts';
import { turnMark } from './marks.ts';
import { said } from './said.ts';

/**
 * @summary The cases of a citizen: each its name, whose turn it is, and one sentence.
 * @event {CaseSelectEvent} houvast-case-select - A citizen chose a case.
 */
export class HouvastCaseList extends LitElement {
  static override styles: CSSResult[] = [sharedStyles, unsafeCSS(listStyles)];
  static override properties = { cases: { attribute: false }, words: { attribute: false } };

  declare cases: readonly CaseSummary[];
  /** The sentences of the language of the screen, from `loadRunningWords` or `loadWords`. */
  declare words: RunningWords | undefined;

  constructor() {
    super();
    this.cases = [];
  }

  protected override render(): unknown {
    const { words } = this;
    if (!words) return nothing;
    return html`<ul class="choices sheet flush" role="list" lang=${words.language}>${this.cases.map((summary) => {
      const row = phraseSummary(summary, words);
      return html`<li><button type="button" @click=${() => this.dispatchEvent(new CaseSelectEvent(summary.id))}>
        <span><b>${said(row.title)}</b><span class="turn" data-state=${row.state}>${turnMark(row.mark)}${row.turn}</span><span class="sentence">${said(row.sentence)}</span>${row.latest ? html`<span>${row.latest}</span>` : nothing}</span>${chevron}
      </button></li>`;
    })}</ul>`;
  }
}

/** Defines `<houvast-case-list>`, once a page. */
export function defineCaseList(tag = 'houvast-case-list'): void {
  if (!customElements.get(tag)) customElements.define(tag, HouvastCaseList);
}
