import { render } from 'lit/html.js';
import { Announcer } from '../../ui/announcer.ts';
import { HideEvent, ShowEvent } from '../../ui/events/panel-events.ts';
import { loadOpenWords } from '../../ui/words/load.ts';
import { open as dutch } from '../../ui/words/nl-open.ts';
import type { OpenWords } from '../../ui/words/words.ts';
import type { HouvastAssistant } from '../assistant.ts';
import { keepsHandoff } from '../keeps-handoff.ts';
import { closeDialog, focusOn, followWidth, isOpen, openDialog } from './dialog.ts';
import { drawPanel } from './draw.ts';
import { createElement } from './element.ts';
import { createPlace, isElsewhere, type Place } from './place.ts';
import type { Act, PanelFrame } from './ports.ts';
import { sheetsOf } from './sheets.ts';

/** The panel behind the launcher. Internal: a page uses `<houvast-assistant>`. */
export interface Panel {
  readonly open: boolean;
  /** Opens the panel and puts the focus in it. */
  show(): Promise<void>;
  /** Closes the panel. The session goes on; a closed panel asks the server nothing. */
  hide(): void;
}

const redrawMs = 10_000;

/**
 * Makes the panel of an assistant, in its shadow root. It comes with the first screen; everything a citizen does from
 * there is the visit, which is fetched meanwhile.
 */
export function createPanel(assistant: HouvastAssistant): Panel {
  const element = createElement(attached);
  const root = element.attachShadow({ mode: 'open' });
  const launcher = assistant.shadowRoot?.querySelector('button');
  if (launcher) launcher.ariaHasPopup = 'dialog';
  let words: OpenWords = dutch;
  let busy = false;
  let failed: (() => void) | undefined;
  let drawn: Promise<void> | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;

  const draw = (): Promise<void> => {
    drawn ??= Promise.resolve().then(() => {
      drawn = undefined;
      render(drawPanel(place, words, busy, failed, announcer.region), root);
    });
    return drawn;
  };
  const announcer = new Announcer({ requestUpdate: draw });

  async function land(selector?: string): Promise<void> {
    await draw();
    focusOn(root, selector);
  }

  const act: Act = async (deed) => {
    busy = true;
    failed = undefined;
    draw();
    try {
      await deed(await place.arrive());
    } catch {
      failed = () => act(deed);
      land();
    }
    busy = false;
    draw();
  };

  const frame: PanelFrame = {
    assistant,
    sheets: () => root.adoptedStyleSheets,
    adopt: sheetsOf(root),
    isOpen: () => isOpen(root),
    announce: (text) => announcer.say(text),
    draw() {
      busy = false;
      draw();
    },
    land,
    act,
    close: () => assistant.hide(),
    leave,
  };
  const newPlace = (): Place => createPlace(frame, draw);
  let place = newPlace();

  /** Nothing is asked of the server any more. */
  function rest(): void {
    place.visit?.journey.stop();
    clearInterval(timer);
  }

  function hide(): void {
    if (!isOpen(root)) return;
    rest();
    if (launcher) launcher.hidden = false;
    closeDialog(root);
    if (!document.activeElement || document.activeElement === document.body) launcher?.focus();
    assistant.dispatchEvent(new HideEvent());
  }

  function leave(): void {
    hide();
    place.visit?.journey.forget();
  }

  async function onAttributes(): Promise<void> {
    if (isElsewhere(place)) {
      leave();
      place = newPlace();
    }
    const { language } = assistant;
    const spoken = await loadOpenWords(language);
    await place.visit?.speak(language);
    words = spoken;
    draw();
  }

  function attached(signal: AbortSignal): void {
    const journey = () => place.visit?.journey;
    const watcher = new MutationObserver(() => void onAttributes().catch(() => {}));
    watcher.observe(assistant, { attributes: true });
    const onLine = (): void => {
      const { facts, loadFacts } = place;
      if (!facts && isOpen(root)) loadFacts().catch(() => {});
      journey()?.line(true);
    };
    addEventListener('online', onLine, { signal });
    addEventListener('offline', () => journey()?.line(false), { signal });
    addEventListener('pagehide', leave, { signal });
    document.addEventListener('visibilitychange', () => journey()?.lookAtClock(), { signal });
    followWidth(root, signal);
    signal.onabort = () => {
      watcher.disconnect();
      rest();
    };
  }

  assistant.shadowRoot?.append(element);
  // A hand-off keeps its line on the next page of the site, while the panel is closed. Asking what the tab keeps makes a
  // phone wait: the first screen comes before that.
  setTimeout(() => {
    if (keepsHandoff())
      place
        .arrive()
        .then((made) => made.goOn())
        .catch(() => {});
  });

  return {
    get open() {
      return isOpen(root);
    },
    hide,
    async show() {
      if (isOpen(root)) return;
      words = await loadOpenWords(assistant.language);
      await draw();
      if (isOpen(root)) return;
      openDialog(root);
      // The opening line changes with the clock.
      timer = setInterval(draw, redrawMs);
      focusOn(root);
      assistant.dispatchEvent(new ShowEvent());
      // The first screen is drawn before a slow phone gets more to do.
      setTimeout(() => {
        const { facts, loadFacts, arrive } = place;
        loadFacts(facts && !facts.without ? '' : undefined).catch(() => {});
        arrive()
          .then((made) => made.journey.start().then(made.goOn))
          .catch(() => {});
      });
    },
  };
}
