import type { CalculationLine } from '../protocol/clock.ts';
import { toDate } from './days.ts';
import type { Length } from './durations.ts';
import type { Move, RunTerm } from './run-term.ts';
import type { Term } from './term.ts';

/** A length as a law writes it: in weeks if it can, else in months or days. */
export function lengthLine(kind: CalculationLine['kind'], length: Length, article?: string): CalculationLine {
  const months = length.years * 12 + length.months;
  return {
    kind,
    ...cited(article),
    ...(months > 0 ? { months } : {}),
    ...(length.weeks > 0 ? { weeks: length.weeks } : {}),
    ...(length.days > 0 || (months === 0 && length.weeks === 0) ? { days: length.days } : {}),
  };
}

/** The sum, line by line, in the order in which it came about, down to the latest day. */
export function calculationOf(term: Term, run: RunTerm): CalculationLine[] {
  const lines = [...term.opening, ...run.moves.map((move) => lineOf(term, move))];
  lines.push({ kind: 'latest', ...cited(term.article), on: toDate(run.latest) });
  return term.closing ? [...lines, ...term.closing] : lines;
}

function lineOf(term: Term, move: Move): CalculationLine {
  switch (move.kind) {
    case 'pause': {
      const { pause, first, last } = move;
      const days = last - first + 1;
      const [from, to] = [toDate(first), toDate(last)];
      return { kind: 'pause', ...cited(pause.article), days, from, to, reason: pause.reason };
    }
    case 'extension':
      return { kind: 'extension', ...cited(term.extension.article), on: toDate(move.on), to: toDate(move.to) };
    case 'weekend': {
      const [from, to] = [toDate(move.from), toDate(move.to)];
      return { kind: 'weekend', ...cited(term.settleArticle), on: from, from, to, days: move.to - move.from };
    }
  }
}

const cited = (article: string | undefined) => (article ? { article } : {});
