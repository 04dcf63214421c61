import { render } from 'lit/html.js';
import { formatFor } from '../../../edge/assistant/format.ts';
import more from '../../ui/styles/more.css?inline';
import { firstSheet } from '../../ui/styles/sheets.ts';
import { createSend } from '../http.ts';
import type { PartElement, PartPorts } from '../parts.ts';
import { askOutlook, createHandoff, socketAddress, troubleOf } from './api.ts';
import { readAbout } from './choose/about.ts';
import { needsPhone } from './choose/needs-phone.ts';
import { draftAgain, draftOf, noteOf } from './choose/note.ts';
import { choosing } from './choose/screen.ts';
import handoffStyles from './handoff.css?inline';
import { createHandoffStore, type KeptHandoff } from './kept.ts';
import { newId } from './new-id.ts';
import type { Passed } from './room/room-screen.ts';
import { reveal, scrollToTop } from './scroll.ts';
import type { RoomScreen, Stage, View, Way } from './stage.ts';
import { loadHandoffWords } from './words/load.ts';
import type { HandoffWords } from './words/words.ts';

const wakes = ['online', 'pageshow', 'pagehide', 'visibilitychange'] as const;

/** From a question to a person: before, note, waiting, talk, end. Internal: a part of the panel. */
export class HouvastHandoff extends HTMLElement implements PartElement {
  #ports: PartPorts | undefined;
  #words: HandoffWords | undefined;
  #view: View | undefined;
  #room: RoomScreen | undefined;
  #kept: KeptHandoff | undefined;
  #requestId = '';
  #isQueued = false;
  #key = '';
  #landing: string | undefined;

