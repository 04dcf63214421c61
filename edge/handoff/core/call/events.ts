import type { VoiceEvent } from '../../voice.ts';
import { close, end } from '../ending.ts';
import { stopAsking } from '../help.ts';
import { leave } from '../members.ts';
import { dequeue, enqueue, startAway, stopAway } from '../queue.ts';
import { citizenSpeaker, memberOf, type Room } from '../room.ts';
import { keep, type OfficeState } from '../state.ts';
import { dropTransfer, showRoom, tellAgent } from '../talk.ts';
import { type AgentLeg, type Call, callOf, talkers } from './call.ts';
import { coachAnew, order, orderHear, orderHold, orderPhone } from './orders.ts';
import { agentSpeaker, dropLeg, endCall, note, planRinging, resumeSound } from './sound.ts';
import { answerCall } from './taking.ts';

/** Lines that left and are remembered. */
const rememberedGone = 20;

/** Something happened at the telephone. */
export function onVoice(office: OfficeState, roomId: string, event: VoiceEvent): void {
  const room = office.rooms.get(roomId);
  const { call } = room ?? {};
  const conference = event.conference ?? call?.conference;
  if (!room || !call || call.overAt !== undefined || conference !== call.conference) {
    // Who comes into a call that is over has nobody there.
    if (event.kind === 'joined' && conference !== undefined) {
      const id = `${conference}-late-${event.leg}-${event.callSid}`;
      office.step.orders.push({ id, handoff: roomId, conference, kind: 'remove', leg: event.leg });
    }
    return;
  }
  switch (event.kind) {
    case 'joined':
      if (call.gone.includes(event.callSid)) return;
      if (event.leg === 'citizen') citizenJoined(office, room, call, event);
      else agentJoined(office, room, call, event);
      return;
    case 'left':
      call.gone = [...call.gone.filter((sid) => sid !== event.callSid), event.callSid].slice(-rememberedGone);
      keep(office, room);
      if (event.leg === 'citizen') {
        if (call.citizenSid === event.callSid) citizenLeft(office, room, call);
        else notComing(office, room);
        return;
      }
      for (const leg of call.legs)
        if (leg.name === event.leg && leg.callSid === event.callSid) legGone(office, room, call, leg, 'left');
      return;
    case 'unanswered':
      if (event.leg === 'citizen') {
        if (call.phoning && call.citizenSid === undefined) notReached(office, room);
        return;
      }
      for (const leg of call.legs)
        if (leg.name === event.leg && leg.callSid === undefined) legGone(office, room, call, leg, 'unanswered');
      return;
    case 'ended':
      // While they wait, who left is told one by one, and the call begins again with the next who joins.
      if (room.status !== 'talking' || (call.citizenSid === undefined && !call.answered)) return;
      // Of one in which an agent was rung, before they came.
      if ((event.instance ?? call.citizenIn) !== (call.citizenIn ?? event.instance)) return;
      note(office, room, citizenSpeaker, 'ended');
      endCall(office, room);
      showRoom(office, room);
  }
}

function citizenJoined(
  office: OfficeState,
  room: Room,
  call: Call,
  { callSid, instance }: Extract<VoiceEvent, { kind: 'joined' }>,
): void {
  if (call.citizenSid === callSid) return;
  const isReached = call.phoning === true;
  call.citizenSid = callSid;
  delete call.citizenIn;
  if (instance !== undefined) call.citizenIn = instance;
  delete call.phoning;
  delete call.comingUntil;
  stopAway(office, room);
  // Another line than the one that was put on hold.
  if (call.held) orderHold(office, room, call, true);
  if (talkers(call).some((leg) => leg.callSid !== undefined)) call.answered = true;
  if (isReached) note(office, room, citizenSpeaker, 'answered');
  keep(office, room);
  showRoom(office, room);
}

function agentJoined(
  office: OfficeState,
  room: Room,
  call: Call,
  { leg: name, callSid }: Extract<VoiceEvent, { kind: 'joined' }>,
): void {
  const leg = call.legs.find((each) => each.name === name);
  if (!leg) {
    // Too late: it rings somewhere else by now.
    order(office, room, call, { kind: 'remove', leg: name });
    return;
  }
  if (leg.callSid === callSid) return;
  leg.callSid = callSid;
  // The sound may be faster than the frame.
  if (!leg.accepted) answerCall(office, room, call, leg);
  planRinging(office, room, call);
  keep(office, room);
  // Asked for otherwise while it rang.
  if (leg.toldAs !== leg.as) orderHear(office, room, call, leg);
  if (leg.as === 'talk') {
    if (call.held === 'alone') resumeSound(office, room, call, agentSpeaker(room, leg.agent));
    if (call.citizenSid !== undefined) call.answered = true;
    else if (!call.phoning) orderPhone(office, room, call);
    coachAnew(office, room, call);
  }
  showRoom(office, room);
}

