import { withoutEchoes } from '../../../../edge/protocol/handoff-echoes.ts';
import type { Entry } from '../../../../edge/protocol/handoff-entry.ts';
import { nameOf } from '../room/names.ts';
import { type Clock, entryText } from './entry-text.ts';

/** For who cannot see the screen: what others said and did just now, once. `all` is the talk it belongs to. */
export const tell = (fresh: readonly Entry[], all: readonly Entry[], clock: Clock): string =>
  withoutEchoes(all)
    .filter((entry) => fresh.includes(entry))
    .map((entry) => {
      const text = entryText(entry, clock);
      return entry.content.kind === 'message' ? `${nameOf(entry.from, clock.words)}: ${text}` : text;
    })
    .join(' ');
