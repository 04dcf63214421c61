import type { Entry, Speaker } from '../../protocol/handoff-entry.ts';
import type { CallbackWindow, HandoffNote } from '../../protocol/handoff-note.ts';
import type { CalendarDate, LocalizedText } from '../../protocol/primitives.ts';
import type { Call } from './call/call.ts';

/** An agent as a room knows them. */
export interface Agent {
  id: string;
  name: string;
  team?: string;
}

export interface Member {
  agent: Agent;
  /** `aside`: reads along after a transfer was offered; may write to colleagues only. */
  as: 'talk' | 'aside' | 'lead';
  /** Since when none of their desks is open. */
  goneAt?: number;
}

/** A transfer that waits for an answer. */
export interface Transfer {
  from: Agent;
  to: Agent;
  /** Set when it was offered to a team; then the next of that team is asked when this one cannot. */
  team?: string;
  asked: string[];
  step: 'offered' | 'reading';
  /** Milliseconds since 1970. */
  until: number;
}

/** What is known of a case when it is passed on. */
export interface Brief {
  time: number;
  days: CalendarDate[];
  actedSinceFirst: boolean;
  promiseBroken: boolean;
  late: boolean;
  task?: string;
}

export type RoomStatus = 'waiting' | 'talking' | 'callback' | 'message' | 'closed';

/** A hand-off, without what was said. All moments are milliseconds since 1970. */
export interface Room {
  id: string;
  note: HandoffNote;
  passedOnAt: number;
  /** Case that the session owns. It is passed on only while the note names it. */
  ownCase?: string;
  /** Keyed hash of the citizen who signed in as themselves: other cases are theirs too. */
  subject?: string;
  brief?: Brief;
  /** Who helps. */
  team: LocalizedText;
  status: RoomStatus;
  waitingSince: number;
  /** Since when the citizen who waits or talks is not there. */
  awaySince?: number;
  /** Others were helped first while they were away: how long this took says nothing about our waits. */
  wasSkipped?: boolean;
  /** Who wrote to them last while they waited and were away. */
  left?: { by: string; at: number };
  aheadAtStart: number;
  members: Member[];
  transfer?: Transfer;
  calm: boolean;
  /** Name of who asked for help; nobody has come yet. */
  helpFrom?: string;
  /** Who was asked first, because they stand by or were named. */
  helpFirst?: string[];
  /** When every lead is asked; absent once they were. */
  helpAllAt?: number;
  call?: Call;
  window?: CallbackWindow;
  phone?: string;
  /** How often a call-back reached nobody. */
  tries?: number;
  answerBy?: CalendarDate;
  /** When the citizen can say nothing more. */
  endedAt?: number;
  /** When an agent closed it, or it was closed by itself: from then on it is kept to save it, and no longer. */
  closedAt?: number;
  /** When it goes for good. */
  letGoAt?: number;
  /** Agent and id of the frame that closed it. */
  closedWith?: string;
  /** The citizen said whether they know what happens now. */
  cleared: boolean;
  marks: Marks;
}

/** Up to which entry each side has received and read. */
interface Marks {
  citizenRead: number;
  citizenDelivered: number;
  deskRead: number;
  deskDelivered: number;
}

export const isCaseRoom = (room: Room): boolean => room.note.caseId !== undefined;

export const citizenSpeaker: Speaker = { role: 'citizen' };

export function speakerOf({ agent: { id, name, team }, as }: Member): Speaker {
  return { role: as === 'lead' ? 'lead' : 'agent', id, name, ...(team && { team }) };
}

export const memberOf = (room: Room, agentId: string): Member | undefined =>
  room.members.find(({ agent }) => agent.id === agentId);

/** Whether this agent may talk with the citizen. */
export const mayTalk = (member: Member | undefined): member is Member => member !== undefined && member.as !== 'aside';

/** No id of a client holds a space, so that none of a citizen is one of an agent. */
const sentKey = (speaker: Speaker, clientId: string): string =>
  speaker.role === 'citizen' ? clientId : `${speaker.id} ${clientId}`;

/** What was said and done in a room, in order, found by sequence number or by the sender's own id. */
export class RoomLog {
  readonly entries: Entry[] = [];
  readonly #sent = new Map<string, number>();
  readonly #answered = new Set<number>();

  constructor(entries: readonly Entry[] = []) {
    for (const entry of entries) this.add(entry);
  }

  get last(): number {
    return this.entries.length;
  }

  add(entry: Entry): void {
    this.entries.push(entry);
    if (entry.clientId !== undefined) this.#sent.set(sentKey(entry.from, entry.clientId), entry.seq);
    if ('of' in entry.content) this.#answered.add(entry.content.of);
  }

  at(seq: number): Entry | undefined {
    return this.entries[seq - 1];
  }

  after(seq: number): Entry[] {
    return this.entries.slice(seq);
  }

  /** The entry that this speaker sent with this id. */
  sentBy(speaker: Speaker, clientId: string): number | undefined {
    return this.#sent.get(sentKey(speaker, clientId));
  }

  /** Whether a summary or boundary has had its answer. */
  isAnswered(seq: number): boolean {
    return this.#answered.has(seq);
  }
}
