import type { Explanation, HeadlineData } from '../protocol/explanation.ts';
import type { CalendarDate } from '../protocol/primitives.ts';
import { searchTerm } from './phrase/clock.ts';

/** The amount that the headline is about: the one still open, else the newest. */
export const mainAmount = ({ amounts, headline }: Explanation): Explanation['amounts'][number] | undefined => {
  const direction = headline === 'mustPay' ? 'citizenPays' : headline === 'youReceive' ? 'citizenReceives' : undefined;
  const fitting = amounts.filter((amount) => direction === undefined || amount.direction === direction);
  return fitting.find((amount) => amount.open > 0) ?? fitting.at(-1);
};

/** What the largest sentence about a case is made from, on the case and in the list alike. */
export function headlineData(of: Explanation): HeadlineData {
  const amount = mainAmount(of);
  const day = headlineDay(of);
  const decision = of.decision?.text;
  return {
    noun: of.noun,
    organisationKind: of.organisationKind,
    count: of.todos.length,
    talk: of.late?.what === 'talk',
    receives: amount?.direction === 'citizenReceives',
    repay: of.decision?.outcome === 'repay',
    ...(amount && { cents: of.headline === 'paid' ? amount.paid : amount.open }),
    ...(day && { day }),
    ...(decision && { decision }),
  };
}

function headlineDay(of: Explanation): CalendarDate | undefined {
  if (of.headline === 'waitSearchTerm') return searchTerm(of).to;
  if (of.headline === 'talkPlanned') return of.appointment?.day ?? of.clock.latestOn;
  return of.appointment?.day;
}
