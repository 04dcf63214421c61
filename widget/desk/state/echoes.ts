import type { Entry } from '../../../edge/protocol/handoff-entry.ts';
import { isMine } from './talks.ts';

/**
 * Of two lines that say one thing, one: who reads the card reads along, who took over is in the talk, and who cannot
 * take over leaves. A team is no name of a person, so there the line that names somebody stays.
 */
export function withoutEchoes(entries: readonly Entry[], me: string | undefined): Entry[] {
  const echoes = entries.flatMap((entry, index) => {
    const next = entries[index + 1];
    return (next && echoOf(entry, next, me)) ?? [];
  });
  return entries.filter((entry) => !echoes.includes(entry));
}

function echoOf(first: Entry, second: Entry, me: string | undefined): Entry | undefined {
  const [a, b] = [first.content, second.content];
  if (a.kind === 'joined' && a.as === 'aside' && b.kind === 'transfer' && b.step === 'reading')
    return tells(second, first, me) ? first : second;
  if (a.kind === 'transfer' && a.step === 'accepted' && b.kind === 'joined' && b.as === 'talk')
    return tells(first, second, me) ? second : first;
  const isOver = a.kind === 'transfer' && (a.step === 'declined' || a.step === 'unanswered');
  return isOver && b.kind === 'left' ? second : undefined;
}

/** Whether a step of a transfer names who came; of oneself "u" says more than a name. */
const tells = ({ content }: Entry, came: Entry, me: string | undefined): boolean =>
  content.kind === 'transfer' && came.from.role !== 'citizen' && came.from.name === content.to && !isMine(came, me);
