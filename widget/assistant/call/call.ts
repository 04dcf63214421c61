import { html, render } from 'lit/html.js';
import more from '../../ui/styles/more.css?inline';
import { firstSheet } from '../../ui/styles/sheets.ts';
import { canCall, openPhone, preparePhone } from '../../voice/phone.ts';
import { createSend } from '../http.ts';
import callStyles from './call.css?inline';
import { check } from './check.ts';
import { CitizenLine } from './citizen-line.ts';
import { MicrophoneCheck } from './microphone-check.ts';
import type { CallElement, CallScene, StripScene } from './scene.ts';
import { type Drawer, strip } from './strip.ts';
import { askTicket } from './ticket.ts';
import { loadCallWords } from './words/load.ts';
import type { CallWords } from './words/words.ts';

const tag = 'houvast-call';
const loudest = 100;
/** Between "Bel nu" and the room there may be another screen; then nobody holds the microphone longer, in milliseconds. */
const handOverMs = 30_000;

/** Calling from the page: before it a screen, during it a strip. Internal: a part of the hand-off. */
export class HouvastCall extends HTMLElement implements CallElement {
  #scene: CallScene | undefined;
  #words: CallWords | undefined;
  #line: CitizenLine;
  #microphone = new MicrophoneCheck(() => this.#draw());
  /** "Bel nu" was pressed, and the room is not there yet. */
  #waits: ReturnType<typeof setTimeout> | undefined;
  #drawer: Drawer = 'none';
  #volume = loudest;
  #isQueued = false;
  #key = '';
  #told = '';

  constructor() {
    super();
    const { adoptedStyleSheets: sheets } = this.attachShadow({ mode: 'open' });
    sheets.push(firstSheet(more + callStyles));
    if (matchMedia('(forced-colors: active)').matches)
      import('../forced.ts').then(
        ({ forcedSheet }) => sheets.push(forcedSheet),
        () => {},
      );
    this.#line = new CitizenLine({
      ticket: () => {
        const { ports, pass } = this.#strip;
        return askTicket(
          createSend(ports.endpoint, () => ports.language),
          pass,
        );
      },
      openPhone,
      changed: () => this.#changed(),
    });
  }

  set scene(scene: CallScene) {
    this.#scene = scene;
    if (this.#words?.language !== scene.ports.language) this.#speak(scene);
    if (scene.at === 'strip') {
      this.#line.stands(scene.call);
      if (this.#waits && scene.call && scene.call.status !== 'over') this.#start();
    } else if (!canCall()) this.#microphone.trouble = 'blocked';
    this.#draw();
  }

  get scene(): CallScene {
    if (!this.#scene) throw new Error('The hand-off sets the scene first.');
    return this.#scene;
  }

  get isLive(): boolean {
    return this.#line.isLive;
  }

  get #strip(): StripScene {
    const { scene } = this;
    if (scene.at !== 'strip') throw new Error('There is no room yet.');
    return scene;
  }

  disconnectedCallback(): void {
    // Away from the screen that tries it; on the way to the room it stays.
    if (!this.#waits) this.#microphone.stop();
  }

  override focus(): void {
    this.shadowRoot?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  stop(): void {
    this.#forgetWaiting();
    this.#microphone.stop();
    this.#line.stop();
  }

  async #speak({ ports }: CallScene): Promise<void> {
    this.#words = await loadCallWords(ports.language);
    this.#draw();
  }

  async #try(id?: string): Promise<boolean> {
    preparePhone();
    return this.#microphone.open(id);
  }

  async #call(): Promise<void> {
    const { scene } = this;
    if (scene.at !== 'check' || this.#waits) return;
    if (this.#microphone.state !== 'open' && !(await this.#try())) return;
    this.#waits = setTimeout(() => this.stop(), handOverMs);
    scene.ask();
    this.#draw();
  }

  #start(): void {
    this.#forgetWaiting();
    void this.#line.start(this.#microphone.take());
  }

  #forgetWaiting(): void {
    clearTimeout(this.#waits);
    this.#waits = undefined;
  }

  #changed(): void {
    // Only during a call: leaving the page ends it.
    if (this.#line.isLive) addEventListener('beforeunload', warn);
    else removeEventListener('beforeunload', warn);
    if (!this.#line.isLive) this.#drawer = 'none';
    this.#tell();
    this.#draw();
  }

  /** Once, when it changes: what a strip says is not read by itself. */
  #tell(): void {
    const { moment, trouble, quality, listening } = this.#line;
    const words = this.#words;
    if (!words || !moment) return;
    const { strip: say, troubles } = words;
    const { title, line } = moment === 'away' && trouble ? troubles[trouble] : say.moments[moment];
    const weak = quality === 'good' ? '' : say.quality[quality];
    const who = listening.length ? say.listening(listening.join(say.and)) : '';
    const told = [title, line, who, weak].filter(Boolean).join(' ');
    if (told === this.#told) return;
    this.#told = told;
    this.scene.ports.announce(told);
  }

  #draw(): void {
    if (this.#isQueued) return;
    this.#isQueued = true;
    queueMicrotask(() => {
      this.#isQueued = false;
      const { shadowRoot } = this;
      const words = this.#words;
      const scene = this.#scene;
      if (!shadowRoot || !words || !scene) return;
      const key = scene.at === 'check' ? `check ${this.#microphone.trouble ?? ''}` : 'strip';
      render(this.#view(scene, words), shadowRoot);
      const isNew = key !== this.#key;
      this.#key = key;
      if (isNew && scene.at === 'check') this.focus();
    });
  }

  #view(scene: CallScene, words: CallWords): unknown {
    if (scene.at === 'check')
      return html`${check({
        scene,
        words,
        microphone: this.#microphone,
        isCalling: this.#waits !== undefined && !scene.trouble,
        call: () => void this.#call(),
        test: (id) => void this.#try(id),
      })}`;
    return html`${strip({
      scene,
      words,
      line: this.#line,
      drawer: this.#drawer,
      volume: this.#volume,
      open: (drawer) => {
        this.#drawer = drawer;
        this.#draw();
      },
      mute: (on) => {
        this.#line.mute(on);
        scene.ports.announce(on ? words.strip.muted : words.strip.unmuted);
      },
      turn: (volume) => {
        this.#volume = volume;
        this.#line.volume(volume / loudest);
        this.#draw();
      },
      press: (key) => this.#line.digits(key),
      hangUp: () => {
        this.#line.stop();
        scene.end();
      },
      callAgain: () => {
        if (scene.call && scene.call.status !== 'over') void this.#line.start({});
        else scene.check();
      },
    })}`;
  }
}

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Makes the call of a hand-off. Defining it twice on a page does not throw. */
export function createCall(): CallElement {
  if (!customElements.get(tag)) customElements.define(tag, HouvastCall);
  return new HouvastCall();
}
