import type { RoomFrame } from '../../protocol/handoff-desk-frames.ts';
import { backToList, triedAgain } from './due.ts';
import { close, end, toCase } from './ending.ts';
import { neverCame, putBack } from './members.ts';
import { type Outcome, refused, stored } from './outcome.ts';
import { promise } from './promises.ts';
import { type Member, mayTalk, memberOf, type Room, speakerOf } from './room.ts';
import { type DeskPerson, keep, type OfficeState } from './state.ts';

type Of<Type extends RoomFrame['type']> = Extract<RoomFrame, { type: Type }>;

/** Closes: the contact is registered by it, and nothing has to be typed twice. */
export function finish(office: OfficeState, room: Room, person: DeskPerson, frame: Of<'close'>): Outcome {
  if (room.status === 'callback' || room.status === 'message') {
    closedBy(office, room, person, frame.clientId);
    return finishDue(office, room, room.status, person, frame);
  }
  const member = memberOf(room, person.id);
  if (!mayTalk(member)) return refused('not-allowed');
  closedBy(office, room, person, frame.clientId);
  return finishTalk(office, room, member, frame);
}

/** The same click again is the same, also when who clicked is not in the room any more. */
function closedBy(office: OfficeState, room: Room, { id }: DeskPerson, clientId: string): void {
  room.closedWith = `${id} ${clientId}`;
  keep(office, room);
}

/** From the list, without a talk: it was done elsewhere, or nobody was reached. */
function finishDue(
  office: OfficeState,
  room: Room,
  due: 'callback' | 'message',
  person: DeskPerson,
  { outcome, promise: made }: Of<'close'>,
): Outcome {
  const isReached = outcome !== 'notReached';
  if (due === 'callback' && !isReached && triedAgain(office, room)) return stored();
  if (isReached) settleDue(office, room, due, person.id);
  if (made) promise(office, room, { agent: person, as: 'talk' }, made);
  close(office, room, { isContact: isReached, agent: person.id });
  office.changed.add('promises');
  return stored();
}

function finishTalk(
  office: OfficeState,
  room: Room,
  member: Member,
  { outcome, promise: made, clientId }: Of<'close'>,
): Outcome {
  const agent = member.agent.id;
  const isReached = outcome !== 'notReached';
  if (made) promise(office, room, member, made);
  if (!isReached && neverCame(office, room)) {
    putBack(office, room);
    return stored();
  }
  const isCallback = room.window !== undefined && room.status === 'talking';
  if (isCallback && !isReached && triedAgain(office, room)) {
    backToList(office, room);
    return stored();
  }
  if (isCallback && isReached) settleDue(office, room, 'callback', agent);
  if (room.status === 'talking') end(office, room, speakerOf(member), { reason: 'agentEnded' }, clientId);
  close(office, room, { isContact: isReached || !isCallback, agent });
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
export function answerMessage(
  office: OfficeState,
  room: Room,
  person: DeskPerson,
  { text, clientId }: Of<'answer'>,
): Outcome {
  if (room.status !== 'message') return refused('wrong-order');
  if (room.note.caseId === undefined) return refused('not-allowed');
  closedBy(office, room, person, clientId);
  const id = `${room.id}.answer`;
  toCase(office, room, { id, action: 'action.registered', agent: person.id }, (on) => [
    { id: `noted-${id}`, on, type: 'noted', text: { nl: text } },
  ]);
  settleDue(office, room, 'message', person.id);
  close(office, room, { isContact: true, agent: person.id });
  office.changed.add('promises');
  return stored();
}
