import { html, nothing } from 'lit';
import type { HandoffState } from '../../../../edge/protocol/handoff-citizen-frames.ts';
import type { Stage } from '../stage.ts';
import { before } from './before.ts';
import { ended } from './ended.ts';
import { note } from './note.ts';
import { answer, banner, button } from './pieces.ts';
import { talk } from './talk.ts';
import { answered, called, waiting } from './waiting.ts';
import { when } from './when.ts';

/** How it stands: what the room says, or what the server said when it was asked for. */
function standing({ room, created }: Stage): HandoffState | undefined {
  if (room?.stands) return room.stands;
  if (created?.callback) return { status: 'callback', window: created.callback };
  return created?.answerBy ? { status: 'message', answerBy: created.answerBy } : undefined;
}

/** Another key is another screen: read from its heading on. */
export function screenKey(stage: Stage): string {
  const { view, room } = stage;
  const stands = standing(stage)?.status;
  if (room?.line === 'gone') return 'closed';
  // The note may still be changed while waiting, not while somebody talks.
  if (view.screen !== 'room' && (!room || stands === 'waiting')) return view.screen;
  return stands ?? 'opening';
}

/** The screen where the citizen is. */
export function screen(stage: Stage): unknown {
  const { room, words } = stage;
  const stands = standing(stage);
  switch (screenKey(stage)) {
    case 'before':
      return before(stage);
    case 'note':
      return html`${lines(stage)}${note(stage)}`;
    case 'when':
      return html`${lines(stage)}${when(stage)}`;
    case 'waiting':
      return stands?.status === 'waiting' ? waiting(stands, stage) : nothing;
    case 'talking':
      return stands?.status === 'talking' && room ? talk(stands, stage, room) : nothing;
    case 'callback':
      return stands?.status === 'callback' ? called(stands, stage) : nothing;
    case 'message':
      return stands?.status === 'message' ? answered(stands, stage) : nothing;
    case 'closed':
      return room ? ended(stage, room) : nothing;
    default:
      return html`${lines(stage)}${answer(words.lines.opening, [])}<div class="stack"><div class="sheet bones" aria-hidden="true"><i></i><i></i><i></i></div></div>`;
  }
}

/** A line that is gone is said, and comes back by itself. */
function lines({ room, words, reload }: Stage): unknown {
  const line = room?.line;
  return html`<div class="lines" role="status">${
    line === 'lost' || line === 'outdated'
      ? banner(
          html`<p>${words.lines[line]}</p>${line === 'outdated' ? button(words.reload, reload, 'btn line fit') : nothing}`,
        )
      : nothing
  }</div>`;
}
