import { type Outcome, refused, stored } from './outcome.ts';
import { type Member, memberOf, type Room } from './room.ts';
import { type AgentHere, type DeskPerson, isHere, keep, type OfficeState } from './state.ts';
import { tellAgent } from './talk.ts';
import { helpMs, standByMs } from './times.ts';
import { colleague } from './views.ts';

/** "Ik sta klaar om mee te kijken": shown to every colleague, and asked first. Ends by itself. */
export function standBy(office: OfficeState, here: AgentHere | undefined, on: boolean): Outcome {
  if (!here || (on && here.presence !== 'available')) return refused('not-allowed');
  setStandBy(office, here, on ? office.at + standByMs : undefined);
  return stored();
}

/** Until when an agent stands by; `undefined` when they do not. */
export function setStandBy(office: OfficeState, here: AgentHere, until: number | undefined): void {
  if (here.standBy === until) return;
  const { id } = here.person;
  if (until === undefined) {
    delete here.standBy;
    office.deadlines.delete(`standBy:${id}`);
  } else {
    here.standBy = until;
    office.deadlines.set(`standBy:${id}`, until);
  }
  office.changed.add('colleagues');
  tellAgent(office, id, { type: 'me', me: colleague(office, here) });
}

const mayLookAlong = ({ person, presence }: AgentHere): boolean =>
  presence === 'available' && person.roles.includes('agent');
const isLead = ({ person }: AgentHere): boolean => person.roles.includes('lead');

/**
 * "Hulp nu". Who was named or stands by is asked first, and every lead when they do not come; every lead at once when
 * nobody stands by, or when it is asked a second time. Whoever is available can be named.
 */
export function askHelp(office: OfficeState, room: Room, { agent }: Member, to?: string): Outcome {
  const couldCome = [...office.agents.values()].filter(
    ({ person }) => person.id !== agent.id && isHere(office, person.id) && !memberOf(room, person.id),
  );
  const first = couldCome.filter((here) =>
    to === undefined ? here.standBy !== undefined : here.person.id === to && (isLead(here) || mayLookAlong(here)),
  );
  if (to !== undefined && first.length === 0) return refused('not-allowed');
  const isAgain = room.helpFrom !== undefined;
  room.helpFrom = agent.name;
  keep(office, room);
  if (first.length === 0 || (isAgain && to === undefined)) {
    callLeads(office, room, agent.id);
    return stored();
  }
  room.helpFirst = [...new Set([...(room.helpFirst ?? []), ...first.map(({ person }) => person.id)])];
  for (const { person } of first) tellAgent(office, person.id, { type: 'help', room: room.id, from: agent.name });
  if (!isAgain) {
    room.helpAllAt = office.at + helpMs;
    office.deadlines.set(`help:${room.id}`, room.helpAllAt);
  }
  return stored();
}

/** Nobody who was asked first came: every lead is asked, whatever they are doing. */
export function callLeads(office: OfficeState, room: Room, but?: string): void {
  const { helpFrom } = room;
  delete room.helpAllAt;
  office.deadlines.delete(`help:${room.id}`);
  keep(office, room);
  if (helpFrom === undefined) return;
  for (const here of office.agents.values()) {
    const { id } = here.person;
    if (id !== but && isLead(here) && !memberOf(room, id))
      tellAgent(office, id, { type: 'help', room: room.id, from: helpFrom });
  }
}

/** Somebody who was asked cannot come: the leads are asked as soon as nobody else might. */
export function notNow(office: OfficeState, room: Room, person: DeskPerson): Outcome {
  const left = room.helpFirst?.filter((id) => id !== person.id) ?? [];
  room.helpFirst = left;
  keep(office, room);
  if (left.length === 0 && room.helpAllAt !== undefined) callLeads(office, room, person.id);
  return stored();
}

/** Whether this agent was asked to help in the room: a lead, or somebody who was asked first. */
export const isAskedToHelp = (room: Room, { id, roles }: DeskPerson): boolean =>
  room.helpFrom !== undefined && (roles.includes('lead') || (room.helpFirst?.includes(id) ?? false));

/** Whether this agent was told by now that help is asked. */
export const isToldOfHelp = (room: Room, { id, roles }: DeskPerson): boolean =>
  room.helpFrom !== undefined &&
  ((room.helpFirst?.includes(id) ?? false) || (roles.includes('lead') && room.helpAllAt === undefined));

/** Somebody came, or it is not needed any more: who was asked is told. */
export function stopAsking(office: OfficeState, room: Room, by?: string): void {
  if (room.helpFrom === undefined) return;
  for (const { person } of office.agents.values()) {
    if (isAskedToHelp(room, person) || memberOf(room, person.id))
      tellAgent(office, person.id, { type: 'helped', room: room.id, ...(by !== undefined && { by }) });
  }
  delete room.helpFrom;
  delete room.helpFirst;
  delete room.helpAllAt;
  office.deadlines.delete(`help:${room.id}`);
  keep(office, room);
}
