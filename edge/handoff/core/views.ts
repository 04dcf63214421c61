import { todayInNetherlands } from '../../progress/today.ts';
import type { HandoffState } from '../../protocol/handoff-citizen-frames.ts';
import type { Colleague, ContextCard, DeskRole, DeskRoom, QueueItem } from '../../protocol/handoff-desk-frames.ts';
import { deskOnly, type Entry } from '../../protocol/handoff-entry.ts';
import type { CallbackWindow } from '../../protocol/handoff-note.ts';
import { tagsOf } from '../../protocol/handoff-tags.ts';
import { callbackWindows } from '../callback-windows.ts';
import { waitRange } from '../wait-range.ts';
import { callOf, hasPhone } from './call/call.ts';
import { citizenCallOf, deskCallOf } from './call/views.ts';
import { aheadOf, isSkipped } from './queue.ts';
import { isCaseRoom, memberOf, type Room, speakerOf } from './room.ts';
import { type AgentHere, isHere, type OfficeState, talksOf } from './state.ts';

let last = { at: Number.NaN, text: '' };
/** Much happens at the same moment, and a moment costs as much to write as a message. */
export function moment(at: number): string {
  if (last.at !== at) last = { at, text: new Date(at).toISOString() };
  return last.text;
}
export const dayOf = (office: OfficeState): string => todayInNetherlands(new Date(office.at));
export const windowsOf = (office: OfficeState): CallbackWindow[] =>
  callbackWindows(office.settings.hours, office.settings.callback, new Date(office.at));

export function rangeFor(office: OfficeState, ahead: number) {
  const ongoing = office.waiting
    .filter((room) => !isSkipped(office, room))
    .map(({ waitingSince, wasSkipped }, index) => ({ waitedMs: office.at - waitingSince, ahead: index, wasSkipped }))
    .filter(({ wasSkipped }) => !wasSkipped);
  return waitRange({ recent: office.waits, ongoing, ahead, now: office.at });
}

/** Where a hand-off stands, for the citizen. `windows` are computed once for all who wait. */
export function citizenState(office: OfficeState, room: Room, windows = windowsOf(office)): HandoffState {
  switch (room.status) {
    case 'waiting': {
      const ahead = aheadOf(office, room);
      const range = rangeFor(office, ahead);
      return { status: 'waiting', ahead, ...(range && { range }), callback: windows, ...citizenCallOf(room) };
    }
    case 'talking':
      return {
        status: 'talking',
        with: room.members.map((member) => ({ speaker: speakerOf(member), as: member.as })),
        calm: room.calm,
        ...citizenCallOf(room),
      };
    case 'callback':
      if (room.window) return { status: 'callback', window: room.window };
      break;
    case 'message':
      return { status: 'message', answerBy: room.answerBy ?? dayOf(office) };
    case 'closed':
      break;
  }
  return { status: 'closed', keptUntilLeave: !isCaseRoom(room) };
}

export const forCitizen = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ content }) => !deskOnly.includes(content.kind));

export function queueItem(office: OfficeState, room: Room): QueueItem {
  const { id, note, waitingSince, awaySince, brief, left } = room;
  const known = note.caseId === undefined ? undefined : brief;
  const passedOn = note.contacts ? known : undefined;
  return {
    room: id,
    ...(note.name !== undefined && { name: note.name }),
    question: note.question,
    waitingSince: moment(waitingSince),
    ...(passedOn && { time: passedOn.time }),
    tags: known ? tagsOf(known, passedOn) : [],
    language: note.language,
    ...(callOf(room) && { call: true }),
    ...(awaySince !== undefined && isSkipped(office, room) && { awaySince: moment(awaySince) }),
    ...(left && { left: { by: left.by, at: moment(left.at) } }),
  };
}

/** What an agent sees of a room's story. The host adds the case, as the citizen sees it on that day. */
export function contextCard({ id, note, passedOnAt, brief, subject }: Room): ContextCard {
  const passedOn = note.caseId !== undefined && note.contacts ? brief : undefined;
  return {
    room: id,
    note,
    passedOnAt: moment(passedOnAt),
    ...(passedOn && {
      repeat: {
        time: passedOn.time,
        days: passedOn.days,
        actedSinceFirst: passedOn.actedSinceFirst,
        ...(passedOn.task && { task: passedOn.task }),
      },
    }),
    otherCases: subject !== undefined && note.caseId !== undefined,
  };
}

export function citizenAt(office: OfficeState, room: Room) {
  const { citizenRead: read, citizenDelivered: delivered } = room.marks;
  const away = room.awaySince !== undefined && { awaySince: moment(room.awaySince) };
  return { here: (office.citizens.get(room.id)?.size ?? 0) > 0, typing: false, read, delivered, ...away };
}

export function deskRoom(office: OfficeState, room: Room, agentId: string, after = 0): DeskRoom {
  const { transfer } = room;
  return {
    card: contextCard(room),
    entries: office.logOf(room.id).after(after),
    as: memberOf(room, agentId)?.as ?? 'aside',
    ...(transfer && {
      transfer: {
        from: transfer.from.name,
        to: transfer.to.name,
        forMe: transfer.to.id === agentId,
        step: transfer.step,
      },
    }),
    citizen: citizenAt(office, room),
    calm: room.calm,
    ended: room.endedAt !== undefined,
    ...deskCallOf(room, agentId),
  };
}

const ranks: readonly DeskRole[] = ['lead', 'agent', 'quality'];

export function colleague(office: OfficeState, { person, presence, standBy }: AgentHere): Colleague {
  const { id, name, team, roles } = person;
  return {
    id,
    name,
    ...(team && { team }),
    role: ranks.find((role) => roles.includes(role)) ?? 'quality',
    presence,
    talks: talksOf(office, id),
    ...(standBy !== undefined && { standBy: moment(standBy) }),
    ...(hasPhone(office, id) && { phone: true }),
  };
}

/** Everyone who is at a desk, the one who asks left out. */
export const colleaguesOf = (office: OfficeState, agentId: string): Colleague[] =>
  [...office.agents.values()]
    .filter(({ person }) => person.id !== agentId && isHere(office, person.id))
    .map((agent) => colleague(office, agent));
