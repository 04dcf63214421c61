import { maxTalks } from '../../protocol/handoff-limits.ts';
import { callOf, canRing, legOf, ringsAt } from './call/call.ts';
import { onAnswerCall } from './call/frames.ts';
import { bringIn } from './call/sound.ts';
import { beginTalk } from './call/taking.ts';
import { type Outcome, refused, stored } from './outcome.ts';
import { aheadOf, isSkipped } from './queue.ts';
import type { Room } from './room.ts';
import { type DeskPerson, type OfficeState, talksOf } from './state.ts';
import { showRoom } from './talk.ts';

/** Of who is there and this agent can help the one who waits longest, whatever was said in what tone. */
export function take(office: OfficeState, person: DeskPerson, clientId: string): Outcome {
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
