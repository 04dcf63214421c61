import { recentCount } from '../../wait-range.ts';
import { toAudit } from '../ending.ts';
import { join } from '../members.ts';
import { dequeue } from '../queue.ts';
import { type Agent, memberOf, type Room } from '../room.ts';
import type { OfficeState } from '../state.ts';
import type { AgentLeg, Call } from './call.ts';
import { acceptLeg, agentSpeaker, note } from './sound.ts';

/** A citizen who waited is helped from now on. Shows nobody yet. */
export function beginTalk(office: OfficeState, room: Room, agent: Agent, clientId?: string): number {
  const waitedMs = office.at - room.waitingSince;
  dequeue(office, room);
  room.status = 'talking';
  // A talk that came back has waited with us, not in the queue.
  if (!room.wasSkipped && office.logOf(room.id).entries.every(({ content }) => content.kind !== 'joined')) {
    const wait = { takenAt: office.at, waitedMs, ahead: room.aheadAtStart };
    office.waits = [wait, ...office.waits].slice(0, recentCount);
    office.step.waits.push(wait);
  }
  const seq = join(office, room, agent, 'talk', clientId);
  toAudit(office, room, 'handoff.read', agent.id);
  return seq;
}

/** Whoever was rung takes the call: by a frame, or by picking up. */
export function answerCall(office: OfficeState, room: Room, call: Call, leg: AgentLeg, clientId?: string): number {
  const { agent } = leg;
  acceptLeg(office, room, call, leg);
  if (memberOf(room, agent.id)) return note(office, room, agentSpeaker(room, agent), 'answered', clientId);
  const seq = beginTalk(office, room, agent, clientId);
  note(office, room, agentSpeaker(room, agent), 'answered');
  return seq;
}
