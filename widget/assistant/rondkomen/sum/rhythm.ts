/** How often money comes or goes. */
export const rhythms = ['week', 'fourWeeks', 'month', 'quarter', 'year'] as const;
export type Rhythm = (typeof rhythms)[number];

/**
 * Times a year, as Nibud, UWV and Dienst Toeslagen count: 52 weeks, 13 periods of four weeks, 12 months, 4 quarters.
 * So four-weekly pay is 13/12 of itself a month, and pay by the week 52/12.
 */
const timesAYear: Record<Rhythm, number> = { week: 52, fourWeeks: 13, month: 12, quarter: 4, year: 1 };

/** Euro cents a year. */
export const perYear = (cents: number, rhythm: Rhythm): number => cents * timesAYear[rhythm];

/** Euro cents a month, to the nearest cent. */
export const perMonth = (cents: number, rhythm: Rhythm): number => Math.round(perYear(cents, rhythm) / 12);
