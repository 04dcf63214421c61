import { render } from 'lit/html.js';
import { type Format, formatFor } from '../../../edge/assistant/format.ts';
import { maxMessageLength } from '../../../edge/protocol/handoff-limits.ts';
import type { HandoffCreated } from '../../../edge/protocol/handoff-note.ts';
import { sheetOf } from '../../ui/styles/sheets.ts';
import type { CallElement, CallStage } from '../call/scene.ts';
import { createSend } from '../http.ts';
import type { PartElement, PartPorts } from '../parts.ts';
import { askOutlook, createHandoff, socketAddress, troubleOf } from './api.ts';
import { readAbout } from './choose/about.ts';
import { type Draft, draftAgain, draftOf, needsPhone, noteOf } from './choose/note.ts';
import handoffStyles from './handoff.css?inline';
import { createHandoffStore, type HandoffStore, type KeptHandoff } from './kept.ts';
import type { Later } from './later/later.ts';
import type { Bell } from './room/bell.ts';
import { browserConversation, type Conversation, type NewDeed, newId } from './room/conversation.ts';
import { whatIsNew } from './room/news.ts';
import { emptyRoom, type Room } from './room/state.ts';
import { drawScreen, hasCall, keyOf, needsLater } from './screens.ts';
import { isEndInSight, reveal, scrollTo } from './scroll.ts';
import type { Stage, View, Way } from './stage.ts';
import { loadHandoffWords } from './words/load.ts';
import type { HandoffWords } from './words/words.ts';

const wakes = ['online', 'pageshow', 'pagehide', 'visibilitychange'] as const;
const sheet = sheetOf(handoffStyles);
const firstView = (draft: Draft): View => ({
  screen: 'before',
  way: 'chat',
  draft,
  phone: '',
  correction: '',
  message: '',
});

/** From a question to a person: before, note, waiting, talk, end. Internal: a part of the panel. */
export class HouvastHandoff extends HTMLElement implements PartElement, Stage {
  declare words: HandoffWords;
  declare format: Format;
  view: View = firstView(draftOf({}, undefined, 'nl'));
  #root = this.attachShadow({ mode: 'open' });
  #ports: PartPorts | undefined;
  #talk: Conversation | undefined;
  kept: KeptHandoff | undefined;
  ticket: CallStage['ticket'];
  #bell: Bell | undefined;
  #later: Later | undefined;
  #call: CallElement | undefined;
  /** Between the first look and the end: nothing of it is in memory otherwise. */
  #isOn = false;
  #drawn: Promise<void> | undefined;
  #requestId = '';
  #key = '';
  #landing: string | undefined;

