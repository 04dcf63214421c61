import type { Explanation } from '../../protocol/explanation.ts';

/** The day on which it should have been there, when the clock is what is late. */
export function overdueSince({ clock, late, today }: Explanation): string | undefined {
  const { latestOn, status } = clock;
  return late && status === 'running' && latestOn !== undefined && latestOn < today ? latestOn : undefined;
}
