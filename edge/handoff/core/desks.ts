import type { DeskAnswer } from '../../protocol/handoff-desk-frames.ts';
import { handoffProtocol } from '../../protocol/handoff-limits.ts';
import { ringsAt } from './call/call.ts';
import { isToldOfHelp } from './help.ts';
import { memberOf } from './room.ts';
import {
  type AgentHere,
  type DeskConnection,
  type DeskPerson,
  isHere,
  keep,
  type OfficeState,
  takesTalks,
  touch,
} from './state.ts';
import { send, showRoom } from './talk.ts';
import { agentGraceMs } from './times.ts';
import { colleague, colleaguesOf, deskRoom, queueItem } from './views.ts';

export function agentFor(office: OfficeState, person: DeskPerson): AgentHere {
  const known = office.agents.get(person.id);
  if (known) {
    known.person = person;
    return known;
  }
  const made: AgentHere = { person, presence: 'available', sockets: new Set(), rooms: new Set() };
  office.agents.set(person.id, made);
  return made;
}

/** An agent is at a desk: what waits, and their rooms from where they left. */
export function welcomeDesk(office: OfficeState, connection: DeskConnection, after: Record<string, number>): void {
  const { person, socket } = connection;
  const here = agentFor(office, person);
  const wasAway = here.sockets.size === 0;
  here.sockets.add(socket);
  connection.ready = true;
  setGone(office, here, undefined);
  const mayTake = takesTalks(person);
  const rooms = mayTake ? roomsOf(office, here) : [];
  send(office, socket, {
    type: 'welcome',
    protocol: handoffProtocol,
    me: colleague(office, here),
    organisation: office.organisation,
    queue: mayTake ? office.waiting.map((room) => queueItem(office, room)) : [],
    rooms: rooms.map((room) => deskRoom(office, room, person.id, Object.hasOwn(after, room.id) ? after[room.id] : 0)),
    colleagues: colleaguesOf(office, person.id),
    ...dueFor(office, person),
  });
  for (const room of rooms) {
    room.marks.deskDelivered = office.logOf(room.id).last;
    touch(office, room);
  }
  for (const room of office.rooms.values()) {
    if (room.helpFrom !== undefined && isToldOfHelp(room, person) && !memberOf(room, person.id))
      send(office, socket, { type: 'help', room: room.id, from: room.helpFrom });
  }
  office.changed.add('colleagues');
  if (wasAway) for (const room of rooms) showRoom(office, room);
}

/** A desk is shut, or its line is gone. The rest of their desks stay open. */
export function leaveDesk(office: OfficeState, { person, socket, ready }: DeskConnection): void {
  const here = office.agents.get(person.id);
  if (!ready || !here) return;
  here.sockets.delete(socket);
  if (here.sockets.size > 0) return;
  setGone(office, here, office.at);
  office.changed.add('colleagues');
}

/** Since when an agent's last desk is shut; kept with their rooms, so that a sleep or restart does not begin the time anew. */
export function setGone(office: OfficeState, { person, rooms }: AgentHere, goneAt: number | undefined): void {
  const name = `lost:${person.id}`;
  if (goneAt === undefined) office.deadlines.delete(name);
  else office.deadlines.set(name, goneAt + agentGraceMs);
  for (const id of rooms) {
    const room = office.rooms.get(id);
    const member = room && memberOf(room, person.id);
    if (!room || !member || member.goneAt === goneAt) continue;
    if (goneAt === undefined) delete member.goneAt;
    else member.goneAt = goneAt;
    keep(office, room);
  }
}

function roomsOf(office: OfficeState, here: AgentHere) {
  const asked = [...office.rooms.values()].filter(
    (room) => room.transfer?.to.id === here.person.id || ringsAt(room, here.person.id),
  );
  const own = [...here.rooms].flatMap((id) => office.rooms.get(id) ?? []);
  return [...new Set([...own, ...asked])];
}

/** What this agent promised, and what anyone may do: call back, and answer messages. */
function dueFor(office: OfficeState, person: DeskPerson): Omit<Extract<DeskAnswer, { type: 'promises' }>, 'type'> {
  if (!takesTalks(person)) return { promises: [], callbacks: [], messages: [] };
  const rooms = [...office.rooms.values()];
  return {
    promises: [...office.promises.values()]
      .filter(({ agent }) => agent === person.id)
      .map(({ agent: _, ...promise }) => promise)
      .sort((a, b) => (a.due < b.due ? -1 : 1)),
    callbacks: rooms.flatMap(({ id: room, status, window, phone = '', tries, note: { name, question } }) =>
      status === 'callback' && window
        ? [
            {
              room,
              window,
              ...(name !== undefined && { name }),
              question,
              phone,
              ...(tries !== undefined && { tries }),
            },
          ]
        : [],
    ),
    messages: rooms.flatMap(({ id: room, status, answerBy, phone, note: { name, question, caseId } }) =>
      status === 'message' && answerBy
        ? [
            {
              room,
              answerBy,
              ...(name !== undefined && { name }),
              question,
              ...(phone !== undefined && { phone }),
              ...(caseId !== undefined && { caseId }),
            },
          ]
        : [],
    ),
  };
}

/** Tells every desk what changed for all, once. */
export function tellDesks(office: OfficeState): void {
  const { changed } = office;
  const queue = changed.has('queue') ? office.waiting.map((room) => queueItem(office, room)) : undefined;
  for (const { person, sockets } of office.agents.values()) {
    if (!isHere(office, person.id)) continue;
    const messages: DeskAnswer[] = [];
    if (queue && takesTalks(person)) messages.push({ type: 'queue', queue });
    if (changed.has('colleagues')) messages.push({ type: 'colleagues', colleagues: colleaguesOf(office, person.id) });
    if (changed.has('promises')) messages.push({ type: 'promises', ...dueFor(office, person) });
    for (const message of messages) for (const socket of sockets) send(office, socket, message);
  }
}
