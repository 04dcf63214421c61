import { render } from 'lit/html.js';
import { sheetOf } from '../../ui/styles/sheets.ts';
import { fetchNeeded, tellLauncher } from './fetched.ts';
import handoffStyles from './handoff.css?inline';
import { drawScreen, keyOf } from './screens.ts';
import { isEndInSight, isSeen, reveal, scrollTo, toEnd } from './scroll.ts';
import type { Backstage } from './stage.ts';

/** On top of the panel's; what is fetched later puts its own in. */
export const sheets: Set<CSSStyleSheet> = new Set([sheetOf(handoffStyles)]);

export const adopt = ({ root, ports }: Backstage): void => {
  root.adoptedStyleSheets = [...ports.sheets(), ...sheets];
};

/** Draws soon, and puts the focus on `landing`. */
export function draw(stage: Backstage, landing = stage.landing): void {
  stage.landing = landing;
  if (stage.isDrawing) return;
  stage.isDrawing = true;
  queueMicrotask(() => {
    stage.isDrawing = false;
    if (!stage.isOn || !stage.words) return;
    const { root } = stage;
    const hadFocus = root.activeElement;
    fetchNeeded(stage);
    stage.call?.look();
    render(drawScreen(stage), root);
    land(stage, hadFocus);
    if (!isSeen(stage)) tellLauncher(stage);
    // What was left for who waits stands first.
    else if (stage.key === 'waiting' || isEndInSight(stage)) seen(stage);
  });
}

function seen(stage: Backstage): void {
  stage.talk?.read();
  if (stage.view.unseen) stage.show({ unseen: false });
}

function land(stage: Backstage, hadFocus: Element | null): void {
  const { root } = stage;
  const { activeElement } = document;
  const key = keyOf(stage);
  const isNew = key !== stage.key;
  // On another screen, unless somebody is busy elsewhere on the page; or what had the focus is gone.
  const isLost = isNew
    ? !activeElement || activeElement === document.body || activeElement.shadowRoot
    : hadFocus && !root.activeElement;
  const heading = isLost ? 'h1' : '';
  if (isNew) {
    stage.key = key;
    // A talk is read from its last words on, any other screen from its first.
    if (key === 'talking') toEnd(stage);
    else scrollTo(stage, 0);
  }
  const [found] = [stage.landing, heading].flatMap((name) => (name && root.querySelector<HTMLElement>(name)) || []);
  stage.landing = undefined;
  found?.focus({ preventScroll: true });
  if (found && found.localName !== 'h1') reveal(stage, found.closest('section') ?? found);
}
