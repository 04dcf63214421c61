import { html, nothing, type TemplateResult } from 'lit';
import type { DeskCall, Hearing } from '../../../edge/protocol/voice.ts';
import type { CallQuality } from '../../voice/quality.ts';
import { callOf, citizenAt, inCall, myLeg } from '../phone/calls.ts';
import { citizenName, clockOf, type Scene } from '../scene.ts';
import { mayTalk } from '../state/select.ts';
import type { Talk } from '../state/state.ts';
import { phone as icon } from './icons.ts';
import { keypad } from './keypad.ts';
import { answerButtons } from './ring.ts';

/** The call of the talk on the screen: how it stands in words, who is in it, and what one can do. */
export function callPanel(talk: Talk, scene: Scene): TemplateResult | typeof nothing {
  const { words, state, phone } = scene;
  const call = callOf(talk);
  if (!call) return again(talk, scene);
  const mine = myLeg(call, state.me?.id);
  const { quality = 'good', isMuted = false } = phone.look.call ?? {};
  const isHere = mine?.here === true && !call.forMe;
  const at = citizenAt(call, state.me?.id);
  const weak = isHere && isExpected(quality, call, mine.as) ? undefined : quality;
  const lines = [
    call.forMe && words.phone.ringsHere,
    (at === 'coming' || at === 'absent') && words.phone.meanwhile[at],
    isHere && call.status === 'held' && words.phone.heldLine,
    isHere && mine.as !== 'talk' && `${words.phone.hearing[mine.as]} ${words.phone.hearLine}`,
    call.citizen.by === 'telephone' && !talk.room.citizen.here && words.phone.noChat,
  ].filter((line) => typeof line === 'string');
  return html`
    <section class="warm call ${call.forMe ? 'rings' : ''}" aria-label=${words.phone.label}>
      <div class="status">
        ${icon}
        <div>
          <p><b>${statusOf(talk, call, scene)}</b></p>
          ${lines.map((line) => html`<p class="soft small">${line}</p>`)} ${company(call, scene)}
        </div>
      </div>
      ${call.forMe ? answerButtons(talk, scene) : controls(talk, call, scene)}
      <div class="weak" role="status">${isHere && weak && weak !== 'good' ? html`<p class="warn">${words.phone.quality[weak]}</p>` : nothing}</div>
      ${isHere && isMuted ? html`<p class="warn">${words.phone.muted}</p>` : nothing}
    </section>`;
}

/** Who is alone, or with somebody on hold, hears nothing, and who only listens says nothing: that is as it should be. */
function isExpected(quality: CallQuality, { status, legs, citizen }: DeskCall, as: Hearing): boolean {
  if (quality === 'silent') return as === 'listen';
  return quality === 'nothing' && (status === 'held' || !citizen.here) && legs.filter(({ here }) => here).length < 2;
}

function statusOf(talk: Talk, call: DeskCall, scene: Scene): string {
  const { words, state, phone } = scene;
  const name = citizenName(talk, words);
  const mine = myLeg(call, state.me?.id);
  if (call.forMe) return words.phone.rings(name);
  if (mine && phone.look.call?.state === 'reconnecting') return words.phone.reconnecting;
  if (mine && !mine.here) return words.phone.connecting;
  const at = citizenAt(call, state.me?.id);
  if (at && at !== 'here') return words.phone.citizen[at](name);
  if (call.status === 'held') return words.phone.held;
  const since = talk.entries.findLast(({ content }) => content.kind === 'call' && content.step === 'answered');
  if (call.status === 'talking' && since) return words.phone.talking(clockOf(since.at, scene));
  return words.phone.asked(name);
}

/** Everyone on the line but the agent at this desk. */
function company({ legs }: DeskCall, { words, state }: Scene): TemplateResult | typeof nothing {
  const others = legs.filter(({ agent, here }) => here && agent !== state.me?.id);
  if (others.length === 0) return nothing;
  const names = others.map(({ as, name }) => words.phone.as[as](name)).join(', ');
  const isHere = others.length < legs.filter(({ here }) => here).length;
  return html`<p class="small">${isHere ? words.phone.with(names) : words.phone.without(names)}</p>`;
}

function controls(talk: Talk, call: DeskCall, scene: Scene): TemplateResult {
  const { words, state, phone, act } = scene;
  const { room } = talk.room.card;
  const mine = myLeg(call, state.me?.id);
  if (!mine) return listening(talk, call, scene);
  const { isMuted = false } = phone.look.call ?? {};
  const isHeld = call.status === 'held';
  return html`
    <div class="acts">
      ${
        mine.here && mine.as !== 'listen'
          ? html`<button type="button" class="btn line" @click=${() => phone.mute(!isMuted)}>
              ${isMuted ? words.phone.unmute : words.phone.mute}
            </button>`
          : nothing
      }
      ${
        mine.here && mine.as === 'talk' && call.citizen.here
          ? html`<button type="button" class="btn line" @click=${() => act({ type: 'hold', room, on: !isHeld })}>
              ${isHeld ? words.phone.resume : words.phone.hold}
            </button>`
          : nothing
      }
      ${mine.here && mine.as === 'talk' ? keypad(scene) : nothing}
      ${mine.as === 'talk' ? nothing : hearings(talk, mine.as, scene)}
      ${
        mine.as === 'talk'
          ? html`<button type="button" class="btn alert" @click=${() => act({ type: 'hangUp', room })}>${words.phone.hangUp}</button>`
          : html`<button type="button" class="btn line" @click=${() => act({ type: 'hear', room, as: 'off' })}>${words.phone.hear.off}</button>`
      }
    </div>`;
}

/** For who is in the room and not in the call. */
function listening(talk: Talk, call: DeskCall, scene: Scene): TemplateResult {
  const { words, state, phone } = scene;
  if (phone.look.state !== 'on')
    return html`<div class="acts">
      <p class="soft small">${words.phone.needsPhone}</p>
      <button type="button" class="btn" @click=${() => phone.switchOn()}>${words.phone.on}</button>
    </div>`;
  if (call.legs.length === 0 || inCall(state)) return html``;
  return html`<div class="acts">${hearings(talk, undefined, scene)}</div>`;
}

/** Ways to hear along, without the one that is so already. A colleague who reads along cannot be heard by the citizen. */
function hearings(talk: Talk, now: 'listen' | 'whisper' | 'talk' | undefined, { words, act }: Scene): TemplateResult[] {
  const { room } = talk.room.card;
  const ways = mayTalk(talk) ? (['listen', 'whisper', 'talk'] as const) : (['listen', 'whisper'] as const);
  return ways
    .filter((as) => as !== now)
    .map(
      (as) =>
        html`<button type="button" class="btn line" @click=${() => act({ type: 'hear', room, as })}>${words.phone.hear[as]}</button>`,
    );
}

/** A call-back that did not reach anyone can be tried again, with the room still open. */
function again(talk: Talk, { words, act, state, phone }: Scene): TemplateResult | typeof nothing {
  const { call, ended, as } = talk.room;
  if (call?.citizen.by !== 'telephone' || ended || as !== 'talk') return nothing;
  const { room } = talk.room.card;
  const isMissed = talk.entries.findLast(({ content }) => content.kind === 'call')?.content;
  if (isMissed?.kind !== 'call' || isMissed.step !== 'missed' || phone.look.state !== 'on' || inCall(state))
    return nothing;
  return html`<section class="warm call slim" aria-label=${words.phone.label}>
    <button type="button" class="btn line" @click=${() => act({ type: 'callBack', room })}>${words.phone.again}</button>
  </section>`;
}
