import { callOf } from './call/call.ts';
import { onArrivalDeadline, onRingDeadline } from './call/events.ts';
import { planArrival, planRinging } from './call/sound.ts';
import { agentFor } from './desks.ts';
import { close, end, letGo } from './ending.ts';
import { callLeads, setStandBy } from './help.ts';
import { lose } from './members.ts';
import { awaitReturn, dequeue, startAway } from './queue.ts';
import { citizenSpeaker, type Room } from './room.ts';
import { isCitizenHere, isHere, keep, type OfficeState } from './state.ts';
import { agentGraceMs, autoCloseMs, dueKeptMs, rangeEveryMs } from './times.ts';
import { turnDown } from './transfer.ts';

/** Something is due: of the office, of an agent, or of a room. */
export function onDeadline(office: OfficeState, kind: string, id: string): void {
  if (kind === 'range') {
    if (office.waiting.length === 0) return;
    office.changed.add('queue');
    office.deadlines.set('range', office.at + rangeEveryMs);
    return;
  }
  if (kind === 'colleagues') {
    office.changed.add('colleagues');
    return;
  }
  if (kind === 'marks') {
    for (const touched of office.touched) if (office.rooms.has(touched.id)) keep(office, touched);
    office.touched.clear();
    return;
  }
  if (kind === 'standBy') {
    const here = office.agents.get(id);
    if (here) setStandBy(office, here, undefined);
    return;
  }
  const room = office.rooms.get(id);
  if (kind === 'lost') loseAgent(office, id);
  else if (room) onRoomDeadline(office, kind, room);
}

function onRoomDeadline(office: OfficeState, kind: string, room: Room): void {
  switch (kind) {
    case 'ring':
      onRingDeadline(office, room);
      return;
    case 'arrive':
      onArrivalDeadline(office, room);
      return;
    // Looked at with everything that happens; here is only the moment for it.
    case 'again':
      return;
    case 'transfer':
      turnDown(office, room, 'unanswered');
      return;
    case 'help':
      callLeads(office, room);
      return;
    case 'skip':
      room.wasSkipped = true;
      office.changed.add('queue');
      keep(office, room);
      return;
    case 'away':
      if (room.status !== 'waiting') return;
      dequeue(office, room);
      end(office, room, citizenSpeaker, { reason: 'stoppedWaiting' });
      close(office, room, { isContact: false });
      return;
    case 'close':
      close(office, room, { isContact: true });
      return;
    case 'due':
      if (room.status === 'talking') return;
      close(office, room, { isContact: false });
      office.changed.add('promises');
      return;
    case 'save':
      letGo(office, room);
      return;
  }
}

function loseAgent(office: OfficeState, id: string): void {
  const here = office.agents.get(id);
  if (!here || here.sockets.size > 0) return;
  for (const roomId of [...here.rooms]) {
    const room = office.rooms.get(roomId);
    if (room) lose(office, room, id);
  }
  office.agents.delete(id);
  office.changed.add('colleagues');
}

/** Who did not come back with the office is gone from now on: kept, so that the next start does not begin the time anew. */
export function rememberGone(office: OfficeState): void {
  for (const room of office.rooms.values()) {
    if ((room.status === 'waiting' || room.status === 'talking') && !isCitizenHere(office, room))
      startAway(office, room);
    for (const member of room.members) {
      if (member.goneAt !== undefined || isHere(office, member.agent.id)) continue;
      member.goneAt = office.at;
      keep(office, room);
    }
  }
}

/** After a start everyone is gone until they come back: each has the time to do so. */
export function resume(office: OfficeState): void {
  const { at, deadlines } = office;
  if (office.waiting.length > 0) deadlines.set('range', at + rangeEveryMs);
  for (const room of office.rooms.values()) {
    for (const { agent, goneAt } of room.members) {
      agentFor(office, { ...agent, roles: [] }).rooms.add(room.id);
      deadlines.set(`lost:${agent.id}`, (goneAt ?? at) + agentGraceMs);
    }
    const call = callOf(room);
    if (call) planRinging(office, room, call);
    if (call) planArrival(office, room, call);
    if (call?.againAt !== undefined) deadlines.set(`again:${room.id}`, call.againAt);
    if (room.status === 'waiting' && room.awaySince !== undefined) awaitReturn(office, room, room.awaySince);
    if (room.helpAllAt !== undefined) deadlines.set(`help:${room.id}`, room.helpAllAt);
    if (room.transfer) deadlines.set(`transfer:${room.id}`, room.transfer.until);
    if (room.letGoAt !== undefined) deadlines.set(`save:${room.id}`, room.letGoAt);
    else if (room.endedAt !== undefined) deadlines.set(`close:${room.id}`, room.endedAt + autoCloseMs);
    const due = room.window?.day ?? room.answerBy;
    if (due !== undefined && room.closedAt === undefined && room.status !== 'talking')
      deadlines.set(`due:${room.id}`, Date.parse(due) + dueKeptMs);
  }
}
