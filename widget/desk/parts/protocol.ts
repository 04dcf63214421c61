import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.ts';
import { mayTalk } from '../state/select.ts';
import type { Talk } from '../state/state.ts';
import { care } from './care.ts';

interface Breathe {
  at: 'in' | 'out' | undefined;
  start(): void;
}

/** The organisation's protocol, who stands beside you, and a moment for yourself. */
export function protocol(talk: Talk | undefined, scene: Scene, breathe: Breathe): TemplateResult {
  const { words, help } = scene;
  const now = talk?.draft.tool === 'boundary' ? boundaryStep(help.protocol) : -1;
  return html`
    ${scene.state.aftercare || isHard(talk) ? care(scene) : nothing}
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
    </section>
    ${beside(talk, scene)}
    <section class="part">
      <h2>${words.side.breathe}</h2>
      <p class="soft small">${breathe.at ? (breathe.at === 'in' ? words.side.breatheIn : words.side.breatheOut) : words.side.breatheLine}</p>
      <button type="button" class="btn line" aria-disabled=${breathe.at ? 'true' : nothing} @click=${breathe.start}>${words.side.breatheStart}</button>
    </section>`;
}

/** The step in which a boundary is set, in the words of the organisation. */
const boundaryStep = (steps: readonly { title: string }[]): number =>
  steps.findIndex(({ title }) => /gedrag|behaviou?r|grens|boundary/i.test(title));

const isHard = (talk: Talk | undefined): boolean =>
  talk?.entries.some(({ content }) => content.kind === 'boundary') ?? false;

function beside(talk: Talk | undefined, { words, state, change }: Scene): TemplateResult {
  const open = (id: string): void => {
    if (!talk) return;
    const { room } = talk.room.card;
    change({
      kind: 'draft',
      room,
      change: { tool: 'transfer', transfer: { ...talk.draft.transfer, to: `agent ${id}` } },
    });
  };
  return html`
    <section class="part">
      <h2>${words.side.beside}</h2>
      ${
        state.colleagues.length === 0
          ? html`<p class="soft">${words.side.nobodyBeside}</p>`
          : html`<ul class="helpers">
              ${state.colleagues.map(
                ({ id, name, team, role, presence, talks }) => html`<li>
                  <span
                    >${name}<span
                      >${[
                        role === 'lead' ? capital(words.login.roles.lead) : (team ?? ''),
                        presence === 'available' ? words.transfer.talks(talks) : words.bar.presences[presence],
                      ]
                        .filter(Boolean)
                        .join(', ')}</span
                    ></span
                  >
                  ${
                    talk && mayTalk(talk) && role !== 'quality' && presence === 'available' && !talk.room.transfer
                      ? html`<button type="button" class="btn line" aria-label="${words.composer.transfer}: ${name}" @click=${() => open(id)}>
                          ${words.composer.transfer}
                        </button>`
                      : nothing
                  }
                </li>`,
              )}
            </ul>`
      }
    </section>`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
