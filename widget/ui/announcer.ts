import type { ReactiveControllerHost } from 'lit';
import { html, type TemplateResult } from 'lit/html.js';

/** How long the region stays empty before it speaks, so that the same words are heard twice if they are said twice. */
const gapInMilliseconds = 60;

/**
 * A polite live region. The element renders `announcer.region` once, near its end; `say()` makes screen readers
 * speak after what they are saying now.
 */
export class Announcer {
  #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #words = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  get region(): TemplateResult {
    return html`<div class="vh" role="status" aria-live="polite" aria-atomic="true">${this.#words}</div>`;
  }

  say(words: string): void {
    clearTimeout(this.#timer);
    this.#show('');
    this.#timer = setTimeout(() => this.#show(words), gapInMilliseconds);
  }

  #show(words: string): void {
    this.#words = words;
    this.#host.requestUpdate();
  }
}
