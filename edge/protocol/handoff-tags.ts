import type { Explanation } from './explanation.ts';
import type { QueueItem } from './handoff-desk-frames.ts';

type Tag = QueueItem['tags'][number];

/** What we failed to do on a case. Late by a missed promise alone is the same fact once more, and no second one. */
export function failuresIn({ promises, late }: Pick<Explanation, 'promises' | 'late'>): {
  promiseBroken: boolean;
  late: boolean;
} {
  const promiseBroken = promises.some(({ status }) => status === 'missed');
  return { promiseBroken, late: late !== undefined && !(promiseBroken && late.what === 'promise') };
}

/** From this time on, with nothing done since the first, asking again is our fault. */
const third = 3;

/** What an agent reads beside a question, in this order: for who waits and for a talk alike. */
export const tagsOf = (
  { promiseBroken, late }: ReturnType<typeof failuresIn>,
  repeat: { time: number; actedSinceFirst: boolean } | undefined,
): Tag[] => [
  ...(promiseBroken ? (['promiseBroken'] as const) : []),
  ...(late ? (['late'] as const) : []),
  ...(repeat && repeat.time >= third && !repeat.actedSinceFirst ? (['third'] as const) : []),
];
