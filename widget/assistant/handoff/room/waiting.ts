import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { HandoffState } from '../../../../edge/protocol/handoff-citizen-frames.ts';
import { check, phone } from '../../../ui/icons.ts';
import { rows } from '../../screens/parts.ts';
import { windowText } from '../choose/before.ts';
import { button, erase, phoneLine } from '../choose/pieces.ts';
import type { Stage } from '../stage.ts';
import { composer, stream, sure } from './talk.ts';

/** More people than this are a number, not a drawing. */
const mostDrawn = 5;

/** Place and range, kept true by the server. No countdown: both only change when something really changed. */
export function waiting(
  { ahead, range, callback: [first], call }: Extract<HandoffState, { status: 'waiting' }>,
  stage: Stage,
): TemplateResult {
  const { words, view, room, format } = stage;
  const { waiting: say } = words;
  // Who is on the line hears when it is their turn, and stays on this page.
  const isCalling = call && call.status !== 'over';
  const drawn = ahead && ahead <= mostDrawn;
  const wait = range ? words.takes(range.fromMinutes, range.toMinutes, true) : ahead ? words.unknown : '';
  return html`${stage.call}<section class="answer"><p class="turn">${check}${say.passedOn}</p><h1 tabindex="-1">${ahead ? words.ahead(ahead) : say.turn}</h1>${wait ? html`<p>${wait}</p>` : nothing}</section>
    <div class="stack">
      ${view.sure ? sure(say.sure, { type: 'stopWaiting' }, stage) : nothing}
      ${
        drawn || !isCalling
          ? html`<section class="sheet">
        ${drawn ? html`<div class="queue" role="img" aria-label=${say.drawing(ahead)}>${Array.from({ length: ahead }, (_, at) => html`<i>${at + 1}</i>`)}<i class="me">${say.you}</i></div>` : nothing}
        ${
          isCalling
            ? nothing
            : html`<p>${say.free}</p>
        <label class="check"><input type="checkbox" .checked=${!!view.notify} @change=${({ target }: Event) => stage.notify(target instanceof HTMLInputElement && target.checked)}>${say.notify}</label>`
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
        { ...say.note, press: () => stage.show({ screen: 'note' }) },
        { ...say.stop, press: () => stage.show({ sure: true }) },
      ])}
      <p class="lone small soft">${say.updated(format.clock(new Date(room.heardAt)))}</p>
      <div class="lone last">${phoneLine(stage)}${erase(stage)}</div>
    </div>
    ${room.entries.length || room.pending.length ? stream(stage) : nothing}
    ${composer(stage, say.field)}`;
}
