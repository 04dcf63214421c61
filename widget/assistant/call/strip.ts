import { html, nothing, type TemplateResult } from 'lit/html.js';
import { phone } from '../../ui/icons.ts';
import { press } from '../screens/parts.ts';
import type { CitizenLine } from './citizen-line.ts';
import { hangUp, keys, microphone, microphoneOff, speaker } from './icons.ts';
import type { CallMoment, CallWords } from './words/words.ts';

/** What a citizen opened in the strip. */
export type Drawer = 'none' | 'sound' | 'keys';

export interface StripStage {
  words: CallWords;
  line: CitizenLine;
  /** Who the citizen talks with. */
  names: readonly string[];
  drawer: Drawer;
  /** From 0 to 100. */
  volume: number;
  open(drawer: Drawer): void;
  mute(on: boolean): void;
  turn(volume: number): void;
  digit(key: string): void;
  hangUp(): void;
  callAgain(): void;
  /** Away from the talk as a whole; absent while one still waits. */
  done: (() => void) | undefined;
}

/** Nobody talks yet: there is nothing to mute, and no keys to press. */
const early: readonly CallMoment[] = ['starting', 'waiting', 'ringing'];
/** There is no line. */
const off: readonly CallMoment[] = ['away', 'over'];

/** The call, in one strip above the conversation: how it stands in words, and what can be done. */
export function strip(stage: StripStage): TemplateResult | typeof nothing {
  const { words, line } = stage;
  const { strip: say } = words;
  const { moment } = line;
  if (!moment) return nothing;
  const { title, line: soft, weak } = told(moment, stage);
  return html`<section class="strip ${moment}" aria-label=${say.label}>
    <p class="now">${phone}<b>${title}</b></p>
    ${soft ? html`<p class="small">${soft}</p>` : nothing}
    ${line.listening.length ? html`<p class="small"><b>${line.listening.map(say.listening).join(' ')}</b></p>` : nothing}
    ${weak ? html`<p class="small weak">${weak}</p>` : nothing}
    ${off.includes(moment) ? again(stage) : acts(moment, stage)}
  </section>`;
}

/** What a moment is called; what went wrong says more than that the line is away. */
export function told(
  moment: CallMoment,
  { words, line, names }: Pick<StripStage, 'words' | 'line' | 'names'>,
): { title: string; line: string; weak?: string } {
  const { moments, muted, with: withWhom, and, quality } = words.strip;
  // Once there is internet again, that is not what is wrong any more.
  const isBack = line.trouble === 'offline' && navigator.onLine;
  if (moment === 'away' && line.trouble && !isBack) return words.troubles[line.trouble];
  if (moment !== 'talking') return moments[moment];
  return {
    title: names.length ? withWhom(names.join(and)) : moments.talking.title,
    line: line.isMuted ? muted : moments.talking.line,
    // Who waits or is on hold hears nothing, and that is as it should be.
    ...(line.quality !== 'good' && { weak: quality[line.quality] }),
  };
}

const again = ({ words: { strip: say }, callAgain, done }: StripStage): TemplateResult =>
  html`<div class="acts">${press({ press: callAgain }, [phone, say.callAgain], 'btn line fit')}${done ? press({ press: done }, say.done, 'btn line fit') : nothing}</div>`;

function acts(moment: CallMoment, stage: StripStage): TemplateResult {
  const { words, line, drawer } = stage;
  const { strip: say } = words;
  if (early.includes(moment))
    return html`<div class="acts">${press({ press: stage.hangUp }, say.stop, 'btn line fit')}</div>`;
  return html`<div class="acts">
      ${key(line.isMuted ? microphoneOff : microphone, line.isMuted ? say.unmute : say.mute, () => stage.mute(!line.isMuted))}
      <button type="button" class="key" aria-expanded=${drawer === 'none' ? 'false' : 'true'} @click=${() => stage.open(drawer === 'none' ? 'sound' : 'none')}>${speaker}<span>${say.sound}</span></button>
      ${key(hangUp, say.hangUp, stage.hangUp, 'end')}
    </div>
    ${drawer === 'none' ? nothing : html`<div class="drawer">${drawer === 'sound' ? sound(stage) : nothing}${more(stage)}</div>`}`;
}

const key = (icon: TemplateResult, label: string, deed: () => void, look = ''): TemplateResult =>
  html`<button type="button" class="key ${look}" @click=${deed}>${icon}<span>${label}</span></button>`;

/** The keys of a telephone are seldom needed: they take the place of the sound when they are. */
function more(stage: StripStage): TemplateResult {
  const { words, drawer, open } = stage;
  const isOpen = drawer === 'keys';
  return html`<button type="button" class="btn line fit" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => open(isOpen ? 'sound' : 'keys')}>${keys}${words.strip.keys}</button>${isOpen ? keypad(stage) : nothing}`;
}

function sound({ words, volume, turn }: StripStage): TemplateResult {
  return html`<label for="volume" class="small">${words.strip.volume}</label>
    <input id="volume" type="range" min="0" max="100" step="10" .value=${String(volume)} @input=${({ target }: InputEvent) => turn(target instanceof HTMLInputElement ? Number(target.value) : volume)}>`;
}

function keypad({ words, digit, open }: StripStage): TemplateResult {
  const { strip: say } = words;
  return html`<div class="pad" role="group" aria-label=${say.keys} dir="ltr" @keydown=${(event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // Only these keys go, not the panel.
      event.preventDefault();
      open('sound');
    } else if (/^[\d*#]$/.test(event.key)) digit(event.key);
  }}>${[...'123456789*0#'].map(
    (one) =>
      html`<button type="button" aria-label=${one === '*' || one === '#' ? say.key[one] : nothing} @click=${() => digit(one)}>${one}</button>`,
  )}</div>`;
}
