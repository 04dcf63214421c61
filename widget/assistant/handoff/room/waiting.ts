import { html, nothing, type TemplateResult } from 'lit/html.js';
import { check, phone } from '../../../ui/icons.ts';
import { rows } from '../../screens/parts.ts';
import { button, lastLine, trouble } from '../choose/pieces.ts';
import { windowText } from '../choose/window-text.ts';
import type { Backstage } from '../stage.ts';
import { stream } from './entries.ts';
import { notify } from './following.ts';
import { placeOf } from './news.ts';
import { composer, stop } from './talk.ts';

/** More people than this are a number, not a drawing. */
const mostDrawn = 5;

/** Place and range, kept true by the server. No countdown: both only change when something really changed. */
export function waiting(stage: Backstage): TemplateResult {
  const { words, view, room, format, call, further } = stage;
  const { waiting: say } = words;
  const { stands, heardAt, entries, pending } = room;
  const { ahead = 0, range, callback: [first] = [], call: line } = stands?.status === 'waiting' ? stands : {};
  // Who is on the line hears when it is their turn, and stays on this page.
  const isCalling = line && line.status !== 'over';
  const drawn = ahead && ahead <= mostDrawn;
  const wait = range ? words.takes(range.fromMinutes, range.toMinutes, true) : ahead ? words.unknown : '';
  return html`${call}<section class="answer"><p class="turn">${check}${say.passedOn}</p><h1 tabindex="-1">${placeOf(ahead, words)}</h1>${wait ? html`<p>${wait}</p>` : nothing}</section>
    <div class="stack">
      ${trouble(stage)}
      ${further?.left(stage)}
      ${view.sure ? further?.sure(stage) : nothing}
      ${
        drawn || !isCalling
          ? html`<section class="sheet">
        ${drawn ? html`<div class="queue" role="img" aria-label=${say.drawing(ahead)}>${Array.from({ length: ahead }, (_, at) => html`<i>${at + 1}</i>`)}<i class="me">${say.you}</i></div>` : nothing}
        ${
          isCalling
            ? nothing
            : html`${say.free.map((text) => html`<p>${text}</p>`)}
        <label class="check"><input type="checkbox" .checked=${!!view.notify} @change=${({ target }: Event) => notify(stage, target instanceof HTMLInputElement && target.checked)}>${say.notify}</label>`
        }
      </section>`
          : nothing
      }
      ${
        first
          ? html`<section class="sheet"><h2>${say.callback.title}</h2><p>${say.callback.line(windowText(first, stage))}</p>${button([phone, words.callMe], () => stage.show({ screen: 'when', window: first.id, slip: undefined }), 'btn line')}</section>`
          : nothing
      }
      ${rows([
        { ...say.note, press: () => stage.toNote() },
        { ...say.stop, press: () => stop(stage) },
      ])}
      <p class="lone small soft">${say.updated(format.clock(new Date(heardAt)))}</p>
      ${entries[0] || pending[0] ? stream(stage) : nothing}
      <div class="lone last">${lastLine(stage)}</div>
    </div>
    ${composer(stage, say.field)}`;
}
