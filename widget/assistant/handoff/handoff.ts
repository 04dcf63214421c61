import { type CSSResult, html, LitElement, nothing, type PropertyValues, unsafeCSS } from 'lit';
import { formatFor } from '../../../edge/assistant/format.ts';
import { localized } from '../../../edge/assistant/localized.ts';
import { maxMessageLength } from '../../../edge/protocol/handoff-limits.ts';
import type { HandoffCreated } from '../../../edge/protocol/handoff-note.ts';
import { sharedStyles } from '../../ui/styles/styles.ts';
import type { PartElement, PartPorts } from '../parts.ts';
import { tabStorage } from '../session-store.ts';
import { readAbout } from './about.ts';
import { createHandoffApi, HandoffError } from './api.ts';
import { Bell } from './bell.ts';
import { browserConversation, newId } from './browser.ts';
import type { Conversation, NewDeed } from './conversation.ts';
import { dayOf } from './days.ts';
import handoffStyles from './handoff.css?inline';
import { createHandoffStore, type HandoffStore, type KeptHandoff } from './kept.ts';
import { needsPhone } from './needs-phone.ts';
import { whatIsNew } from './news.ts';
import { draftAgain, draftOf, noteOf } from './note.ts';
import type { Room } from './room.ts';
import { screen, screenKey } from './screens/screen.ts';
import { isEndInSight, scrollToEnd, scrollToTop } from './scroll.ts';
import type { Stage, View, Way } from './stage.ts';
import { transcript } from './transcript.ts';
import { loadHandoffWords } from './words/load.ts';
import type { HandoffWords } from './words/words.ts';

/** From a question to a person: before, note, waiting, talk, end. Internal: a part of the panel. */
export class HouvastHandoff extends LitElement implements PartElement {
  static override styles: CSSResult[] = [sharedStyles, unsafeCSS(handoffStyles)];
  static override properties = { ports: { attribute: false }, words: { state: true }, view: { state: true } };

  declare ports: PartPorts;
  declare private words: HandoffWords | undefined;
  declare private view: View;
  private store: HandoffStore | undefined;
  private conversation: Conversation | undefined;
  private created: HandoffCreated | undefined;
  private kept: KeptHandoff | undefined;
  private requestId = '';
  private shown = '';
  private readonly bell = new Bell({ document, audio: () => new AudioContext() });

