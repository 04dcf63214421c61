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
  refusal?: { code: Refusal; text?: string } | undefined;
}

export type RoomEvent =
  | { type: 'heard'; frame: CitizenAnswer; now: number }
  | { type: 'did'; deed: Deed; now: number }
  | { type: 'line'; line: LineState }
  | { type: 'refused'; code: Refusal };

export const emptyRoom: Room = {
  line: 'opening',
  heardAt: 0,
  entries: [],
  seen: 0,
  read: 0,
  delivered: 0,
  pending: [],
};

/** What the room is next. Pure: no clock, no line. */
export function reduceRoom(room: Room, event: RoomEvent): Room {
  switch (event.type) {
    case 'did':
      return {
        ...room,
        refusal: undefined,
        pending: [...room.pending, { deed: event.deed, at: event.now }],
      };
    case 'line':
      return { ...room, line: event.line, typing: undefined };
    case 'refused':
      return refused(room, event.code, undefined);
    case 'heard':
      return heard(room, event.frame, event.now);
  }
}

function heard(room: Room, frame: CitizenAnswer, now: number): Room {
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
      return { ...room, read: Math.max(room.read, frame.seq), delivered: Math.max(room.delivered, frame.seq) };
    case 'delivered':
      return { ...room, delivered: Math.max(room.delivered, frame.seq) };
    case 'refused':
      return refused(room, frame.code, frame.clientId);
    case 'pong':
      return room;
  }
}

/** An entry once, in its place; what was pending and is in it now is pending no more. */
function withEntry(room: Room, entry: Entry): Room {
  const own = entry.from.role === 'citizen' ? entry.clientId : undefined;
  return {
    ...room,
    seen: Math.max(room.seen, entry.seq),
    entries: placed(room.entries, entry),
    pending: own ? room.pending.filter(({ deed }) => deed.clientId !== own) : room.pending,
    typing: entry.from.role === 'citizen' ? room.typing : undefined,
    refusal: own ? undefined : room.refusal,
  };
}

function placed(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  const others = entries.filter(({ seq }) => seq !== entry.seq);
  const at = others.findLastIndex(({ seq }) => seq < entry.seq) + 1;
  return others.toSpliced(at, 0, entry);
}

/** Stored. The entry itself may come later, or not at all to who sent it: until then it is shown as it was sent. */
function acknowledged(room: Room, clientId: string, seq: number | undefined): Room {
  const found = room.pending.find(({ deed }) => deed.clientId === clientId);
  if (!found) return room;
  const next: Room = { ...room, refusal: undefined, pending: room.pending.filter((other) => other !== found) };
  const { deed, at } = found;
  if (deed.type === 'note') return { ...next, note: deed.note };
  const content = contentOf(deed);
  if (seq === undefined || !content) return next;
  const moment = new Date(at).toISOString();
  const entry: Entry = { seq, at: moment, from: { role: 'citizen' }, clientId, content };
  return next.entries.some((other) => other.seq === seq) ? next : { ...next, entries: placed(next.entries, entry) };
}

/** What a deed looks like in the talk. */
export function contentOf(deed: Deed): EntryContent | undefined {
  switch (deed.type) {
    case 'send':
      return { kind: 'message', text: deed.text };
    case 'answerSummary':
      return {
        kind: 'summaryAnswer',
        of: deed.of,
        agreed: deed.agreed,
        ...(deed.text !== undefined && { text: deed.text }),
      };
    case 'choose':
      return { kind: 'boundaryChoice', of: deed.of, choice: deed.choice };
    default:
      return undefined;
  }
}

/** Too much at once: the server takes it when it is sent again a little later. */
const takenLater: readonly Refusal[] = ['too-fast', 'busy'];

function refused(room: Room, code: Refusal, clientId: string | undefined): Room {
  const found = room.pending.find(({ deed }) => deed.clientId === clientId);
  // Without anything pending it was a sign of typing or reading: nobody misses it.
  if (takenLater.includes(code)) return room.pending.length > 0 ? { ...room, refusal: { code } } : room;
  const text = found && 'text' in found.deed ? found.deed.text : undefined;
  return {
    ...room,
    refusal: { code, ...(text !== undefined && { text }) },
    pending: found ? room.pending.filter((other) => other !== found) : room.pending,
  };
}
