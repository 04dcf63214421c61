import type { Room } from './room.ts';
import { byAge, isCitizenHere, keep, type OfficeState } from './state.ts';
import { awayMs, rangeEveryMs, skipMs } from './times.ts';

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

/** Who waits and is not there keeps the place, and holds up nobody: others are helped until they are back. */
export const isSkipped = (office: OfficeState, { awaySince }: Room): boolean =>
  awaySince !== undefined && office.at - awaySince >= skipMs;

/** How many are helped before this one. Without a room: before who would come now. */
export function aheadOf(office: OfficeState, room?: Room): number {
  let ahead = 0;
  for (const other of office.waiting) {
    if (other === room) break;
    if (!isSkipped(office, other)) ahead++;
  }
  return ahead;
}

/** The citizen is not there, in writing or by ear. Who waits may be away for a while without losing the place. */
export function startAway(office: OfficeState, room: Room): void {
  room.awaySince ??= office.at;
  if (room.status === 'waiting') awaitReturn(office, room, room.awaySince);
  keep(office, room);
}

/** When who waits is skipped, and when the place goes to somebody else. */
export function awaitReturn({ deadlines }: OfficeState, { id }: Room, awaySince: number): void {
  deadlines.set(`skip:${id}`, awaySince + skipMs);
  deadlines.set(`away:${id}`, awaySince + awayMs);
}

export function stopAway(office: OfficeState, room: Room): void {
  if (room.awaySince === undefined) return;
  if (room.status === 'waiting' && isSkipped(office, room)) office.changed.add('queue');
  delete room.awaySince;
  stopAwaiting(office, room);
  keep(office, room);
}

function stopAwaiting({ deadlines }: OfficeState, { id }: Room): void {
  for (const kind of ['skip', 'away']) deadlines.delete(`${kind}:${id}`);
}

/** Takes a room out of the queue; who takes it gives it its next status. */
export function dequeue(office: OfficeState, room: Room): void {
  const at = office.waiting.indexOf(room);
  if (at >= 0) office.waiting.splice(at, 1);
  stopAwaiting(office, room);
  office.changed.add('queue');
  keep(office, room);
}
