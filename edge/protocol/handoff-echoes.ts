import type { Entry } from './handoff-entry.ts';

/**
 * A talk in which a transfer says each step once: who reads the card reads along, who took over is in the talk, and who
 * cannot take over leaves. Of two such lines in a row one stays.
 *
 * @param tells whether the step says who came at least as well as the line of their coming does. By default it does.
 */
export function withoutEchoes(
  entries: readonly Entry[],
  tells: (step: Entry, came: Entry) => boolean = () => true,
): Entry[] {
  const echoes = new Set(entries.map((entry, index) => echoOf(entry, entries[index + 1], tells)));
  return entries.filter((entry) => !echoes.has(entry));
}

function echoOf(
  first: Entry,
  second: Entry | undefined,
  tells: (step: Entry, came: Entry) => boolean,
): Entry | undefined {
  if (!second) return undefined;
  const [a, b] = [first.content, second.content];
  if (a.kind === 'joined' && a.as === 'aside' && b.kind === 'transfer' && b.step === 'reading')
    return tells(second, first) ? first : second;
  if (a.kind === 'transfer' && a.step === 'accepted' && b.kind === 'joined' && b.as === 'talk')
    return tells(first, second) ? second : first;
  const isOver = a.kind === 'transfer' && (a.step === 'declined' || a.step === 'unanswered');
  return isOver && b.kind === 'left' ? second : undefined;
}