  set ports(ports: PartPorts) {
    const old = this.#ports;
    this.#ports = ports;
    const { organisation, endpoint, about, explanation, language } = ports;
    this.#root.adoptedStyleSheets = [...ports.sheets(), sheet];
    if (old?.organisation !== organisation || old.endpoint !== endpoint) this.#start();
    else if (!this.isPassedOn && (old.about !== about || old.explanation?.id !== explanation?.id))
      this.show({ draft: this.#draft(), screen: 'before' });
    if (this.words?.language !== language) this.#speak();
    this.#draw();
  }

  get ports(): PartPorts {
    if (!this.#ports) throw new Error('The panel sets the ports first.');
    return this.#ports;
  }

  get room(): Room {
    const { outcome } = this.view;
    return this.#talk?.room ?? { ...emptyRoom, line: 'open', ...(outcome && { stands: outcome }) };
  }

  get isPassedOn(): boolean {
    return !!(this.#talk ?? this.view.outcome);
  }

  get call(): CallElement | undefined {
    return hasCall(this) ? this.#call : undefined;
  }

  /** Waiting or talking: then it goes on while another screen shows. */
  get isLive(): boolean {
    const { stands, line } = this.room;
    return line !== 'gone' && (stands?.status === 'waiting' || stands?.status === 'talking');
  }

  connectedCallback(): void {
    for (const wake of wakes) addEventListener(wake, this.#wake, true);
    this.onpointerdown = () => this.#bell?.allow();
  }

  disconnectedCallback(): void {
    if (this.isLive) return;
    for (const wake of wakes) removeEventListener(wake, this.#wake, true);
    this.#stop();
  }

  override focus(): void {
    this.#land('h1');
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
    const status = this.room.stands?.status;
    // Nobody is left waiting for who has gone.
    if (status === 'waiting') this.#talk?.do({ type: 'stopWaiting' });
    if (status === 'talking') this.#talk?.do({ type: 'end' });
    this.#store().erase();
    this.#clear();
  }

  leave(again: boolean): void {
    this.forget();
    if (again) this.#start();
    else this.ports.back();
  }

  show(change: Partial<View>): void {
    const { editing } = this.view;
    const { note } = this.room;
    const isAgain = change.screen === 'note' && note;
    this.view = { ...this.view, ...change, ...(isAgain && { draft: draftAgain(note, this.ports.explanation) }) };
    const { slip } = change;
    this.#land(
      change.sure
        ? '#sure'
        : change.correcting
          ? '#correction'
          : slip
            ? slip === 'window'
              ? '.days input'
              : '[aria-invalid]'
            : change.editing && change.editing !== editing
              ? `#${change.editing}`
              : editing && 'editing' in change && !change.editing && !change.screen
                ? `#edit-${editing}`
                : undefined,
    );
  }

  async look(): Promise<void> {
    this.show({ screen: 'before', outlook: undefined, trouble: undefined });
    await this.#trying(async () => this.show({ outlook: await askOutlook(this.#send(), this.ports.organisation) }));
  }

  choose(way: Way): void {
    const { screen, draft } = this.view;
    const chosen = { way, slip: undefined, trouble: undefined };
    if (screen !== 'note') this.show({ ...chosen, screen: 'note' });
    else if (noteOf(draft).question) this.show({ ...chosen, screen: 'when', editing: undefined });
    else this.show({ ...chosen, slip: 'question' });
  }

  passOn(): void {
    const { draft, way, screen } = this.view;
    const note = noteOf(draft);
    const done = { editing: undefined, slip: undefined };
    if (!note.question) this.show({ slip: 'question' });
    else if (this.#talk) {
      this.act({ type: 'note', note });
      this.show({ ...done, screen: 'room' });
      this.ports.announce(this.words.note.saved);
    } else if (needsPhone(way, draft)) this.show({ ...done, screen: 'when' });
    else if (way === 'call' && screen !== way) this.show({ ...done, screen: way });
    else this.#create();
  }

  confirm(): void {
    const { way, window = '', phone } = this.view;
    const isCallback = !!this.#talk || way === 'callback';
    const slip = isCallback && !window ? 'window' : isNumber(phone) ? undefined : 'phone';
    if (slip) this.show({ slip });
    else if (this.#talk) {
      this.act({ type: 'toCallback', window, phone: phone.trim() });
      this.show({ screen: 'room', slip });
    } else this.#create();
  }

  act(deed: NewDeed): void {
    this.#talk?.do(deed);
    this.show({ sure: false });
    this.toEnd();
  }

  typed(message: string): void {
    this.show({ message });
    this.#talk?.typing(message !== '');
  }

  say(): void {
    const text = this.view.message.trim();
    if (text.length > maxMessageLength) this.#talk?.refuse('too-long');
    else if (text) {
      this.show({ message: '' });
      this.act({ type: 'send', text });
    }
  }

  async notify(notify: boolean): Promise<void> {
    if (this.kept) this.#store().write({ ...this.kept, notify });
    await this.#ring(notify);
    // A browser counts the press for some seconds: long enough for a small file.
    this.#bell?.allow();
  }

  toEnd(): void {
    Promise.resolve().then(() => scrollTo(this, 1e9));
  }

  copy(to: 'file' | 'paper'): void {
    this.#trying(async () => (await import('./room/copy.ts')).copyOf(this, to));
  }

  #draw(): void {
    this.#drawn ??= Promise.resolve().then(() => {
      this.#drawn = undefined;
      if (!this.#isOn || !this.words) return;
      const root = this.#root;
      const hadFocus = root.activeElement;
      if (needsLater(this) && this.#later?.language !== this.words.language && !this.view.trouble) this.#loadLater();
      if (hasCall(this) && !this.#call && !this.view.trouble) this.#loadCall();
      this.#call?.look();
      render(drawScreen(this, this.#later), root);
      const key = keyOf(this);
      if (key !== this.#key) {
        this.#key = key;
        const { activeElement } = document;
        // Not when somebody is busy elsewhere on the page.
        if (!activeElement || activeElement === document.body || activeElement.shadowRoot) this.#landing ??= 'h1';
        // A talk is read from its last words on, any other screen from its first.
        if (key === 'talking') this.toEnd();
        else scrollTo(this, 0);
      } else if (hadFocus && !root.activeElement) this.#landing ??= 'h1';
      const found = this.#landing ? root.querySelector<HTMLElement>(this.#landing) : undefined;
      found?.focus({ preventScroll: true });
      if (found && this.#landing !== 'h1') reveal(found.closest('section') ?? found);
      this.#landing = undefined;
      if (!this.#isSeen() || !isEndInSight(this)) return;
      this.#talk?.read();
      if (this.view.unseen) this.show({ unseen: false });
    });
  }

  /** Draws, and puts the focus there. */
  #land(selector: string | undefined): void {
    this.#landing = selector ?? this.#landing;
    this.#draw();
  }

  #isSeen(): boolean {
    return !document.hidden && this.checkVisibility();
  }

  #draft(): Draft {
    const { about, explanation, language } = this.ports;
    return draftOf(readAbout(about), explanation, language);
  }

  #store(): HandoffStore {
    return createHandoffStore(this.ports.organisation, () => sessionStorage);
  }

  #send() {
    return createSend(this.ports.endpoint, () => this.ports.language);
  }

  /** Goes on with a hand-off that this tab knows, or looks who is there. What was typed stays. */
  #start(): void {
    this.#stop();
    this.#talk = undefined;
    if (!this.#isOn) this.view = firstView(this.#draft());
    this.#isOn = true;
    const kept = this.#store().read();
    if (kept) this.#open(kept);
    else this.look();
  }

  #open(kept: KeptHandoff): void {
    this.kept = kept;
    this.#store().write(kept);
    const { id, token, notify } = kept;
    this.#talk = browserConversation(socketAddress(this.ports.endpoint, id), token, (before) => this.#moved(before));
    this.#enter({});
    this.#talk.start();
    if (notify) this.#ring(notify);
  }

  async #ring(notify: boolean): Promise<void> {
    this.show({ notify });
    this.#bell?.quiet();
    const part = notify && (await import('./room/bell.ts').catch(() => this.show({ notify: false })));
    this.#bell = part ? part.createBell({ document, audio: () => new AudioContext() }) : undefined;
  }

  #enter(change: Partial<View>): void {
    this.show({ ...change, screen: 'room', editing: undefined, trouble: undefined, busy: false });
  }

  #moved(before: Room): void {
    const { room, view, words } = this;
    if (!this.#isOn || !words) return;
    const atEnd = isEndInSight(this);
    const { say, turn, spoken } = whatIsNew(before, room, words);
    if (say) this.ports.announce(say);
    if (turn || (spoken && !this.#isSeen())) this.#bell?.ring(words.titleNotice);
    if (turn) {
      this.show({ screen: 'room' });
      if (!this.checkVisibility()) this.ports.show();
    }
    if (room.line === 'gone') this.#store().erase();
    const { refusal } = room;
    if (refusal?.text && refusal !== before.refusal && !view.message) this.show({ message: refusal.text });
    this.#draw();
    if (room.entries === before.entries) return;
    if (atEnd) this.toEnd();
    else if (spoken) this.show({ unseen: true });
  }

  async #trying(deed: () => Promise<unknown>): Promise<void> {
    try {
      await deed();
    } catch (error) {
      this.show({ busy: false, trouble: troubleOf(error) });
    }
  }

  #loadLater = (): Promise<void> =>
    this.#trying(async () => {
      const { loadLater } = await import('./later/later.ts');
      this.#later = await loadLater(this.ports.language, this.#root);
      this.#draw();
    });

