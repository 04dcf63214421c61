import { html, nothing, render } from 'lit/html.js';
import { localized } from '../../edge/assistant/localized.ts';
import type { OrganisationAnswer } from '../../edge/protocol/organisation.ts';
import { Announcer } from '../ui/announcer.ts';
import { HideEvent, ShowEvent } from '../ui/events/panel-events.ts';
import { firstSheet } from '../ui/styles/sheets.ts';
import { loadOpenWords } from '../ui/words/load.ts';
import { open as dutch } from '../ui/words/nl-open.ts';
import type { OpenWords } from '../ui/words/words.ts';
import type { HouvastAssistant } from './assistant.ts';
import { bar, foot } from './frame.ts';
import { createSend, read, type Send } from './http.ts';
import { keepsHandoff } from './keeps-handoff.ts';
import panelStyles from './panel.css?inline';
import type { Scene } from './screens/parts.ts';
import { callLink, telling } from './screens/parts.ts';
import { welcome } from './screens/welcome.ts';
import { isFacts } from './shape.ts';
import type { Look, Visit } from './visit.ts';

/** The panel behind the launcher. Internal: a page uses `<houvast-assistant>`. */
export interface Panel {
  readonly open: boolean;
  /** Opens the panel and puts the focus in it. */
  show(): Promise<void>;
  /** Closes the panel. The session goes on; a closed panel asks the server nothing. */
  hide(): void;
}

/** What a visit needs of the panel it takes place in. */
export interface PanelPorts {
  readonly assistant: HouvastAssistant;
  /** Where the API lives, without slash at its end and without `/v1`. */
  readonly endpoint: string;
  readonly organisation: string;
  readonly send: Send;
  readonly facts: OrganisationAnswer | undefined;
  readonly open: boolean;
  /** The sheets in force. */
  sheets(): readonly CSSStyleSheet[];
  /** Puts a sheet in force, once. */
  adopt(sheet: CSSStyleSheet): void;
  announce(text: string): void;
  /** The screen is another one: nothing waits any more. */
  draw(): void;
  /** Puts the focus on the largest sentence of the screen, or on something else that is on it. */
  land(selector?: string): Promise<void>;
  act: Act;
  close(): void;
  /** Closes the panel and forgets what is in memory. */
  leave(): void;
  /** The long texts of the organisation too. */
  loadTexts(): Promise<void>;
}

/** Does something with the visit; while the visit or what it needs is still to come, the panel shows that it waits. */
export type Act = (deed: (visit: Visit) => unknown) => Promise<void>;

const tag = 'houvast-panel';
/** As narrow as a phone: then the panel is the whole screen, and the page behind it rests. */
const phone = matchMedia('(max-width: 40rem)');
const redrawMs = 10_000;
const forcedColours = matchMedia('(forced-colors: active)');
/** Until the visit is there. */
const atWelcome: Look = {
  at: 'welcome',
  isFirst: true,
  isIn: false,
  isReadOnly: false,
  isFooted: false,
  isApart: false,
  field: 'we',
};

class PanelElement extends HTMLElement {
  declare attach: (() => void) | undefined;
  declare detach: (() => void) | undefined;
  connectedCallback(): void {
    this.attach?.();
  }
  disconnectedCallback(): void {
    this.detach?.();
  }
}

/**
 * Makes the panel of an assistant, in its shadow root. It comes with the first screen; everything a citizen does from
 * there is the visit, which is fetched meanwhile.
 */
