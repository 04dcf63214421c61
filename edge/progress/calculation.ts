import type { CalculationLine } from '../protocol/explanation.ts';
import { toDate } from './days.ts';
import type { Length } from './durations.ts';
import { lengthOf } from './pauses.ts';
import type { RunTerm, Term } from './term.ts';

/** A length as a law writes it: in weeks if it can, else in months or days. */
export function lengthLine(kind: CalculationLine['kind'], length: Length, article?: string): CalculationLine {
  const months = length.years * 12 + length.months;
  return {
    kind,
    ...(article ? { article } : {}),
    ...(months > 0 ? { months } : {}),
    ...(length.weeks > 0 ? { weeks: length.weeks } : {}),
    ...(length.days > 0 || (months === 0 && length.weeks === 0) ? { days: length.days } : {}),
  };
}

/** The sum, line by line: start, length, pauses, extensions, weekend, latest day. */
export function calculationOf(term: Term, run: RunTerm): CalculationLine[] {
  const lines: CalculationLine[] = [...term.opening];
  for (const pause of run.pauses) {
    if (lengthOf(pause) === 0) continue;
    lines.push({
      kind: 'pause',
      ...(pause.article ? { article: pause.article } : {}),
      days: lengthOf(pause),
      from: toDate(pause.first),
      to: toDate(pause.last),
      reason: pause.reason,
    });
  }
  for (const { movedTo, on } of run.extensions) {
    if (movedTo === undefined || movedTo > run.latest) continue;
    const article = term.extension.article;
    lines.push({ kind: 'extension', ...(article ? { article } : {}), on: toDate(on), to: toDate(movedTo) });
  }
  if (run.latest !== run.end) {
    const article = term.settleArticle;
    const days = run.latest - run.end;
    const [from, to] = [toDate(run.end), toDate(run.latest)];
    lines.push({ kind: 'weekend', ...(article ? { article } : {}), on: from, from, to, days });
  }
  lines.push({ kind: 'latest', ...(term.article ? { article: term.article } : {}), on: toDate(run.latest) });
  return term.closing ? [...lines, ...term.closing] : lines;
}
