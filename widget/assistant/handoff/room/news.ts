import { formatFor } from '../../../../edge/assistant/format.ts';
import type { HandoffWords } from '../words/words.ts';
import { entryText, nameOf } from './entry-text.ts';
import type { Room } from './state.ts';

export interface News {
  /** For who cannot see the screen: once, and never what the citizen said. */
  say: string;
  /** It is the citizen's turn now. */
  turn: boolean;
  /** Somebody else said something. */
  spoken: boolean;
}

/** What changed between two moments that a citizen must hear of. */
export function whatIsNew({ stands: stood, seen }: Room, { stands, entries }: Room, words: HandoffWords): News {
  // After a reload the screen itself says where everything stands.
  if (!stood) return { say: '', turn: false, spoken: false };
  const clock = { words, format: formatFor(words.language) };
  const lines = entries
    .filter(({ seq, from }) => seq > seen && from.role !== 'citizen')
    .map((entry) =>
      entry.content.kind === 'message'
        ? `${nameOf(entry.from, words)}: ${entry.content.text}`
        : entryText(entry, clock),
    );
  const spoken = lines.length > 0;
  const turn = stood.status === 'waiting' && stands?.status === 'talking';
  if (turn && stands.with[0]) lines.unshift(words.talk.yourTurn(nameOf(stands.with[0].speaker, words)));
  if (stood.status === 'waiting' && stands?.status === 'waiting' && stands.ahead !== stood.ahead)
    lines.push(stands.ahead ? words.ahead(stands.ahead) : words.waiting.turn);
  return { say: lines.join(' '), turn, spoken };
}