  /** Waiting or talking: then it goes on while another screen shows. */
  get isLive(): boolean {
    const { stands, line } = this.conversation?.room ?? {};
    return line !== 'gone' && (stands?.status === 'waiting' || stands?.status === 'talking');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.handleWake);
    addEventListener('pageshow', this.handleWake);
    addEventListener('pagehide', this.handleLeave);
    document.addEventListener('visibilitychange', this.handleWake);
    this.addEventListener('pointerdown', this.handlePress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.isLive) return;
    removeEventListener('online', this.handleWake);
    removeEventListener('pageshow', this.handleWake);
    removeEventListener('pagehide', this.handleLeave);
    document.removeEventListener('visibilitychange', this.handleWake);
    this.conversation?.stop();
  }

  override focus(): void {
    this.landOn('h1');
  }

  /** "Wis en sluit": nothing of the talk stays, here or in the tab. */
  forget(): void {
    this.store?.erase();
    this.handleLeave();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('ports')) return;
    const before: unknown = changed.get('ports');
    const { organisation, endpoint, about, explanation, language } = this.ports;
    const old = before as PartPorts | undefined;
    if (!old || old.organisation !== organisation || old.endpoint !== endpoint) this.start();
    else if (!this.conversation && (old.about !== about || old.explanation?.id !== explanation?.id))
      this.show({ ...this.first(), outlook: this.view.outlook });
    if (this.words?.language !== language) this.loadWords();
  }

  protected override render(): unknown {
    const { words } = this;
    return words && this.view ? screen(this.stage(words)) : nothing;
  }

  protected override updated(): void {
    if (!this.words) return;
    const key = screenKey(this.stage(this.words));
    if (key !== this.shown) {
      this.shown = key;
      if (key === 'talking') scrollToEnd(this);
      else scrollToTop(this);
      if (this.hasFocus()) this.landOn('h1');
    }
    this.look();
  }

  private stage(words: HandoffWords): Stage {
    return {
      words,
      format: formatFor(words.language),
      ports: this.ports,
      view: this.view,
      room: this.conversation?.room,
      created: this.created,
      now: Date.now(),
      show: (change) => this.show(change),
      do: (deed) => this.do(deed),
      look: () => this.lookWho(),
      choose: (way) => this.choose(way),
      passOn: () => this.passOn(),
      confirm: () => this.confirm(),
      typed: (text) => {
        this.show({ message: text });
        this.conversation?.typing(text !== '');
      },
      say: () => this.say(),
      notify: (on) => this.notify(on),
      toEnd: () => {
        scrollToEnd(this);
        this.look();
      },
      saveText: () => this.saveText(),
      print: () => this.print(),
      reload: () => location.reload(),
      leave: (again) => this.leave(again),
    };
  }

  private first(): View {
    const { about, explanation, language } = this.ports;
    const draft = draftOf(readAbout(about), explanation, language);
    return {
      screen: 'before',
      busy: false,
      way: 'chat',
      draft,
      phone: '',
      sure: false,
      correction: '',
      message: '',
      notify: this.bell.isOn,
      unseen: false,
    };
  }

  /** Goes on with a hand-off that this tab knows, or looks who is there. */
  private start(): void {
    this.conversation?.stop();
    this.conversation = undefined;
    this.store = createHandoffStore(this.ports.organisation, tabStorage());
    this.view = this.first();
    const kept = this.store.read();
    if (kept) this.open(kept);
    else this.lookWho();
  }

  private open(kept: KeptHandoff): void {
    this.kept = kept;
    this.store?.write(kept);
    this.bell.isOn = kept.notify;
    this.show({ screen: 'room', notify: kept.notify, busy: false, trouble: undefined });
    this.conversation = browserConversation(this.api().socketAddress(kept.id), kept.token, (before) =>
      this.handleMove(before),
    );
    this.conversation.start();
  }

  private api(): ReturnType<typeof createHandoffApi> {
    const { endpoint, organisation } = this.ports;
    return createHandoffApi(endpoint, organisation, () => this.ports.language);
  }

  private async lookWho(): Promise<void> {
    this.show({ outlook: undefined, trouble: undefined });
    try {
      this.show({ outlook: await this.api().outlook() });
    } catch (error) {
      this.show({ trouble: troubleOf(error) });
    }
  }

  private show(change: Partial<View>): void {
    const { view } = this;
    const passedOn = change.screen === 'note' ? this.conversation?.room.note : undefined;
    const draft = passedOn && draftAgain(passedOn, this.ports.explanation);
    this.view = { ...view, ...change, ...(draft && { draft }) };
    if (change.editing && change.editing !== view.editing) this.landOn(`#${change.editing}`);
    else if (change.slip) this.landOn('[aria-invalid], .options input');
    else if (change.sure) this.landOn('#sure');
    else if (change.correcting !== undefined) this.landOn('#correction');
  }

  private choose(way: Way): void {
    const chosen: Partial<View> = { way, slip: undefined, trouble: undefined };
    // From the note "Bel mij" needs a day and number only.
    if (this.view.screen === 'note' && this.view.draft.texts.question.trim())
      this.show({ ...chosen, screen: 'when', editing: undefined });
    else if (this.view.screen === 'note') this.show({ ...chosen, slip: 'question' });
    else this.show({ ...chosen, screen: 'note' });
  }

  private passOn(): void {
    const { draft, way } = this.view;
    const note = noteOf(draft);
    if (!note.question) this.show({ slip: 'question' });
    else if (this.conversation) {
      this.do({ type: 'note', note });
      this.show({ screen: 'room', editing: undefined, slip: undefined });
      this.ports.announce(this.words?.note.saved ?? '');
    } else if (needsPhone(way, draft)) this.show({ screen: 'when', editing: undefined, slip: undefined });
    else this.create();
  }

  private confirm(): void {
    const { way, window, phone } = this.view;
    const isCallback = !!this.conversation || way === 'callback';
    const slip = isCallback && !window ? 'window' : isNumber(phone) ? undefined : 'phone';
    if (slip) this.show({ slip });
    else if (this.conversation) {
      this.do({ type: 'toCallback', window: window ?? '', phone: phone.trim() });
      this.show({ screen: 'room', slip: undefined });
    } else this.create();
  }

  private async create(): Promise<void> {
    const { view, ports } = this;
    if (view.busy) return;
    const { way, draft, window = '' } = view;
    const phone = view.phone.trim();
    this.show({ busy: true, trouble: undefined, slip: undefined });
    this.requestId ||= newId();
    const note = noteOf(draft);
    const base = { organisation: ports.organisation, requestId: this.requestId, note };
    try {
      this.created = await this.api().create(
        way === 'callback'
          ? { ...base, way, callback: { window, phone } }
          : way === 'message'
            ? { ...base, way, ...(phone && { phone }) }
            : { ...base, way },
        note.caseId ? ports.token() : undefined,
      );
      this.requestId = '';
      const { id, token } = this.created;
      if (this.created.way === 'chat') this.open({ id, token, notify: view.notify });
      else this.show({ screen: 'room', busy: false });
    } catch (error) {
      const trouble = troubleOf(error);
      this.show({ busy: false, trouble });
      if (trouble !== 'changed') return;
      this.requestId = '';
      await this.lookWho();
      this.show({ screen: 'before', trouble });
    }
  }

  private do(deed: NewDeed): void {
    this.conversation?.do(deed);
    this.show({ sure: false });
    scrollToEnd(this);
  }

  private say(): void {
    const text = this.view.message.trim();
    if (!text) return;
    if (text.length > maxMessageLength) this.conversation?.refuse('too-long');
    else {
      this.show({ message: '' });
      this.do({ type: 'send', text });
    }
  }

  private notify(on: boolean): void {
    this.bell.isOn = on;
    this.bell.allow();
    this.show({ notify: on });
    if (this.kept) this.store?.write({ ...this.kept, notify: on });
  }

  private leave(again: boolean): void {
    this.forget();
    if (again) this.lookWho();
    else this.ports.back();
  }

  private handleMove(before: Room): void {
    const { conversation, words, ports } = this;
    if (!conversation || !words) return;
    const { room } = conversation;
    const atEnd = isEndInSight(this);
    const news = whatIsNew(before, room, words);
    if (news.say) ports.announce(news.say);
    if (news.turn || (news.spoken && (document.hidden || !this.checkVisibility()))) this.bell.ring(words.titleNotice);
    if (room.line === 'gone') this.store?.erase();
    if (room.refusal?.text && room.refusal !== before.refusal && !this.view.message)
      this.show({ message: room.refusal.text });
    this.requestUpdate();
    if (room.entries === before.entries && room.typing === before.typing) return;
    if (atEnd) this.updateComplete.then(() => scrollToEnd(this));
    else if (news.spoken) this.show({ unseen: true });
  }

  /** The last of it is before their eyes: the other side may know. */
  private look(): void {
    if (document.hidden || !this.checkVisibility() || !isEndInSight(this)) return;
    this.conversation?.read();
    if (this.view.unseen) this.show({ unseen: false });
  }

  private hasFocus(): boolean {
    const { activeElement } = document;
    return (
      this.matches(':focus-within') || !activeElement || activeElement === document.body || !!activeElement.shadowRoot
    );
  }

  private async landOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: selector === 'h1' });
  }

  private async loadWords(): Promise<void> {
    const words = await loadHandoffWords(this.ports.language).catch(() => undefined);
    if (words) this.words = words;
  }

  private lines(): string[] {
    const { words, conversation } = this;
    return words && conversation
      ? transcript(conversation.room.entries, { words, format: formatFor(words.language) })
      : [];
  }

  private heading(words: HandoffWords): string {
    const { facts, organisation } = this.ports;
    const name = facts ? localized(facts.name, words.language).text : organisation;
    return words.ended.transcript(name, formatFor(words.language).long(dayOf(Date.now())));
  }

  private saveText(): void {
    const { words } = this;
    if (!words) return;
    const text = [this.heading(words), '', ...this.lines(), ''].join('\n');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    link.download = words.ended.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  private async print(): Promise<void> {
    const { words } = this;
    if (!words) return;
    const { printCase } = await import('../case/print.ts');
    const { facts, organisation } = this.ports;
    printCase({
      title: { text: this.heading(words) },
      body: html`<div class="lone">${this.lines().map((line) => html`<p dir="auto">${line}</p>`)}</div>`,
      organisation: facts ? localized(facts.name, words.language).text : organisation,
      styles: [sharedStyles],
      language: words.language,
    });
  }

  private handleWake = (): void => {
    if (document.hidden) return;
    this.bell.quiet();
    if (!this.conversation && this.view?.screen === 'room' && !this.created) this.start();
    this.conversation?.wake();
    this.look();
  };

  /** The page goes away, perhaps to come back from the browser's memory: nothing of a talk may be in it then. */
  private handleLeave = (): void => {
    this.conversation?.stop();
    this.conversation = undefined;
    this.created = undefined;
    this.kept = undefined;
    this.bell.quiet();
    const wasInRoom = this.store?.read() !== undefined;
    this.view = { ...this.first(), screen: wasInRoom ? 'room' : 'before' };
  };

  private handlePress = (): void => this.bell.allow();
}

const troubleOf = (error: unknown) => (error instanceof HandoffError ? error.trouble : 'ours');

/** As the protocol wants it, with enough digits to be called. */
const isNumber = (typed: string): boolean =>
  /^\+?[\d\s().-]{8,24}$/.test(typed.trim()) && typed.replaceAll(/\D/g, '').length >= 8;
