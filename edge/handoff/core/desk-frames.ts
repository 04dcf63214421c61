import type { DeskFrame, RoomFrame } from '../../protocol/handoff-desk-frames.ts';
import type { PromiseMade } from '../../protocol/handoff-entry.ts';
import { maxEntries, maxTalks } from '../../protocol/handoff-limits.ts';
import { callOf, canRing, legOf, ringsAt } from './call/call.ts';
import {
  leavesSilence,
  onAnswerCall,
  onCallBack,
  onHangUp,
  onHear,
  onHold,
  resumeAfterTransfer,
} from './call/frames.ts';
import { bringIn } from './call/sound.ts';
import { beginTalk } from './call/taking.ts';
import { backToList, triedAgain } from './due.ts';
import { close, end, toAudit, toCase } from './ending.ts';
import { askHelp, isAskedToHelp, notNow, setStandBy, standBy, stopAsking } from './help.ts';
import { isLookedAfter, join, leave, neverCame, putBack } from './members.ts';
import { type Outcome, refused, stored } from './outcome.ts';
import { aheadOf, isSkipped } from './queue.ts';
import { type Member, mayTalk, memberOf, type Room, speakerOf } from './room.ts';
import {
  type AgentHere,
  type DeskConnection,
  type DeskPerson,
  isHere,
  keep,
  type OfficeState,
  talksOf,
  touch,
} from './state.ts';
import { say, showRoom, tellCitizen } from './talk.ts';
import { answer, cancel, offer, startReading } from './transfer.ts';
import { dayOf } from './views.ts';

type Frame = Exclude<DeskFrame, { type: 'hello' | 'ping' }>;

export function onDeskFrame(office: OfficeState, connection: DeskConnection, frame: Frame): Outcome {
  const { person } = connection;
  const takesTalks = person.roles.includes('agent') || person.roles.includes('lead');
  if (!takesTalks) return refused('not-allowed');
  switch (frame.type) {
    case 'presence': {
      const here = office.agents.get(person.id);
      if (here) here.presence = frame.presence;
      if (here && frame.presence !== 'available') setStandBy(office, here, undefined);
      office.changed.add('colleagues');
      return undefined;
    }
    case 'phone':
      connection.phone = frame.on;
      office.changed.add('colleagues');
      return undefined;
    case 'standBy':
      return standBy(office, office.agents.get(person.id), frame.on);
    case 'take':
      return take(office, person, frame.clientId);
    case 'kept':
      return keepPromise(office, person, frame.promise);
    default:
      return onRoomFrame(office, person, frame);
  }
}

/** Of who is there and this agent can help the one who waits longest, whatever was said in what tone. */
function take(office: OfficeState, person: DeskPerson, clientId: string): Outcome {
  const speaker = { role: 'agent', id: person.id, name: person.name } as const;
  for (const id of office.agents.get(person.id)?.rooms ?? []) {
    // The same click again, after the line was gone: not a second talk.
    const before = office.logOf(id).sentBy(speaker, clientId);
    if (before !== undefined) return stored(before);
  }
  if (talksOf(office, person.id) >= maxTalks) return refused('busy');
  if (aheadOf(office) === 0) return refused('wrong-order');
  const room = office.waiting.find((waiting) => !isSkipped(office, waiting) && canHelp(office, person, waiting));
  if (!room) return refused('not-allowed');
  const call = callOf(room);
  const ringing = legOf(call, person.id);
  if (call && ringing) return onAnswerCall(office, room, person, { clientId, accept: true });
  const seq = beginTalk(office, room, person, clientId);
  if (call) bringIn(office, room, call, person, { as: 'talk', accepted: true });
  showRoom(office, room);
  return stored(seq);
}

/**
 * Who wants to talk by ear is helped by who can: somebody whose phone is on and free, and whom it does not ring at
 * already. Everyone else takes the oldest chat.
 */
function canHelp(office: OfficeState, person: DeskPerson, room: Room): boolean {
  const call = callOf(room);
  if (!call || ringsAt(room, person.id)) return true;
  return call.citizenSid !== undefined && call.legs.length === 0 && canRing(office, person.id);
}

