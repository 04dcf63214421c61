import { html, nothing, type TemplateResult } from 'lit/html.js';
import { calm, isCalm } from '../../../edge/assistant/phrase/calm.ts';
import { compose, type Phrasing } from '../../../edge/assistant/phrase/compose.ts';
import { loadCalmWords } from '../../../edge/assistant/words/load-calm.ts';
import type { Explanation } from '../../../edge/protocol/explanation.ts';
import type { OrganisationFacts } from '../../../edge/protocol/organisation.ts';
import type { Language } from '../../../edge/protocol/primitives.ts';
import { caseBody } from './body.ts';
import type { DecidedPart } from './decided.ts';
import type { FullPart } from './full.ts';
import type { CaseTools } from './tools.ts';

/** A case, and for whom it is told. */
export interface ShownCase {
  explanation: Explanation;
  /** When the citizen last looked, ISO 8601 with offset: what is newer is called new. */
  previousVisit?: string | undefined;
  /** Changes recorded after this moment came in while the citizen was looking. */
  lookingSince?: string | undefined;
  /** Links and address of the organisation. */
  facts?: OrganisationFacts | undefined;
}

export interface CaseScreen {
  /** Fetches what this case needs: it is never shown by half. @throws when it cannot be had. */
  prepare(shown: ShownCase): Promise<void>;
  /** Tells whose turn it is, what to do, the date and how we got it, and what can be chosen. */
  draw(shown: ShownCase): TemplateResult;
}

export interface CasePorts {
  /** The sheets on the screen; paper takes them over. */
  sheets(): readonly CSSStyleSheet[];
  /** Puts a sheet in force, once. */
  adopt(sheet: CSSStyleSheet): void;
  /** A citizen changed something on the screen. */
  draw(): void;
  /** Does what takes a moment, then draws. */
  wait(deed: () => Promise<void>): void;
  choose: CaseTools['choose'];
}

/** What shows a case, in one language. */
export async function createCaseScreen(language: Language, ports: CasePorts): Promise<CaseScreen> {
  const { sheets, adopt, draw, wait, choose } = ports;
  const words = await loadCalmWords(language);
  let full: FullPart | undefined;
  let decided: DecidedPart | undefined;
  let steps: Record<string, string> = {};
  let id = '';

  const fetchFull = async (): Promise<FullPart> => {
    full ??= await (await import('./full.ts')).loadFull(words, adopt);
    return full;
  };
  const fetchRest = (): void => {
    if (!full) wait(async () => void (await fetchFull()));
  };

  const tools = (printing: boolean): CaseTools => ({
    printing,
    choose,
    fetchRest,
    decided: decided?.sheet,
    stepsOf: (amount) => steps[amount],
    chooseSteps(amount, option) {
      steps = { ...steps, [amount]: option };
      draw();
    },
  });

  const view = ({ explanation, ...options }: ShownCase) => {
    const { answer, parts, ...rest } = full?.phrasing ?? calm;
    const phrasing: Phrasing = { answer, parts: { ...parts, ...decided?.parts }, ...rest };
    return compose(explanation, { words, ...options }, phrasing);
  };

  return {
    async prepare({ explanation, ...options }) {
      if (explanation.id !== id) steps = {};
      id = explanation.id;
      if (isCalm(explanation, options)) return;
      const [{ words: all }, part] = await Promise.all([
        fetchFull(),
        isDecided(explanation) && !decided ? import('./decided.ts') : undefined,
      ]);
      if (part) decided = await part.loadDecided(all, adopt);
    },
    draw(shown) {
      const print = async (): Promise<void> => {
        const [{ printCase }] = await Promise.all([import('./print.ts'), fetchFull()]);
        const whole = view(shown);
        printCase({
          title: whole.title,
          body: caseBody(whole, language, tools(true), nothing),
          organisation: shown.facts?.name[language] ?? shown.facts?.name.nl ?? '',
          styles: sheets(),
          language,
        });
      };
      const told = view(shown);
      const foot = html`<button type="button" class="word" @click=${() => wait(print)}>${told.print}</button>`;
      return caseBody(told, language, tools(false), foot);
    },
  };
}

const isDecided = ({ decision, amounts }: Explanation): boolean => decision !== undefined || amounts.length > 0;
