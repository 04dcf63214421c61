import { render } from 'lit/html.js';
import { sheetOf } from '../../ui/styles/sheets.ts';
import { fetchNeeded } from './fetched.ts';
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
    if (!isSeen(stage) || !isEndInSight(stage)) return;
    stage.talk?.read();
    if (stage.view.unseen) stage.show({ unseen: false });
  });
}

function land(stage: Backstage, hadFocus: Element | null): void {
  const { root } = stage;
  const { activeElement } = document;
  const key = keyOf(stage);
  if (key !== stage.key) {
    stage.key = key;
    // Not when somebody is busy elsewhere on the page.
    if (!activeElement || activeElement === document.body || activeElement.shadowRoot) stage.landing ??= 'h1';
    // A talk is read from its last words on, any other screen from its first.
    if (key === 'talking') toEnd(stage);
    else scrollTo(stage, 0);
  } else if (hadFocus && !root.activeElement) stage.landing ??= 'h1';
  const { landing } = stage;
  const found = landing && root.querySelector<HTMLElement>(landing);
  stage.landing = undefined;
  if (!found) return;
  found.focus({ preventScroll: true });
  if (landing !== 'h1') reveal(stage, found.closest('section') ?? found);
}
