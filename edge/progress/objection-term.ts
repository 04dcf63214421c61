import type { Explanation } from '../protocol/explanation.ts';
import { statutoryEnd } from './algemene-termijnenwet.ts';
import type { CaseFile } from './case-file.ts';
import { type Day, toDate, toDay } from './days.ts';
import { weeks } from './durations.ts';
import type { Dated, EventOf, Timeline } from './timeline.ts';

type Decision = NonNullable<Explanation['decision']>;

/** Awb 6:7: six weeks, from the day after the decision was announced (6:8(1)); Algemene termijnenwet 1. */
export function objectionTermEnd(announced: Day): Day {
  return statutoryEnd(announced, announced + 42, weeks(6));
}

/**
 * Whether one can object to the decision of this case: a landlord decides nothing in public law; no objection lies
 * against what was done about a complaint (Awb 9:3), and after a decision on an objection comes the court (Awb 8:1).
 */
export function canObject(file: CaseFile, decided: EventOf<'decided'>): boolean {
  if (file.organisationKind === 'landlord' || decided.objection === false) return false;
  if (decided.objection === true) return true;
  const { basis } = file.type.term;
  return basis !== 'complaint' && basis !== 'objection' && basis !== 'promise' && decided.outcome !== 'done';
}

/** The objection term, only when we know on which day the decision was announced: that day starts it. */
export function objectionState(
  file: CaseFile,
  timeline: Timeline,
  { event, day }: Dated<EventOf<'decided'>>,
): Decision['objection'] {
  if (!canObject(file, event) || event.announcedOn === undefined) return undefined;
  const latest = objectionTermEnd(toDay(event.announcedOn));
  const objected = timeline.of('objected').find((dated) => dated.day >= day);
  return {
    latestOn: toDate(latest),
    open: !objected && timeline.today <= latest,
    article: 'Awb 6:7',
    ...(objected ? { objectedOn: objected.event.on } : {}),
  };
}
