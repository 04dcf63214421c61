import { statutoryEnd } from './algemene-termijnenwet.ts';
import { lengthLine } from './calculation.ts';
import type { CaseFile } from './case-file.ts';
import { type Day, toDate } from './days.ts';
import { addLength, type Length, parseLength, weeks } from './durations.ts';
import { type Grounds, pausesOf } from './pauses.ts';
import type { ExtensionRule, Term } from './term.ts';
import type { Timeline } from './timeline.ts';

/** Awb 4:13(2): without a term in a special law, a reasonable term has passed after eight weeks. */
const reasonable = weeks(8);

/** Awb 4:15: what stops the clock of a decision on an application, and where that is written. */
export const applicationGrounds: Grounds = (reason) =>
  ({
    missing: 'Awb 4:15(1)(a)',
    foreign: 'Awb 4:15(1)(b)',
    consent: 'Awb 4:15(2)(a)',
    applicant: 'Awb 4:15(2)(b)',
    forceMajeure: 'Awb 4:15(2)(c)',
    other: 'Awb 4:15',
  })[reason];

/** Awb 4:13(1): a term in a special law; 4:13(2): eight weeks. Both from the day after receipt. */
export function decisionTerm(file: CaseFile, timeline: Timeline, received: Day): Term | undefined {
  const { term } = file.type;
  if (term.basis !== 'special' && term.basis !== 'reasonable') return undefined;
  const special = term.basis === 'special';
  const length = special ? parseLength(term.length) : reasonable;
  const article = special ? term.article : 'Awb 4:13(2)';
  const end = length && addLength(received, length);
  if (!length || end === undefined) return undefined;
  return {
    kind: 'law',
    article,
    start: received,
    length,
    end,
    settle: (day) => statutoryEnd(received, day, length),
    settleArticle: 'Algemene termijnenwet 1',
    pauses: pausesOf(timeline, applicationGrounds, received + 1),
    extension: special ? specialExtension(file, article) : { article: 'Awb 4:14(3)', once: false },
    opening: [{ kind: 'start', on: toDate(received) }, lengthLine('length', length, article)],
  };
}

/**
 * A term in a special law is lengthened only where that law allows it (`extension` of the case type), once.
 * Any other notice just tells the citizen a later day (Awb 4:14(1)): the term stays, and so do the rights.
 */
function specialExtension(file: CaseFile, article: string): ExtensionRule {
  const allowed: Length | undefined = file.type.extension === undefined ? undefined : parseLength(file.type.extension);
  if (!allowed) return tellsOnly;
  return { article, once: true, limit: (end) => addLength(end, allowed) };
}

/** Awb 4:14(1): tell that the term cannot be met, and name the shortest possible new one. */
export const tellsOnly: ExtensionRule = { article: 'Awb 4:14(1)', once: false, onlyTells: true };
