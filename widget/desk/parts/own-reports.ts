import { html, nothing, type TemplateResult } from 'lit';
import type { OwnIncident } from '../../../edge/protocol/handoff-incident.ts';
import { DeskApiError } from '../desk-api.ts';
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
            ${
              one.owner || one.readBy || one.doneAt || one.id === state.report?.sent?.id
                ? nothing
                : html`<button type="button" class="tool" @click=${() => withdraw(scene, one.id)}>${words.report.withdraw}</button>`
            }
            ${one.told ? html`<span dir="auto">${one.told}</span>` : nothing}
          </li>`,
        )}
      </ul>
    </section>`;
}

/** Takes an own report back, for as long as nobody opened it. */
export async function withdraw({ words, api, say, change, state }: Scene, id: string): Promise<void> {
  try {
    await api.withdraw(id);
    if (state.report?.sent?.id === id) change({ kind: 'report', change: undefined });
    say(words.report.withdrawn);
  } catch (error) {
    say(error instanceof DeskApiError && error.status === 409 ? words.report.tooLate : words.tasks.failed);
  }
}

function statusOf({ doneAt, owner, readBy, followUpOn }: OwnIncident, { words, format, login }: Scene): string {
  const day = format.weekday(followUpOn);
  if (doneAt) return words.report.finished(format.short(doneAt.slice(0, 10)));
  if (owner) return words.report.taken(owner, day);
  const { report } = words;
  const waits = (login.roles.includes('lead') ? report.ofLead : report).waits(day);
  return readBy ? `${words.report.readBy(readBy)} ${waits}` : waits;
}