function onRoomFrame(office: OfficeState, person: DeskPerson, frame: RoomFrame): Outcome {
  const room = office.rooms.get(frame.room);
  const member = room && memberOf(room, person.id);
  const isAsked = room?.transfer?.to.id === person.id;
  const isRung = room !== undefined && (ringsAt(room, person.id) || callOf(room)?.turnedDown.includes(person.id));
  const mayLeaveMessage = frame.type === 'leaveMessage' && room?.status === 'waiting';
  const isDue = room !== undefined && (room.status === 'callback' || room.status === 'message');
  const mayJoin =
    (frame.type === 'join' || frame.type === 'notNow') && room !== undefined && isAskedToHelp(room, person);
  const mayFinish = isDue && (frame.type === 'close' || frame.type === 'answer' || frame.type === 'callBack');
  // A room that is not theirs is answered as one that is not there.
  if (!room) return refused('not-allowed');
  const log = office.logOf(room.id);
  const speaker = speakerOf(member ?? { agent: person, as: 'aside' });
  if ('clientId' in frame) {
    // Sent again because the answer was lost; by then they may have left.
    const before = log.sentBy(speaker, frame.clientId);
    if (before !== undefined || room.closedWith === `${person.id} ${frame.clientId}`) return stored(before);
  }
  if (
    !(
      member ||
      isAsked ||
      mayJoin ||
      mayFinish ||
      mayLeaveMessage ||
      (isRung && (frame.type === 'read' || frame.type === 'answerCall'))
    )
  )
    return refused('not-allowed');
  if (log.last >= maxEntries && 'text' in frame) return refused('too-many');

  switch (frame.type) {
    case 'read':
      return read(office, room, person, frame.seq);
    case 'typing':
      if (mayTalk(member)) tellCitizen(office, room, { type: 'typing', name: person.name, on: frame.on });
      return undefined;
    case 'leaveMessage':
      return leaveMessage(office, room, person, frame);
    case 'aside':
      if (room.status !== 'talking') return refused('closed');
      return stored(say(office, room, speaker, { kind: 'aside', text: frame.text }, frame.clientId));
    case 'answerTransfer':
      return answer(office, room, person, frame);
    case 'answerCall':
      return onAnswerCall(office, room, person, frame);
    case 'callBack':
      return onCallBack(office, room, person, frame);
    case 'hear':
      return member && room.status === 'talking' ? onHear(office, room, member, frame) : refused('not-allowed');
    case 'join':
      return joinToHelp(office, room, person, frame.clientId);
    case 'notNow':
      return notNow(office, room, person);
    case 'leave':
      return leaveTalk(office, room, member, frame.clientId);
    case 'close':
      return finish(office, room, person, frame);
    case 'answer':
      return answerMessage(office, room, person, frame);
    default:
      return mayTalk(member) ? onTalkFrame(office, room, member, frame) : refused('not-allowed');
  }
}

type TalkFrame = Exclude<
  RoomFrame,
  {
    type:
      | 'read'
      | 'typing'
      | 'aside'
      | 'leaveMessage'
      | 'answerTransfer'
      | 'answerCall'
      | 'callBack'
      | 'hear'
      | 'join'
      | 'notNow'
      | 'leave'
      | 'close'
      | 'answer';
  }
>;

/** What only who talks with the citizen may do. */
function onTalkFrame(office: OfficeState, room: Room, member: Member, frame: TalkFrame): Outcome {
  if (room.status !== 'talking') return refused('closed');
  const speaker = speakerOf(member);
  switch (frame.type) {
    case 'send':
      return stored(say(office, room, speaker, { kind: 'message', text: frame.text }, frame.clientId));
    case 'summary':
      return stored(say(office, room, speaker, { kind: 'summary', text: frame.text }, frame.clientId));
    case 'boundary': {
      const { person, behaviour, rule } = frame;
      return stored(say(office, room, speaker, { kind: 'boundary', person, behaviour, rule }, frame.clientId));
    }
    case 'promise':
      return stored(promise(office, room, member, frame, frame.clientId));
    case 'calm': {
      room.calm = frame.on;
      keep(office, room);
      const seq = say(office, room, speaker, { kind: 'calm', on: frame.on }, frame.clientId);
      showRoom(office, room);
      return stored(seq);
    }
    case 'transfer':
      return offer(office, room, member, frame);
    case 'cancelTransfer':
      return cancel(office, room, member, frame);
    case 'hold':
      return onHold(office, room, member, frame);
    case 'hangUp':
      return onHangUp(office, room, member, frame);
    case 'help':
      return askHelp(office, room, member, frame.to);
    case 'stop': {
      const { sentence, againOn } = frame;
      const how = { reason: 'agentEnded', sentence, ...(againOn !== undefined && { againOn }) } as const;
      return stored(end(office, room, speaker, how, frame.clientId));
    }
  }
}

