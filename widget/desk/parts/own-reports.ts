import { html, nothing, type TemplateResult } from 'lit';
import type { OwnIncident } from '../../../edge/protocol/handoff-incident.ts';
import type { Scene } from '../scene.ts';

/** More would be a file about oneself; what is longer ago is with the lead. */
const maxShown = 3;

/** What this agent told their lead, and what is done with it. */
export function ownReports(scene: Scene): TemplateResult | typeof nothing {
  const { words, state, format } = scene;
  if (state.ownIncidents.length === 0) return nothing;
  return html`
    <section class="part">
      <h2>${words.report.mine}</h2>
      <ul class="past">
        ${state.ownIncidents.slice(0, maxShown).map(
          (one) => html`<li>
            <b>${words.report.reported(format.short(one.reportedAt.slice(0, 10)))}</b>
            <span>${words.report.kinds[one.kind]}</span>
            <span>${statusOf(one, scene)}</span>
            ${one.told ? html`<span dir="auto">${one.told}</span>` : nothing}
          </li>`,
        )}
      </ul>
    </section>`;
}

function statusOf({ doneAt, owner, readBy, followUpOn }: OwnIncident, { words, format }: Scene): string {
  const day = format.weekday(followUpOn);
  if (doneAt) return words.report.finished(format.short(doneAt.slice(0, 10)));
  if (owner) return words.report.taken(owner, day);
  const waits = words.report.waits(day);
  return readBy ? `${words.report.readBy(readBy)} ${waits}` : waits;
}
