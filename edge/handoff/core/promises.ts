import type { PromiseMade } from '../../protocol/handoff-entry.ts';
import { toCase } from './ending.ts';
import { type Outcome, refused, stored } from './outcome.ts';
import { type Member, type Room, speakerOf } from './room.ts';
import type { DeskPerson, OfficeState } from './state.ts';
import { say } from './talk.ts';
import { dayOf } from './views.ts';

/** A promise is on the case at once, with its day and its owner, and on the list of who made it. */
export function promise(
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

export function keepPromise(office: OfficeState, person: DeskPerson, id: string): Outcome {
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
