import { type CSSResult, html, LitElement, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { localized } from '../../edge/assistant/localized.ts';
import type { RunningWords } from '../../edge/assistant/words/words.ts';
import { Announcer } from '../ui/announcer.ts';
import { CaseOpenEvent, SessionEndEvent } from '../ui/events/case-events.ts';
import { HideEvent, ShowEvent } from '../ui/events/panel-events.ts';
import { sharedStyles } from '../ui/styles/styles.ts';
import { loadWords } from '../ui/words/load.ts';
import type { Words } from '../ui/words/words.ts';
import { createApi } from './api.ts';
import type { HouvastAssistant } from './assistant.ts';
import { loadCase, loadCaseList } from './case-parts.ts';
import { exitAddress } from './exit-address.ts';
import { bar, foot, stillThere } from './frame.ts';
import { subjectOf } from './identity-subject.ts';
import { Journey } from './journey.ts';
import panelStyles from './panel.css?inline';
import { access } from './screens/access.ts';
import { cases, oneCase } from './screens/cases.ts';
import type { Scene } from './screens/parts.ts';
import { talk } from './screens/person.ts';
import { keeps, noCode, rules, telling } from './screens/texts.ts';
import { welcome } from './screens/welcome.ts';
import { createSessionStore, tabStorage } from './session-store.ts';
import { type Screen, type State, screenOf } from './state.ts';

/** As narrow as a phone: then the panel is the whole screen, and the page behind it rests. */
const phone = matchMedia('(max-width: 40rem)');
const redrawMs = 10_000;

/** The panel behind the launcher. Internal: a page uses `<houvast-assistant>`. */
export class HouvastPanel extends LitElement {
  static override styles: CSSResult[] = [sharedStyles, unsafeCSS(panelStyles)];
  static override properties = { words: { state: true }, caseWords: { state: true } };

  readonly assistant: HouvastAssistant;
  declare private words: Words | undefined;
  declare private caseWords: RunningWords | undefined;
  private readonly announcer = new Announcer(this);
  private readonly watcher = new MutationObserver(() => this.handleAttributes());
  private journey: Journey;
  private journeyOf = '';
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(assistant: HouvastAssistant) {
    super();
    this.assistant = assistant;
    this.journey = this.newJourney();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.watcher.observe(this.assistant, { attributes: true });
    addEventListener('online', this.handleLine);
    addEventListener('offline', this.handleLine);
    addEventListener('pagehide', this.handleLeave);
    document.addEventListener('visibilitychange', this.handleVisible);
    phone.addEventListener('change', this.handleWidth);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watcher.disconnect();
    this.journey.stop();
    clearInterval(this.timer);
    removeEventListener('online', this.handleLine);
    removeEventListener('offline', this.handleLine);
    removeEventListener('pagehide', this.handleLeave);
    document.removeEventListener('visibilitychange', this.handleVisible);
    phone.removeEventListener('change', this.handleWidth);
  }

  get open(): boolean {
    return this.dialog?.open ?? false;
  }

  /** Opens the panel and puts the focus in it. */
  async show(): Promise<void> {
    await this.loadWords();
    await this.updateComplete;
    if (this.open || !this.dialog) return;
    this.openDialog();
    clearInterval(this.timer);
    // The opening line changes with the clock.
    this.timer = setInterval(() => this.requestUpdate(), redrawMs);
    this.land();
    this.assistant.dispatchEvent(new ShowEvent());
    this.journey.start();
  }

  /** Closes the panel. The session goes on; a closed panel asks the server nothing. */
  hide(): void {
    if (!this.open) return;
    this.journey.stop();
    clearInterval(this.timer);
    const launcher = this.assistant.shadowRoot?.querySelector('button');
    if (launcher) launcher.hidden = false;
    this.dialog?.close();
    if (!document.activeElement || document.activeElement === document.body) launcher?.focus();
    this.assistant.dispatchEvent(new HideEvent());
  }

  /** The page says that nobody is logged in any more. */
  loggedOut(): void {
    this.journey.loggedOut();
  }

  /** The site vouches for another person. */
  replaced(): void {
    this.journey.replaced();
  }

  protected override render(): unknown {
    const { words, journey } = this;
    if (!words) return nothing;
    const { state } = journey;
    const facts = state.facts.status === 'there' ? state.facts.value : undefined;
    const scene: Scene = {
      words,
      state,
      facts,
      opening: this.assistant.opening,
      caseNumber: this.attribute('case'),
      journey,
      switchLanguage: () => this.assistant.setAttribute('language', words.otherLanguage.code),
    };
    const field = this.screen.at === 'case' && state.current.status === 'there' ? state.current.value.state : 'we';
    return html`<dialog part="panel" dir="ltr" lang=${words.language} aria-label=${words.name} data-state=${field}
      @cancel=${this.handleCancel} @close=${this.handleClosed} @keydown=${this.handleKey} @pointerdown=${this.handleActive}>
      ${bar(scene, facts && localized(facts.name, words.language).text, () => this.assistant.hide())}
      <div class="stage" tabindex=${readOnly.has(this.screen.at) ? '0' : nothing}>${this.stage(scene)}</div>
      ${state.entry.status === 'in' && state.entry.nearlyOver ? stillThere(scene, () => this.erase()) : nothing}
      ${foot(scene, () => this.erase())}
      ${this.announcer.region}
    </dialog>`;
  }

  protected override updated(changed: PropertyValues): void {
    // In another language the heading is another one; the focus stays.
    if (changed.has('words')) this.requestUpdate();
  }

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot?.querySelector('dialog') ?? null;
  }

  private get screen(): Screen {
    return screenOf(this.journey.state);
  }

  private stage(scene: Scene): TemplateResult {
    switch (this.screen.at) {
      case 'welcome':
        return welcome(scene);
      case 'access':
        return access(scene);
      case 'noCode':
        return noCode(scene);
      case 'person':
        return talk(scene);
      case 'rules':
        return rules(scene);
      case 'keeps':
        return keeps(scene);
      case 'cases':
        return cases(scene, this.caseWords);
      case 'case':
        return oneCase(scene, this.caseWords);
      case 'ended': {
        const { ended } = scene.words;
        return telling(scene, ended.time, { label: ended.again, press: () => this.journey.seeCase() });
      }
    }
  }

  private newJourney(): Journey {
    this.journeyOf = this.server();
    const { assistant } = this;
    const organisation = this.attribute('organisation');
    const endpoint = new URL(this.attribute('endpoint') || new URL(import.meta.url).origin, location.href).href;
    return new Journey({
      api: createApi(endpoint, () => assistant.language),
      store: createSessionStore(organisation, tabStorage()),
      organisation: () => organisation,
      caseNumber: () => this.attribute('case'),
      identityToken: async () => {
        const { identityToken } = assistant;
        return typeof identityToken === 'function' ? identityToken() : identityToken;
      },
      now: () => Date.now(),
      random: () => Math.random(),
      moved: (before) => this.handleMove(before),
      caseOpened: () => assistant.dispatchEvent(new CaseOpenEvent()),
      caseChanged: () => this.announcer.say(this.words?.changed ?? ''),
      sessionEnded: (reason) => assistant.dispatchEvent(new SessionEndEvent(reason)),
    });
  }

  private attribute(name: string): string {
    return this.assistant.getAttribute(name) ?? '';
  }

  private server(): string {
    return `${this.attribute('organisation')} ${this.attribute('endpoint')}`;
  }

  private async loadWords(): Promise<void> {
    const { language } = this.assistant;
    if (this.words?.language !== language) this.words = await loadWords(language);
    if (this.caseWords) await this.loadCaseParts();
  }

  /** What shows a case comes when a citizen is on the way to one. */
  private async loadCaseParts(): Promise<void> {
    const { language } = this.assistant;
    const { cases } = this.journey.state;
    if (cases.status === 'there' && cases.value.length > 1) loadCaseList().catch(() => {});
    if (this.caseWords?.language === language) return;
    this.caseWords = await loadCase(language);
    await this.updateComplete;
    // The heading that said that we look it up had the focus; it is gone now that the case or the list is there.
    if (document.activeElement === document.body) await this.land();
  }

  private openDialog(): void {
    if (phone.matches) this.dialog?.showModal();
    else this.dialog?.show();
  }

  /** A new screen is read from its largest sentence on. */
  private async land(): Promise<void> {
    await this.updateComplete;
    if (!this.open) return;
    this.renderRoot.querySelector('.stage')?.scrollTo(0, 0);
    const target =
      this.renderRoot.querySelector<HTMLElement>('houvast-case') ??
      this.renderRoot.querySelector<HTMLElement>('.answer h1');
    target?.focus({ preventScroll: true });
  }

  private async landOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private handleMove(before: State): void {
    const { state } = this.journey;
    const screen = this.screen;
    this.requestUpdate();
    if (screen.at === 'access' || screen.at === 'cases' || screen.at === 'case') this.loadCaseParts().catch(() => {});
    const arrived =
      (screen.at === 'case' && before.current.status !== state.current.status) ||
      (screen.at === 'cases' && before.cases.status !== state.cases.status);
    if (screen !== screenOf(before) || arrived) this.land();
    else if (state.entry !== before.entry && state.entry.status === 'out') {
      if (state.entry.refusal) this.landOn('[data-landing]');
      else if (state.entry.slips) this.landOn('[aria-invalid]');
    } else if (state.entry.status === 'in' && before.entry.status === 'in') {
      if (state.entry.nearlyOver && !before.entry.nearlyOver) this.landOn('.still h2');
      else if (!state.entry.nearlyOver && before.entry.nearlyOver) this.land();
    }
  }

  private async handleAttributes(): Promise<void> {
    if (this.server() !== this.journeyOf) {
      this.hide();
      this.journey.forget();
      this.journey = this.newJourney();
    }
    await this.loadWords().catch(() => {});
    this.requestUpdate();
  }

  private handleLine = (): void => this.journey.line(navigator.onLine);

  private handleVisible = (): void => this.journey.lookAtClock();

  private handleLeave = (): void => {
    this.hide();
    this.journey.forget();
  };

  private handleWidth = (): void => {
    if (!this.open) return;
    const focused = this.shadowRoot?.activeElement;
    this.dialog?.close();
    this.openDialog();
    if (focused instanceof HTMLElement) focused.focus();
  };

  private handleActive = (): void => this.journey.active();

  private handleCancel = (event: Event): void => {
    event.preventDefault();
    this.assistant.hide();
  };

  // A browser may close a dialog by itself, as on the second "back" of a phone.
  private handleClosed = (): void => {
    if (!this.open) this.assistant.hide();
  };

  private handleKey = (event: KeyboardEvent): void => {
    this.journey.active();
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.assistant.hide();
  };

  /** "Wis en sluit": every trace at once, and another page in place of this one. */
  private erase(): void {
    this.journey.erase();
    this.hide();
    location.replace(exitAddress(this.assistant.getAttribute('exit-url'), location.href));
  }
}

