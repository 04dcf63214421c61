import styles from './step-aside.css?inline';

/**
 * Keeps launcher and panel from covering what has the focus in the page (WCAG 2.4.11): the launcher stands above it, the
 * panel below or above it, as high as there is room for. Draws the focus ring of the launcher too. Fetched when the
 * focus first moves: most visitors of a page never need it.
 */
export function watchFocus(host: HTMLElement, button: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  host.shadowRoot?.adoptedStyleSheets.push(sheet);

  const look = (): void => {
    if (!host.isConnected) {
      removeEventListener('focusin', look);
      removeEventListener('focusout', look);
      removeEventListener('scroll', look, true);
    }
    const focused = document.activeElement;
    const its = focused && focused !== document.body && focused !== host ? focused.getBoundingClientRect() : undefined;
    moveLauncher(button, its);
    const panel = host.shadowRoot?.querySelector('houvast-panel')?.shadowRoot?.querySelector('dialog');
    if (panel?.open) shortenPanel(panel, its);
  };
  look();
  addEventListener('focusin', look);
  addEventListener('focusout', look);
  addEventListener('scroll', look, true);
}

/** Room for the ring around what has the focus. */
const gap = 12;
/** What stays of the panel whatever is beside it: its name and the way to close it. */
const leastPanel = 96;

function moveLauncher(button: HTMLElement, its: DOMRect | undefined): void {
  button.style.translate = '';
  const ours = button.getBoundingClientRect();
  if (its && covers(ours, its)) button.style.translate = `0 ${its.top - gap - ours.bottom}px`;
}

/** A field as tall as the screen is under the launcher whatever we do. */
const covers = (ours: DOMRect, its: DOMRect): boolean =>
  its.height < ours.top &&
  its.bottom > ours.top &&
  its.top < ours.bottom &&
  its.right > ours.left &&
  its.left < ours.right;

/** Takes the larger part of the height that what has the focus leaves, if half of that or more lies under the panel. */
function shortenPanel(panel: HTMLElement, its: DOMRect | undefined): void {
  const stage = panel.querySelector('.stage');
  const isAtEnd = stage && stage.scrollTop > 0 && stage.scrollTop + stage.clientHeight >= stage.scrollHeight - 1;
  panel.style.insetBlock = '';
  const ours = panel.getBoundingClientRect();
  if (!its || !holdsMiddle(ours, its)) return;
  const above = its.top - gap - ours.top;
  const below = ours.bottom - its.bottom - gap;
  const height = Math.max(above, below, leastPanel);
  if (below < above) panel.style.insetBlockEnd = `${innerHeight - ours.top - height}px`;
  else panel.style.insetBlockStart = `${ours.bottom - height}px`;
  // Who has the last words of a talk in sight keeps them there, and those that come.
  if (isAtEnd) stage.scrollTop = stage.scrollHeight;
}

function holdsMiddle(ours: DOMRect, its: DOMRect): boolean {
  const [across, down] = [(its.left + its.right) / 2, (its.top + its.bottom) / 2];
  return across > ours.left && across < ours.right && down > ours.top && down < ours.bottom;
}
