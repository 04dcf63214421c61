import type { Speaker } from '../../../protocol/handoff-entry.ts';
import type { CallStep, Hearing } from '../../../protocol/voice.ts';
import { type Agent, memberOf, type Room, speakerOf } from '../room.ts';
import { keep, type OfficeState } from '../state.ts';
import { say, tellAgent } from '../talk.ts';
import { arriveMs, comeMs, joinMs, ringMs } from '../times.ts';
import { type AgentLeg, type Call, callOf, talkers } from './call.ts';
import { coachAnew, order, orderHold, orderRing } from './orders.ts';

/** There is sound in this room from now on, or as soon as somebody is on the line. */
export function startCall(office: OfficeState, room: Room, by: Call['by']): Call {
  const call: Call = {
    conference: office.newName(),
    by,
    orders: 0,
    rung: 0,
    legs: [],
    turnedDown: [],
    gone: [],
  };
  room.call = call;
  office.calls.add(room);
  office.changed.add('queue');
  keep(office, room);
  return call;
}

/** The citizen's browser calls now. It need not be there before it rings at a desk: nobody picks up that fast. */
export function expectLine(office: OfficeState, room: Room, call: Call): void {
  call.comingUntil = office.at + comeMs;
  planArrival(office, room, call);
}

/** Who hangs up just before they are put through leaves no event: then they are not waited for either. */
export function planArrival(office: OfficeState, room: Room, { by, citizenSid, comingUntil }: Call): void {
  if (citizenSid !== undefined) return;
  const at = by === 'browser' ? comingUntil : room.status === 'waiting' ? room.waitingSince + arriveMs : undefined;
  if (at !== undefined) office.deadlines.set(`arrive:${room.id}`, at);
}

export const note = (office: OfficeState, room: Room, from: Speaker, step: CallStep, clientId?: string): number =>
  say(office, room, from, { kind: 'call', step }, clientId);

export const agentSpeaker = (room: Room, agent: Agent): Speaker =>
  speakerOf(memberOf(room, agent.id) ?? { agent, as: 'talk' });

/** The sound is over. The room stays as it is. */
export function endCall(office: OfficeState, room: Room): void {
  const call = callOf(room);
  if (!call) return;
  const asked = call.legs.filter(({ agent }) => !memberOf(room, agent.id));
  call.legs = [];
  call.overAt = office.at;
  delete call.citizenSid;
  delete call.citizenIn;
  delete call.comingUntil;
  delete call.number;
  delete call.phoning;
  delete call.held;
  office.calls.delete(room);
  office.deadlines.delete(`ring:${room.id}`);
  office.deadlines.delete(`again:${room.id}`);
  office.deadlines.delete(`arrive:${room.id}`);
  order(office, room, call, { kind: 'end' });
  for (const { agent } of asked) tellAgent(office, agent.id, { type: 'gone', room: room.id });
  office.changed.add('queue');
  office.changed.add('colleagues');
}

interface Invited {
  as: Hearing;
  /** They asked for it themselves: their desk takes it without a question. */
  accepted: boolean;
}

/** Rings at an agent's desk. */
export function bringIn(
  office: OfficeState,
  room: Room,
  call: Call,
  { id, name, team }: Agent,
  { as, accepted }: Invited,
): void {
  const leg: AgentLeg = {
    name: `agent-${++call.rung}`,
    agent: { id, name, ...(team && { team }) },
    as,
    accepted,
    until: office.at + ringMs,
  };
  call.legs.push(leg);
  orderRing(office, room, call, leg);
  planRinging(office, room, call);
  office.changed.add('colleagues');
}

/** Who was rung says yes: the sound has a little time to follow. */
export function acceptLeg(office: OfficeState, room: Room, call: Call, leg: AgentLeg): void {
  leg.accepted = true;
  leg.until = office.at + joinMs;
  call.turnedDown = [];
  planRinging(office, room, call);
  keep(office, room);
}

/** Looks again when the next line counts as not answered. */
export function planRinging(office: OfficeState, { id }: Room, { legs }: Call): void {
  const next = legs.flatMap(({ callSid, until }) => (callSid === undefined ? [until] : []));
  if (next.length > 0) office.deadlines.set(`ring:${id}`, Math.min(...next));
  else office.deadlines.delete(`ring:${id}`);
}

/** Takes the line of an agent out of the call. What that means for the room is for who calls this. */
export function dropLeg(office: OfficeState, room: Room, call: Call, leg: AgentLeg, isGone = false): void {
  call.legs = call.legs.filter((other) => other !== leg);
  if (!isGone) order(office, room, call, { kind: 'remove', leg: leg.name });
  planRinging(office, room, call);
  coachAnew(office, room, call);
  office.changed.add('colleagues');
  keep(office, room);
  if (leg.accepted && leg.as !== 'talk') note(office, room, agentSpeaker(room, leg.agent), 'stoppedListening');
  if (leg.accepted && leg.as === 'talk') waitAlone(office, room, call, leg.agent);
}

/** A citizen whose agent dropped out hears that they wait, and not silence. */
function waitAlone(office: OfficeState, room: Room, call: Call, agent: Agent): void {
  if (call.citizenSid === undefined || call.held || !call.answered || talkers(call).length > 0) return;
  hold(office, room, call, 'alone', agentSpeaker(room, agent));
}

/** @returns the number of the entry that tells of it; of none when it is so already. */
export function hold(
  office: OfficeState,
  room: Room,
  call: Call,
  why: NonNullable<Call['held']>,
  from: Speaker,
  clientId?: string,
): number | undefined {
  const isNew = call.held === undefined;
  call.held = why;
  keep(office, room);
  if (!isNew) return undefined;
  orderHold(office, room, call, true);
  return note(office, room, from, 'held', clientId);
}

export function resumeSound(
  office: OfficeState,
  room: Room,
  call: Call,
  from: Speaker,
  clientId?: string,
): number | undefined {
  if (!call.held) return undefined;
  delete call.held;
  keep(office, room);
  orderHold(office, room, call, false);
  return note(office, room, from, 'resumed', clientId);
}
