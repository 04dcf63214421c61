import type { AmountState } from '../protocol/explanation.ts';
import type { Timeline } from './timeline.ts';

/** Amounts with what was paid of each. Payments settle the oldest amount in the same direction first (BW 6:43). */
export function amountsOf(timeline: Timeline): AmountState[] {
  const paid = { citizenPays: 0, citizenReceives: 0 };
  for (const { event } of timeline.of('paid')) paid[event.direction] += event.cents;
  return timeline.of('amount').map(({ event }) => {
    const { id, direction, title, lines, total, payBy, isFine, installments } = event;
    const settled = Math.max(0, Math.min(total, paid[direction]));
    paid[direction] -= settled;
    const open = Math.max(0, total - settled);
    return {
      id,
      direction,
      title,
      lines,
      total,
      paid: settled,
      open,
      ...(payBy ? { payBy } : {}),
      isFine,
      installments,
    };
  });
}

/** Whether the citizen still has to pay something. */
export const owes = (amounts: readonly AmountState[]): boolean =>
  amounts.some(({ direction, open }) => direction === 'citizenPays' && open > 0);
