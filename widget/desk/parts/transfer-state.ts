import { html, nothing, type TemplateResult } from 'lit';
import { isLastVoice } from '../phone/calls.ts';
import type { Scene } from '../scene.ts';
import { othersIn } from '../state/audience.ts';
import type { Talk } from '../state/state.ts';
import { isMine } from '../state/talks.ts';
import type { Choice } from '../words/tool-words.ts';
import { check } from './icons.ts';

/** Where a warm transfer stands, for who asked, for who was asked, and once both are in the talk. */
export function transferState(talk: Talk, scene: Scene): TemplateResult | typeof nothing {
  const { transfer, as } = talk.room;
  if (transfer?.forMe) return askedOfMe(talk, transfer.from, scene);
  if (as === 'aside') return readsAlong(talk, scene);
  return transfer ? asked(talk, transfer, scene) : together(talk, scene);
}

type Step = 'done' | 'now' | 'next';
const step = (state: Step, { label, soft }: Choice): TemplateResult => html`
  <li class=${state} aria-current=${state === 'now' ? 'step' : nothing}>
    <i>${state === 'done' ? check : nothing}</i><b>${label}</b><span>${soft}</span>
  </li>`;

function asked(talk: Talk, { to, step: at }: { to: string; step: string }, scene: Scene): TemplateResult {
  const { words, act, state } = scene;
  const { room } = talk.room.card;
  const { steps } = words.transfer;
  const last = talk.entries.findLast(({ content }) => content.kind === 'transfer' && content.step === 'offered');
  return html`
    <section class="warm" aria-label=${words.transfer.to(to)}>
      <h2>${words.transfer.to(to)}</h2>
      <ol>
        ${step('done', steps.told)} ${step(at === 'reading' ? 'now' : 'next', steps.reading(to))} ${step('next', steps.taken(to))}
      </ol>
      ${
        last && isMine(last, state.me?.id)
          ? html`<div class="acts">
              <button type="button" class="btn line" @click=${() => act({ type: 'cancelTransfer', room })}>${words.transfer.cancel}</button>
              <span class="soft">${words.transfer.stay(to)}</span>
            </div>`
          : nothing
      }
    </section>`;
}

function askedOfMe(talk: Talk, from: string, { words, act }: Scene): TemplateResult {
  const { room } = talk.room.card;
  return html`
    <section class="warm" aria-label=${words.transfer.title}>
      <h2>${words.transfer.forMe(from)}</h2>
      <p class="soft">${words.transfer.forMeLine}</p>
      <div class="acts">
        <button type="button" class="btn" @click=${() => act({ type: 'answerTransfer', room, accept: true })}>
          ${words.transfer.accept}
        </button>
        <button type="button" class="btn line" @click=${() => act({ type: 'answerTransfer', room, accept: false })}>
          ${words.transfer.decline}
        </button>
      </div>
    </section>`;
}

/** Who came to help may go again. */
function readsAlong(talk: Talk, { words, act }: Scene): TemplateResult | typeof nothing {
  const { card, ended, call } = talk.room;
  if (ended || call?.forMe) return nothing;
  return html`
    <section class="warm slim" aria-label=${words.queue.readsAlong}>
      <p>${words.queue.readsAlong}.</p>
      <button type="button" class="btn line" @click=${() => act({ type: 'leave', room: card.room })}>${words.composer.leave}</button>
    </section>`;
}

/** Somebody else talks with the citizen too: then, and only then, one of us may go. */
function together(talk: Talk, { words, act, state }: Scene): TemplateResult | typeof nothing {
  const { room } = talk.room.card;
  const other = othersIn(talk, state.me?.id).find(({ as }) => as !== 'aside');
  if (!other || talk.room.ended) return nothing;
  // Who would leave the citizen with nobody to hear stays.
  if (isLastVoice(talk, state.me?.id)) return nothing;
  return html`
    <section class="warm slim" aria-label=${words.transfer.title}>
      <p>${words.transfer.bothHere(other.name)}</p>
      <button type="button" class="btn line" @click=${() => act({ type: 'leave', room })}>${words.composer.leave}</button>
    </section>`;
}