function read(office: OfficeState, room: Room, person: DeskPerson, seq: number): Outcome {
  if (seq > office.logOf(room.id).last) return undefined;
  // Who was asked to take over and looks at the room has begun to read.
  if (room.transfer?.to.id === person.id) startReading(office, room);
  if (!mayTalk(memberOf(room, person.id)) || seq <= room.marks.deskRead) return undefined;
  room.marks.deskRead = seq;
  room.marks.deskDelivered = Math.max(room.marks.deskDelivered, seq);
  touch(office, room);
  tellCitizen(office, room, { type: 'read', seq });
  return undefined;
}

/** For who waits and is away to read when they are back. Who is there is helped in their turn, and not before. */
function leaveMessage(
  office: OfficeState,
  room: Room,
  person: DeskPerson,
  { text, clientId }: Extract<RoomFrame, { type: 'leaveMessage' }>,
): Outcome {
  if (room.status !== 'waiting' || !isSkipped(office, room)) return refused('wrong-order');
  const seq = say(office, room, speakerOf({ agent: person, as: 'talk' }), { kind: 'message', text }, clientId);
  room.left = { by: person.name, at: office.at };
  office.changed.add('queue');
  keep(office, room);
  return stored(seq);
}

/** Who talks with the citizen leaves only when somebody else does; who reads along because they helped may always. */
function leaveTalk(office: OfficeState, room: Room, member: Member | undefined, clientId: string): Outcome {
  if (!member || room.status !== 'talking') return refused(member ? 'closed' : 'not-allowed');
  const { agent, as } = member;
  const isAsked = room.transfer?.to.id === agent.id;
  const mayLeave = as === 'aside' ? !isAsked : isLookedAfter(office, room, agent.id) && !leavesSilence(room, agent.id);
  if (!mayLeave) return refused('not-allowed');
  const seq = leave(office, room, member, clientId);
  if (as !== 'aside') resumeAfterTransfer(office, room, agent);
  showRoom(office, room);
  return stored(seq);
}

/** A lead comes beside who asked for help; a colleague who stood by reads along. Nobody else has to come then. */
function joinToHelp(office: OfficeState, room: Room, person: DeskPerson, clientId: string): Outcome {
  if (room.status !== 'talking') return refused('closed');
  if (!isAskedToHelp(room, person)) return refused('not-allowed');
  stopAsking(office, room, person.name);
  const seq = join(office, room, person, person.roles.includes('lead') ? 'lead' : 'aside', clientId);
  toAudit(office, room, 'handoff.read', person.id);
  showRoom(office, room);
  return stored(seq);
}

/** A promise is on the case at once, with its day and its owner, and on the list of who made it. */
function promise(
  office: OfficeState,
  room: Room,
  member: Member,
  { what, due, owner }: PromiseMade,
  clientId?: string,
): number {
  const { agent } = member;
  const seq = say(office, room, speakerOf(member), { kind: 'promise', what, due, owner }, clientId);
  const id = `${room.id}.${seq}`;
  // An owner is a team, or a person of a team.
  const isPerson = owner === agent.name;
  const team = isPerson ? (agent.team ? { nl: agent.team } : room.team) : { nl: owner };
  const by = { team, ...(isPerson && { name: owner }) };
  toCase(office, room, { id, action: 'promise.made', agent: agent.id }, (on) => [
    { id: `promise-${id}`, on, type: 'promised', what: { nl: what }, due, owner: by },
  ]);
  const { caseId, name } = room.note;
  const whose = caseId !== undefined && { caseId, ...(name !== undefined && { name }) };
  const made = { id, agent: agent.id, what, due, kept: false, ...whose };
  office.promises.set(id, made);
  office.step.promises.set(id, made);
  office.changed.add('promises');
  return seq;
}

