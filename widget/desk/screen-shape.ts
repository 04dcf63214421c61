import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** As `@container (max-width: 53em)` in the styles, in the type size of the desk. */
const narrow = 53;

/**
 * What the styles ask of the screen too. Where a part stands elsewhere on such a screen it stands elsewhere in the
 * document as well: who goes by keyboard or by ear meets the parts in the order in which they are seen.
 */
export class ScreenShape implements ReactiveController {
  /** Too low to keep anything in place: the tabs stand above the parts. */
  isLow = false;
  /** Room for one column: help stands before what has to go to the next line. */
  isNarrow = false;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly low = matchMedia('(max-height: 30em)');
  private readonly observer = new ResizeObserver(() => this.look());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.low.addEventListener('change', this.look);
    this.observer.observe(this.host);
    this.look();
  }

  hostDisconnected(): void {
    this.low.removeEventListener('change', this.look);
    this.observer.disconnect();
  }

  private readonly look = (): void => {
    const before = `${this.isLow} ${this.isNarrow}`;
    this.isLow = this.low.matches;
    this.isNarrow = this.host.clientWidth <= narrow * Number.parseFloat(getComputedStyle(this.host).fontSize);
    if (before !== `${this.isLow} ${this.isNarrow}`) this.host.requestUpdate();
  };
}
