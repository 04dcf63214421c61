import type { Explanation } from '../protocol/explanation.ts';
import { compose } from './phrase/compose.ts';
import { decided } from './phrase/decided.ts';
import { running } from './phrase/running.ts';
import type { TellingOptions } from './phrase/telling.ts';
import type { CaseView } from './view.ts';
import type { Words } from './words/words.ts';

export { phraseSummary, type SummaryView } from './phrase/summary.ts';

/** A case in sentences. Pure: the same for screen, desk and phone line. */
export function phraseCase(of: Explanation, options: TellingOptions & { words: Words }): CaseView {
  const phrasing = running(options.words);
  return compose(of, options, { ...phrasing, parts: { ...phrasing.parts, ...decided(options.words) } });
}
