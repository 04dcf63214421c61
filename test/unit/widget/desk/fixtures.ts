import type { DeskAnswer, DeskRoom, QueueItem } from '../../../../edge/protocol/handoff-desk-frames.ts';
import type { Entry, EntryContent, Speaker } from '../../../../edge/protocol/handoff-entry.ts';
import type { DeskEvent } from '../../../../widget/desk/state/events.ts';
import { reduce } from '../../../../widget/desk/state/reduce.ts';
import { type DeskState, emptyDesk } from '../../../../widget/desk/state/state.ts';

export const at = '2026-11-24T09:12:00+01:00';
export const citizen: Speaker = { role: 'citizen' };
export const samira: Speaker = { role: 'agent', id: 'samira', name: 'Samira' };
export const joost: Speaker = { role: 'agent', id: 'joost', name: 'Joost' };

export const entry = (seq: number, from: Speaker, content: EntryContent, clientId?: string): Entry => ({
  seq,
  at,
  from,
  content,
  ...(clientId !== undefined && { clientId }),
});
export const message = (seq: number, from: Speaker, text = `${seq}`, clientId?: string): Entry =>
  entry(seq, from, { kind: 'message', text }, clientId);

export function room(id: string, entries: Entry[] = [], rest: Partial<DeskRoom> = {}): DeskRoom {
  return {
    card: {
      room: id,
      note: { question: `Vraag ${id}`, name: `Mens ${id}`, contacts: false, before: [], language: 'nl' },
      passedOnAt: at,
      otherCases: false,
    },
    entries,
    as: 'talk',
    citizen: { here: true, typing: false, read: 0, delivered: 0 },
    calm: false,
    ended: false,
    ...rest,
  };
}

export const queued = (id: string): QueueItem => ({
  room: id,
  question: `Vraag ${id}`,
  waitingSince: at,
  tags: [],
  language: 'nl',
});

export function welcome(rooms: DeskRoom[] = [], queue: QueueItem[] = []): Extract<DeskAnswer, { type: 'welcome' }> {
  return {
    type: 'welcome',
    protocol: 1,
    me: { id: 'samira', name: 'Samira', role: 'agent', presence: 'available', talks: rooms.length },
    organisation: 'lindewaard',
    queue,
    rooms,
    colleagues: [],
    promises: [],
    callbacks: [],
    messages: [],
  };
}

/** A desk after these answers and events, in order. */
export function deskAfter(...steps: (DeskAnswer | DeskEvent)[]): DeskState {
  return steps.map(eventOf).reduce(reduce, emptyDesk);
}
export const eventOf = (step: DeskAnswer | DeskEvent): DeskEvent =>
  'kind' in step ? step : { kind: 'answer', answer: step };