/** The citizen hung up, or their line broke. */
function citizenLeft(office: OfficeState, room: Room, call: Call): void {
  delete call.citizenSid;
  delete call.citizenIn;
  keep(office, room);
  if (room.status === 'talking') {
    note(office, room, citizenSpeaker, 'ended');
    endCall(office, room);
    showRoom(office, room);
    return;
  }
  for (const leg of call.legs) {
    dropLeg(office, room, call, leg);
    tellAgent(office, leg.agent.id, { type: 'gone', room: room.id });
  }
  if (room.status !== 'waiting') return;
  if (call.by === 'telephone') {
    // They have no other way back into this room.
    dequeue(office, room);
    end(office, room, citizenSpeaker, { reason: 'stoppedWaiting' });
    close(office, room, { isContact: false });
  } else if (!office.citizens.get(room.id)?.size) startAway(office, room);
  showRoom(office, room);
}

/** The line of an agent is no more, or never came. */
export function legGone(office: OfficeState, room: Room, call: Call, leg: AgentLeg, why: 'left' | 'unanswered'): void {
  const { agent } = leg;
  const isMember = memberOf(room, agent.id) !== undefined;
  dropLeg(office, room, call, leg, why === 'left');
  if (!isMember) {
    turnDownCall(office, room, call, agent.id);
    return;
  }
  if (why === 'unanswered' && leg.as === 'talk') missed(office, room, call, leg);
  else if (call.citizenSid === undefined && talkers(call).length === 0) {
    // Who called hung up before the citizen picked up.
    note(office, room, agentSpeaker(room, agent), 'ended');
    endCall(office, room);
  }
  showRoom(office, room);
}

/** It was not for them: the next is asked. The place in the queue stays. */
function turnDownCall(office: OfficeState, room: Room, call: Call, agentId: string): void {
  call.turnedDown.push(agentId);
  keep(office, room);
  tellAgent(office, agentId, { type: 'gone', room: room.id });
  showRoom(office, room);
}

/** It rang at who is in the talk already, and the sound did not come. */
function missed(office: OfficeState, room: Room, call: Call, { agent }: AgentLeg): void {
  note(office, room, agentSpeaker(room, agent), 'missed');
  if (call.held === 'transfer') resumeSound(office, room, call, agentSpeaker(room, agent));
  if (talkers(call).length > 0) return;
  if (call.by === 'telephone' && call.citizenSid !== undefined) {
    // They hear nobody and cannot write: someone else helps them, before everyone else.
    for (const member of [...room.members]) leave(office, room, member);
    dropTransfer(office, room);
    stopAsking(office, room);
    call.turnedDown = [agent.id];
    enqueue(office, room);
    return;
  }
  endCall(office, room);
}

/** The citizen did not pick up. Who called can try again, or put it back on the list. */
function notReached(office: OfficeState, room: Room): void {
  note(office, room, citizenSpeaker, 'missed');
  endCall(office, room);
  showRoom(office, room);
}

/** The line of the citizen's browser did not come, or was given up. Who was rung for it is rung no more. */
export function notComing(office: OfficeState, room: Room): void {
  const call = callOf(room);
  if (call?.comingUntil === undefined) return;
  delete call.comingUntil;
  keep(office, room);
  for (const leg of call.legs.filter(({ accepted }) => !accepted)) {
    dropLeg(office, room, call, leg);
    if (!memberOf(room, leg.agent.id)) tellAgent(office, leg.agent.id, { type: 'gone', room: room.id });
  }
  showRoom(office, room);
}

/** Who was put through never came, or the browser of who calls did not. */
export function onArrivalDeadline(office: OfficeState, room: Room): void {
  const call = callOf(room);
  if (!call || call.citizenSid !== undefined) return;
  if (call.by === 'browser') notComing(office, room);
  else if (room.status === 'waiting') citizenLeft(office, room, call);
}

/** Lines that did not come in time. */
export function onRingDeadline(office: OfficeState, room: Room): void {
  const call = callOf(room);
  if (!call) return;
  for (const leg of call.legs)
    if (leg.callSid === undefined && leg.until <= office.at) legGone(office, room, call, leg, 'unanswered');
  const left = callOf(room);
  if (left) planRinging(office, room, left);
}