export function createPanel(assistant: HouvastAssistant): Panel {
  if (!customElements.get(tag)) customElements.define(tag, PanelElement);
  const element = document.createElement(tag);
  const launcher = assistant.shadowRoot?.querySelector('button');
  const root = element.attachShadow({ mode: 'open' });
  const sheets = new Set([firstSheet(panelStyles)]);
  /** They come after all others. */
  let forced: CSSStyleSheet[] = [];
  const adopt = (sheet?: CSSStyleSheet): void => {
    if (sheet) sheets.add(sheet);
    root.adoptedStyleSheets = [...sheets, ...forced];
  };
  adopt();
  element.setAttribute('exportparts', 'panel');
  if (launcher) launcher.ariaHasPopup = 'dialog';

  let words: OpenWords = dutch;
  let facts: OrganisationAnswer | undefined;
  let visit: Visit | undefined;
  let visiting: Promise<Visit> | undefined;
  /** A press that waits for what it needs. */
  let busy = false;
  /** A press that came to nothing: what it needs could not be fetched. */
  let failed: (() => void) | undefined;
  let drawn: Promise<void> | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  let connected: AbortController | undefined;

  const dialog = (): HTMLDialogElement | null => root.querySelector('dialog');
  const draw = (): Promise<void> => {
    drawn ??= Promise.resolve().then(() => {
      drawn = undefined;
      render(panel(), root);
    });
    return drawn;
  };
  const announcer = new Announcer({ addController: () => {}, requestUpdate: draw });
  const close = (): void => assistant.hide();

  const act: Act = async (deed) => {
    busy = true;
    failed = undefined;
    draw();
    try {
      await deed(await arrive());
    } catch {
      failed = () => act(deed);
      land();
    }
    busy = false;
    draw();
  };

  let ports = newPorts();

  function arrive(): Promise<Visit> {
    const of = ports;
    visiting ??= import('./visit.ts')
      .then((part) => part.createVisit(of))
      .then((made) => {
        if (of === ports) visit = made;
        return made;
      })
      .catch((error: unknown) => {
        visiting = undefined;
        throw error;
      });
    return visiting;
  }

  async function loadFacts(query = '?without=houseRules,keeps', of = ports): Promise<void> {
    const found = await read(isFacts, await of.send(`organisations/${encodeURIComponent(of.organisation)}${query}`));
    if (of === ports) facts = { keeps: [], ...found };
    draw();
  }

  async function land(selector?: string): Promise<void> {
    await draw();
    focusOn(selector);
  }

  function focusOn(selector?: string): void {
    if (!dialog()?.open) return;
    if (!selector) root.querySelector('.stage')?.scrollTo(0, 0);
    root
      .querySelector<HTMLElement>(selector ?? '.answer :is(h1, h2), .stage > [data-part]')
      ?.focus({ preventScroll: !selector });
  }

  function newPorts(): PanelPorts {
    const organisation = `${assistant.getAttribute('organisation') ?? ''}`;
    const wanted = assistant.getAttribute('endpoint') || new URL(import.meta.url).origin;
    const endpoint = new URL(wanted, location.href).href.replace(/\/$/, '');
    return {
      assistant,
      organisation,
      endpoint,
      sheets: () => root.adoptedStyleSheets,
      adopt,
      send: createSend(endpoint, () => assistant.language),
      get facts() {
        return facts;
      },
      get open() {
        return !!dialog()?.open;
      },
      announce: (text) => announcer.say(text),
      draw() {
        busy = false;
        draw();
      },
      land,
      act,
      close,
      leave: () => leave(),
      loadTexts: async () => {
        if (!facts || facts.without) await loadFacts('');
      },
    };
  }

  function panel(): unknown {
    const { at, isFirst, isIn, isReadOnly, isFooted, isApart, field } = visit?.look() ?? atWelcome;
    const isFailed = !!failed;
    const scene: Scene = {
      words,
      facts,
      opening: assistant.opening,
      at,
      isIn,
      isFirst: isFirst && !failed,
      erase: isApart ? visit?.erase : undefined,
      act,
      close,
      back: () => act((visit) => isFailed || visit.back()),
      switchLanguage: () => assistant.setAttribute('language', words.otherLanguage.code),
    };
    const { language, name } = words;
    const stage = failed
      ? telling(scene, words.unfetched, { label: words.retry, press: failed }, callLink(scene, 'btn line'))
      : scene.at === 'welcome'
        ? welcome(scene)
        : visit?.stage(scene);
    return html`<dialog part="panel" dir="ltr" lang=${language} aria-label=${name} data-state=${field}
      @cancel=${onCancel} @close=${onClosed} @keydown=${onKey} @pointerdown=${onActive}>
      ${bar(scene, facts && localized(facts.name, language).text, failed ? html`<p>${name}</p>` : visit?.title(scene))}
      <div class="stage" aria-busy=${busy ? 'true' : nothing} tabindex=${isReadOnly ? '0' : nothing}>${stage}</div>
      ${visit?.still() ?? nothing}
      ${isFooted ? nothing : foot(scene, visit)}
      ${announcer.region}
    </dialog>`;
  }

  function openDialog(): void {
    if (phone.matches) dialog()?.showModal();
    else dialog()?.show();
  }

  function hide(): void {
    if (!ports.open) return;
    visit?.journey.stop();
    clearInterval(timer);
    if (launcher) launcher.hidden = false;
    dialog()?.close();
    if (!document.activeElement || document.activeElement === document.body) launcher?.focus();
    assistant.dispatchEvent(new HideEvent());
  }

  function leave(): void {
    hide();
    visit?.journey.forget();
  }

  const onActive = (): unknown => visit?.journey.active();
  const onCancel = (event: Event): void => {
    event.preventDefault();
    close();
  };
  // A browser may close a dialog by itself, as on the second "back" of a phone.
  const onClosed = (): void => {
    if (!ports.open) close();
  };
  const onKey = (event: KeyboardEvent): void => {
    onActive();
    if (event.key === 'Escape' && !event.defaultPrevented) onCancel(event);
  };
  const onWidth = (): void => {
    if (!ports.open) return;
    const { activeElement } = root;
    dialog()?.close();
    openDialog();
    if (activeElement instanceof HTMLElement) activeElement.focus();
  };

  async function onAttributes(): Promise<void> {
    const { endpoint, organisation } = newPorts();
    if (endpoint !== ports.endpoint || organisation !== ports.organisation) {
      leave();
      visit = visiting = facts = undefined;
      ports = newPorts();
    }
    const spoken = await loadOpenWords(assistant.language);
    await visit?.speak(assistant.language);
    words = spoken;
    draw();
  }

  const onForcedColours = (): void => {
    if (!forcedColours.matches) return;
    forcedColours.removeEventListener('change', onForcedColours);
    import('./forced.ts').then(
      ({ forcedSheet }) => {
        forced = [forcedSheet];
        adopt();
      },
      () => {},
    );
  };
  forcedColours.addEventListener('change', onForcedColours);
  onForcedColours();

  const watcher = new MutationObserver(() => void onAttributes().catch(() => {}));
  Object.assign(element, {
    attach() {
      connected = new AbortController();
      const { signal } = connected;
      watcher.observe(assistant, { attributes: true });
      const isBack = (): void => {
        if (!facts && ports.open) loadFacts().catch(() => {});
        visit?.journey.line(true);
      };
      addEventListener('online', isBack, { signal });
      addEventListener('offline', () => visit?.journey.line(false), { signal });
      addEventListener('pagehide', leave, { signal });
      document.addEventListener('visibilitychange', () => visit?.journey.lookAtClock(), { signal });
      phone.addEventListener('change', onWidth, { signal });
    },
    detach() {
      connected?.abort();
      watcher.disconnect();
      visit?.journey.stop();
      clearInterval(timer);
    },
  });
  assistant.shadowRoot?.append(element);
  // A hand-off keeps its line on the next page of the site, while the panel is closed. Asking what the tab keeps makes a
  // phone wait: the first screen comes before that.
  setTimeout(() => {
    if (keepsHandoff())
      arrive()
        .then((made) => made.goOn())
        .catch(() => {});
  });

  return {
    get open() {
      return ports.open;
    },
    hide,
    async show() {
      if (ports.open) return;
      words = await loadOpenWords(assistant.language);
      await draw();
      if (ports.open) return;
      openDialog();
      // The opening line changes with the clock.
      timer = setInterval(draw, redrawMs);
      focusOn();
      assistant.dispatchEvent(new ShowEvent());
      // The first screen is drawn before a slow phone gets more to do.
      setTimeout(() => {
        loadFacts(facts && !facts.without ? '' : undefined).catch(() => {});
        arrive()
          .then((made) => made.journey.start().then(made.goOn))
          .catch(() => {});
      });
    },
  };
}
