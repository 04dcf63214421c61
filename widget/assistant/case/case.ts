import { type CSSResult, html, LitElement, nothing, type PropertyValues, unsafeCSS } from 'lit';
import { compose } from '../../../edge/assistant/phrase/compose.ts';
import { running } from '../../../edge/assistant/phrase/running.ts';
import type { CaseView } from '../../../edge/assistant/view.ts';
import type { RunningWords } from '../../../edge/assistant/words/words.ts';
import type { Explanation } from '../../../edge/protocol/explanation.ts';
import type { OrganisationFacts } from '../../../edge/protocol/organisation.ts';
import type { Language } from '../../../edge/protocol/primitives.ts';
import { sharedStyles } from '../../ui/styles/styles.ts';
import { caseBody } from './body.ts';
import caseStyles from './case.css?inline';
import type { DecidedPart } from './decided.ts';
import figureStyles from './figures.css?inline';
import type { CaseTools } from './sheets.ts';

/**
 * @summary A case, explained: whose turn it is, what to do, the date and how we got it, what you can choose.
 * @event {ChoiceEvent} houvast-choice - A citizen chose a way on; cancel it to keep a link from being followed.
 */
export class HouvastCase extends LitElement {
  static override styles: CSSResult[] = [sharedStyles, unsafeCSS(caseStyles), unsafeCSS(figureStyles)];
  static override properties = {
    explanation: { attribute: false },
    previousVisit: { attribute: false },
    language: { attribute: false },
    facts: { attribute: false },
    words: { attribute: false },
    steps: { state: true },
    decided: { state: true },
    undecided: { state: true },
  };

  /** The explanation as the API gave it. Setting a newer version of the same case marks what changed. */
  declare explanation: Explanation | undefined;
  /** When the citizen last looked, ISO 8601 with offset: what is newer is called new. */
  declare previousVisit: string | undefined;
  declare language: Language;
  /** Links and address of the organisation. */
  declare facts: OrganisationFacts | undefined;
  /** The sentences of `language`, from `loadRunningWords` or `loadWords`. */
  declare words: RunningWords | undefined;
  declare private steps: Record<string, string>;
  declare private decided: DecidedPart | undefined;
  /** The parts of a decision could not be fetched. */
  declare private undecided: boolean;
  private lookingSince: string | undefined;
  private landing: FocusOptions | undefined;
  private fetching = false;
  /** All that the drawing needs, for paper. */
  private styleSheets: CSSResult[] = HouvastCase.styles;

  constructor() {
    super();
    this.language = 'nl';
    this.steps = {};
    this.undecided = false;
  }

  /** Moves the focus to the answer, once it is drawn: a reader begins there. */
  override focus(options?: FocusOptions): void {
    this.landing = options ?? {};
    this.requestUpdate();
  }

  /** Prints the case, all of it open, on white paper. Settles when the browser has been asked to print. */
  async print(): Promise<void> {
    const { printCase } = await import('./print.ts');
    const view = this.view();
    if (!view) return;
    const { facts, language } = this;
    const organisation = facts?.name[language] ?? facts?.name.nl ?? '';
    const styles = this.styleSheets;
    printCase({
      title: view.title,
      body: caseBody(view, language, this.tools(true), nothing),
      organisation,
      styles,
      language,
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { explanation, language } = this;
    if (!explanation) return;
    if (isDecided(explanation) && this.decided?.language !== language) this.fetchDecided(language);
    if (!changed.has('explanation')) return;
    const before = changed.get('explanation');
    if (before?.id !== explanation.id) this.lookingSince = undefined;
    else if (before.version !== explanation.version) this.lookingSince ??= newest(before);
  }

  protected override render(): unknown {
    const view = this.view();
    if (!view) return nothing;
    const foot = html`<button type="button" class="word" @click=${this.print}>${view.print}</button>`;
    return caseBody(view, this.language, this.tools(false), foot);
  }

  protected override updated(): void {
    const heading = this.landing && this.renderRoot.querySelector('h2');
    if (!heading) return;
    heading.focus(this.landing);
    this.landing = undefined;
  }

  /** Without a line the rest of the case is still told; the next update tries again. */
  private async fetchDecided(language: Language): Promise<void> {
    if (this.fetching) return;
    this.fetching = true;
    try {
      const { decidedPart, decidedStyles } = await import('./decided.ts');
      const part = await decidedPart(language);
      const sheet = decidedStyles.styleSheet;
      const adopted = this.shadowRoot?.adoptedStyleSheets;
      if (sheet && !adopted?.includes(sheet)) adopted?.push(sheet);
      this.styleSheets = [...HouvastCase.styles, decidedStyles];
      this.decided = part;
    } catch {
      this.undecided = true;
    } finally {
      this.fetching = false;
    }
  }

  private view(): CaseView | undefined {
    const { explanation, words, facts, previousVisit, lookingSince } = this;
    if (!explanation || !words) return undefined;
    const decided = this.decided?.language === this.language ? this.decided : undefined;
    const view = compose(
      explanation,
      { words, facts, previousVisit, lookingSince },
      { ...running, ...decided?.phrasing },
    );
    // The answer does not wait for the sheets below it.
    return isDecided(explanation) && !decided && !this.undecided ? { ...view, slots: [] } : view;
  }

  private tools(printing: boolean): CaseTools {
    return {
      printing,
      decided: this.decided?.sheet,
      stepsOf: (amount) => this.steps[amount],
      chooseSteps: (amount, option) => {
        this.steps = { ...this.steps, [amount]: option };
      },
    };
  }
}

const isDecided = ({ decision, amounts }: Explanation): boolean => decision !== undefined || amounts.length > 0;

/** When the newest change of an explanation was recorded. */
const newest = ({ changes, updatedAt }: Explanation): string =>
  changes.reduce((last, { recordedAt }) => (Date.parse(recordedAt) > Date.parse(last) ? recordedAt : last), updatedAt);

/** Defines `<houvast-case>`, once a page: a second copy of Houvast leaves the first one be. */
export function defineCase(tag = 'houvast-case'): void {
  if (!customElements.get(tag)) customElements.define(tag, HouvastCase);
}
