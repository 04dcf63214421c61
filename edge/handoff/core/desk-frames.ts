import type { DeskFrame, RoomFrame } from '../../protocol/handoff-desk-frames.ts';
import { maxEntries } from '../../protocol/handoff-limits.ts';
import { callOf, ringsAt } from './call/call.ts';
import {
  leavesSilence,
  onAnswerCall,
  onCallBack,
  onHangUp,
  onHear,
  onHold,
  resumeAfterTransfer,
} from './call/frames.ts';
import { answerMessage, finish } from './closing.ts';
import { end, toAudit } from './ending.ts';
import { askHelp, isAskedToHelp, notNow, setStandBy, standBy, stopAsking } from './help.ts';
import { isLookedAfter, join, leave } from './members.ts';
import { type Outcome, refused, stored } from './outcome.ts';
import { keepPromise, promise } from './promises.ts';
import { isSkipped } from './queue.ts';
import { type Member, mayTalk, memberOf, type Room, speakerOf } from './room.ts';
import { type DeskConnection, type DeskPerson, keep, type OfficeState, takesTalks, touch } from './state.ts';
import { take } from './take.ts';
import { say, showRoom, tellCitizen } from './talk.ts';
import { answer, cancel, offer, startReading } from './transfer.ts';

type Frame = Exclude<DeskFrame, { type: 'hello' | 'ping' }>;

export function onDeskFrame(office: OfficeState, connection: DeskConnection, frame: Frame): Outcome {
  const { person } = connection;
  if (!takesTalks(person)) return refused('not-allowed');
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
