import { html } from 'lit/html.js';
import { banner, button } from '../choose/pieces.ts';
import { opening } from '../choose/screen.ts';
import { ended } from './ended.ts';
import type { RoomStage } from './stage.ts';
import type { Room } from './state.ts';
import { talk } from './talk.ts';
import { answered, called, waiting } from './waiting.ts';

/** Another key is another screen: read from its heading on. */
export function roomKey({ line, stands }: Room): string {
  if (line === 'gone') return 'closed';
  return line === 'outdated' ? line : (stands?.status ?? 'opening');
}

/** Where the hand-off stands, as the office says it. */
export function drawRoom(stage: RoomStage): unknown {
  const { room, words } = stage;
  const { stands, line } = room;
  if (line === 'gone') return ended(stage);
  if (line === 'outdated')
    return html`${opening(words.lines.outdated)}<footer class="foot">${button(words.reload, () => location.reload())}</footer>`;
  switch (stands?.status) {
    case 'waiting':
      return waiting(stands, stage);
    case 'talking':
      return talk(stands, stage);
    case 'callback':
      return called(stands, stage);
    case 'message':
      return answered(stands, stage);
    case 'closed':
      return ended(stage);
    default:
      return html`${opening(words.opening, line === 'lost' ? banner(words.lines.lost) : undefined)}`;
  }
}
