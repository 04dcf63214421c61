import { type CSSResult, html, LitElement, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { formatFor } from '../../edge/assistant/format.ts';
import type { DeskHelp, DeskMe } from '../../edge/protocol/desk.ts';
import type { OrganisationFacts } from '../../edge/protocol/organisation.ts';
import type { Language } from '../../edge/protocol/primitives.ts';
import { Announcer } from '../ui/announcer.ts';
import { announcement } from './announce.ts';
import { createDeskApi, type DemoAgent } from './desk-api.ts';
import { browserPorts } from './line/browser-ports.ts';
import { type DeskLine, openLine } from './line/line.ts';
import { bar } from './parts/bar.ts';
import { frame, type View } from './parts/frame.ts';
import { type LoginReason, login } from './parts/login.ts';
import { deskStyles } from './parts/part.ts';
import type { DeskRoomPart } from './parts/room.ts';
import { browserPhone } from './phone/browser-phone.ts';
import { citizenAt, inCall, ringing, wantedOf } from './phone/calls.ts';
import { DeskPhone } from './phone/desk-phone.ts';
import { type Act, type Scene, takesTalks } from './scene.ts';
import { ScreenShape } from './screen-shape.ts';
import type { DeskEvent } from './state/events.ts';
import { reduce } from './state/reduce.ts';
import { calling, openIncidents, openTalks, resumeFrom, unread, whyNotTake } from './state/select.ts';
import { type DeskState, emptyDesk, emptyDraft, type Talk } from './state/state.ts';
import frameStyles from './styles/frame.css?inline';
import { loadDeskWords } from './words/load.ts';
import type { DeskWords } from './words/words.ts';

const redrawMs = 15_000;
const reasons: Readonly<Record<string, LoginReason>> = { '#no-role': 'noRole', '#login-failed': 'failed' };

/**
 * Where agents work: the queue, their talks, what helps in a hard one.
 *
 * @element houvast-desk
 * @summary The desk of an agent.
 * @attr {string} organisation - Whose login to use. Default: what the address of the page says.
 * @attr {'nl' | 'en'} language - Language of the desk. Default: that of the page.
 */
export class HouvastDesk extends LitElement {
  static override styles: CSSResult[] = [...deskStyles, unsafeCSS(frameStyles)];
  static override properties = {
    organisation: {},
    language: {},
    state: { state: true },
    words: { state: true },
    who: { state: true },
    help: { state: true },
    demoAgents: { state: true },
    phase: { state: true },
    view: { state: true },
    asksLogout: { state: true },
  };
  declare organisation: string | undefined;
  declare language: Language;
  declare private state: DeskState;
  declare private words: DeskWords | undefined;
  declare private who: DeskMe | undefined;
  declare private help: DeskHelp | undefined;
  declare private demoAgents: readonly DemoAgent[];
  declare private phase: 'loading' | 'login' | 'failed' | 'desk';
  declare private view: View;
  /** Somebody wants to go while a citizen still talks with them. */
  declare private asksLogout: boolean;
  private facts: OrganisationFacts | undefined;
  private reason: LoginReason;
  private line: DeskLine | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;
  /** The focus was here before this was drawn. */
  private hadFocus = false;
  private readonly announcer = new Announcer(this);
  private readonly shape = new ScreenShape(this);
  private readonly api = createDeskApi(location.origin);
  private readonly phone = new DeskPhone({
    ...browserPhone(this.api),
    tell: (on) => this.line?.send({ type: 'phone', on }),
    changed: () => this.requestUpdate(),
  });

  constructor() {
    super();
    this.language = document.documentElement.lang.startsWith('en') ? 'en' : 'nl';
    this.state = emptyDesk;
    this.demoAgents = [];
    this.phase = 'loading';
    this.view = 'talk';
    this.asksLogout = false;
    this.reason = reasons[location.hash];
    this.organisation = new URLSearchParams(location.search).get('organisation') ?? undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => this.requestUpdate(), redrawMs);
    addEventListener('keydown', this.shortcut);
    addEventListener('beforeunload', this.keep);
    document.addEventListener('visibilitychange', this.look);
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
    removeEventListener('keydown', this.shortcut);
    removeEventListener('beforeunload', this.keep);
    document.removeEventListener('visibilitychange', this.look);
    this.phone.switchOff();
    this.line?.close();
  }

  protected override render(): unknown {
    const { words, phase } = this;
    if (!words) return nothing;
    return html`<div class="desk" lang=${words.language} data-phase=${phase}>${this.content(words)}</div>
      ${this.announcer.region}`;
  }

  protected override willUpdate(): void {
    this.hadFocus = this.shadowRoot?.activeElement != null;
  }

  protected override updated(): void {
    // What had the focus went with what it was for. It lands where no second press does anything.
    if (this.hadFocus && !this.shadowRoot?.activeElement) this.land();
    if (this.words) document.title = this.words.title(this.phase === 'desk' ? calling(this.state) : 0);
    this.look();
  }

  private land(): void {
    const room = this.renderRoot.querySelector<DeskRoomPart>('houvast-desk-room');
    if (room) void room.read();
    else this.renderRoot.querySelector<HTMLElement>('.empty > h2')?.focus();
  }

  private content(words: DeskWords): TemplateResult {
    const scene = this.scene();
    if (scene) {
      const { isLow, isNarrow } = this.shape;
      const top = bar(scene, {
        isWhole: this.view === 'queue' || !takesTalks(scene.login),
        isNarrow,
        logout: () => void this.logout(),
        switchLanguage: () => void this.switchLanguage(),
      });
      return frame(scene, {
        top,
        isLow,
        view: this.view,
        choose: (view) => this.choose(view),
        waiting: this.line?.waiting ?? 0,
        logout: this.asksLogout ? { go: () => void this.leaveDesk(), stay: () => this.stay() } : undefined,
      });
    }
    switch (this.phase) {
      case 'failed':
        return html`<main class="login">
          <h1>${words.failed.label}</h1><p>${words.failed.soft}</p>
          <button type="button" class="btn" @click=${() => void this.start()}>${words.retry}</button>
        </main>`;
      case 'login':
        return login({
          words,
          organisation: this.organisation,
          reason: this.reason,
          demoAgents: this.demoAgents,
          enter: (agent) => void this.enter(agent),
          switchLanguage: () => void this.switchLanguage(),
        });
      default:
        return html`<main class="login"><p role="status">${words.loading}</p></main>`;
    }
  }

  private scene(): Scene | undefined {
    const { words, who, help, state } = this;
    if (!words || !who || !help || this.phase !== 'desk') return undefined;
    return {
      state,
      login: who,
      help,
      words,
      facts: this.facts,
      format: formatFor(this.language),
      language: this.language,
      now: new Date(),
      api: this.api,
      phone: this.phone,
      answerCall: this.answerCall,
      act: this.act,
      change: this.change,
      say: (text) => this.announcer.say(text),
    };
  }

  private readonly change = (event: DeskEvent): void => {
    const before = this.state;
    this.state = reduce(before, event);
    this.phone.want(wantedOf(this.state));
    this.phone.meet(citizenAt(inCall(this.state)?.room.call, this.state.me?.id));
    const words = this.words && announcement(before, this.state, event, this.words);
    if (words) this.announcer.say(words);
    const isNewTalk = event.kind === 'answer' && event.answer.type === 'room' && before.shown !== this.state.shown;
    if (event.kind === 'show' || isNewTalk) this.choose('talk');
    // Asked for, with the button or the shortcut: its question is read first, wherever the focus was.
    if (isNewTalk && before.taking !== undefined) void this.updateComplete.then(() => this.land());
    if (event.kind === 'connection' && event.connection === 'ended') void this.leave('ended');
    if (event.kind === 'report' && this.state.report && !before.report) this.choose(this.state.shown ? 'side' : 'talk');
    if (event.kind === 'answer' && ['welcome', 'incidents'].includes(event.answer.type)) void this.loadIncidents();
  };

  private readonly answerCall = ({ room: { card } }: Talk, accept: boolean): void => {
    this.act({ type: 'answerCall', room: card.room, accept });
    if (!accept) {
      this.phone.refuse();
      this.renderRoot.querySelector<HTMLElement>('houvast-desk-queue')?.focus();
      return;
    }
    // Pressed: no need to wait for the office before there is sound.
    this.phone.want('take');
    this.change({ kind: 'show', room: card.room });
    void this.focusPart('room');
  };

  private readonly act = (frame: Act): void => {
    const whole = needsId(frame) ? { ...frame, clientId: crypto.randomUUID() } : frame;
    if ('clientId' in whole) this.change({ kind: 'sent', frame: whole });
    this.line?.send(whole);
    if (frame.type === 'presence' && this.state.me)
      this.state = { ...this.state, me: { ...this.state.me, presence: frame.presence } };
  };

  /** What is on the screen of somebody who looks is read. */
  private readonly look = (): void => {
    const { state } = this;
    const talk = state.shown === undefined ? undefined : state.talks.get(state.shown);
    if (!talk || document.visibilityState !== 'visible' || this.phase !== 'desk') return;
    if (unread(talk, state.me?.id) === 0 && talk.seen > 0) return;
    const { room } = talk.room.card;
    const seq = talk.entries.at(-1)?.seq;
    if (seq === undefined || seq === talk.seen) return;
    this.line?.send({ type: 'read', room, seq });
    this.change({ kind: 'seen', room });
  };

  private readonly shortcut = (event: KeyboardEvent): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey || this.phase !== 'desk') return;
    const part = { Digit1: 'queue', Digit2: 'room', Digit3: 'side' }[event.code];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rings = ringing(this.state);
    const { call } = this.phone.look;
    if (part) this.focusPart(part);
    else if (event.code === 'KeyN' && !whyNotTake(this.state, this.phone.look.state === 'on'))
      this.act({ type: 'take' });
    else if (event.code === 'KeyO' && rings) this.answerCall(rings, true);
    else if (event.code === 'KeyM' && call) this.phone.mute(!call.isMuted);
    else if (step) this.step(step);
    else return;
    event.preventDefault();
  };

  private async focusPart(part: string): Promise<void> {
    const target = (): HTMLElement | null => this.renderRoot.querySelector(`houvast-desk-${part}`);
    // The queue is a tab only where there is no room for it beside the rest.
    if (part !== 'queue') this.view = part === 'side' ? 'side' : 'talk';
    else if (!target()?.checkVisibility()) this.view = 'queue';
    await this.updateComplete;
    target()?.focus();
  }

  private step(by: number): void {
    const rooms = [...this.state.talks.keys()];
    const at = this.state.shown === undefined ? -1 : rooms.indexOf(this.state.shown);
    const room = rooms[(at + by + rooms.length) % rooms.length];
    if (room === undefined) return;
    this.change({ kind: 'show', room });
    void this.focusPart('room');
  }

  private choose(view: View): void {
    this.view = view;
  }

  /** Asks before a page with unsent words goes away: drafts are kept in this page and nowhere else. */
  private readonly keep = (event: BeforeUnloadEvent): void => {
    const isWriting =
      Boolean(this.state.report?.words || this.state.leaving?.text) ||
      [...this.state.talks.values()].some(({ draft }) => draft.text !== emptyDraft.text);
    if (this.phase === 'desk' && (isWriting || inCall(this.state) || (this.line?.waiting ?? 0) > 0))
      event.preventDefault();
  };

  private async start(): Promise<void> {
    this.phase = 'loading';
    try {
      this.words = await loadDeskWords(this.language);
      const who = await this.api.me();
      if (!who) {
        this.demoAgents = await this.api.demoAgents();
        this.phase = 'login';
        return;
      }
      const [help, facts] = await Promise.all([this.api.help(), this.api.facts(who.organisation.code)]);
      Object.assign(this, { who, help, facts });
      this.phase = 'desk';
      this.connect();
    } catch {
      this.phase = 'failed';
    }
  }

  private connect(): void {
    this.line?.close();
    const isLoggedIn = (): Promise<boolean | undefined> => this.api.me().then(Boolean, () => undefined);
    this.line = openLine(browserPorts(location.origin, isLoggedIn), {
      answer: (answer) => this.change({ kind: 'answer', answer }),
      connection: (connection) => this.change({ kind: 'connection', connection }),
      after: () => resumeFrom(this.state),
    });
  }

  /** What this agent reported, and for a lead what colleagues did. Without it the desk works all the same. */
  private async loadIncidents(): Promise<void> {
    const { who } = this;
    if (!who || !takesTalks(who)) return;
    try {
      const all = who.roles.includes('lead') ? this.api.incidents() : [];
      const [own, incidents] = await Promise.all([this.api.ownIncidents(), all]);
      const isNew = openIncidents({ ...this.state, incidents }) > openIncidents(this.state);
      this.change({ kind: 'incidents', own, all: incidents });
      if (isNew && this.words) this.announcer.say(this.words.aftercare.fresh);
    } catch {
      // Asked for again with the next change, or when the line is back.
    }
  }

  private async enter(agent: string): Promise<void> {
    try {
      await this.api.demoLogin(agent);
      history.replaceState(null, '', location.pathname + location.search);
      this.reason = undefined;
      await this.start();
    } catch {
      this.reason = 'failed';
      this.requestUpdate();
    }
  }

  /** Asks first while somebody would be left alone. */
  private async logout(): Promise<void> {
    if (openTalks(this.state) === 0) return this.leaveDesk();
    this.asksLogout = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.logout .btn')?.focus();
  }

  private stay(): void {
    this.asksLogout = false;
    this.land();
  }

  private async leaveDesk(): Promise<void> {
    this.line?.close();
    await this.api.logout().catch(() => undefined);
    await this.leave(undefined);
  }

  /** Nothing of a talk stays on a screen that others may use. */
  private async leave(reason: LoginReason): Promise<void> {
    this.phone.switchOff();
    this.line?.close();
    this.line = undefined;
    this.state = emptyDesk;
    this.asksLogout = false;
    // The live region still holds the last name it said.
    this.announcer.say('');
    this.who = undefined;
    this.reason = reason;
    await this.start();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.login h1')?.focus();
  }

  private async switchLanguage(): Promise<void> {
    const language = this.language === 'nl' ? 'en' : 'nl';
    this.words = await loadDeskWords(language);
    this.language = language;
    document.documentElement.lang = language;
  }
}

type NeedsId = Exclude<Act, { type: 'presence' | 'phone' | 'typing' | 'read' }>;
const needsId = (frame: Act): frame is NeedsId => !['presence', 'phone', 'typing', 'read'].includes(frame.type);
