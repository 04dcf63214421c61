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
  const { title, line: soft } = told(moment, stage);
  return html`<section class="strip ${moment}" aria-label=${say.label}>
    <p class="now">${phone}<b>${title}</b></p>
    ${soft ? html`<p class="small">${soft}</p>` : nothing}
    ${line.listening.length ? html`<p class="small"><b>${say.listening(line.listening.join(say.and))}</b></p>` : nothing}
    ${line.quality === 'good' ? nothing : html`<p class="small weak">${say.quality[line.quality]}</p>`}
    ${off.includes(moment) ? again(stage) : acts(moment, stage)}
  </section>`;
}

/** What a moment is called; what went wrong says more than that the line is away. */
export function told(
  moment: CallMoment,
  { words, line, names }: Pick<StripStage, 'words' | 'line' | 'names'>,
): { title: string; line: string } {
  const { moments, muted, with: withWhom, and } = words.strip;
  if (moment === 'away' && line.trouble) return words.troubles[line.trouble];
  if (moment !== 'talking') return moments[moment];
  return {
    title: names.length ? withWhom(names.join(and)) : moments.talking.title,
    line: line.isMuted ? muted : moments.talking.line,
  };
}

const again = ({ words, callAgain }: StripStage): TemplateResult =>
  html`<div class="acts">${press({ press: callAgain }, [phone, words.strip.callAgain], 'btn line fit')}</div>`;

function acts(moment: CallMoment, stage: StripStage): TemplateResult {
  const { words, line, drawer } = stage;
  const { strip: say } = words;
  if (early.includes(moment))
    return html`<div class="acts">${press({ press: stage.hangUp }, say.stop, 'btn line fit')}</div>`;
  return html`<div class="acts">
      ${key(line.isMuted ? microphoneOff : microphone, line.isMuted ? say.unmute : say.mute, () => stage.mute(!line.isMuted))}
      ${toggle(speaker, say.sound, 'sound', stage)}
      ${toggle(keys, say.keys, 'keys', stage)}
      ${key(hangUp, say.hangUp, stage.hangUp, 'end')}
    </div>
    ${drawer === 'sound' ? sound(stage) : drawer === 'keys' ? keypad(stage) : nothing}`;
}

const key = (icon: TemplateResult, label: string, deed: () => void, look = ''): TemplateResult =>
  html`<button type="button" class="key ${look}" @click=${deed}>${icon}<span>${label}</span></button>`;

const toggle = (icon: TemplateResult, label: string, of: Drawer, { drawer, open }: StripStage): TemplateResult =>
  html`<button type="button" class="key" aria-expanded=${drawer === of ? 'true' : 'false'} @click=${() => open(drawer === of ? 'none' : of)}>${icon}<span>${label}</span></button>`;

function sound({ words, volume, turn }: StripStage): TemplateResult {
  return html`<div class="drawer"><label for="volume" class="small">${words.strip.volume}</label>
    <input id="volume" type="range" min="0" max="100" step="10" .value=${String(volume)} @input=${({ target }: InputEvent) => turn(target instanceof HTMLInputElement ? Number(target.value) : volume)}></div>`;
}

function keypad({ words, digit, open }: StripStage): TemplateResult {
  const { strip: say } = words;
  return html`<div class="drawer pad" role="group" aria-label=${say.keys} dir="ltr" @keydown=${(
    event: KeyboardEvent,
  ) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      open('none');
    } else if (/^[\d*#]$/.test(event.key)) digit(event.key);
  }}>${[...'123456789*0#'].map(
    (one) =>
      html`<button type="button" aria-label=${one === '*' || one === '#' ? say.key[one] : nothing} @click=${() => digit(one)}>${one}</button>`,
  )}</div>`;
}
