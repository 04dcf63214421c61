import type { CitizenFrame, Refusal } from '../../protocol/handoff-citizen-frames.ts';
import { handoffProtocol, maxEntries } from '../../protocol/handoff-limits.ts';
import { notComing } from './call/events.ts';
import { onCitizenCall } from './call/frames.ts';
import { endCall } from './call/sound.ts';
import { end, letGoAt, toCallback } from './ending.ts';
import { type Outcome, refused, stored } from './outcome.ts';
import { dequeue, stopAway } from './queue.ts';
import { citizenSpeaker, type Room, type RoomLog } from './room.ts';
import { type CitizenConnection, keep, type OfficeState, touch } from './state.ts';
import { say, send, showCitizenMarks, showState, tellCitizen, tellDesk } from './talk.ts';
import { leftMs, maxWaitingEntries } from './times.ts';
import { citizenState, dayOf, forCitizen, windowsOf } from './views.ts';

type Frame = Exclude<CitizenFrame, { type: 'hello' | 'ping' }>;

export function onCitizenFrame(office: OfficeState, connection: CitizenConnection, room: Room, frame: Frame): Outcome {
  const log = office.logOf(room.id);
  const before = 'clientId' in frame ? log.sentBy(citizenSpeaker, frame.clientId) : undefined;
  if (before !== undefined) return stored(before);
  switch (frame.type) {
    case 'send': {
      const full = whyFull(room, log);
      if (full) return refused(full);
      return stored(say(office, room, citizenSpeaker, { kind: 'message', text: frame.text }, frame.clientId));
    }
    case 'typing': {
      if (room.status !== 'talking') return undefined;
      tellDesk(office, room, { type: 'typing', room: room.id, name: room.note.name ?? '', on: frame.on });
      return undefined;
    }
    case 'read': {
      if (frame.seq > log.last || frame.seq <= room.marks.citizenRead) return undefined;
      room.marks.citizenRead = frame.seq;
      room.marks.citizenDelivered = Math.max(room.marks.citizenDelivered, frame.seq);
      touch(office, room);
      showCitizenMarks(office, room);
      return undefined;
    }
    case 'answerSummary': {
      const wrong = whyNoAnswer(room, log, frame.of, 'summary');
      if (wrong) return refused(wrong);
      const { of, agreed, text } = frame;
      const content = { kind: 'summaryAnswer', of, agreed, ...(text !== undefined && { text }) } as const;
      return stored(say(office, room, citizenSpeaker, content, frame.clientId));
    }
    case 'choose': {
      const wrong = whyNoAnswer(room, log, frame.of, 'boundary');
      if (wrong) return refused(wrong);
      const { of, choice } = frame;
      return stored(say(office, room, citizenSpeaker, { kind: 'boundaryChoice', of, choice }, frame.clientId));
    }
    case 'note': {
      if (room.status !== 'waiting') return refused(room.status === 'closed' ? 'closed' : 'wrong-order');
      // Only the case that was shown to be theirs; taking it away is always possible.
      if (frame.note.caseId !== undefined && frame.note.caseId !== room.ownCase) return refused('not-allowed');
      room.note = frame.note;
      keep(office, room);
      office.changed.add('queue');
      tellCitizen(office, room, { type: 'note', note: room.note }, connection.socket);
      return stored();
    }
    case 'toCallback': {
      if (room.status !== 'waiting') return refused(room.status === 'closed' ? 'closed' : 'wrong-order');
      const window = windowsOf(office).find(({ id }) => id === frame.window);
      if (!window) return refused('not-allowed');
      endCall(office, room);
      toCallback(office, room, window, frame.phone);
      const seq = say(office, room, citizenSpeaker, { kind: 'ended', reason: 'toCallback' }, frame.clientId);
      showState(office, room);
      return stored(seq);
    }
    case 'stopWaiting': {
      if (room.status !== 'waiting') return refused(room.status === 'closed' ? 'closed' : 'wrong-order');
      dequeue(office, room);
      const seq = end(office, room, citizenSpeaker, { reason: 'stoppedWaiting' }, frame.clientId);
      // Nobody talked: there is nothing for an agent to close.
      room.closedAt = office.at;
      office.deadlines.delete(`close:${room.id}`);
      letGoAt(office, room, office.at + leftMs);
      return stored(seq);
    }
    case 'call':
      return onCitizenCall(office, room, frame);
    case 'noLine':
      notComing(office, room);
      return stored();
    case 'end': {
      if (room.status === 'closed') return refused('closed');
      if (room.status !== 'talking') return refused('wrong-order');
      return stored(end(office, room, citizenSpeaker, { reason: 'citizenEnded' }, frame.clientId));
    }
    case 'clear': {
      if (room.endedAt === undefined) return refused('wrong-order');
      if (room.cleared) return stored();
      room.cleared = true;
      office.step.clear.push({ knows: frame.knows, day: dayOf(office) });
      keep(office, room);
      return stored();
    }
  }
}

function whyFull(room: Room, log: RoomLog): Refusal | undefined {
  if (room.status !== 'talking' && room.status !== 'waiting') return 'closed';
  if (log.last >= maxEntries) return 'too-many';
  return room.status === 'waiting' && log.last >= maxWaitingEntries ? 'too-many' : undefined;
}

function whyNoAnswer(room: Room, log: RoomLog, of: number, kind: 'summary' | 'boundary'): Refusal | undefined {
  if (room.status !== 'talking') return room.status === 'closed' ? 'closed' : 'wrong-order';
  return log.at(of)?.content.kind === kind && !log.isAnswered(of) ? undefined : 'wrong-order';
}

/** A citizen is there, or there again: everything after what they have. */
export function welcomeCitizen(office: OfficeState, connection: CitizenConnection, room: Room, after: number): void {
  const log = office.logOf(room.id);
  const connections = office.citizens.get(room.id) ?? new Set();
  office.citizens.set(room.id, connections.add(connection));
  connection.ready = true;
  const state = citizenState(office, room);
  connection.shown = JSON.stringify(state);
  stopAway(office, room);
  room.marks.citizenDelivered = log.last;
  touch(office, room);
  send(office, connection.socket, {
    type: 'welcome',
    protocol: handoffProtocol,
    note: room.note,
    state,
    entries: forCitizen(log.after(after > log.last ? 0 : after)),
    read: room.marks.deskRead,
    delivered: room.marks.deskDelivered,
  });
  showCitizenMarks(office, room);
}
