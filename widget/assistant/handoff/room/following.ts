import { maxMessageLength } from '../../../../edge/protocol/handoff-limits.ts';
import { socketAddress } from '../api.ts';
import { lookAgain } from '../choose/asking.ts';
import { draw } from '../drawing.ts';
import { fetchFurther } from '../fetched.ts';
import type { KeptHandoff } from '../kept.ts';
import { isEndInSight, isSeen, toEnd } from '../scroll.ts';
import type { Backstage, View } from '../stage.ts';
import { browserConversation, type NewDeed } from './conversation.ts';
import { whatIsNew } from './news.ts';
import type { Room } from './state.ts';

/** Opens the line of a hand-off that was passed on, now or before a reload. */
export function open(stage: Backstage, kept: KeptHandoff): void {
  const { id, token, notify: rings } = kept;
  keep(stage, kept);
  stage.talk = browserConversation(socketAddress(stage.ports.endpoint, id), token, (before) => moved(stage, before));
  toRoom(stage, {});
  stage.talk.start();
  if (rings) ring(stage, rings);
}

function keep(stage: Backstage, kept: KeptHandoff): void {
  stage.kept = kept;
  stage.store().write(kept);
}

export const toRoom = (stage: Backstage, change: Partial<View>): void =>
  stage.show({ ...change, screen: 'room', editing: undefined, trouble: undefined, busy: false });

/** The room is not what it was: draws it, and tells who cannot see it. */
async function moved(stage: Backstage, before: Room): Promise<void> {
  const { room, view, words, ports, bell } = stage;
  const { entries, refusal, line } = room;
  if (!stage.isOn) return;
  const talks = ({ stands, line: now }: Room) => now === 'open' && stands?.status === 'talking';
  // Whether a call is possible now.
  if (talks(room) && !talks(before)) lookAgain(stage);
  if (line === 'gone') stage.store().erase();
  if (!words) return;
  const atEnd = isEndInSight(stage);
  const { say, isTurn, fresh } = whatIsNew(before, room, words, !!stage.kept?.met);
  if (stage.kept && !stage.kept.met && room.stands?.status === 'talking') keep(stage, { ...stage.kept, met: true });
  if (isTurn || (fresh[0] && !isSeen(stage))) bell?.ring(words.language);
  if (isTurn) {
    stage.show({ screen: 'room' });
    if (!stage.checkVisibility()) ports.show();
  }
  if (refusal?.text && refusal !== before.refusal && !view.message) stage.show({ message: refusal.text });
  draw(stage);
  if (entries !== before.entries) {
    if (atEnd && isSeen(stage)) toEnd(stage);
    else if (fresh[0]) stage.show({ unseen: true });
  }
  const told = fresh[0] ? (await fetchFurther(stage))?.tell(fresh, stage) : '';
  const all = [say, told].filter(Boolean).join(' ');
  if (all) ports.announce(all);
}

export function act(stage: Backstage, deed: NewDeed): void {
  stage.talk?.do(deed);
  // Nobody pressed anything, or what follows stands in its place: the screen stays where it is.
  if (deed.type === 'noLine' || deed.type === 'clear') return;
  stage.show({ sure: false });
  toEnd(stage);
}

export function typed(stage: Backstage, message: string): void {
  stage.show({ message });
  stage.talk?.typing(message !== '');
}

export function say(stage: Backstage): void {
  const text = stage.view.message.trim();
  if (text.length > maxMessageLength) stage.talk?.refuse('too-long');
  else if (text) {
    stage.show({ message: '' });
    act(stage, { type: 'send', text });
  }
}

/** Sound and a sign in the title when it is their turn, from now on or no longer. */
export async function notify(stage: Backstage, on: boolean): Promise<void> {
  if (stage.kept) keep(stage, { ...stage.kept, notify: on });
  await ring(stage, on);
  // A browser counts the press for some seconds: long enough for a small file.
  stage.bell?.allow();
}

async function ring(stage: Backstage, on: boolean): Promise<void> {
  stage.show({ notify: on });
  stage.bell?.quiet();
  const part = on && (await import('./bell.ts').catch(() => stage.show({ notify: false })));
  stage.bell = part ? part.browserBell() : undefined;
}
