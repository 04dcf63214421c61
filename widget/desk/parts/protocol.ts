import { html, nothing, type TemplateResult } from 'lit';
import { helpText } from '../help-text.ts';
import type { Scene } from '../scene.ts';
import type { Talk } from '../state/state.ts';
import { beside } from './beside.ts';
import { beginReport } from './care.ts';
import { ownReports } from './own-reports.ts';

interface Breathe {
  at: 'in' | 'out' | undefined;
  start(): void;
}

/** The organisation's protocol, who stands beside you, and a moment for yourself. */
export function protocol(talk: Talk | undefined, scene: Scene, breathe: Breathe): TemplateResult {
  const { words, help, language } = scene;
  const steps = help.protocol.map(({ title, text }) => ({
    title: helpText(title, language),
    text: helpText(text, language),
  }));
  const now = talk?.draft.tool === 'boundary' ? boundaryStep(steps.map(({ title }) => title.text)) : -1;
  return html`
    ${talk ? html`<houvast-desk-care .scene=${scene}></houvast-desk-care>` : nothing}
    <section class="part">
      <h2>${words.side.hard}</h2>
      ${
        steps.length > 0
          ? html`<ol class="proto">
              ${steps.map(
                (
                  { title, text },
                  index,
                ) => html`<li class=${index === now ? 'now' : ''} aria-current=${index === now ? 'step' : nothing}>
                  <div lang=${title.lang ?? nothing}>${title.text}<span>${text.text}</span></div>
                </li>`,
              )}
            </ol>`
          : html`<p class="soft">${words.side.noProtocol}</p>`
      }
      <button type="button" class="tool" @click=${() => beginReport(scene)}>${words.report.open}</button>
    </section>
    ${beside(talk, scene)} ${ownReports(scene)}
    <section class="part">
      <h2>${words.side.breathe}</h2>
      <p class="soft small">${breathe.at ? (breathe.at === 'in' ? words.side.breatheIn : words.side.breatheOut) : words.side.breatheLine}</p>
      <button type="button" class="btn line" aria-disabled=${breathe.at ? 'true' : nothing} @click=${breathe.start}>${words.side.breatheStart}</button>
    </section>`;
}

/** The step in which a boundary is set, in the words of the organisation. */
const boundaryStep = (titles: readonly string[]): number =>
  titles.findIndex((title) => /gedrag|behaviou?r|grens|boundary/i.test(title));
