import { html, nothing, type ReactiveController, type ReactiveControllerHost, svg, type TemplateResult } from 'lit';
import type { Language } from '../../../edge/protocol/primitives.ts';
import { localVoice, readAloud, stopReading } from '../../ui/reading.ts';
import type { ReadingWords } from './words/words.ts';

const speaker = svg`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 9.5v5h3.500l4.500 4v-13l-4.500 4zM15.500 9a4 4 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11"></path></svg>`;

/** What is read: sentences, answers and buttons. Nothing that somebody typed, and no code. */
const spoken = 'h2, h3, p, li, legend, label, summary, button, a, th, td';
const silent = '.strip, .vh, [aria-hidden], output';

/** What a screen says, in the order in which it stands there. Each piece once, as a sentence. */
export function textOf(root: ParentNode): string {
  const pieces = [...root.querySelectorAll(spoken)].filter(
    (piece) => !piece.closest(silent) && !piece.querySelector(spoken) && isSeen(piece),
  );
  return pieces
    .map((piece) => piece.textContent.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean)
    .map((text) => (/[.?!:]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

/** Not folded away. */
const isSeen = (piece: Element): boolean => {
  const folded = piece.closest('details:not([open])');
  return !folded || piece.closest('summary') !== null;
};

/**
 * Reads the screen aloud for who reads badly, with a voice of the device and never with one of a server: then what stands
 * here stays here. Without such a voice there is no button.
 */
export class Reader implements ReactiveController {
  #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #isReading = false;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this.#handleVoices);
  }

  hostDisconnected(): void {
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this.#handleVoices);
    this.stop();
  }

  /** Another screen, or nothing any more. */
  stop(): void {
    if (!this.#isReading) return;
    this.#isReading = false;
    stopReading();
    this.#host.requestUpdate();
  }

  button(words: ReadingWords, language: Language): TemplateResult | typeof nothing {
    if (!localVoice(language)) return nothing;
    const press = () => (this.#isReading ? this.stop() : this.#read(language));
    return html`<button type="button" class="read" @click=${press}>${speaker}${this.#isReading ? words.stop : words.start}</button>`;
  }

  #read(language: Language): void {
    this.#isReading = true;
    this.#host.requestUpdate();
    readAloud(textOf(this.#host.renderRoot), language, () => {
      this.#isReading = false;
      this.#host.requestUpdate();
    });
  }

  #handleVoices = (): void => this.#host.requestUpdate();
}
