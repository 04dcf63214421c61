import { html, type TemplateResult } from 'lit';
import { citizenName, type Scene } from '../scene.ts';
import { person } from './icons.ts';

/** What a colleague asks of this agent now. It stands above everything: on a small screen the queue is a tab away. */
export function askedStrips(scene: Scene): TemplateResult[] {
  return [...helpStrips(scene), ...transferStrips(scene)];
}

/** For leads and who stands by: somebody asked for help now. */
function helpStrips({ words, state, act, change }: Scene): TemplateResult[] {
  return state.helps.map(({ room, from }) => {
    const done = (): void => change({ kind: 'helpRead', room });
    const join = (): void => {
      act({ type: 'join', room });
      done();
      change({ kind: 'show', room });
    };
    const pass = (): void => {
      act({ type: 'notNow', room });
      done();
    };
    return html`<section class="strip ask" aria-label=${words.help.title}>
      ${person}
      <p><b>${words.help.asks(from)}</b></p>
      <button type="button" class="btn line" @click=${join}>${words.help.join}</button>
      <button type="button" class="tool" @click=${pass}>${words.help.later}</button>
    </section>`;
  });
}

/** Somebody asks to take over a talk that is not on the screen. Nothing pushes away the one that is. */
function transferStrips({ words, state, change }: Scene): TemplateResult[] {
  return [...state.talks.values()].flatMap((talk) => {
    const { card, transfer } = talk.room;
    if (!transfer?.forMe || state.shown === card.room) return [];
    return html`<section class="strip ask" aria-label=${words.transfer.title}>
      ${person}
      <p><b>${words.announce.offered(transfer.from)}</b> <span>${citizenName(talk, words)}</span></p>
      <button type="button" class="btn line" @click=${() => change({ kind: 'show', room: card.room })}>${words.phone.show}</button>
    </section>`;
  });
}
