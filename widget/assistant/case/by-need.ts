import type { CaseSummary } from '../../../edge/protocol/explanation.ts';

const order = ['late', 'you', 'said', 'we', 'kept'];

/** What is late or waits for the citizen comes first, what is finished last; then what changed last. */
export const byNeed = (one: CaseSummary, other: CaseSummary): number =>
  Number(one.finished) - Number(other.finished) ||
  order.indexOf(one.state) - order.indexOf(other.state) ||
  Date.parse(other.updatedAt) - Date.parse(one.updatedAt);
