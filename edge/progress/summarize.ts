import { headlineData } from '../assistant/headline-data.ts';
import type { CaseSummary, Explanation } from '../protocol/explanation.ts';

/** One row of the list of cases. The latest day is there while it still says something: a term that runs. */
export function summarize(explanation: Explanation): CaseSummary {
  const { id, number, title, typeName, state, headline, finished, updatedAt, clock, late } = explanation;
  const latestOn = clock.status === 'ended' ? undefined : (late?.newDate ?? clock.latestOn);
  return {
    id,
    today: explanation.today,
    about: headlineData(explanation),
    number,
    title,
    typeName,
    state,
    headline,
    finished,
    updatedAt,
    ...(latestOn === undefined ? {} : { latestOn }),
  };
}
