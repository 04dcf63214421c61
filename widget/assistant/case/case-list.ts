import { html, nothing, type TemplateResult } from 'lit/html.js';
import { phraseSummary } from '../../../edge/assistant/phrase/summary.ts';
import { loadRunningWords } from '../../../edge/assistant/words/load.ts';
import type { CaseSummary } from '../../../edge/protocol/explanation.ts';
import type { Language } from '../../../edge/protocol/primitives.ts';
import { chevron } from '../../ui/icons.ts';
import { sheetOf } from '../../ui/styles/sheets.ts';
import { loadAsideWords } from '../../ui/words/load.ts';
import { answer, type Scene, telling } from '../screens/parts.ts';
import { byNeed } from './by-need.ts';
import listStyles from './case-list.css?inline';
import { turnMark } from './marks.ts';
import { said } from './said.ts';

export type DrawList = (cases: readonly CaseSummary[], scene: Scene, open: (id: string) => void) => TemplateResult;

const sheet = sheetOf(listStyles);

/** The cases of a citizen: each its name, whose turn it is, and one sentence. */
export async function loadCaseList(language: Language, adopt: (sheet: CSSStyleSheet) => void): Promise<DrawList> {
  const [words, { list }] = await Promise.all([loadRunningWords(language), loadAsideWords(language)]);
  adopt(sheet);
  return (cases, scene, open) => {
    if (cases.length === 0) return telling(scene, list.none);
    const count = (state: CaseSummary['state']): number =>
      cases.filter((of) => !of.finished && of.state === state).length;
    const late = count('late');
    const yours = count('you');
    const line = late ? list.late(late) : yours ? list.yours(yours) : list.calm;
    return html`${answer({ title: list.title, lines: [line] })}
      <div class="stack"><ul class="choices sheet flush" role="list">${[...cases].sort(byNeed).map((summary) => {
        const row = phraseSummary(summary, words);
        return html`<li><button type="button" @click=${() => open(summary.id)}>
          <span><b>${said(row.title)}</b><span class="turn" data-state=${row.state}>${turnMark(row.mark)}${row.turn}</span><span class="sentence">${said(row.sentence)}</span>${row.latest ? html`<span>${row.latest}</span>` : nothing}</span>${chevron}
        </button></li>`;
      })}</ul></div>`;
  };
}