  constructor() {
    super();
    const { adoptedStyleSheets: sheets } = this.attachShadow({ mode: 'open' });
    sheets.push(firstSheet(more + handoffStyles));
    if (matchMedia('(forced-colors: active)').matches)
      import('../forced.ts').then(
        ({ forcedSheet }) => sheets.push(forcedSheet),
        () => {},
      );
    this.addEventListener('pointerdown', () => this.#room?.pressed());
  }

  set ports(ports: PartPorts) {
    const old = this.#ports;
    this.#ports = ports;
    const { organisation, endpoint, about, explanation, language } = ports;
    if (old?.organisation !== organisation || old.endpoint !== endpoint) this.#start();
    else if (
      !this.#room &&
      this.#view?.screen !== 'room' &&
      (old.about !== about || old.explanation?.id !== explanation?.id)
    )
      this.#show({ draft: this.#draft(), screen: 'before' });
    if (this.#words?.language !== language) this.#speak();
    this.#draw();
  }

  get ports(): PartPorts {
    if (!this.#ports) throw new Error('The panel sets the ports first.');
    return this.#ports;
  }

  /** Waiting or talking: then it goes on while another screen shows. */
  get isLive(): boolean {
    return this.#room?.isLive ?? false;
  }

  connectedCallback(): void {
    for (const wake of wakes) addEventListener(wake, this.#wake, true);
  }

  disconnectedCallback(): void {
    if (this.isLive) return;
    for (const wake of wakes) removeEventListener(wake, this.#wake, true);
    this.#room?.stop();
  }

  override focus(): void {
    this.#land('h1');
  }

  /** A screen back of its own, if there is one. */
  back(): boolean {
    const { screen } = this.#view ?? {};
    if (screen === 'note' || screen === 'when') {
      const to = this.#room ? 'room' : screen === 'when' ? 'note' : 'before';
      this.#show({ screen: to, slip: undefined, trouble: undefined, editing: undefined });
      return true;
    }
    return false;
  }

  /** "Wis en sluit": nothing of the talk stays, here or in the tab. */
  forget(): void {
    const status = this.#room?.room?.stands?.status;
    // Nobody is left waiting for who has gone.
    if (status === 'waiting') this.#room?.do({ type: 'stopWaiting' });
    else if (status === 'talking') this.#room?.do({ type: 'end' });
    this.#store().erase();
    this.#leave();
  }

  #draw(): void {
    if (this.#isQueued) return;
    this.#isQueued = true;
    queueMicrotask(() => {
      this.#isQueued = false;
      const stage = this.#stage();
      if (!stage || !this.shadowRoot) return;
      const inRoom = stage.view.screen === 'room' || this.#room?.room?.stands?.status === 'talking';
      const { screen, outlook, trouble } = stage.view;
      const hadFocus = this.shadowRoot.activeElement !== null;
      render(inRoom && this.#room ? this.#room.draw(stage) : choosing(stage), this.shadowRoot);
      const key = inRoom && this.#room ? this.#room.key : `${screen}${outlook || trouble ? '' : '?'}`;
      if (key !== this.#key) {
        this.#key = key;
        if (this.#hasFocus()) this.#landing ??= 'h1';
        // A talk is read from its last words on, any other screen from its first.
        if (key === 'talking') this.#room?.toEnd();
        else scrollToTop(this);
      } else if (hadFocus && !this.shadowRoot.activeElement) this.#landing ??= 'h1';
      this.#focusOn(this.#landing);
      this.#landing = undefined;
      this.#room?.drawn();
    });
  }

  #stage(): Stage | undefined {
    const { ports, words, view } = { ports: this.#ports, words: this.#words, view: this.#view };
    if (!ports || !words || !view) return undefined;
    return {
      words,
      ports,
      view,
      format: formatFor(words.language),
      room: this.#room?.room,
      now: Date.now(),
      show: (change) => this.#show(change),
      look: () => this.#start(),
      choose: (way) => this.#choose(way),
      passOn: () => this.#passOn(),
      confirm: () => this.#confirm(),
      leave: (again) => {
        this.forget();
        if (again) this.#start();
        else this.ports.back();
      },
    };
  }

  #draft() {
    const { about, explanation, language } = this.ports;
    return draftOf(readAbout(about), explanation, language);
  }

  #store() {
    return createHandoffStore(this.ports.organisation, () => sessionStorage);
  }

  #send() {
    return createSend(this.ports.endpoint, () => this.ports.language);
  }

  /** Goes on with a hand-off that this tab knows, or looks who is there. What was typed stays. */
  #start(): void {
    this.#room?.stop();
    this.#room = undefined;
    this.#view ??= { screen: 'before', busy: false, way: 'chat', draft: this.#draft(), phone: '' };
    const kept = this.#store().read();
    if (kept) this.#open(kept);
    else this.#look();
  }

  async #look(): Promise<void> {
    this.#show({ screen: 'before', outlook: undefined, trouble: undefined });
    await this.#trying(async () => this.#show({ outlook: await askOutlook(this.#send(), this.ports.organisation) }));
  }

  async #open(kept: KeptHandoff): Promise<void> {
    this.#kept = kept;
    this.#store().write(kept);
    await this.#enter({ kept, address: socketAddress(this.ports.endpoint, kept.id) });
  }

  async #enter(passed: Passed): Promise<void> {
    this.#show({ screen: 'room', editing: undefined, trouble: undefined });
    await this.#trying(async () => {
      const { createRoomScreen } = await loadRoom();
      this.#room = await createRoomScreen(
        {
          element: this,
          ports: () => this.ports,
          stage: () => this.#stage(),
          draw: () => this.#draw(),
          land: (selector) => this.#land(selector),
          gone: () => this.#store().erase(),
          keep: (notify) => {
            if (this.#kept) this.#store().write({ ...this.#kept, notify });
          },
        },
        passed,
      );
    });
    this.#show({ busy: false });
  }

  async #trying(deed: () => Promise<void>): Promise<void> {
    try {
      await deed();
    } catch (error) {
      this.#show({ busy: false, trouble: troubleOf(error) });
    }
  }

  #show(change: Partial<View>): void {
    if (!this.#view) return;
    const { editing } = this.#view;
    const note = change.screen === 'note' ? this.#room?.room?.note : undefined;
    this.#view = { ...this.#view, ...change, ...(note && { draft: draftAgain(note, this.ports.explanation) }) };
    this.#draw();
    if (change.editing && change.editing !== editing) this.#land(`#${change.editing}`);
    else if (editing && 'editing' in change && !change.screen) this.#land(`#edit-${editing}`);
    else if (change.slip) this.#land(change.slip === 'window' ? '.options input' : '[aria-invalid]');
  }

  #choose(way: Way): void {
    const { screen, draft } = this.#view ?? {};
    const chosen: Partial<View> = { way, slip: undefined, trouble: undefined };
    // On the way already while the citizen reads.
    loadRoom().catch(() => undefined);
    if (screen !== 'note') this.#show({ ...chosen, screen: 'note' });
    else if (draft?.texts.question.trim()) this.#show({ ...chosen, screen: 'when', editing: undefined });
    else this.#show({ ...chosen, slip: 'question' });
  }

  #passOn(): void {
    if (!this.#view) return;
    const { draft, way } = this.#view;
    const note = noteOf(draft);
    if (!note.question) this.#show({ slip: 'question' });
    else if (this.#room) {
      this.#room.do({ type: 'note', note });
      this.#show({ screen: 'room', editing: undefined, slip: undefined });
      this.ports.announce(this.#words?.note.saved ?? '');
    } else if (needsPhone(way, draft)) this.#show({ screen: 'when', editing: undefined, slip: undefined });
    else this.#create();
  }

  #confirm(): void {
    if (!this.#view) return;
    const { way, window, phone } = this.#view;
    const isCallback = !!this.#room || way === 'callback';
    const slip = isCallback && !window ? 'window' : isNumber(phone) ? undefined : 'phone';
    if (slip) this.#show({ slip });
    else if (this.#room) {
      this.#room.do({ type: 'toCallback', window: window ?? '', phone: phone.trim() });
      this.#show({ screen: 'room', slip: undefined });
    } else this.#create();
  }

  async #create(): Promise<void> {
    if (!this.#view || this.#view.busy) return;
    const { way, draft, window = '', phone: typed } = this.#view;
    const phone = typed.trim();
    this.#show({ busy: true, trouble: undefined, slip: undefined });
    this.#requestId ||= newId();
    const note = noteOf(draft);
    const base = { organisation: this.ports.organisation, requestId: this.#requestId, note };
    await this.#trying(async () => {
      // What shows the outcome first: nobody is called twice because a file did not come.
      await loadRoom();
      const created = await createHandoff(
        this.#send(),
        way === 'callback'
          ? { ...base, way, callback: { window, phone } }
          : way === 'message'
            ? { ...base, way, ...(phone && { phone }) }
            : { ...base, way },
        note.caseId ? this.ports.token() : undefined,
      );
      this.#requestId = '';
      const { id, token } = created;
      if (created.way === 'chat') await this.#open({ id, token, notify: false });
      else await this.#enter({ created });
    });
    if (this.#view.trouble !== 'changed') return;
    await this.#look();
    this.#show({ trouble: 'changed' });
  }

  /** The page goes away, perhaps to come back from the browser's memory: nothing of a talk may be in it then. */
  #leave(): void {
    this.#room?.stop();
    this.#room = undefined;
    this.#kept = undefined;
    this.#view = undefined;
    this.#key = '';
    if (this.shadowRoot) render('', this.shadowRoot);
  }

  async #speak(): Promise<void> {
    const [words] = await Promise.all([loadHandoffWords(this.ports.language), this.#room?.speak()]);
    this.#words = words;
    this.#draw();
  }

  #hasFocus(): boolean {
    const { activeElement } = document;
    return (
      this.matches(':focus-within') || !activeElement || activeElement === document.body || !!activeElement.shadowRoot
    );
  }

  /** Puts the focus there once it is drawn. */
  #land(selector: string): void {
    this.#landing = selector;
    this.#draw();
  }

  #focusOn(selector: string | undefined): void {
    const found = selector ? this.shadowRoot?.querySelector<HTMLElement>(selector) : undefined;
    found?.focus({ preventScroll: true });
    if (found && selector !== 'h1') reveal(found.closest('section') ?? found);
  }

  #wake = ({ type }: Event): void => {
    if (type === 'pagehide') this.#leave();
    else if (document.hidden) this.#room?.drawn();
    else if (!this.#view && this.#ports) this.#start();
    else this.#room?.wake();
  };
}

const loadRoom = (): Promise<typeof import('./room/room-screen.ts')> => import('./room/room-screen.ts');

/** As the protocol wants it, with enough digits to be called. */
const isNumber = (typed: string): boolean =>
  /^\+?[\d\s().-]{8,24}$/.test(typed.trim()) && typed.replaceAll(/\D/g, '').length >= 8;
