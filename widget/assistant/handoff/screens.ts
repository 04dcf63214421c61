import { before } from './choose/before.ts';
import { note } from './choose/note-screen.ts';
import { banner, button, opening } from './choose/pieces.ts';
import { talk } from './room/talk.ts';
import { waiting } from './room/waiting.ts';
import type { Backstage, Stage } from './stage.ts';

/** Where the citizen is. Another key is another screen: read from its heading on. */
export function keyOf({ view, room, further }: Backstage): string {
  const { line, stands } = room;
  const { screen, outlook, trouble, outcome } = view;
  // Whose turn it is, sees that first.
  if (screen === 'call' || (screen !== 'room' && stands?.status !== 'talking'))
    return screen === 'before' && !outlook && !trouble ? 'looking' : screen;
  const key = line === 'gone' ? 'closed' : line === 'outdated' ? line : (outcome?.way ?? stands?.status ?? '');
  return /closed|outdated/.test(key) && !further ? '' : key;
}

/** A call-back and a message have screens of their own, which are fetched when somebody chooses them. */
export const needsLater = (stage: Backstage): boolean => /^(when|callback|message)/.test(keyOf(stage));

export const needsFurther = ({ room }: Backstage): boolean =>
  !!(room.entries[0] ?? room.refusal) || /talking|closed|gone|outdated/.test(`${room.stands?.status} ${room.line}`);

/** There is a call, or somebody is about to make one. */
export const hasCall = ({ view, room }: Stage): boolean =>
  view.screen === 'call' || !!(room.stands && 'call' in room.stands && room.stands.call);

const screens: Readonly<Record<string, (stage: Backstage) => unknown>> = {
  looking: before,
  before,
  note,
  waiting,
  talking: talk,
  call: ({ call }) => call,
};

export function drawScreen(stage: Backstage): unknown {
  const { words, room, ports, later, further, told } = stage;
  const key = keyOf(stage);
  const drawn = screens[key]?.(stage) ?? (needsLater(stage) ? later?.draw(stage) : further?.draw(key, stage));
  if (drawn) return drawn;
  return told
    ? opening(
        told.title,
        button(ports.words.retry, () => stage.show({ trouble: undefined })),
      )
    : opening(words.opening, room.line === 'lost' ? banner(words.lost) : undefined);
}
