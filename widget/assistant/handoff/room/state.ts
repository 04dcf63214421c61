import type {
  CitizenAnswer,
  CitizenFrame,
  HandoffState,
  Refusal,
} from '../../../../edge/protocol/handoff-citizen-frames.ts';
import type { Entry, EntryContent } from '../../../../edge/protocol/handoff-entry.ts';
import type { HandoffNote } from '../../../../edge/protocol/handoff-note.ts';

/** What the citizen did; the server answers it with `ack` or `refused`. */
export type Deed = Extract<CitizenFrame, { clientId: string }>;

/** `gone`: this talk is over and cannot come back. `outdated`: the page must be loaded again. */
export type LineState = 'opening' | 'open' | 'lost' | 'gone' | 'outdated';

/** A deed of which the server has not said that it is stored. `at` is milliseconds since 1970, on this phone. */
export interface Pending {
  deed: Deed;
  at: number;
}

export interface Room {
  line: LineState;
  stands?: HandoffState;
  /** When we last heard how it stands, in milliseconds since 1970. */
  heardAt: number;
  note?: HandoffNote;
  entries: readonly Entry[];
  /** Last entry that the server sent: where to go on after the line was gone. */
  seen: number;
  /** Up to where the others have read and received. */
  read: number;
  delivered: number;
  /** Name of who is typing. */
  typing?: string | undefined;
  pending: readonly Pending[];
  /** Why the last deed was not taken, until the citizen goes on. `text` is what they typed. */
  refusal?: { code: Refusal; text?: string | undefined } | undefined;
}

export const emptyRoom: Room = {
  line: 'opening',
  heardAt: 0,
  entries: [],
  seen: 0,
  read: 0,
  delivered: 0,
  pending: [],
};

/** What the room is after a frame of the server. Pure: no clock, no line. */
export function heard(room: Room, frame: CitizenAnswer, now: number): Room {
  switch (frame.type) {
    case 'welcome': {
      const { state: stands, note, read, delivered } = frame;
      const next: Room = { ...room, line: 'open', stands, note, read, delivered, heardAt: now };
      return frame.entries.reduce(withEntry, next);
    }
    case 'state':
      return { ...room, stands: frame.state, heardAt: now };
    case 'entry':
      return withEntry(room, frame.entry);
    case 'ack':
      return acknowledged(room, frame.clientId, frame.seq);
    case 'note':
      return { ...room, note: frame.note };
    case 'typing':
      return { ...room, typing: frame.on ? frame.name : undefined };
    case 'read':
    case 'delivered':
      return { ...room, [frame.type]: Math.max(room[frame.type], frame.seq) };
    case 'refused':
      return refused(room, frame.code, frame.clientId);
    default:
      return room;
  }
}

const without = (pending: readonly Pending[], clientId: string | undefined): readonly Pending[] =>
  pending.filter(({ deed }) => deed.clientId !== clientId);

const placed = (entries: readonly Entry[], entry: Entry): readonly Entry[] =>
  [...entries.filter(({ seq }) => seq !== entry.seq), entry].sort((a, b) => a.seq - b.seq);

/** An entry once, in its place; what was pending and is in it now is pending no more. */
function withEntry(room: Room, entry: Entry): Room {
  const next = { ...room, seen: Math.max(room.seen, entry.seq), entries: placed(room.entries, entry) };
  return entry.from.role === 'citizen'
    ? { ...next, pending: without(room.pending, entry.clientId), refusal: undefined }
    : { ...next, typing: undefined };
}

/** Stored. The entry itself may come later, or not at all to who sent it: until then it is shown as it was sent. */
function acknowledged(room: Room, clientId: string, seq: number | undefined): Room {
  const found = room.pending.find(({ deed }) => deed.clientId === clientId);
  if (!found) return room;
  const { deed, at } = found;
  const next: Room = { ...room, refusal: undefined, pending: without(room.pending, clientId) };
  if (deed.type === 'note') return { ...next, note: deed.note };
  const content = contentOf(deed);
  if (!seq || !content || next.entries.some((other) => other.seq === seq)) return next;
  const entry: Entry = { seq, at: new Date(at).toISOString(), from: { role: 'citizen' }, clientId, content };
  return { ...next, entries: placed(next.entries, entry) };
}

/** What a deed looks like in the talk. */
function contentOf(deed: Deed): EntryContent | undefined {
  switch (deed.type) {
    case 'send':
      return { kind: 'message', text: deed.text };
    case 'answerSummary':
      return { kind: 'summaryAnswer', of: deed.of, agreed: deed.agreed, text: deed.text };
    case 'choose':
      return { kind: 'boundaryChoice', of: deed.of, choice: deed.choice };
    default:
      return undefined;
  }
}

export function refused(room: Room, code: Refusal, clientId?: string): Room {
  // Too much at once: the server takes it when it is sent again a little later. A sign of typing nobody misses.
  if (code === 'too-fast' || code === 'busy') return room.pending.length ? { ...room, refusal: { code } } : room;
  const deed = room.pending.find((one) => one.deed.clientId === clientId)?.deed;
  const text = deed && 'text' in deed ? deed.text : undefined;
  return { ...room, refusal: { code, text }, pending: without(room.pending, clientId) };
}
