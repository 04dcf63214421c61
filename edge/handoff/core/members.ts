import { callOf, legOf } from './call/call.ts';
import { dropLeg } from './call/sound.ts';
import { backToList } from './due.ts';
import { stopAsking } from './help.ts';
import { enqueue } from './queue.ts';
import { type Agent, type Member, mayTalk, memberOf, type Room, speakerOf } from './room.ts';
import { isCitizenHere, isHere, keep, type OfficeState } from './state.ts';
import { dropTransfer, say, showRoom, tellAgent } from './talk.ts';

/** Puts an agent in a room, or lets them take part in another way. The citizen sees it. */
export function join(office: OfficeState, room: Room, agent: Agent, as: Member['as'], clientId?: string): number {
  const { id, name, team } = agent;
  const member: Member = { agent: { id, name, ...(team && { team }) }, as };
  room.members = [...room.members.filter((other) => other.agent.id !== id), member];
  office.agents.get(id)?.rooms.add(room.id);
  office.changed.add('colleagues');
  keep(office, room);
  return say(office, room, speakerOf(member), { kind: 'joined', as }, clientId);
}

/** Takes an agent out of a room. */
export function leave(office: OfficeState, room: Room, member: Member, clientId?: string): number {
  const call = callOf(room);
  const leg = legOf(call, member.agent.id);
  if (call && leg) dropLeg(office, room, call, leg);
  const seq = say(office, room, speakerOf(member), { kind: 'left' }, clientId);
  room.members = room.members.filter((other) => other !== member);
  office.agents.get(member.agent.id)?.rooms.delete(room.id);
  office.changed.add('colleagues');
  keep(office, room);
  tellAgent(office, member.agent.id, { type: 'gone', room: room.id });
  return seq;
}

/** Whether somebody else talks with the citizen and is there. */
export const isLookedAfter = (office: OfficeState, room: Room, without: string): boolean =>
  room.members.some((member) => mayTalk(member) && member.agent.id !== without && isHere(office, member.agent.id));

/** An agent is gone for longer than we let a citizen wait: who is left goes on, else the talk goes to the front of the queue. */
export function lose(office: OfficeState, room: Room, agentId: string): void {
  const member = memberOf(room, agentId);
  if (!member) return;
  const isAlone = mayTalk(member) && !isLookedAfter(office, room, agentId);
  leave(office, room, member);
  if (room.status !== 'talking') return;
  if (isAlone) {
    // Who reads along was asked by who is gone; the question comes back with the talk.
    for (const other of room.members) if (other.as === 'aside') leave(office, room, other);
    if (room.members.length === 0) comeBack(office, room);
  }
  showRoom(office, room);
}

/** Whether a talk was taken and the citizen was never there for it. */
export const neverCame = (office: OfficeState, room: Room): boolean =>
  room.status === 'talking' &&
  !room.window &&
  !room.transfer &&
  !isCitizenHere(office, room) &&
  office
    .logOf(room.id)
    .entries.slice(office.logOf(room.id).entries.findIndex(({ content }) => content.kind === 'joined'))
    .every(({ from }) => from.role !== 'citizen');

/** Everyone leaves, and the place in the queue is kept for when the citizen is back. */
export function putBack(office: OfficeState, room: Room): void {
  for (const member of room.members) leave(office, room, member);
  comeBack(office, room);
  showRoom(office, room);
}

/** A call-back that nobody is on the line for goes back to its list; everything else to the front of the queue. */
function comeBack(office: OfficeState, room: Room): void {
  dropTransfer(office, room);
  stopAsking(office, room);
  const call = callOf(room);
  if (call) call.turnedDown = [];
  if (room.window && call?.citizenSid === undefined) backToList(office, room);
  else enqueue(office, room);
}
