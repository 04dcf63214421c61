import { render } from 'lit/html.js';
import type { VoiceTicket } from '../../../edge/protocol/voice.ts';
import { sheetOf } from '../../ui/styles/sheets.ts';
import { MicrophoneCheck } from '../../voice/microphone-check.ts';
import { canCall, openPhone, preparePhone } from '../../voice/phone.ts';
import { createSend } from '../http.ts';
import callStyles from './call.css?inline';
import { check } from './check.ts';
import { CitizenLine } from './citizen-line.ts';
import type { CallElement, CallStage } from './scene.ts';
import { type Drawer, strip, told } from './strip.ts';
import { askTicket } from './ticket.ts';
import { loadCallWords } from './words/load.ts';
import type { CallWords } from './words/words.ts';

const tag = 'houvast-call';
const sheet = sheetOf(callStyles);
const loudest = 100;
const networkChanges = ['online', 'offline'] as const;

/** Calling from the page: before it a screen, during it a strip. Internal: a part of the hand-off. */
export class HouvastCall extends HTMLElement implements CallElement {
  declare stage: CallStage;
  #root = this.attachShadow({ mode: 'open' });
  #words: CallWords | undefined;
  #microphone = new MicrophoneCheck(() => this.#draw());
  #line = new CitizenLine({
    ticket: () => this.#ticket(),
    openPhone,
    failed: () => this.stage.act({ type: 'noLine' }),
    changed: () => this.#changed(),
  });
  /** "Bel nu" was pressed, and the room is not there yet. */
  #waits = false;
  /** It is for a hand-off that is passed on with the call. */
  #isNew = false;
  #drawer: Drawer = 'none';
  #volume = loudest;
  #drawn: Promise<void> | undefined;
  #key = '';
  #told = '';
  /** Messages in the talk when the call ended. */
  #spoken = 0;

  look(): void {
    const { ports, view, room } = this.stage;
    const { screen, trouble } = view;
    this.#root.adoptedStyleSheets = [...ports.sheets(), sheet];
    if (this.#words?.language !== ports.language) this.#speak();
    if (!canCall()) this.#microphone.trouble = 'blocked';
    if (trouble || (screen !== 'call' && screen !== 'room')) this.#waits = false;
    const call = room.stands && 'call' in room.stands ? room.stands.call : undefined;
    this.#line.stands(call);
    // A new hand-off has its call from the first moment; in a room that was there it comes when the office says so.
    if (this.#waits && this.stage.kept && (this.#isNew || (call && call.status !== 'over'))) this.#start();
    else if (screen !== 'call' && !this.#waits) this.#microphone.stop();
    this.#draw();
  }

  connectedCallback(): void {
    for (const change of networkChanges) addEventListener(change, this.#looked);
  }

  disconnectedCallback(): void {
    for (const change of networkChanges) removeEventListener(change, this.#looked);
    // Away from the screen that tries it; on the way to the room it stays.
    if (!this.#waits) this.#microphone.stop();
  }

  override focus(): void {
    this.#find('h1')?.focus({ preventScroll: true });
  }

  #find(selector: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(selector);
  }

  stop(): void {
    this.#waits = false;
    this.#microphone.stop();
    this.#line.stop();
  }

  async #speak(): Promise<void> {
    this.#words = await loadCallWords(this.stage.ports.language);
    this.#draw();
  }

  async #ticket(): Promise<VoiceTicket> {
    const { ports, kept, ticket } = this.stage;
    this.stage.ticket = undefined;
    if (ticket) return ticket;
    return askTicket(
      createSend(ports.endpoint, () => ports.language),
      kept,
    );
  }

  async #try(id?: string): Promise<boolean> {
    preparePhone();
    return this.#microphone.open(id);
  }

  async #call(): Promise<void> {
    if (this.#waits || (this.#microphone.state !== 'open' && !(await this.#try()))) return;
    const { stage } = this;
    this.#waits = true;
    this.#isNew = !stage.isPassedOn;
    if (stage.isPassedOn) {
      stage.act({ type: 'call', on: true });
      stage.show({ screen: 'room' });
    } else stage.passOn();
    this.#draw();
  }

  #start(): void {
    this.#waits = false;
    void this.#line.start(this.#microphone.take());
  }

  #again(): void {
    const { moment } = this.#line;
    // The office still has this call: only our line is gone.
    if (moment === 'away') void this.#line.start({});
    else this.stage.show({ screen: 'call' });
  }

  readonly #looked = (): void => this.#draw();

  #changed(): void {
    const { isLive } = this.#line;
    // Only during a call: leaving the page ends it.
    if (isLive) addEventListener('beforeunload', warn);
    else {
      removeEventListener('beforeunload', warn);
      this.#drawer = 'none';
    }
    this.#tell();
    this.#draw();
  }

  get #names(): string[] {
    const { stands } = this.stage.room;
    if (stands?.status !== 'talking') return [];
    // Who only listens is named apart.
    return stands.with.flatMap(({ speaker, as }) =>
      as === 'aside' || speaker.role === 'citizen' || this.#line.listening.includes(speaker.name) ? [] : [speaker.name],
    );
  }

  /** Once, when it changes: what a strip says is not read by itself. */
  #tell(): void {
    const words = this.#words;
    const { moment } = this.#line;
    if (!words || !moment) return;
    const { title, line, weak } = told(moment, { words, line: this.#line, names: this.#names });
    const text = [title, line, weak].filter(Boolean).join(' ');
    if (text === this.#told) return;
    this.#told = text;
    // Of these the conversation tells already.
    if (moment !== 'held' && moment !== 'over') this.stage.ports.announce(text);
  }

  #draw(): void {
    this.#drawn ??= Promise.resolve().then(() => {
      this.#drawn = undefined;
      const words = this.#words;
      if (!words) return;
      this.toggleAttribute('off', !this.#isInSight());
      const isCheck = this.stage.view.screen === 'call';
      this.toggleAttribute('screen', isCheck);
      const key = isCheck ? `check ${this.#microphone.trouble}` : 'strip';
      const hadFocus = this.#root.activeElement;
      render(isCheck ? this.#check(words) : this.#strip(words), this.#root);
      if (key !== this.#key && isCheck) this.focus();
      // What had the focus made way for something else.
      else if (hadFocus && !this.#root.activeElement)
        (this.#find('.drawer .btn') ?? this.#find('.acts button, .btn'))?.focus({ preventScroll: true });
      this.#key = key;
    });
  }

  /** It stays in sight, until the talk goes on in writing after it. */
  #isInSight(): boolean {
    const { moment } = this.#line;
    const spoken = this.stage.room.entries.filter(({ content }) => content.kind === 'message').length;
    if (moment !== 'over') this.#spoken = spoken;
    return moment !== undefined && spoken === this.#spoken;
  }

  #check(words: CallWords): unknown {
    return check({
      stage: this.stage,
      words,
      microphone: this.#microphone,
      isCalling: this.#waits,
      call: () => void this.#call(),
      test: (id) => void this.#try(id),
    });
  }

  #strip(words: CallWords): unknown {
    const line = this.#line;
    const { stage } = this;
    return strip({
      words,
      line,
      names: this.#names,
      drawer: this.#drawer,
      volume: this.#volume,
      open: (drawer) => {
        this.#drawer = drawer;
        this.#draw();
      },
      mute: (on) => line.mute(on),
      turn: (volume) => {
        this.#volume = volume;
        line.volume(volume / loudest);
        this.#draw();
      },
      digit: (key) => line.digits(key),
      hangUp: () => {
        line.stop();
        stage.act({ type: 'call', on: false });
      },
      callAgain: () => this.#again(),
      done: stage.room.stands?.status === 'talking' ? () => stage.show({ sure: true }, '#sure') : undefined,
    });
  }
}

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Makes the call of a hand-off. Defining it twice on a page does not throw. */
export function createCall(stage: CallStage): CallElement {
  if (!customElements.get(tag)) customElements.define(tag, HouvastCall);
  const call = new HouvastCall();
  call.stage = stage;
  return call;
}
