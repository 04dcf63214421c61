import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.ts';
import type { SentFrame } from '../state/state.ts';

/** What was sent and is not known to be stored: on the screen at once, and said so. */
export function pendingLine(frame: SentFrame, { words, state }: Scene): TemplateResult | typeof nothing {
  const text = textOf(frame);
  if (!text) return nothing;
  const status = state.connection === 'open' ? words.stream.sending : words.stream.waitsForLine;
  return html`<div class=${frame.type === 'aside' ? 'aside' : 'say'}>
    <span class="who"><b>${words.stream.you}</b>, ${status}</span>
    ${text.map((line) => html`<p dir="auto">${line}</p>`)}
  </div>`;
}

function textOf(frame: SentFrame): string[] | undefined {
  switch (frame.type) {
    case 'send':
    case 'aside':
    case 'summary':
      return [frame.text];
    case 'boundary':
      return [frame.person, frame.behaviour, frame.rule];
    case 'promise':
      return [frame.what];
    default:
      return undefined;
  }
}
