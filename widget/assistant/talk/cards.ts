import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Card, Reply } from '../../../edge/assistant/dialogue/dialogue.ts';
import { chevron, phone } from '../../ui/icons.ts';
import { paragraphs, said } from '../case/said.ts';
import { sheet } from '../case/sheets.ts';
import { press, rows } from '../screens/parts.ts';
import type { TalkScene } from './view.ts';

/** Facts below an answer. */
export function card(one: Card, scene: TalkScene): TemplateResult | typeof nothing {
  switch (one.kind) {
    case 'section':
      return scene.view ? html`<div class="of-case">${sheet(one.section, scene.view, scene.tools)}</div>` : nothing;
    case 'case':
      return html`<section class="sheet flush">
        ${rows([{ label: one.title.text, soft: `${one.line.text}. ${scene.words.openCase}`, press: scene.openCase }])}
      </section>`;
    case 'links':
      if (one.links.length === 0) return html`<p class="source small soft">${one.source}</p>`;
      return html`<section class="sheet">
        ${one.links.map(({ label, url }) => press({ url }, said(label), 'btn line'))}
        ${one.source ? html`<p class="small soft">${one.source}</p>` : nothing}
      </section>`;
    case 'facts':
      return html`<section class="sheet"><dl class="facts">
        ${one.facts.map(
          ({ term, lines, url }) =>
            html`<div><dt>${term}</dt><dd>${url ? html`<a class="tel" href=${url}>${paragraphs(lines)}</a>` : paragraphs(lines)}</dd></div>`,
        )}
      </dl></section>`;
    case 'crisis':
      return html`<section class="sheet crisis">
        ${one.lines.map(
          ({ label, url, soft }, index) => html`<div>
            <a class=${index === 0 ? 'btn' : 'btn line'} href=${url}>${url.startsWith('tel:') ? phone : nothing}${label}</a>
            <p class="small soft">${soft}</p>
          </div>`,
        )}
      </section>`;
    case 'boundary':
      return html`<div class="ways">
        ${one.ways.map(
          ({ label, soft, does }) => html`<button type="button" @click=${() => scene.press(does, label)}>
            <span><b>${label}</b><span class="small soft">${soft}</span></span>${chevron}
          </button>`,
        )}
      </div>`;
  }
}

/** Ways on from the last answer. */
export function suggestions({ suggestions: ways }: Reply, scene: TalkScene): TemplateResult | typeof nothing {
  if (ways.length === 0) return nothing;
  return rows(ways.map(({ label, does }) => ({ label, press: () => scene.press(does, label) })));
}
