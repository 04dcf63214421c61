import type { CitizenAnswer } from '../../protocol/handoff-citizen-frames.ts';
import type { DeskAnswer } from '../../protocol/handoff-desk-frames.ts';
import { deskOnly, type Entry, type EntryContent, type Speaker } from '../../protocol/handoff-entry.ts';
import type { CallbackWindow } from '../../protocol/handoff-note.ts';
import { callOf } from './call/call.ts';
import type { Room, Transfer } from './room.ts';
import { type AgentHere, type OfficeState, touch } from './state.ts';
import type { SocketId } from './step.ts';
import { citizenAt, citizenState, deskRoom, moment } from './views.ts';

export function send(office: OfficeState, socket: SocketId, message: CitizenAnswer | DeskAnswer): void {
  office.step.sends.push({ socket, message });
}

export function tellCitizen(office: OfficeState, room: Room, message: CitizenAnswer, but?: SocketId): void {
  for (const { socket } of office.citizens.get(room.id) ?? []) if (socket !== but) send(office, socket, message);
}

/** Everyone who sees the room from a desk: who is in it, and who was asked to take it over, and at whom it rings. */
export function* watchersOf(office: OfficeState, room: Room): Iterable<AgentHere> {
  for (const { agent } of room.members) {
    const here = office.agents.get(agent.id);
    if (here) yield here;
  }
  // Most talks are of two, and this is asked for everything that is said.
  if (!room.transfer && !room.call) return;
  const asked = [room.transfer?.to.id, ...(callOf(room)?.legs.map(({ agent }) => agent.id) ?? [])];
  for (const id of new Set(asked)) {
    const here = id === undefined ? undefined : office.agents.get(id);
    if (here && !room.members.some(({ agent }) => agent.id === id)) yield here;
  }
}

export function tellAgent(office: OfficeState, agentId: string, message: DeskAnswer): void {
  for (const socket of office.agents.get(agentId)?.sockets ?? []) send(office, socket, message);
}

export function tellDesk(office: OfficeState, room: Room, message: DeskAnswer): void {
  for (const { sockets } of watchersOf(office, room)) for (const socket of sockets) send(office, socket, message);
}

/** Adds what was said or done, for good, and tells everyone who may know. Returns its sequence number. */
export function say(office: OfficeState, room: Room, from: Speaker, content: EntryContent, clientId?: string): number {
  const log = office.logOf(room.id);
  const seq = log.last + 1;
  const entry: Entry = { seq, at: moment(office.at), from, ...(clientId !== undefined && { clientId }), content };
  log.add(entry);
  office.step.entries.push({ room: room.id, entry });
  if (!deskOnly.includes(content.kind)) {
    tellCitizen(office, room, { type: 'entry', entry });
    if ((office.citizens.get(room.id)?.size ?? 0) > 0) room.marks.citizenDelivered = seq;
  }
  let delivered = false;
  for (const { sockets } of watchersOf(office, room)) {
    for (const socket of sockets) send(office, socket, { type: 'entry', room: room.id, entry });
    delivered ||= sockets.size > 0;
  }
  if (delivered) room.marks.deskDelivered = seq;
  if (delivered || room.marks.citizenDelivered === seq) office.delivered.add(room);
  touch(office, room);
  return seq;
}

export function showCitizenMarks(office: OfficeState, room: Room): void {
  tellDesk(office, room, { type: 'citizen', room: room.id, ...citizenAt(office, room) });
}

/** Tells both sides up to where the other has received what they said. */
export function tellDelivered(office: OfficeState): void {
  for (const room of office.delivered) {
    if (!office.rooms.has(room.id)) continue;
    tellCitizen(office, room, { type: 'delivered', seq: room.marks.deskDelivered });
    showCitizenMarks(office, room);
  }
  office.delivered.clear();
}

/** Tells a citizen where it stands, unless they know. */
export function showState(office: OfficeState, room: Room, windows?: CallbackWindow[]): void {
  const connections = office.citizens.get(room.id);
  if (!connections || connections.size === 0) return;
  const state = citizenState(office, room, windows);
  const shown = JSON.stringify(state);
  for (const connection of connections) {
    if (connection.shown === shown) continue;
    connection.shown = shown;
    send(office, connection.socket, { type: 'state', state });
  }
}

/** Shows an agent the room as it is now. */
export function showRoomTo(office: OfficeState, room: Room, agentId: string): void {
  const here = office.agents.get(agentId);
  if (!here || here.sockets.size === 0) return;
  tellAgent(office, agentId, { type: 'room', room: deskRoom(office, room, agentId) });
}

/** The room stands otherwise: shows everyone who sees it. */
export function showRoom(office: OfficeState, room: Room): void {
  for (const { person } of watchersOf(office, room)) showRoomTo(office, room, person.id);
  showState(office, room);
}

/** A hand-over that was asked for is over with the talk: who was asked and has not looked sees it no more. */
export function dropTransfer(office: OfficeState, room: Room): void {
  const { transfer } = room;
  if (!transfer) return;
  delete room.transfer;
  office.deadlines.delete(`transfer:${room.id}`);
  const isIn = room.members.some(({ agent }) => agent.id === transfer.to.id);
  if (!isIn) tellAgent(office, transfer.to.id, { type: 'gone', room: room.id });
}

export const transferName = ({ to, team }: Pick<Transfer, 'to' | 'team'>): string => team ?? to.name;