  #loadCall = (): Promise<void> =>
    this.#trying(async () => {
      const { createCall } = await import('../call/call.ts');
      this.#call ??= createCall(this);
      this.#draw();
    });

  async #create(): Promise<void> {
    const { way, draft, window = '', phone: typed, busy } = this.view;
    if (busy) return;
    const phone = typed.trim();
    this.show({ busy: true, trouble: undefined, slip: undefined });
    this.#requestId ||= newId();
    const note = noteOf(draft);
    const { organisation, token } = this.ports;
    const base = { organisation, requestId: this.#requestId, note };
    await this.#trying(async () => {
      const created = await createHandoff(
        this.#send(),
        way === 'callback'
          ? { ...base, way, callback: { window, phone } }
          : way === 'message'
            ? { ...base, way, ...(phone && { phone }) }
            : { ...base, way },
        note.caseId ? token() : undefined,
      );
      this.#requestId = '';
      const outcome = outcomeOf(created);
      if (outcome) this.#enter({ outcome });
      else {
        this.ticket = created.voice;
        this.#open({ id: created.id, token: created.token, notify: false });
      }
    });
    if (this.view.trouble !== 'changed') return;
    await this.look();
    this.show({ trouble: 'changed' });
  }

  #stop(): void {
    this.#bell?.quiet();
    this.#talk?.stop();
    this.#call?.stop();
  }

  /** The page goes away, perhaps to come back from the browser's memory: nothing of a talk may be in it then. */
  #clear(): void {
    this.#stop();
    this.#talk = this.#call = undefined;
    this.#isOn = false;
    this.kept = this.ticket = undefined;
    this.#key = '';
    this.view = firstView(draftOf({}, undefined, 'nl'));
    render('', this.#root);
  }

  async #speak(): Promise<void> {
    const { language } = this.ports;
    this.words = await loadHandoffWords(language);
    this.format = formatFor(language);
    this.#draw();
  }

  #wake = ({ type }: Event): void => {
    if (type === 'pagehide') this.#clear();
    else if (document.hidden) this.#draw();
    else if (!this.#isOn && this.#ports) this.#start();
    else {
      this.#bell?.quiet();
      this.#talk?.wake();
    }
  };
}

function outcomeOf({ way, callback, answerBy }: HandoffCreated): View['outcome'] {
  if (way === 'callback' && callback) return { status: way, window: callback };
  return way === 'message' && answerBy ? { status: way, answerBy } : undefined;
}

/** As the protocol wants it, with enough digits to be called. */
const isNumber = (typed: string): boolean =>
  /^\+?[\d\s().-]{8,24}$/.test(typed.trim()) && typed.replaceAll(/\D/g, '').length >= 8;
