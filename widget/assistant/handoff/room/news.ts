import type { Entry } from '../../../../edge/protocol/handoff-entry.ts';
import type { HandoffWords } from '../words/words.ts';
import { nameOf } from './names.ts';
import type { Room } from './state.ts';

export interface News {
  /** For who cannot see the screen: whose turn it is, or the new place. */
  say: string;
  /** It is the citizen's turn now. */
  isTurn: boolean;
  /** What somebody else said or did: told once, and never what the citizen said. */
  fresh: readonly Entry[];
}

/** What changed between two moments that a citizen must hear of. `met`: somebody was with them before. */
export function whatIsNew(
  { stands: stood, seen }: Room,
  { stands, entries }: Room,
  words: HandoffWords,
  met: boolean,
): News {
  // After a reload the screen itself says where everything stands.
  const fresh = stood ? entries.filter(({ seq, from }) => seq > seen && from.role !== 'citizen') : [];
  // Their turn may have come between two pages.
  if (!stands || (stood ? stood.status !== 'waiting' : met)) return { say: '', isTurn: false, fresh };
  const isTurn = stands.status === 'talking';
  const first = isTurn && stands.with[0];
  const say = first
    ? words.talk.yourTurn(nameOf(first.speaker, words))
    : stands.status === 'waiting' && stood?.status === 'waiting' && stands.ahead !== stood.ahead
      ? placeOf(stands.ahead, words)
      : '';
  return { say, isTurn, fresh };
}

/** How many wait longer, or that it is almost their turn. */
export const placeOf = (ahead: number, words: HandoffWords): string =>
  ahead ? words.ahead(ahead) : words.waiting.turn;
