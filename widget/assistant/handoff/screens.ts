import { html } from 'lit/html.js';
import { before } from './choose/before.ts';
import { note } from './choose/note-screen.ts';
import { banner, button, opening } from './choose/pieces.ts';
import type { Later } from './later/later.ts';
import { ended } from './room/ended.ts';
import { talk } from './room/talk.ts';
import { waiting } from './room/waiting.ts';
import type { Stage } from './stage.ts';

/** Where the citizen is. Another key is another screen: read from its heading on. */
export function keyOf({ view, room }: Stage): string {
  const { line, stands } = room;
  const { screen, outlook, trouble } = view;
  // Whose turn it is, sees that first.
  if (screen === 'call' || (screen !== 'room' && stands?.status !== 'talking'))
    return `${screen}${outlook || trouble ? '' : '?'}`;
  if (line === 'gone') return 'closed';
  return line === 'outdated' ? line : (stands?.status ?? 'opening');
}

/** A call-back and a message have screens of their own, which are fetched when somebody chooses them. */
export const needsLater = (stage: Stage): boolean => /^(when|callback|message)/.test(keyOf(stage));

/** There is a call, or somebody is about to make one. */
export const hasCall = ({ view, room }: Stage): boolean =>
  view.screen === 'call' || !!(room.stands && 'call' in room.stands && room.stands.call);

export function drawScreen(stage: Stage, later: Later | undefined): unknown {
  const { view, words, room, ports } = stage;
  const { stands, line } = room;
  const key = keyOf(stage);
  if (key.startsWith('before')) return before(stage);
  if (key.startsWith('note')) return note(stage);
  if (view.screen === 'call' && stage.call) return html`${stage.call}`;
  if (key === 'closed') return ended(stage);
  if (key === 'outdated')
    return html`${opening(words.outdated)}<footer class="foot">${button(words.reload, () => location.reload())}</footer>`;
  if (stands?.status === 'waiting' && key === stands.status) return waiting(stands, stage);
  if (stands?.status === 'talking') return talk(stands, stage);
  if (needsLater(stage) && later) return later.draw(stage);
  return view.trouble
    ? opening(
        words.troubles[view.trouble].title,
        button(ports.words.retry, () => stage.show({ trouble: undefined })),
      )
    : opening(words.opening, line === 'lost' ? banner(words.lost) : undefined);
}
