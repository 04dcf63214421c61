import { en } from '../../edge/assistant/words/en.ts';
import { nl } from '../../edge/assistant/words/nl.ts';
import type { CaseSummary, Explanation } from '../../edge/protocol/explanation.ts';
import { defineCase, HouvastCase } from '../../widget/assistant/case/case.ts';
import { defineCaseList, HouvastCaseList } from '../../widget/assistant/case/case-list.ts';

defineCase();
defineCaseList();

/** A shadow root around the case, as the panel is one. */
const place = document.querySelector('main')?.attachShadow({ mode: 'open' });
const heard: string[] = [];
document.addEventListener('houvast-choice', () => heard.push('outside'));

const host = {
  heard,
  /** Puts a case in the page, or gives the case that is there a newer explanation. */
  async show(explanation: Explanation, language: 'nl' | 'en', previousVisit?: string, focus = false): Promise<void> {
    const known = place?.querySelector('houvast-case');
    const element = known instanceof HouvastCase ? known : new HouvastCase();
    element.style.background = 'var(--hv-surface)';
    element.language = language;
    element.words = language === 'en' ? en : nl;
    element.previousVisit = previousVisit;
    element.explanation = explanation;
    if (!known) {
      element.addEventListener('houvast-choice', (event) => {
        event.preventDefault();
        heard.push(`${event.kind} ${event.url ?? ''} ${JSON.stringify(event.steps ?? {})}`);
      });
      place?.replaceChildren(element);
    }
    if (focus) element.focus();
    while (!element.shadowRoot?.querySelector('.sheet')) await new Promise(requestAnimationFrame);
    await element.updateComplete;
  },
  async list(cases: readonly CaseSummary[]): Promise<void> {
    const element = new HouvastCaseList();
    element.cases = cases;
    element.words = nl;
    element.addEventListener('houvast-case-select', (event) => heard.push(event.caseId));
    place?.replaceChildren(element);
    await element.updateComplete;
  },
  /** The words that have the focus. */
  focused(): string | undefined {
    return place?.activeElement?.shadowRoot?.activeElement?.textContent?.trim();
  },
  clear(): void {
    place?.replaceChildren();
    heard.length = 0;
  },
};
export type CaseHost = typeof host;
Object.assign(globalThis, { host });
