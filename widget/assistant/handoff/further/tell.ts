import type { Entry } from '../../../../edge/protocol/handoff-entry.ts';
import { nameOf } from '../room/names.ts';
import { type Clock, entryText } from './entry-text.ts';

/** For who cannot see the screen: what others said and did, once. */
export const tell = (entries: readonly Entry[], clock: Clock): string =>
  entries
    .map((entry) => {
      const text = entryText(entry, clock);
      return entry.content.kind === 'message' ? `${nameOf(entry.from, clock.words)}: ${text}` : text;
    })
    .join(' ');
