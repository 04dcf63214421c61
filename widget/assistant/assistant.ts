import type { OpeningHours } from '../../edge/protocol/organisation.ts';
import type { Language } from '../../edge/protocol/primitives.ts';
import type { handoffKey } from './keeps-handoff.ts';
import { drawLauncher } from './launcher/draw.ts';
import { type Opening, openingAt } from './launcher/hours.ts';
import { launcherWords } from './launcher/words.ts';
import type { Panel } from './panel/panel.ts';

/** A token of the host's own login, or a function that fetches a fresh one each time it is needed. */
export type IdentityToken = string | (() => string | undefined | Promise<string | undefined>);

// The server replaces this literal by what the launcher must know of each organisation.
const inlined = '__HOUVAST_ORGANISATIONS__' as unknown as Readonly<Record<string, { hours: OpeningHours }>>;

/** Hours flip, and attributes change: the launcher follows within this time. */
const lookAgainMs = 10_000;

/**
 * Tells citizens where their case stands. Draws a launcher; the panel comes on first use.
 *
 * @element houvast-assistant
 * @summary Help and status: a launcher on your page, and behind it the cases of a citizen.
 *
 * @attr {string} organisation - Code of the organisation, such as `lindewaard`.
 * @attr {string} endpoint - Where the API lives. Default: the origin that the script came from.
 * @attr {'nl' | 'en'} language - Language of the texts. Default: the nearest `lang` of the page, else Dutch.
 * @attr {string} case - Number of the case that this page is about. It is filled in for the citizen.
 * @attr {string} exit-url - Where "Wis en sluit" leads, over http(s). Default: an empty page.
 *
 * @slot launcher - Content of the launcher, in place of its icon and two lines.
 *
 * @fires {ShowEvent} houvast-show - The panel has opened.
 * @fires {HideEvent} houvast-hide - The panel has closed.
 * @fires {CaseOpenEvent} houvast-case-open - A citizen has a case on the screen.
 * @fires {SessionEndEvent} houvast-session-end - The session has ended; `reason` says why.
 *
 * @csspart launcher - The button that opens the panel.
 * @csspart panel - The panel.
 *
 * @cssprop [--houvast-brand=#1d4d75] - Colour of the filled button; the fields of "our turn" are tinted with it.
 * @cssprop [--houvast-on-brand=#ffffff] - Colour of its text; at least 4.5:1 on the brand.
 * @cssprop [--houvast-link=#1d4d75] - Colour of links and of the edge of the launcher.
 * @cssprop [--houvast-font-family=system-ui] - Type of all text in the panel.
 * @cssprop --houvast-heading-font-family - Type of the largest sentence. Default: that of all text.
 * @cssprop [--houvast-heading-font-weight=700] - Weight of the largest sentence.
 * @cssprop [--houvast-font-size=max(1.0625rem, 17px)] - Size of body text; all other sizes follow it.
 * @cssprop [--houvast-radius=10px] - Corner of controls, at most 24px; sheets follow it.
 * @cssprop [--houvast-focus-color=#18252e] - Ring around what has the focus.
 * @cssprop [--houvast-focus-halo=#ffdd33] - Gap inside that ring.
 * @cssprop [--houvast-layer=9999] - z-index of launcher and panel.
 * @cssprop [--houvast-ink=#18252e] - Text.
 * @cssprop [--houvast-ink-soft=#4c5860] - Labels and notes.
 * @cssprop [--houvast-card=#ffffff] - Sheets.
 * @cssprop [--houvast-surface=#f7f5f1] - What the sheets lie on.
 * @cssprop [--houvast-line=#dfdbd3] - Hairlines.
 * @cssprop [--houvast-control-line=#6f7a81] - Edge of what can be operated; at least 3:1 on sheet and surface.
 * @cssprop [--houvast-you=#fbeed1] - Field of "your turn", and of a clock that stands still.
 * @cssprop [--houvast-you-ink=#573900] - Text on it.
 * @cssprop [--houvast-late=#f6e7dc] - Field of "we are late", and of a promise that was not kept.
 * @cssprop [--houvast-late-ink=#74300f] - Text on it.
 * @cssprop [--houvast-kept=#e2f0e5] - Field of what is done, kept or open.
 * @cssprop [--houvast-kept-ink=#1b5233] - Text on it.
 * @cssprop [--houvast-said=#eae7e0] - Field of a decision.
 * @cssprop [--houvast-said-ink=#343d42] - Text on it.
 */
export class HouvastAssistant extends HTMLElement {
  /** Signs the citizen in with the host's own login. Never shown in the page, never stored. */
  declare identityToken: IdentityToken | undefined;
  /** What the opening hours say now. The line is empty when nobody knows; absent until the launcher is drawn. */
  opening: Opening | undefined;
  #launcher = drawLauncher(this);
  #panel: Panel | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    const { button } = this.#launcher;
    button.onclick = () => this.show();
    button.onpointerover = button.onfocus = () => this.#load().catch(() => {});
  }

  /** Language of the texts: what the attribute says, or the nearest `lang`. */
  get language(): Language {
    const wanted = this.getAttribute('language') ?? this.closest<HTMLElement>('[lang]')?.lang;
    return wanted?.startsWith('en') ? 'en' : 'nl';
  }

  connectedCallback(): void {
    this.#timer = setInterval(this.#update, lookAgainMs);
    this.#update();
    // A key moves the focus to where we could stand in its way; a finger never does.
    const watch = ({ target }: Event): unknown =>
      target === this
        ? listen()
        : import('./launcher/step-aside.ts')
            .then((part) => part.watchFocus(this, this.#launcher.button))
            .catch(() => {});
    const listen = (): void => addEventListener('keyup', watch, { once: true });
    listen();
    // Who waits for a person waits on this page too: the panel stays closed until it is their turn.
    // In a promise, since a browser may keep the tab's memory from us by throwing.
    new Promise((load) => sessionStorage['houvast:handoff' satisfies typeof handoffKey] && load(this.#load())).catch(
      () => {},
    );
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  /** Opens the panel. Settles when it is there and has the focus, or when it could not be fetched. */
  async show(): Promise<void> {
    const { button, title } = this.#launcher;
    button.ariaBusy = 'true';
    try {
      await (await this.#load()).show();
      this.#update();
    } catch {
      title.textContent = launcherWords(this.language).failed;
    }
    button.ariaBusy = null;
  }

  /** Closes the panel. The session goes on until its time is over. */
  hide(): void {
    this.#panel?.hide();
    this.#update();
  }

  async #load(): Promise<Panel> {
    const { createPanel } = await import('./panel/panel.ts');
    this.#panel ??= createPanel(this);
    return this.#panel;
  }

  #update = async (): Promise<void> => {
    const { button, title, line } = this.#launcher;
    const { language } = this;
    const hours =
      inlined[`${this.getAttribute('organisation')}`]?.hours ??
      (await (await import('./launcher/fetch-hours.ts')).hoursFor(this));
    const opening = openingAt(hours, new Date(), language);
    this.opening = opening;
    title.textContent = launcherWords(language).title;
    line.textContent = opening.line;
    line.className = `${opening.open}`;
    button.lang = language;
    // Drawn once it knows what to say: a launcher that grows would shift the page.
    button.hidden = !!this.#panel?.open;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'houvast-assistant': HouvastAssistant;
  }
}
