import { render } from 'lit/html.js';
import type { CaseSummary, Explanation } from '../../edge/protocol/explanation.ts';
import caseStyles from '../../widget/assistant/case/case.css?inline';
import { type CaseScreen, createCaseScreen, type ShownCase } from '../../widget/assistant/case/case.ts';
import { loadCaseList } from '../../widget/assistant/case/case-list.ts';
import figureStyles from '../../widget/assistant/case/figures.css?inline';
import visitStyles from '../../widget/assistant/visit.css?inline';
import more from '../../widget/ui/styles/more.css?inline';
import { firstSheet } from '../../widget/ui/styles/sheets.ts';
import { open as words } from '../../widget/ui/words/nl-open.ts';

/** A shadow root around the case, as the panel is one. */
const root = document.querySelector('main')?.attachShadow({ mode: 'open' });
if (!root) throw new Error('There is no place for a case.');
const place: ShadowRoot = root;
place.adoptedStyleSheets = [
  firstSheet(`${more}${visitStyles}${caseStyles}${figureStyles} article { background: var(--hv-surface); }`),
];
const heard: string[] = [];
let screen: CaseScreen | undefined;
let shown: ShownCase | undefined;
let spoken = '';

const adopt = (sheet: CSSStyleSheet): void => {
  if (!place.adoptedStyleSheets.includes(sheet)) place.adoptedStyleSheets.push(sheet);
};
const draw = (): void => {
  if (screen && shown) render(screen.draw(shown), place);
};

const host = {
  heard,
  /** Puts a case in the page, or gives the case that is there a newer explanation. */
  async show(explanation: Explanation, language: 'nl' | 'en', lookingSince?: string): Promise<void> {
    if (!screen || spoken !== language)
      screen = await createCaseScreen(language, {
        adopt,
        sheets: () => place.adoptedStyleSheets,
        draw,
        wait: (deed) => void deed().then(draw),
        choose: (kind, steps) => heard.push(`${kind} ${JSON.stringify(steps ?? {})}`),
      });
    spoken = language;
    shown = { explanation, lookingSince };
    await screen.prepare(shown);
    draw();
  },
  async list(cases: readonly CaseSummary[]): Promise<void> {
    const list = await loadCaseList('nl', adopt);
    const scene = {
      words,
      facts: undefined,
      opening: undefined,
      at: 'cases',
      isFirst: false,
      isIn: true,
      act: async () => {},
      close: () => {},
      back: () => {},
      switchLanguage: () => {},
    } as const;
    render(
      list(cases, scene, (id) => heard.push(id)),
      place,
    );
  },
  clear(): void {
    screen = undefined;
    render(undefined, place);
    heard.length = 0;
  },
};
export type CaseHost = typeof host;
Object.assign(globalThis, { host });
