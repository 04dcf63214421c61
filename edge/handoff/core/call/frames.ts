import type { CitizenFrame } from '../../../protocol/handoff-citizen-frames.ts';
import type { RoomFrame } from '../../../protocol/handoff-desk-frames.ts';
import { maxTalks } from '../../../protocol/handoff-limits.ts';
import { toAudit } from '../ending.ts';
import { join } from '../members.ts';
import { type Outcome, refused, stored } from '../outcome.ts';
import { type Agent, citizenSpeaker, type Member, mayTalk, type Room, speakerOf } from '../room.ts';
import { keep, type OfficeState, talksOf } from '../state.ts';
import { showRoom } from '../talk.ts';
import { type Call, callOf, canRing, isHeardWithout, legOf } from './call.ts';
import { legGone } from './events.ts';
import { coachAnew, orderHear } from './orders.ts';
import { bringIn, dropLeg, endCall, expectLine, hold, note, resumeSound, startCall } from './sound.ts';
import { answerCall } from './taking.ts';

type Of<Type extends RoomFrame['type']> = Extract<RoomFrame, { type: Type }>;

/** A citizen asks for a call in their room, or goes on in writing. */
export function onCitizenCall(
  office: OfficeState,
  room: Room,
  { on, clientId }: Extract<CitizenFrame, { type: 'call' }>,
): Outcome {
  if (room.status === 'closed') return refused('closed');
  if (room.status !== 'waiting' && room.status !== 'talking') return refused('wrong-order');
  const call = callOf(room);
  if (on === (call !== undefined)) return stored();
  if (on && !office.settings.call) return refused('not-allowed');
  if (on) expectLine(office, room, startCall(office, room, 'browser'));
  const seq = note(office, room, citizenSpeaker, on ? 'asked' : 'ended', clientId);
  if (!on) endCall(office, room);
  showRoom(office, room);
  return stored(seq);
}

/** The call that rings at an agent: taken, or on to the next. */
export function onAnswerCall(
  office: OfficeState,
  room: Room,
  agent: Agent,
  frame: Pick<Of<'answerCall'>, 'accept' | 'clientId'>,
): Outcome {
  const call = callOf(room);
  const leg = legOf(call, agent.id);
  // Said already, and the answer was lost; or it rings elsewhere by now.
  if (!call || !leg) return frame.accept ? refused('wrong-order') : stored();
  if (!frame.accept) {
    if (leg.callSid !== undefined) return refused('wrong-order');
    legGone(office, room, call, leg, 'unanswered');
    return stored();
  }
  if (leg.accepted) return stored();
  if (room.status === 'waiting' && talksOf(office, agent.id) >= maxTalks) return refused('busy');
  const seq = answerCall(office, room, call, leg, frame.clientId);
  showRoom(office, room);
  return stored(seq);
}

export function onHold(office: OfficeState, room: Room, member: Member, { on, clientId }: Of<'hold'>): Outcome {
  const call = callOf(room);
  if (call?.citizenSid === undefined || legOf(call, member.agent.id)?.as !== 'talk') return refused('wrong-order');
  const speaker = speakerOf(member);
  const seq = on
    ? hold(office, room, call, 'agent', speaker, clientId)
    : resumeSound(office, room, call, speaker, clientId);
  showRoom(office, room);
  return stored(seq);
}

