import { type CSSResult, html, LitElement, nothing, type PropertyValues, unsafeCSS } from 'lit';
import type { Explanation } from '../../../edge/protocol/explanation.ts';
import type { OrganisationFacts } from '../../../edge/protocol/organisation.ts';
import type { Language } from '../../../edge/protocol/primitives.ts';
import caseStyles from '../../assistant/case/case.css?inline';
import { type CaseScreen, createCaseScreen } from '../../assistant/case/case.ts';
import figureStyles from '../../assistant/case/figures.css?inline';
import { adoptIn } from '../../ui/styles/sheets.ts';
import { sharedStyles } from '../../ui/styles/styles.ts';
import fieldStyles from '../styles/case.css?inline';

/** A case exactly as the citizen sees it: drawn by the very parts that draw it for them. */
export class DeskCase extends LitElement {
  static override styles: CSSResult[] = [
    sharedStyles,
    unsafeCSS(caseStyles),
    unsafeCSS(figureStyles),
    unsafeCSS(fieldStyles),
  ];
  static override properties = {
    explanation: { attribute: false },
    facts: { attribute: false },
    language: {},
    trouble: {},
    failed: { state: true },
    ready: { state: true },
  };
  declare explanation: Explanation | undefined;
  declare facts: OrganisationFacts | undefined;
  declare language: Language;
  /** What to say when the case cannot be drawn. */
  declare trouble: string;
  declare private failed: boolean;
  declare private ready: Explanation | undefined;
  private screen: CaseScreen | undefined;
  private screenOf: Language | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('explanation') || changed.has('language')) void this.prepare();
  }

  protected override render(): unknown {
    const { screen, ready, facts } = this;
    if (this.failed) return html`<p class="trouble">${this.trouble}</p>`;
    return screen && ready ? screen.draw({ explanation: ready, facts }) : nothing;
  }

  private async prepare(): Promise<void> {
    const { explanation, language, shadowRoot } = this;
    if (!explanation || !shadowRoot) return;
    try {
      if (this.screenOf !== language) {
        const redraw = (): void => this.requestUpdate();
        // What a citizen can choose is for the citizen: a press here does nothing.
        this.screen = await createCaseScreen(language, {
          adopt: adoptIn(shadowRoot),
          sheets: () => shadowRoot.adoptedStyleSheets,
          draw: redraw,
          wait: (deed) => void deed().then(redraw, redraw),
          choose: () => undefined,
        });
        this.screenOf = language;
      }
      await this.screen?.prepare({ explanation });
      // Another case may have come meanwhile.
      if (this.explanation === explanation) this.ready = explanation;
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.requestUpdate();
  }
}