/** Screens with nothing to press: there the keyboard scrolls. */
const readOnly = new Set<Screen['at']>(['rules', 'keeps']);

const tag = 'houvast-panel';

/** From now on, taking the token away logs the citizen out, and another person's token too. */
function watchIdentity(assistant: HouvastAssistant, loggedOut: () => void, replaced: () => void): void {
  let token = assistant.identityToken;
  if (Object.hasOwn(assistant, 'identityToken') && !token) loggedOut();
  Object.defineProperty(assistant, 'identityToken', {
    configurable: true,
    get: () => token,
    set(given: typeof token) {
      const isOther = subjectOf(token) !== subjectOf(given);
      token = given;
      if (!given) loggedOut();
      else if (isOther) replaced();
    },
  });
}

/** Makes the panel of an assistant, in its shadow root. */
export function createPanel(assistant: HouvastAssistant): HouvastPanel {
  if (!customElements.get(tag)) customElements.define(tag, HouvastPanel);
  const panel = new HouvastPanel(assistant);
  panel.setAttribute('exportparts', 'panel');
  assistant.shadowRoot?.append(panel);
  const launcher = assistant.shadowRoot?.querySelector('button');
  if (launcher) launcher.ariaHasPopup = 'dialog';
  watchIdentity(
    assistant,
    () => panel.loggedOut(),
    () => panel.replaced(),
  );
  return panel;
}
