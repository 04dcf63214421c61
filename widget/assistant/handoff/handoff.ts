import { render } from 'lit/html.js';
import { type Format, formatFor } from '../../../edge/assistant/format.ts';
import type { VoiceTicket } from '../../../edge/protocol/voice.ts';
import type { Telling } from '../../ui/words/words.ts';
import type { CallElement } from '../call/scene.ts';
import type { Send } from '../http.ts';
import type { PartElement, PartPorts } from '../parts.ts';
import { isAnswered } from './api.ts';
import { readAbout } from './choose/about.ts';
import { look, passOn } from './choose/asking.ts';
import { draftOf } from './choose/note.ts';
import { adopt, draw } from './drawing.ts';
import { fetchFurther, withFurther } from './fetched.ts';
import type { Further } from './further/further.ts';
import { createHandoffStore, type HandoffStore, type KeptHandoff } from './kept.ts';
import type { Later } from './later/later.ts';
import type { Bell } from './room/bell.ts';
import type { Conversation, NewDeed } from './room/conversation.ts';
import { act, open } from './room/following.ts';
import { emptyRoom, type Room } from './room/state.ts';
import { hasCall } from './screens.ts';
import { toEnd } from './scroll.ts';
import type { Backstage, View } from './stage.ts';
import { loadHandoffWords } from './words/load.ts';
import type { HandoffWords } from './words/words.ts';

const wakes = ['online', 'pageshow', 'pagehide', 'visibilitychange', 'houvast-hide'] as const;

/** From a question to a person: before, note, waiting, talk, end. Internal: a part of the panel. */
export class HouvastHandoff extends HTMLElement implements PartElement, Backstage {
  declare words: HandoffWords;
  declare format: Format;
  declare view: View;
  declare kept: KeptHandoff | undefined;
  declare ticket: VoiceTicket | undefined;
  declare talk: Conversation | undefined;
  declare bell: Bell | undefined;
  declare fetchedCall: CallElement | undefined;
  declare further: Further | undefined;
  declare later: Later | undefined;
  declare landing: string | undefined;
  declare askedAt: number;
  declare requestId: string | undefined;
  declare key: string | undefined;
  declare isOn: boolean | undefined;
  declare isDrawing: boolean | undefined;
  root: ShadowRoot = this.attachShadow({ mode: 'open' });
  #ports: PartPorts | undefined;

  set ports(ports: PartPorts) {
    const old = this.#ports;
    this.#ports = ports;
    const { organisation, endpoint, about, explanation, language } = ports;
    adopt(this);
    if (old?.organisation !== organisation || old.endpoint !== endpoint) this.#start();
    else if (!this.isPassedOn && (old.about !== about || old.explanation?.id !== explanation?.id)) this.#begin();
    if (this.words?.language !== language) this.#speak();
    draw(this);
  }

  get ports(): PartPorts {
    if (!this.#ports) throw new Error('The panel sets the ports first.');
    return this.#ports;
  }

  get room(): Room {
    return this.talk?.room ?? emptyRoom;
  }

  get send(): Send {
    return this.ports.send;
  }

  get isPassedOn(): boolean {
    return !!(this.talk ?? this.view.outcome);
  }

  get told(): Telling | undefined {
    const { trouble } = this.view;
    const { title, lines } = this.ports.words.unfetched;
    if (trouble === 'offline') return { title, lines: [this.words.stays, ...lines] };
    return trouble && this.further?.words.troubles[trouble];
  }

  get call(): CallElement | undefined {
    return hasCall(this) ? this.fetchedCall : undefined;
  }

  /** Waiting or talking, or about to hear that: then it goes on while another screen shows. */
  get isLive(): boolean {
    const { stands, line } = this.room;
    return !!this.talk && line !== 'gone' && !/callback|message|closed/.test(`${stands?.status}`);
  }

  connectedCallback(): void {
    for (const wake of wakes) addEventListener(wake, this.#wake, true);
    this.onpointerdown = () => this.bell?.allow();
  }

  disconnectedCallback(): void {
    if (this.isLive) return;
    for (const wake of wakes) removeEventListener(wake, this.#wake, true);
    this.#stop();
  }

  override focus(): void {
    draw(this, 'h1');
    // Who opens the panel again reads on from the last words.
    if (this.key === 'talking') toEnd(this);
  }

  /** A screen back of its own, if there is one. */
  back(): boolean {
    const { screen } = this.view;
    if (screen === 'before' || screen === 'room') return false;
    const to = this.isPassedOn ? 'room' : screen === 'note' ? 'before' : 'note';
    this.show({ screen: to, slip: undefined, trouble: undefined, editing: undefined });
    return true;
  }

  /** "Wis en sluit": nothing of the talk stays, here or in the tab. */
  forget(): void {
    const { stands } = this.room;
    // Nobody is left waiting for who has gone.
    if (this.isLive) this.talk?.do({ type: stands?.status === 'waiting' ? 'stopWaiting' : 'end' });
    this.store().erase();
    this.#clear();
  }

  leave(again: boolean): void {
    this.forget();
    if (again) this.#start();
    else this.ports.back();
  }

  show(change: Partial<View>, landing?: string): void {
    this.view = { ...this.view, ...change };
    draw(this, landing);
  }

  passOn(): void {
    passOn(this);
  }

  act(deed: NewDeed): void {
    act(this, deed);
  }

  toNote(): void {
    if (this.talk) withFurther(this, (further) => further.noteAgain(this));
    else this.show({ screen: 'note' });
  }

  store(): HandoffStore {
    return createHandoffStore(this.ports.organisation, () => sessionStorage);
  }

  async trying(deed: () => Promise<unknown>): Promise<void> {
    try {
      await deed();
    } catch (error) {
      const trouble = isAnswered(error) && (await fetchFurther(this))?.troubleOf(error);
      this.show({ busy: false, trouble: trouble || 'offline' }, '[role=alert]');
    }
  }

  /** Goes on with a hand-off that this tab knows, or looks who is there. What was typed stays. */
  #start(): void {
    this.#stop();
    this.talk = undefined;
    if (!this.isOn) this.#begin();
    const kept = this.store().read();
    if (kept) open(this, kept);
    else look(this);
  }

  /** With all that is known now, before anything was typed. */
  #begin(): void {
    const { about, explanation, language } = this.ports;
    this.isOn = true;
    const draft = draftOf(readAbout(about), explanation, language);
    this.view = { screen: 'before', way: 'chat', draft, phone: '', correction: '', message: '' };
  }

  #stop(): void {
    this.bell?.quiet();
    this.talk?.stop();
    this.fetchedCall?.stop();
  }

  /** The page goes away, perhaps to come back from the browser's memory: nothing of a talk may be in it then. */
  #clear(): void {
    this.#stop();
    this.#begin();
    this.talk = this.kept = this.ticket = this.fetchedCall = this.key = this.isOn = undefined;
    render('', this.root);
  }

  async #speak(): Promise<void> {
    const { language } = this.ports;
    this.words = await loadHandoffWords(language);
    this.format = formatFor(language);
    draw(this);
  }

  #wake = ({ type }: Event): void => {
    if (type === 'pagehide') this.#clear();
    else if (document.hidden) draw(this);
    else if (!this.isOn) this.#start();
    else {
      this.bell?.quiet();
      this.talk?.wake();
      // There is internet again: no word of that any more, and what could not be fetched is.
      this.show(this.view.trouble === 'offline' ? { trouble: undefined } : {});
    }
  };
}
