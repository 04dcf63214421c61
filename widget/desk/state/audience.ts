import type { Talk } from './state.ts';

/** Colleagues in the room now, as the entries tell. */
export function othersIn({ entries }: Talk, me: string | undefined): { id: string; name: string; as: string }[] {
  const here = new Map<string, { id: string; name: string; as: string }>();
  for (const { from, content } of entries) {
    if (from.role === 'citizen' || from.id === me) continue;
    if (content.kind === 'joined') here.set(from.id, { id: from.id, name: from.name, as: content.as });
    if (content.kind === 'left') here.delete(from.id);
  }
  return [...here.values()];
}

/** Whether colleagues are there to read what is for them only. */
const hasCompany = (talk: Talk, me: string | undefined): boolean =>
  talk.room.transfer !== undefined || othersIn(talk, me).length > 0;

/** Whether the field goes to colleagues: who reads along has no other, and what was begun for them stays theirs. */
export const isPrivate = ({ room, draft }: Talk): boolean => room.as === 'aside' || draft.to === 'aside';

/** Whether there is a choice of whom to write to. */
export const hasChoice = (talk: Talk, me: string | undefined): boolean =>
  talk.room.as !== 'aside' && !talk.room.ended && (hasCompany(talk, me) || isPrivate(talk));

/**
 * Words for colleagues never become words for the citizen by themselves: not when the colleague leaves, and not when
 * who read along takes over. An empty field with nobody to read along is for the citizen.
 */
export function withAudience(talk: Talk, before: Talk | undefined, me: string | undefined): Talk {
  const { draft, room } = talk;
  const isWritten = draft.text.trim() !== '';
  const takesOver = before?.room.as === 'aside' && room.as !== 'aside';
  const to = isWritten ? (takesOver ? 'aside' : draft.to) : hasCompany(talk, me) ? draft.to : 'citizen';
  return to === draft.to ? talk : { ...talk, draft: { ...draft, to } };
}