function keepPromise(office: OfficeState, person: DeskPerson, id: string): Outcome {
  const made = office.promises.get(id);
  if (!made || made.agent !== person.id) return refused('not-allowed');
  if (made.kept) return stored();
  made.kept = true;
  office.step.promises.set(id, made);
  office.changed.add('promises');
  const { caseId } = made;
  if (caseId !== undefined) {
    const event = { id: `kept-${id}`, on: dayOf(office), type: 'promiseKept', promise: `promise-${id}` } as const;
    const deed = { id: `${id}.kept`, action: 'promise.kept', agent: person.id } as const;
    office.step.errands.push({ ...deed, kind: 'event', caseId, events: [event] });
  }
  return stored();
}

/** Closes: the contact is registered by it, and nothing has to be typed twice. */
function finish(
  office: OfficeState,
  room: Room,
  person: DeskPerson,
  frame: Extract<RoomFrame, { type: 'close' }>,
): Outcome {
  const member = memberOf(room, person.id);
  if (!mayTalk(member) && room.window === undefined && room.answerBy === undefined) return refused('not-allowed');
  room.closedWith = `${person.id} ${frame.clientId}`;
  keep(office, room);
  if (room.status === 'callback' || room.status === 'message') {
    const due = room.status;
    if (due === 'callback' && frame.outcome === 'notReached' && triedAgain(office, room)) return stored();
    if (frame.outcome !== 'notReached') settleDue(office, room, due, person.id);
    if (frame.promise) promise(office, room, { agent: person, as: 'talk' }, frame.promise);
    close(office, room, { isContact: frame.outcome !== 'notReached', agent: person.id });
    office.changed.add('promises');
    return stored();
  }
  if (!mayTalk(member)) return refused('not-allowed');
  if (frame.promise) promise(office, room, member, frame.promise);
  if (frame.outcome === 'notReached' && neverCame(office, room)) {
    putBack(office, room);
    return stored();
  }
  if (room.window && room.status === 'talking' && frame.outcome === 'notReached' && triedAgain(office, room)) {
    backToList(office, room);
    return stored();
  }
  if (room.window && room.status === 'talking' && frame.outcome !== 'notReached')
    settleDue(office, room, 'callback', person.id);
  if (room.status === 'talking') end(office, room, speakerOf(member), { reason: 'agentEnded' }, frame.clientId);
  close(office, room, { isContact: true, agent: person.id });
  return stored(office.logOf(room.id).last);
}

/** What we promised with the hand-off itself is done. */
function settleDue(office: OfficeState, room: Room, due: 'callback' | 'message', agent: string): void {
  const id = `${room.id}.${due}`;
  toCase(office, room, { id: `${id}.kept`, action: 'promise.kept', agent }, (on) => [
    { id: `kept-${id}`, on, type: 'promiseKept', promise: `promise-${id}` },
  ]);
}

/** The answer to a message stands on the case, where the citizen reads it. */
function answerMessage(
  office: OfficeState,
  room: Room,
  person: DeskPerson,
  { text, clientId }: Extract<RoomFrame, { type: 'answer' }>,
): Outcome {
  if (room.status !== 'message') return refused('wrong-order');
  if (room.note.caseId === undefined) return refused('not-allowed');
  room.closedWith = `${person.id} ${clientId}`;
  const id = `${room.id}.answer`;
  toCase(office, room, { id, action: 'action.registered', agent: person.id }, (on) => [
    { id: `noted-${id}`, on, type: 'noted', text: { nl: text } },
  ]);
  settleDue(office, room, 'message', person.id);
  close(office, room, { isContact: true, agent: person.id });
  office.changed.add('promises');
  return stored();
}

/** Whether anyone who takes talks is there now. */
export const isStaffed = (office: OfficeState, fits: (agent: AgentHere) => boolean = () => true): boolean =>
  [...office.agents.values()].some(
    (agent) =>
      agent.presence === 'available' &&
      isHere(office, agent.person.id) &&
      agent.person.roles.some((role) => role !== 'quality') &&
      fits(agent),
  );
