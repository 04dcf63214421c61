import type { Room } from './room.ts';
import { byAge, isCitizenHere, keep, type OfficeState } from './state.ts';
import { awayMs, rangeEveryMs } from './times.ts';

/** Puts a room where its age says. Nothing else moves it: not its words, not its tags. */
export function enqueue(office: OfficeState, room: Room): void {
  room.status = 'waiting';
  const at = office.waiting.findIndex((other) => byAge(room, other) < 0);
  office.waiting.splice(at < 0 ? office.waiting.length : at, 0, room);
  office.changed.add('queue');
  if (!office.deadlines.has('range')) office.deadlines.set('range', office.at + rangeEveryMs);
  if (!isCitizenHere(office, room)) startAway(office, room);
  keep(office, room);
}

/** Who waits may be away for a while without losing the place. */
export function startAway(office: OfficeState, room: Room): void {
  room.awaySince ??= office.at;
  office.deadlines.set(`away:${room.id}`, room.awaySince + awayMs);
  keep(office, room);
}

export function stopAway(office: OfficeState, room: Room): void {
  if (room.awaySince === undefined) return;
  delete room.awaySince;
  office.deadlines.delete(`away:${room.id}`);
  keep(office, room);
}

/** Takes a room out of the queue; who takes it gives it its next status. */
export function dequeue(office: OfficeState, room: Room): void {
  const at = office.waiting.indexOf(room);
  if (at >= 0) office.waiting.splice(at, 1);
  stopAway(office, room);
  office.changed.add('queue');
  keep(office, room);
}
