import type { CalculationLine } from '../protocol/clock.ts';
import type { Explanation } from '../protocol/explanation.ts';
import type { CaseFile } from './case-file.ts';
import { type Day, toDate, toDay } from './days.ts';
import type { Timeline } from './timeline.ts';

/** Participatiewet 41(4), as configured for this kind of case: from when the application can be made. */
interface SearchTerm {
  reported: Day;
  weeks: number;
  applyFrom: Day;
}

/**
 * The zoektermijn: weeks between the melding and the application, for households under 27 (Participatiewet 41(4)).
 * It applies only as dated configuration: on the day of the melding and still today. Where a municipality has given it
 * up, or the law changes, nobody has to wait. An application that was taken up early (41(11)) ends it.
 */
function searchTermOf(file: CaseFile, timeline: Timeline): SearchTerm | undefined {
  const rule = file.type.searchTerm;
  const reported = timeline.of('reported')[0]?.day;
  if (!rule?.applies || rule.weeks === 0 || reported === undefined) return undefined;
  const from = toDay(rule.validFrom);
  const to = rule.validTo === undefined ? Number.POSITIVE_INFINITY : toDay(rule.validTo);
  const received = timeline.of('received')[0]?.day;
  const checked = received === undefined ? timeline.today : received;
  if (reported < from || checked > to) return undefined;
  return { reported, weeks: rule.weeks, applyFrom: reported + rule.weeks * 7 };
}

/** Still waiting: reported, not applied yet. */
export function isWaiting(file: CaseFile, timeline: Timeline): boolean {
  return (
    timeline.endedOn === undefined && timeline.of('received').length === 0 && searchTermOf(file, timeline) !== undefined
  );
}

/** What may let somebody apply before the weeks are over, as the organisation's rules say (41(4) and (11)). */
export function earlierOf(file: CaseFile): Explanation['earlier'] {
  const { exceptions = [], policyUrl } = file.type.searchTerm ?? {};
  if (exceptions.length === 0 && policyUrl === undefined) return undefined;
  return {
    article: 'Participatiewet 41(4) en 41(11)',
    reasons: exceptions,
    ...(policyUrl === undefined ? {} : { policyUrl }),
  };
}

export function searchTermLines(file: CaseFile, timeline: Timeline): CalculationLine[] {
  const term = searchTermOf(file, timeline);
  const received = timeline.of('received')[0]?.day;
  // Taken up before the weeks were over (41(11)): then they are no part of the sum.
  if (!term || (received !== undefined && received < term.applyFrom)) return [];
  return [
    { kind: 'reportWindow', article: 'Participatiewet 44', on: toDate(term.reported) },
    {
      kind: 'searchTerm',
      article: 'Participatiewet 41(4)',
      weeks: term.weeks,
      from: toDate(term.reported),
      to: toDate(term.applyFrom),
    },
  ];
}