/** A colleague listens, whispers or talks along, or leaves the call. The citizen is told before they hear it. */
export function onHear(office: OfficeState, room: Room, member: Member, { as, clientId }: Of<'hear'>): Outcome {
  const call = callOf(room);
  if (!call) return refused('wrong-order');
  const { agent } = member;
  const leg = legOf(call, agent.id);
  if (as === 'off') {
    if (!leg) return stored();
    if (leg.as === 'talk' && mayTalk(member) && !isHeardWithout(room, agent.id)) return refused('not-allowed');
    dropLeg(office, room, call, leg);
    showRoom(office, room);
    return stored();
  }
  if (as === 'talk' && !mayTalk(member)) return refused('not-allowed');
  if (leg?.as === 'talk' && as !== 'talk' && !isHeardWithout(room, agent.id)) return refused('not-allowed');
  if (leg?.as === as && leg.accepted) return stored();
  if (!leg && !canRing(office, agent.id)) return refused('not-allowed');
  const step = { listen: 'listening', whisper: 'whispering', talk: 'answered' } as const;
  const seq = note(office, room, speakerOf(member), step[as], clientId);
  if (leg) {
    const isTalk = leg.as === 'talk' || as === 'talk';
    leg.as = as;
    leg.accepted = true;
    keep(office, room);
    if (leg.callSid !== undefined) orderHear(office, room, call, leg);
    if (isTalk) coachAnew(office, room, call);
    if (as === 'talk' && call.held === 'alone') resumeSound(office, room, call, speakerOf(member));
  } else bringIn(office, room, call, agent, { as, accepted: true });
  showRoom(office, room);
  return stored(seq);
}

/** Calls a citizen back: first it rings at the agent's own desk, so that nobody picks up to silence. */
export function onCallBack(office: OfficeState, room: Room, agent: Agent, { clientId }: Of<'callBack'>): Outcome {
  const { phone, window } = room;
  if (!office.settings.call || phone === undefined || window === undefined) return refused('not-allowed');
  if (callOf(room) || (room.status !== 'callback' && room.status !== 'talking')) return refused('wrong-order');
  if (!canRing(office, agent.id)) return refused('not-allowed');
  let seq: number | undefined;
  if (room.status === 'callback') {
    if (talksOf(office, agent.id) >= maxTalks) return refused('busy');
    room.status = 'talking';
    office.deadlines.delete(`due:${room.id}`);
    office.changed.add('promises');
    seq = join(office, room, agent, 'talk', clientId);
    toAudit(office, room, 'handoff.read', agent.id);
  }
  const call = startCall(office, room, 'telephone');
  call.number = phone;
  bringIn(office, room, call, agent, { as: 'talk', accepted: true });
  showRoom(office, room);
  return stored(seq);
}

export function onHangUp(office: OfficeState, room: Room, member: Member, { clientId }: Of<'hangUp'>): Outcome {
  if (!callOf(room)) return stored();
  const seq = note(office, room, speakerOf(member), 'ended', clientId);
  endCall(office, room);
  showRoom(office, room);
  return stored(seq);
}

/** A transfer begins: the citizen waits on hold, and is told so, while colleagues talk. */
export function holdForTransfer(office: OfficeState, room: Room, member: Member): void {
  const call = callOf(room);
  if (call?.citizenSid !== undefined && legOf(call, member.agent.id))
    hold(office, room, call, 'transfer', speakerOf(member));
}

/** The transfer came back: the citizen hears us again. */
export function resumeAfterTransfer(office: OfficeState, room: Room, agent: Agent): void {
  const call = callOf(room);
  if (call?.held === 'transfer') resumeSound(office, room, call, speakerOf({ agent, as: 'talk' }));
}

/** Who took over comes into the call. */
export function bringInColleague(office: OfficeState, room: Room, agent: Agent): void {
  const call = callOf(room);
  if (!call || call.legs.length === 0) return;
  const leg = legOf(call, agent.id);
  if (!leg) bringIn(office, room, call, agent, { as: 'talk', accepted: true });
  else if (leg.as !== 'talk') {
    leg.as = 'talk';
    note(office, room, speakerOf({ agent, as: 'talk' }), 'stoppedListening');
    if (leg.callSid !== undefined) orderHear(office, room, call, leg);
  }
}

/** Nobody is on the line but who leaves: the citizen would hear no one. */
export const leavesSilence = (room: Room, agentId: string): boolean => {
  const call: Call | undefined = callOf(room);
  return call?.citizenSid !== undefined && legOf(call, agentId)?.as === 'talk' && !isHeardWithout(room, agentId);
};
