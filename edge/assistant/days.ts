import type { CalendarDate } from '../protocol/primitives.ts';

const msPerDay = 86_400_000;

/** Days since 1 January 1970; calendar days carry no time zone. */
export const dayNumber = (day: CalendarDate): number => Date.parse(`${day}T00:00:00Z`) / msPerDay;

/** The calendar day of a day number. */
export const dayOf = (number: number): CalendarDate => new Date(number * msPerDay).toISOString().slice(0, 10);

export const addDays = (day: CalendarDate, days: number): CalendarDate => dayOf(dayNumber(day) + days);

/** Whole days from one calendar day to another; negative when `to` comes first. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/** Saturday or Sunday. */
export const isWeekend = (day: CalendarDate): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
