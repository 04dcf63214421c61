import type { DeskAnswer, DeskRoom } from '../../../edge/protocol/handoff-desk-frames.ts';
import type { Entry } from '../../../edge/protocol/handoff-entry.ts';
import { type Draft, emptyDraft, type SentFrame, type Talk } from './state.ts';

/** Adds what is new, in order; an entry that is here already stays as it is. */
function mergeEntries(known: readonly Entry[], more: readonly Entry[]): readonly Entry[] {
  const last = known.at(-1)?.seq ?? 0;
  if (more.every(({ seq }) => seq <= last) && more.every(({ seq }) => known.some((entry) => entry.seq === seq)))
    return known;
  const bySeq = new Map([...more, ...known].map((entry) => [entry.seq, entry]));
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

/** Up to where nothing is missing: what the office must send from, after the line was gone. */
export function completeUpTo(entries: readonly Entry[]): number {
  let upTo = 0;
  for (const { seq } of entries) {
    if (seq !== upTo + 1) break;
    upTo = seq;
  }
  return upTo;
}

export const isMine = ({ from }: Entry, me: string | undefined): boolean => from.role !== 'citizen' && from.id === me;

/** The office shows a room: new here, or it stands otherwise. What is being written stays. */
export function withRoom(known: Talk | undefined, { entries, ...room }: DeskRoom, me: string | undefined): Talk {
  const merged = mergeEntries(known?.entries ?? [], entries);
  const lastOwn = merged.findLast((entry) => isMine(entry, me))?.seq ?? 0;
  const talk: Talk = {
    room,
    entries: merged,
    pending: known?.pending ?? [],
    seen: known?.seen ?? lastOwn,
    typing: known?.typing ?? [],
    folded: known?.room.calm === room.calm ? known.folded : undefined,
    draft: known?.draft ?? emptyDraft,
  };
  return { ...talk, pending: talk.pending.filter((frame) => !isStored(frame, merged)) };
}

const isStored = ({ clientId }: SentFrame, entries: readonly Entry[]): boolean =>
  entries.some((entry) => entry.clientId === clientId);

/** Somebody said or did something. */
export function withEntry(talk: Talk, entry: Entry): Talk {
  const { content, from } = entry;
  const isTyped = content.kind === 'message' || content.kind === 'aside';
  return {
    ...talk,
    entries: mergeEntries(talk.entries, [entry]),
    pending: talk.pending.filter(({ clientId }) => clientId !== entry.clientId),
    typing: isTyped && from.role !== 'citizen' ? talk.typing.filter((name) => name !== from.name) : talk.typing,
    room: {
      ...talk.room,
      ...(content.kind === 'ended' && { ended: true }),
      ...(isTyped && from.role === 'citizen' && { citizen: { ...talk.room.citizen, typing: false } }),
    },
  };
}

/** Gives back what was refused, so that nobody types it twice. */
export function withRefused(talk: Talk, clientId: string): Talk {
  const frame = talk.pending.find((sent) => sent.clientId === clientId);
  if (!frame) return talk;
  const pending = talk.pending.filter((sent) => sent !== frame);
  return { ...talk, pending, draft: restored(talk.draft, frame) };
}

function restored(draft: Draft, frame: SentFrame): Draft {
  switch (frame.type) {
    case 'send':
    case 'aside':
      return draft.text ? draft : { ...draft, text: frame.text, to: frame.type === 'aside' ? 'aside' : 'citizen' };
    case 'summary':
      return { ...draft, tool: 'summary', summary: frame.text };
    case 'boundary': {
      const { person, behaviour, rule } = frame;
      return { ...draft, tool: 'boundary', boundary: { person, behaviour, rule } };
    }
    default:
      return draft;
  }
}

type CitizenAt = Extract<DeskAnswer, { type: 'citizen' }>;

/** Marks say nothing of typing: who types and is still there, types. */
export function withCitizen(talk: Talk, { here, awaySince, typing, read, delivered }: CitizenAt): Talk {
  const types = here && (typing || talk.room.citizen.typing);
  const away = awaySince !== undefined && { awaySince };
  return { ...talk, room: { ...talk.room, citizen: { here, typing: types, read, delivered, ...away } } };
}

/** The office names the citizen as they want to be called, and not at all when they did not say. */
export function withTyping(talk: Talk, name: string, on: boolean): Talk {
  const { card, citizen } = talk.room;
  if (name === (card.note.name ?? '')) return { ...talk, room: { ...talk.room, citizen: { ...citizen, typing: on } } };
  const others = talk.typing.filter((other) => other !== name);
  return { ...talk, typing: on ? [...others, name] : others };
}
