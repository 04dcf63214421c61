import type { CalmWords, EventfulWords, RunningWords } from './words.ts';

/** The words of any case, from those of a calm one and the others. */
export const joined = (calm: CalmWords, eventful: EventfulWords): RunningWords => ({
  ...calm,
  ...eventful,
  headline: { ...calm.headline, ...eventful.headline },
  under: { ...calm.under, ...eventful.under },
  bar: { ...calm.bar, ...eventful.bar },
});
