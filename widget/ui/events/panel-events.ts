/** Every event of ours travels out of the shadow tree, so that a page can listen anywhere. None carries a secret. */
const travels: EventInit = { bubbles: true, composed: true };

/**
 * The panel has opened.
 * @event houvast-show
 */
export class ShowEvent extends Event {
  static readonly type = 'houvast-show';
  constructor() {
    super(ShowEvent.type, travels);
  }
}

/**
 * The panel has closed. The session goes on: opening it again shows the same case.
 * @event houvast-hide
 */
export class HideEvent extends Event {
  static readonly type = 'houvast-hide';
  constructor() {
    super(HideEvent.type, travels);
  }
}

declare global {
  interface HTMLElementEventMap {
    'houvast-show': ShowEvent;
    'houvast-hide': HideEvent;
  }
}
