import { endCall } from './call/sound.ts';
import { stopAsking } from './help.ts';
import type { Room } from './room.ts';
import { keep, type OfficeState } from './state.ts';
import { dropTransfer, showState, tellAgent, watchersOf } from './talk.ts';
import { dueKeptMs, maxTries } from './times.ts';

/** Nobody was reached. @returns false when it was tried often enough. */
export function triedAgain(office: OfficeState, room: Room): boolean {
  const tries = (room.tries ?? 0) + 1;
  if (tries >= maxTries) return false;
  room.tries = tries;
  keep(office, room);
  office.changed.add('promises');
  return true;
}

/** A call-back that did not reach anyone stands on the list again, as it did. */
export function backToList(office: OfficeState, room: Room): void {
  endCall(office, room);
  dropTransfer(office, room);
  stopAsking(office, room);
  for (const { person } of watchersOf(office, room)) tellAgent(office, person.id, { type: 'gone', room: room.id });
  for (const { agent } of room.members) office.agents.get(agent.id)?.rooms.delete(room.id);
  room.members = [];
  delete room.call;
  room.status = 'callback';
  if (room.window) office.deadlines.set(`due:${room.id}`, Date.parse(room.window.day) + dueKeptMs);
  office.changed.add('promises');
  office.changed.add('colleagues');
  keep(office, room);
  showState(office, room);
}
