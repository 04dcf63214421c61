import { html, nothing, type TemplateResult } from 'lit/html.js';
import { compose } from '../../../edge/assistant/phrase/compose.ts';
import { running } from '../../../edge/assistant/phrase/running.ts';
import { loadRunningWords } from '../../../edge/assistant/words/load.ts';
import type { Explanation } from '../../../edge/protocol/explanation.ts';
import type { OrganisationFacts } from '../../../edge/protocol/organisation.ts';
import type { Language } from '../../../edge/protocol/primitives.ts';
import { caseBody } from './body.ts';
import type { DecidedPart } from './decided.ts';
import type { CaseTools } from './tools.ts';

/** A case, and for whom it is told. */
export interface ShownCase {
  explanation: Explanation;
  /** When the citizen last looked, ISO 8601 with offset: what is newer is called new. */
  previousVisit?: string | undefined;
  /** Changes recorded after this moment came in while the citizen was looking. */
  lookingSince?: string | undefined;
  /** Links and address of the organisation. */
  facts: OrganisationFacts | undefined;
}

export interface CaseScreen {
  /** Fetches what this case needs. @throws when it cannot be had. */
  prepare(explanation: Explanation): Promise<void>;
  /** Tells whose turn it is, what to do, the date and how we got it, and what can be chosen. */
  draw(shown: ShownCase): TemplateResult;
}

/** What shows a case, in one language. `draw` is called when the citizen changed something on the screen. */
export async function createCaseScreen(
  language: Language,
  root: ShadowRoot,
  draw: () => void,
  choose: CaseTools['choose'],
): Promise<CaseScreen> {
  const words = await loadRunningWords(language);
  let decided: DecidedPart | undefined;
  let steps: Record<string, string> = {};
  let id = '';

  const tools = (printing: boolean): CaseTools => ({
    printing,
    choose,
    decided: decided?.sheet,
    stepsOf: (amount) => steps[amount],
    chooseSteps(amount, option) {
      steps = { ...steps, [amount]: option };
      draw();
    },
  });

  return {
    async prepare(explanation) {
      if (explanation.id !== id) steps = {};
      id = explanation.id;
      if (isDecided(explanation)) decided ??= (await import('./decided.ts')).decidedPart(root);
    },
    draw({ explanation, ...options }) {
      const view = compose(explanation, { words, ...options }, { ...running, ...decided?.phrasing[language] });
      const print = async (): Promise<void> => {
        const { printCase } = await import('./print.ts');
        printCase({
          title: view.title,
          body: caseBody(view, language, tools(true), nothing),
          organisation: options.facts?.name[language] ?? options.facts?.name.nl ?? '',
          styles: root.adoptedStyleSheets,
          language,
        });
      };
      const foot = html`<button type="button" class="word" @click=${print}>${view.print}</button>`;
      return caseBody(view, language, tools(false), foot);
    },
  };
}

const isDecided = ({ decision, amounts }: Explanation): boolean => decision !== undefined || amounts.length > 0;
