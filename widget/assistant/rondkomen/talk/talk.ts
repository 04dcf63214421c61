import { type CSSResult, html, LitElement, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { formatFor } from '../../../../edge/assistant/format.ts';
import type { RoomAnswer } from '../../../../edge/protocol/rondkomen-room.ts';
import { Company } from '../../../ui/rondkomen-company.ts';
import { Room, type RoomOptions } from '../../../ui/rondkomen-room.ts';
import { sharedStyles } from '../../../ui/styles/styles.ts';
import type { TalkCall } from '../../../voice/talk-call.ts';
import type { PartPorts } from '../../parts.ts';
import type { TalkStart } from '../check-in/session.ts';
import { saveFile } from '../keep.ts';
import laneStyles from '../lane.css?inline';
import { Reader } from '../reader.ts';
import { createTalkApi } from './api.ts';
import { Booking } from './booking.ts';
import { callTroubleOf } from './call-trouble.ts';
import { grouped } from './code.ts';
import { prove } from './prove.ts';
import { bookedScreen } from './screens/booked.ts';
import { callScreen } from './screens/call.ts';
import { chooseScreen } from './screens/choose.ts';
import { codeScreen } from './screens/code.ts';
import { cancelScreen, goneScreen } from './screens/endings.ts';
import { roomScreen } from './screens/room.ts';
import type { TalkScene } from './screens/scene.ts';
import { topicScreen } from './screens/topic.ts';
import { talkScreenOf } from './state.ts';
import styles from './talk.css?inline';
import { loadTalkWords } from './words/load.ts';
import type { TalkWords } from './words/words.ts';

export interface TalkPorts {
  ports(): PartPorts;
  /** Milliseconds since 1970. */
  now(): number;
  erase(): void;
}

/** @summary Booking a talk that leaves no record, and the chat itself. What is typed is in this object and nowhere else. */
export class TalkElement extends LitElement {
  static override styles: CSSResult[] = [sharedStyles, unsafeCSS(laneStyles), unsafeCSS(styles)];
  static override properties = { words: { state: true }, typed: { state: true }, stopping: { state: true } };

  declare private words: TalkWords | undefined;
  declare private typed: string;
  declare private stopping: boolean;
  private outside: TalkPorts | undefined;
  private landing = false;
  private readonly reader = new Reader(this);
  private hadFocus = false;
  /** How many messages were drawn: the newest comes in sight. */
  private said = 0;
  private room: Room | undefined;
  private call: TalkCall | undefined;
  private company: Company | undefined;
  private readonly booking = new Booking({
    api: () => createTalkApi(this.ports),
    prove,
    changed: (moved) => this.handleChange(moved),
  });

  constructor() {
    super();
    this.typed = '';
    this.stopping = false;
  }

  /** Opens the part. Settles when its words are there. */
  async open(start: TalkStart, outside: TalkPorts): Promise<void> {
    this.outside = outside;
    await this.readWords();
    this.booking.start(start);
  }

  /** Fetches the words of the language of the panel, when they are other ones. */
  async readWords(): Promise<void> {
    const { language } = this.ports;
    if (this.words?.language !== language) this.words = await loadTalkWords(language);
  }

  override focus(): void {
    this.landing = true;
    this.requestUpdate();
  }

  /** A screen back inside the talk. False when its first screen was there. */
  back(): boolean {
    if (this.stopping) {
      this.stopping = false;
      return true;
    }
    if (talkScreenOf(this.booking.state) === 'room') this.leaveRoom();
    return this.booking.back();
  }

  /** A talk stands, and its code is in here: it must not get lost by going back. */
  get holdsTalk(): boolean {
    return this.booking.state.talk !== undefined;
  }

  /** Throws away the code, the choices and what was said. */
  forget(): void {
    this.reader.stop();
    this.leaveRoom();
    this.leaveCall();
    this.booking.forget();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaveRoom();
    this.leaveCall();
  }

  protected override render(): unknown {
    const { words } = this;
    if (!words) return nothing;
    const at = talkScreenOf(this.booking.state);
    // Where people speak with each other nothing speaks in between.
    const reading = at === 'room' || at === 'call' ? nothing : this.reader.button(words.reading, words.language);
    return html`<p class="strip"><span>${this.strip(words)}</span>${reading}</p>${this.screen(this.scene(words))}`;
  }

  protected override willUpdate(): void {
    this.hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  protected override updated(): void {
    const root = this.getRootNode();
    const stage = root instanceof ShadowRoot ? root.host.parentElement : null;
    const said = this.room?.state.messages.length ?? 0;
    if (said > this.said) stage?.scrollTo(0, stage.scrollHeight);
    this.said = said;
    // The microphone works: the button that tried it made way for its level, and the next thing to do is to call.
    const isLost = this.hadFocus && !this.shadowRoot?.activeElement && !this.landing;
    if (isLost && talkScreenOf(this.booking.state) === 'call')
      this.renderRoot.querySelector<HTMLElement>('.foot .btn:last-child')?.focus({ preventScroll: true });
    const heading = this.landing && this.renderRoot.querySelector('h2');
    if (!heading) return;
    this.landing = false;
    stage?.scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  }

  private get ports(): PartPorts {
    if (!this.outside) throw new Error('Open the talk before it is used.');
    return this.outside.ports();
  }

  private strip(words: TalkWords): string {
    const at = talkScreenOf(this.booking.state);
    if (at === 'room' && this.room?.state.status.is !== 'early') return words.stripRoom;
    if (at === 'call') return words.stripCall;
    return at === 'choose' || at === 'topic' ? words.stripChoose : words.stripBooked;
  }

  private screen(scene: TalkScene): TemplateResult {
    const { state } = this.booking;
    const at = talkScreenOf(state);
    if (at === 'choose' || at === 'move') return chooseScreen(scene, at === 'move');
    if (at === 'topic') return topicScreen(scene);
    if (at === 'room') return roomScreen(scene);
    if (at === 'call') return callScreen(scene);
    if (at === 'gone') return goneScreen(scene);
    if (at === 'code' || !state.talk) return codeScreen(scene);
    return at === 'cancel' ? cancelScreen(scene) : bookedScreen(scene, state.talk);
  }

  private scene(words: TalkWords): TalkScene {
    const { booking, room, call, company, typed, stopping } = this;
    return {
      words,
      format: formatFor(words.language),
      state: booking.state,
      booking,
      room,
      call,
      other: company?.other ?? 'unknown',
      phone: this.ports.facts?.phone,
      typed,
      stopping,
      now: this.outside?.now() ?? 0,
      act: {
        copy: () => this.copy(),
        calendar: () => {
          const { talk } = booking.state;
          if (talk) saveFile(words.booked.calendarFile, 'text/calendar;charset=utf-8', talk.calendar);
        },
        erase: () => this.outside?.erase(),
        back: () => this.back(),
        enter: () => (booking.state.talk?.kind === 'call' ? void this.enterCall() : this.enterRoom()),
        endCall: () => void this.endCall(),
        type: (text) => {
          this.typed = text;
          this.room?.typing(text.trim() !== '');
        },
        say: () => {
          if (this.room?.say(this.typed)) this.typed = '';
        },
        stop: (asking) => {
          this.stopping = asking;
          this.landing = true;
        },
        leave: () => {
          this.stopping = false;
          this.room?.end();
        },
      },
    };
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(grouped(this.booking.state.code));
      this.booking.copied();
    } catch {
      // A page that may not use the clipboard: the code is marked, so that the person can copy it.
      const code = this.renderRoot.querySelector('output');
      if (code) getSelection()?.selectAllChildren(code);
    }
  }

  private enterRoom(): void {
    this.leaveRoom();
    this.room = new Room({
      ...this.way(),
      changed: (answer) => this.handleRoom(answer),
    });
    this.booking.go('room');
  }

  /** Into the room of this talk. The code is in the first frame, never in the address. */
  private way(): Pick<RoomOptions, 'address' | 'enter'> {
    const { endpoint, organisation } = this.ports;
    const { code } = this.booking.state;
    return {
      address: `${endpoint.replace(/^http/, 'ws')}/v1/rondkomen/talks/mine/room?organisation=${organisation}`,
      enter: () => ({ type: 'enter', code }),
    };
  }

  /** Nothing of a telephone is fetched before somebody goes to their call. */
  private enterCall(): Promise<void> {
    return this.booking.enterCall(async () => {
      const { TalkCall } = await import('../../../voice/talk-call.ts');
      const { code } = this.booking.state;
      const company = new Company({
        ...this.way(),
        changed: () => this.requestUpdate(),
        over: () => this.handleOver(),
      });
      const call = new TalkCall({
        ticket: () => createTalkApi(this.ports).call(code),
        troubleOf: callTroubleOf,
        changed: () => {
          company.follow(call.isOnLine);
          this.requestUpdate();
        },
      });
      this.call = call;
      this.company = company;
    });
  }

  private async endCall(): Promise<void> {
    this.call?.hangUp();
    // Told in the room it counts as held when both were there. Without a line to it, the row goes all the same.
    if (this.company?.end()) return;
    await this.booking.cancel();
    if (talkScreenOf(this.booking.state) === 'gone') this.stopping = false;
  }

  private leaveCall(): void {
    const { call, company } = this;
    this.call = undefined;
    this.company = undefined;
    company?.close();
    call?.hangUp();
    this.stopping = false;
  }

  /** The call is over for both, and its row is gone. */
  private handleOver(): void {
    this.stopping = false;
    this.company?.close();
    this.call?.hangUp();
    this.booking.over();
  }

  private leaveRoom(): void {
    this.room?.close();
    this.room = undefined;
    this.typed = '';
    this.stopping = false;
  }

  /** What changes in the room is said; what the other side says is read by the log itself. */
  private handleRoom(answer: RoomAnswer | undefined): void {
    if (answer?.type === 'over' || answer?.type === 'refused') this.landing = true;
    this.requestUpdate();
  }

  private handleChange(moved: boolean): void {
    const at = talkScreenOf(this.booking.state);
    if (this.call && at !== 'call' && at !== 'gone') this.leaveCall();
    if (moved) {
      this.landing = true;
      this.reader.stop();
    }
    this.requestUpdate();
  }
}

/** Makes the talk. A second copy of Houvast on the page leaves the first definition be. */
export function createTalk(): TalkElement {
  const tag = 'houvast-rondkomen-talk';
  if (!customElements.get(tag)) customElements.define(tag, TalkElement);
  return document.createElement(tag);
}

declare global {
  interface HTMLElementTagNameMap {
    'houvast-rondkomen-talk': TalkElement;
  }
}
