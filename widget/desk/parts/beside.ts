import { html, nothing, type TemplateResult } from 'lit';
import type { Colleague } from '../../../edge/protocol/handoff-desk-frames.ts';
import { clockOf, type Scene } from '../scene.ts';
import { isIn, mayTalk } from '../state/select.ts';
import type { Talk } from '../state/state.ts';

/** Who is there: those who stand by first, and whether this agent does so for others. */
export function beside(talk: Talk | undefined, scene: Scene): TemplateResult {
  const { words, state } = scene;
  const colleagues = state.colleagues.toSorted((a, b) => Number(Boolean(b.standBy)) - Number(Boolean(a.standBy)));
  return html`
    <section class="part">
      <h2>${words.side.beside}</h2>
      ${
        colleagues.length === 0
          ? html`<p class="soft">${words.side.nobodyBeside}</p>`
          : html`<ul class="helpers">${colleagues.map((one) => helper(one, talk, scene))}</ul>`
      }
      ${ownStandBy(scene)}
    </section>`;
}

function helper(one: Colleague, talk: Talk | undefined, { words, act }: Scene): TemplateResult {
  const { id, name, team, role, presence, talks, standBy } = one;
  const how = standBy
    ? words.standBy.ready
    : presence === 'available'
      ? words.transfer.talks(talks)
      : words.bar.presences[presence];
  const what = role === 'lead' ? capital(words.login.roles.lead) : (team ?? '');
  // Who is in the talk already need not be asked.
  const isThere = talk && !isIn(talk, id) && mayTalk(talk) && role !== 'quality' && presence === 'available';
  const { room } = talk?.room.card ?? { room: '' };
  return html`<li>
    <span>${name}<span>${[what, how].filter(Boolean).join(', ')}</span></span>
    ${
      isThere
        ? html`<button type="button" class="btn line" aria-label=${words.standBy.askOf(name)} @click=${() => act({ type: 'help', room, to: id })}>
            ${words.standBy.ask}
          </button>`
        : nothing
    }
  </li>`;
}

function ownStandBy(scene: Scene): TemplateResult {
  const { words, state, act, now } = scene;
  const until = state.me?.standBy;
  if (until !== undefined && Date.parse(until) > now.getTime())
    return html`
      <p class="soft small">${words.standBy.on(clockOf(until, scene))}</p>
      <button type="button" class="btn line" @click=${() => act({ type: 'standBy', on: false })}>${words.standBy.stop}</button>`;
  const isAvailable = state.me?.presence === 'available';
  return html`
    <button
      type="button"
      class="btn line"
      aria-disabled=${isAvailable ? nothing : 'true'}
      aria-describedby=${isAvailable ? nothing : 'stand-by'}
      @click=${() => isAvailable && act({ type: 'standBy', on: true })}
    >
      ${words.standBy.me}
    </button>
    ${isAvailable ? nothing : html`<p id="stand-by" class="soft small">${words.standBy.needsPresence}</p>`}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
