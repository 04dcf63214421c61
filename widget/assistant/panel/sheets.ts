import { firstSheet } from '../../ui/styles/sheets.ts';
import styles from './panel.css?inline';

const forcedColours = matchMedia('(forced-colors: active)');

/** Puts the panel's sheets in force in its root; from then on each other one, once. */
export function sheetsOf(root: ShadowRoot): (sheet: CSSStyleSheet) => void {
  const sheets = new Set([firstSheet(styles)]);
  /** They come after all others. */
  let forced: CSSStyleSheet[] = [];
  const put = (): void => {
    root.adoptedStyleSheets = [...sheets, ...forced];
  };
  const fetchForced = (): void => {
    if (!forcedColours.matches) return;
    forcedColours.removeEventListener('change', fetchForced);
    import('./forced.ts').then(
      ({ forcedSheet }) => {
        forced = [forcedSheet];
        put();
      },
      () => {},
    );
  };
  put();
  forcedColours.addEventListener('change', fetchForced);
  fetchForced();
  return (sheet) => {
    sheets.add(sheet);
    put();
  };
}
