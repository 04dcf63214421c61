import type { QueueItem } from '../../../edge/protocol/handoff-desk-frames.ts';
import { maxTalks } from '../../../edge/protocol/handoff-limits.ts';
import type { DeskState, Talk, Tool } from './state.ts';
import { completeUpTo, isMine } from './talks.ts';

/** What others said in a talk since this agent looked. */
export function unread(talk: Talk, me: string | undefined): number {
  return talk.entries.filter((entry) => entry.seq > talk.seen && !isMine(entry, me)).length;
}

/** People who need somebody: who waits, and talks with something new. Stands in the title. */
export function calling({ queue, talks, me }: DeskState): number {
  return queue.filter(isThere).length + [...talks.values()].filter((talk) => unread(talk, me?.id) > 0).length;
}

/** What is here already of each talk, for `hello`. */
export const resumeFrom = ({ talks }: DeskState): Record<string, number> =>
  Object.fromEntries([...talks].map(([room, { entries }]) => [room, completeUpTo(entries)]));

/** Whether this agent talks with the citizen, as opposed to reading along. */
export const mayTalk = ({ room }: Talk): boolean => room.as !== 'aside' && !room.ended;

/** Who is away keeps the place, and is helped when they are back. */
export const isThere = ({ awaySince }: QueueItem): boolean => awaySince === undefined;

/** A talk that was taken, and the citizen was never there for it: it can go back to its place. */
export function neverCame({ entries, room }: Talk): boolean {
  const { citizen, call, transfer, ended } = room;
  if (ended || citizen.here || citizen.awaySince === undefined || call || transfer) return false;
  const taken = entries.findIndex(({ content }) => content.kind === 'joined');
  return entries.slice(taken).every(({ from }) => from.role !== 'citizen');
}

/** Whether a colleague takes part in a talk in any way. */
export const isIn = ({ entries }: Talk, agent: string): boolean =>
  entries.findLast(
    ({ from, content }) =>
      from.role !== 'citizen' && from.id === agent && (content.kind === 'joined' || content.kind === 'left'),
  )?.content.kind === 'joined';

export type WhyNotTake = 'empty' | 'allAway' | 'full' | 'notAvailable' | 'noLine' | 'taking' | 'needsPhone';

/** Why the next talk cannot be taken now; nothing when it can. */
export function whyNotTake(
  { connection, me, queue, talks, taking }: DeskState,
  hasPhone: boolean,
): WhyNotTake | undefined {
  if (connection !== 'open') return 'noLine';
  if (taking !== undefined) return 'taking';
  if (me?.presence !== 'available') return 'notAvailable';
  if ([...talks.values()].filter((talk) => talk.room.as === 'talk').length >= maxTalks) return 'full';
  if (queue.length === 0) return 'empty';
  const there = queue.filter(isThere);
  if (there.length === 0) return 'allAway';
  return hasPhone || there.some(({ call }) => !call) ? undefined : 'needsPhone';
}

/** Talks in which a citizen would be left alone. */
export const openTalks = ({ talks }: DeskState): number =>
  [...talks.values()].filter(({ room }) => room.as === 'talk' && !room.ended).length;

/** Whether a lead is at a desk to hear a call for help. */
export const hasLead = ({ colleagues }: DeskState): boolean =>
  colleagues.some(({ role, presence }) => role === 'lead' && presence !== 'away');

/** This agent had to set a boundary. */
export const isHard = (talk: Talk | undefined, me: string | undefined): boolean =>
  talk?.entries.some((entry) => entry.content.kind === 'boundary' && isMine(entry, me)) ?? false;

/** Reports of colleagues that nobody has finished. */
export const openIncidents = ({ incidents }: DeskState): number =>
  incidents.filter(({ doneAt }) => doneAt === undefined).length;

/** Tools that need the room of the card. */
const large: readonly (Tool | undefined)[] = ['phrases', 'boundary', 'transfer', 'stop', 'close'];

/**
 * The card is folded when the agent folded it, while the talk first needs rest, while a large tool is open and while a
 * colleague is asked to take over. Who is asked, or comes to help, reads it first.
 */
export const isFolded = ({ folded, room, draft }: Talk): boolean =>
  folded ??
  (!room.transfer?.forMe && ((room.as === 'talk' && (room.calm || !!room.transfer)) || large.includes(draft.tool)));
