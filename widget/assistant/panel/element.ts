const tag = 'houvast-panel';

class PanelElement extends HTMLElement {
  declare attached: ((left: AbortSignal) => void) | undefined;
  declare leaving: AbortController | undefined;

  connectedCallback(): void {
    this.leaving = new AbortController();
    this.attached?.(this.leaving.signal);
  }

  disconnectedCallback(): void {
    this.leaving?.abort();
  }
}

/** The element that a panel is drawn in. Each time it comes on a page `attached` is called, with when it leaves that. */
export function createElement(attached: (left: AbortSignal) => void): HTMLElement {
  if (!customElements.get(tag)) customElements.define(tag, PanelElement);
  const element = document.createElement(tag);
  element.setAttribute('exportparts', 'panel');
  return Object.assign(element, { attached });
}
