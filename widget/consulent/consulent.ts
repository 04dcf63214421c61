import { type CSSResult, html, LitElement, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { formatFor } from '../../edge/assistant/format.ts';
import type { DeskMe } from '../../edge/protocol/desk.ts';
import type { Language } from '../../edge/protocol/primitives.ts';
import type { DeskTalk, Schedule } from '../../edge/protocol/rondkomen-desk.ts';
import { Announcer } from '../ui/announcer.ts';
import { Company } from '../ui/rondkomen-company.ts';
import { Room, type RoomOptions } from '../ui/rondkomen-room.ts';
import { sharedStyles } from '../ui/styles/styles.ts';
import type { TalkCall } from '../voice/talk-call.ts';
import { ConsulentApiError, createConsulentApi } from './api.ts';
import styles from './consulent.css?inline';
import { today } from './day.ts';
import type { Scene, View } from './scene.ts';
import { callScreen } from './screens/call.ts';
import { roomScreen } from './screens/room.ts';
import { scheduleScreen } from './screens/schedule.ts';
import { talksScreen } from './screens/talks.ts';
import { loadConsulentWords } from './words/load.ts';
import type { ConsulentWords } from './words/words.ts';

const refreshMilliseconds = 20_000;
/** During a call: nobody should speak into silence for long. */
const watchMilliseconds = 5000;

/**
 * Where consulents hold talks that leave no record, and a lead sets when they are held. A page of its own: from here
 * nothing leads to a case.
 *
 * @element houvast-consulent
 * @summary Talks without a name, for who holds them.
 */
export class HouvastConsulent extends LitElement {
  static override styles: CSSResult[] = [sharedStyles, unsafeCSS(styles)];
  static override properties = { view: { state: true }, words: { state: true } };
  declare private view: View;
  declare private words: ConsulentWords | undefined;
  private me: DeskMe | undefined;
  private day = today(new Date());
  private talks: readonly DeskTalk[] = [];
  private found: Scene['found'];
  private typedCode = '';
  private closing: Scene['closing'];
  private typed = '';
  private line: Room | undefined;
  private phone: TalkCall | undefined;
  private company: Company | undefined;
  private watching: ReturnType<typeof setInterval> | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly announcer = new Announcer(this);
  private readonly api = createConsulentApi(location.origin);

  constructor() {
    super();
    this.view = { at: 'loading' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => this.view.at === 'talks' && void this.load(), refreshMilliseconds);
    void this.start(document.documentElement.lang.startsWith('en') ? 'en' : 'nl');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
    this.line?.close();
    this.hangUp();
  }

  protected override render(): unknown {
    const { words } = this;
    if (!words) return nothing;
    const { switchLanguage } = words;
    return html`<div lang=${words.language}>
      <header class="top"><h1>${words.title}</h1>
        <button type="button" lang=${switchLanguage.to} @click=${() => void this.speak(switchLanguage.to)}>${switchLanguage.label}</button>
        ${this.view.at === 'room' || this.view.at === 'call' ? nothing : html`<a href="/desk/">${words.toDesk}</a>`}</header>
      <p class="strip">${words.strip}</p>
      <main class="page">${this.content(words)}</main>
    </div>${this.announcer.region}`;
  }

  private content(words: ConsulentWords): TemplateResult {
    const { view } = this;
    switch (view.at) {
      case 'talks':
        return talksScreen(this.scene(words));
      case 'room':
        return roomScreen(this.scene(words), view.talk, view.stopping);
      case 'call':
        return callScreen(this.scene(words), view.talk);
      case 'schedule':
        return scheduleScreen(this.scene(words), view.draft, view.note);
      case 'login':
        return html`<section class="main"><h2>${words.login.title}</h2><p>${words.login.line}</p><a class="btn fit" href="/desk/">${words.login.button}</a></section>`;
      case 'notAllowed':
        return html`<p>${words.notAllowed}</p>`;
      case 'failed':
        return html`<section class="main"><p role="alert">${words.failed}</p><button type="button" class="btn fit" @click=${() => void this.start(words.language)}>${words.retry}</button></section>`;
      default:
        return html`<p role="status">${words.loading}</p>`;
    }
  }

  private scene(words: ConsulentWords): Scene {
    const { day, talks, found, typedCode, closing, typed } = this;
    return {
      words,
      format: formatFor(words.language),
      isLead: this.me?.roles.includes('lead') ?? false,
      day,
      today: today(new Date()),
      talks,
      found,
      typedCode,
      closing,
      chat: this.line?.state,
      call: this.phone,
      other: this.company?.other ?? 'unknown',
      now: Date.now(),
      typed,
      act: this.act,
    };
  }

  private readonly act: Scene['act'] = {
    showDay: (day) => {
      this.day = day;
      void this.attempt(() => this.load());
    },
    typeCode: (code) => {
      this.typedCode = code;
      this.found = undefined;
      this.requestUpdate();
    },
    find: () => void this.attempt(() => this.find()),
    ask: (talk, outcome) => {
      this.closing = { talk, outcome };
      this.requestUpdate();
    },
    dontClose: () => {
      this.closing = undefined;
      this.requestUpdate();
    },
    close: () => void this.attempt(() => this.close()),
    enter: (talk) => this.enter(talk),
    call: (talk) => void this.attempt(() => this.call(talk)),
    type: (text) => {
      this.typed = text;
      this.line?.typing(text !== '');
    },
    say: () => {
      this.line?.say(this.typed);
      this.typed = '';
      this.requestUpdate();
    },
    again: (number) => this.line?.again(number),
    stop: (stopping) => {
      if (this.view.at === 'room') this.view = { ...this.view, stopping };
    },
    end: () => {
      this.line?.end();
      if (this.view.at === 'room') this.view = { ...this.view, stopping: false };
    },
    leave: () => {
      this.line?.close();
      this.line = undefined;
      this.hangUp();
      this.closing = undefined;
      this.typed = '';
      void this.attempt(() => this.toTalks());
    },
    openSchedule: () => void this.attempt(() => this.openSchedule()),
    draft: (draft) => {
      this.view = { at: 'schedule', draft, note: undefined };
    },
    save: () => void this.save(),
    toTalks: () => void this.attempt(() => this.toTalks()),
  };

  private get organisation(): string {
    return this.me?.organisation.code ?? '';
  }

  private async start(language: Language): Promise<void> {
    await this.speak(language);
    await this.attempt(async () => {
      this.me = await this.api.me();
      if (this.me) await this.toTalks();
      else this.view = { at: 'login' };
    });
  }

  private async speak(language: Language): Promise<void> {
    this.words = await loadConsulentWords(language);
    document.documentElement.lang = language;
    document.title = this.words.title;
  }

  /** Does it, and says on the screen when it could not be done. */
  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const status = error instanceof ConsulentApiError ? error.status : 0;
      this.hangUp();
      this.view = { at: status === 401 ? 'login' : status === 403 ? 'notAllowed' : 'failed' };
    }
    this.requestUpdate();
  }

  private async load(): Promise<void> {
    this.talks = await this.api.talks(this.organisation, this.day);
    this.requestUpdate();
  }

  private async toTalks(): Promise<void> {
    await this.load();
    await this.show({ at: 'talks' });
  }

  /** Another screen: its heading gets the focus. */
  private async show(view: View): Promise<void> {
    this.view = view;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  private async find(): Promise<void> {
    if (!this.typedCode.trim()) return;
    this.found = (await this.api.find(this.organisation, this.typedCode)) ?? 'none';
  }

  private async close(): Promise<void> {
    const { closing } = this;
    if (!closing) return;
    await this.api.close(this.organisation, closing.talk.talk, closing.outcome);
    this.closing = undefined;
    this.found = undefined;
    this.typedCode = '';
    this.announcer.say(this.words?.talks.closed ?? '');
    this.hangUp();
    await (this.view.at === 'call' ? this.toTalks() : this.load());
  }

  private enter(talk: DeskTalk): void {
    this.line?.close();
    this.line = new Room({
      ...this.wayTo(talk),
      changed: () => this.requestUpdate(),
    });
    void this.show({ at: 'room', talk, stopping: false });
  }

  /** Into the room of a talk, with a ticket that is asked for anew each time. */
  private wayTo({ talk }: DeskTalk): Pick<RoomOptions, 'address' | 'enter'> {
    return {
      address: this.api.roomAddress(this.organisation),
      enter: async () => ({ type: 'enter-desk', ticket: (await this.api.ticket(this.organisation, talk)).ticket }),
    };
  }

  /** Nothing of a telephone is fetched before somebody calls. The button is the word for the microphone: it starts at once. */
  private async call(talk: DeskTalk): Promise<void> {
    const { TalkCall } = await import('../voice/talk-call.ts');
    this.hangUp();
    // What the list shows may be of another day than a talk that was found by its code.
    this.day = talk.slot.day;
    await this.load();
    const company = new Company({
      ...this.wayTo(talk),
      changed: () => this.requestUpdate(),
      over: () => void this.watch(talk),
    });
    const phone = new TalkCall({
      ticket: () => this.api.call(this.organisation, talk.talk),
      troubleOf: (error) => (error instanceof ConsulentApiError && error.status === 404 ? 'refused' : 'server'),
      changed: () => {
        company.follow(phone.isOnLine);
        this.requestUpdate();
      },
    });
    this.phone = phone;
    this.company = company;
    this.watching = setInterval(() => void this.watch(talk), watchMilliseconds);
    await this.show({ at: 'call', talk });
    await phone.start();
  }

  private hangUp(): void {
    const { phone, company } = this;
    clearInterval(this.watching);
    this.phone = undefined;
    this.company = undefined;
    company?.close();
    phone?.hangUp();
  }

  /** A talk that is gone was erased by the other side: then there is nobody to speak with. A missed answer changes nothing. */
  private async watch({ talk }: DeskTalk): Promise<void> {
    await this.load().catch(() => undefined);
    const isHere = this.view.at === 'call' && this.view.talk.talk === talk;
    if (isHere && !this.talks.some((one) => one.talk === talk)) this.hangUp();
  }

  private async openSchedule(): Promise<void> {
    await this.show({ at: 'schedule', draft: await this.api.schedule(this.organisation), note: undefined });
  }

  private async save(): Promise<void> {
    if (this.view.at !== 'schedule') return;
    const { draft } = this.view;
    this.view = { at: 'schedule', ...(await this.saved(draft)) };
  }

  private async saved(draft: Schedule): Promise<{ draft: Schedule; note: 'saved' | 'wrong' }> {
    try {
      return { draft: await this.api.save(this.organisation, draft), note: 'saved' };
    } catch {
      return { draft, note: 'wrong' };
    }
  }
}
