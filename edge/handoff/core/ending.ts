import type { CaseEvent } from '../../protocol/events.ts';
import type { EntryOf, Speaker } from '../../protocol/handoff-entry.ts';
import { closeCode } from '../../protocol/handoff-limits.ts';
import type { CallbackWindow } from '../../protocol/handoff-note.ts';
import { texts } from '../words/texts.ts';
import { endCall } from './call/sound.ts';
import { stopAsking } from './help.ts';
import { dequeue } from './queue.ts';
import { isCaseRoom, type Room } from './room.ts';
import { keep, type OfficeState } from './state.ts';
import type { ErrandAction } from './step.ts';
import { dropTransfer, say, showRoom, tellAgent, watchersOf } from './talk.ts';
import { autoCloseMs, dueKeptMs, leftMs, saveMs } from './times.ts';
import { dayOf } from './views.ts';

interface CaseDeed {
  /** Makes it one, however often it is sent. */
  id: string;
  action: ErrandAction;
  agent?: string;
}

/** Something that has to reach the case of a room, if it has one. */
export function toCase(
  office: OfficeState,
  { note: { caseId } }: Room,
  { id, action, agent }: CaseDeed,
  eventsOn: (day: string) => CaseEvent[],
): void {
  if (caseId === undefined) return;
  const events = eventsOn(dayOf(office));
  office.step.errands.push({ id, kind: 'event', caseId, action, events, ...(agent !== undefined && { agent }) });
}

/** Who did what with a talk; never what was said in it. */
export function toAudit(office: OfficeState, room: Room, action: string, agent?: string): void {
  const { caseId } = room.note;
  office.step.errands.push({
    id: `${room.id}.${action}.${agent ?? 'system'}.${office.logOf(room.id).last}`,
    kind: 'audit',
    action,
    handoff: room.id,
    ...(agent !== undefined && { agent }),
    ...(caseId !== undefined && { caseId }),
  });
}

/** Nothing more is said from here on. What remains for an agent is to close it. */
export function end(
  office: OfficeState,
  room: Room,
  from: Speaker,
  how: Omit<EntryOf<'ended'>, 'kind'>,
  clientId?: string,
): number {
  dropTransfer(office, room);
  stopAsking(office, room);
  endCall(office, room);
  room.status = 'closed';
  room.endedAt = office.at;
  delete room.phone;
  keep(office, room);
  const seq = say(office, room, from, { kind: 'ended', ...how }, clientId);
  office.deadlines.set(`close:${room.id}`, office.at + autoCloseMs);
  office.changed.add('colleagues');
  showRoom(office, room);
  return seq;
}

/** The end for the desk too: the contact is registered, and the room is kept only for the citizen to save it. */
export function close(
  office: OfficeState,
  room: Room,
  { isContact, agent }: { isContact: boolean; agent?: string },
): void {
  if (room.closedAt !== undefined) return;
  endCall(office, room);
  room.status = 'closed';
  room.endedAt ??= office.at;
  room.closedAt = office.at;
  for (const { person } of watchersOf(office, room)) tellAgent(office, person.id, { type: 'gone', room: room.id });
  for (const { agent } of room.members) office.agents.get(agent.id)?.rooms.delete(room.id);
  room.members = [];
  delete room.phone;
  office.deadlines.delete(`close:${room.id}`);
  office.deadlines.delete(`due:${room.id}`);
  letGoAt(office, room, room.closedAt + saveMs);
  office.changed.add('colleagues');
  const { caseId } = room.note;
  if (isContact && caseId !== undefined) {
    const channel = room.window || room.call?.answered ? 'phone' : 'chat';
    const id = `${room.id}.contact`;
    office.step.errands.push({ id, kind: 'contact', caseId, channel, ...(agent !== undefined && { agent }) });
  }
  toAudit(office, room, 'handoff.closed', agent);
  keep(office, room);
  showRoom(office, room);
}

export function letGoAt(office: OfficeState, room: Room, at: number): void {
  room.letGoAt = at;
  office.deadlines.set(`save:${room.id}`, at);
  keep(office, room);
}

/** Who is not there any more has a little time to come back from a reload; who was not there may still come. */
export function citizenLeftAfterEnd(office: OfficeState, room: Room): void {
  letGoAt(office, room, Math.min((room.closedAt ?? office.at) + saveMs, office.at + leftMs));
}

/** Instead of a talk: we call, in a stretch of time that was chosen. */
export function toCallback(office: OfficeState, room: Room, window: CallbackWindow, phone: string): void {
  if (room.status === 'waiting') dequeue(office, room);
  room.status = 'callback';
  room.window = window;
  room.phone = phone;
  promiseToCase(office, room, 'callback', window.day);
  office.deadlines.set(`due:${room.id}`, Date.parse(window.day) + dueKeptMs);
  office.changed.add('promises');
  keep(office, room);
}

export function toMessage(office: OfficeState, room: Room, answerBy: string): void {
  room.status = 'message';
  room.answerBy = answerBy;
  promiseToCase(office, room, 'message', answerBy);
  office.deadlines.set(`due:${room.id}`, Date.parse(answerBy) + dueKeptMs);
  office.changed.add('promises');
  keep(office, room);
}

function promiseToCase(office: OfficeState, room: Room, what: 'callback' | 'message', due: string): void {
  const id = `${room.id}.${what}`;
  const promised = { what: texts[what], due, owner: { team: room.team } };
  toCase(office, room, { id, action: 'promise.made' }, (on) => [
    { id: `promise-${id}`, on, type: 'promised', ...promised },
  ]);
}

/** Nothing of a talk without a case stays. One of a case goes with the case, and is live no more. */
export function letGo(office: OfficeState, room: Room): void {
  const { entries } = office.logOf(room.id);
  forget(office, room);
  if (isCaseRoom(room)) office.step.archived.set(room.id, entries);
  else office.step.erased.add(room.id);
}

/** The office knows nothing of it any more; who still looks is told not to come back. */
export function forget(office: OfficeState, room: Room): void {
  endCall(office, room);
  stopAsking(office, room);
  if (room.status === 'waiting') dequeue(office, room);
  for (const { person } of watchersOf(office, room)) tellAgent(office, person.id, { type: 'gone', room: room.id });
  for (const { agent } of room.members) office.agents.get(agent.id)?.rooms.delete(room.id);
  for (const connection of office.citizens.get(room.id) ?? []) {
    office.step.closes.push({ socket: connection.socket, code: closeCode.gone });
    office.connections.delete(connection.socket);
  }
  office.citizens.delete(room.id);
  for (const kind of ['again', 'arrive', 'away', 'close', 'due', 'help', 'ring', 'save', 'transfer'])
    office.deadlines.delete(`${kind}:${room.id}`);
  office.rooms.delete(room.id);
  office.touched.delete(room);
  office.forgetLog(room.id);
  office.step.rooms.delete(room.id);
  if (room.window || room.answerBy) office.changed.add('promises');
}
