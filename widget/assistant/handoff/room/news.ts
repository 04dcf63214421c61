import { formatFor } from '../../../../edge/assistant/format.ts';
import type { HandoffWords, RoomWords } from '../words/words.ts';
import type { Room } from './state.ts';
import { entryText, nameOf } from './transcript.ts';

export interface News {
  /** For who cannot see the screen: once, and never what the citizen said. */
  say?: string | undefined;
  /** It is the citizen's turn now. */
  turn: boolean;
  /** Somebody else said something. */
  spoken: boolean;
}

/** What changed between two moments that a citizen must hear of. */
export function whatIsNew(before: Room, room: Room, words: HandoffWords & RoomWords): News {
  const { stands } = room;
  // After a reload the screen itself says where everything stands.
  if (!before.stands) return { turn: false, spoken: false };
  const turn = before.stands.status === 'waiting' && stands?.status === 'talking';
  const clock = { words, format: formatFor(words.language) };
  const others = room.entries.filter(({ seq, from }) => seq > before.seen && from.role !== 'citizen');
  const lines = others.map((entry) =>
    entry.content.kind === 'message'
      ? `${nameOf(entry.from, clock)}: ${entryText(entry, clock)}`
      : entryText(entry, clock),
  );
  if (turn) {
    const [first] = stands.with;
    if (first && first.speaker.role !== 'citizen') lines.unshift(words.talk.yourTurn(first.speaker.name));
  }
  if (stands?.status === 'waiting' && before.stands.status === 'waiting' && stands.ahead !== before.stands.ahead)
    lines.push(stands.ahead ? words.waiting.ahead(stands.ahead) : words.waiting.turn);
  return { say: lines.join(' ') || undefined, turn, spoken: others.length > 0 };
}
