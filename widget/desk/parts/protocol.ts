import { html, nothing, type TemplateResult } from 'lit';
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
  const { words, help } = scene;
  const now = talk?.draft.tool === 'boundary' ? boundaryStep(help.protocol) : -1;
  return html`
    ${talk ? html`<houvast-desk-care .scene=${scene}></houvast-desk-care>` : nothing}
    <section class="part">
      <h2>${words.side.hard}</h2>
      ${
        help.protocol.length > 0
          ? html`<ol class="proto">
              ${help.protocol.map(
                (
                  { title, text },
                  index,
                ) => html`<li class=${index === now ? 'now' : ''} aria-current=${index === now ? 'step' : nothing}>
                  <div>${title}<span>${text}</span></div>
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
const boundaryStep = (steps: readonly { title: string }[]): number =>
  steps.findIndex(({ title }) => /gedrag|behaviou?r|grens|boundary/i.test(title));
