import styles from './step-aside.css?inline';

/**
 * Keeps the launcher from covering what has the focus (WCAG 2.4.11) by standing above it, and draws its own focus ring.
 * Fetched when the focus first moves: most visitors of a page never need it.
 */
export function watchFocus(host: HTMLElement, button: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  host.shadowRoot?.adoptedStyleSheets.push(sheet);

  const look = (): void => {
    if (!host.isConnected) {
      removeEventListener('focusin', look);
      removeEventListener('scroll', look, true);
    }
    const focused = document.activeElement;
    button.style.translate = '';
    const ours = button.getBoundingClientRect();
    const its = focused && focused !== host && focused.getBoundingClientRect();
    if (its && covers(ours, its)) button.style.translate = `0 ${its.top - gap - ours.bottom}px`;
  };
  look();
  addEventListener('focusin', look);
  addEventListener('scroll', look, true);
}

/** Room for the ring around what has the focus. */
const gap = 12;

/** A field as tall as the screen is under the launcher whatever we do. */
const covers = (ours: DOMRect, its: DOMRect): boolean =>
  its.height < ours.top &&
  its.bottom > ours.top &&
  its.top < ours.bottom &&
  its.right > ours.left &&
  its.left < ours.right;
