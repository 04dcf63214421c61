import type { Explanation } from '../../protocol/explanation.ts';
import type { OrganisationFacts } from '../../protocol/organisation.ts';
import type { CalendarDate, LocalizedText, Timestamp } from '../../protocol/primitives.ts';
import { daysBetween } from '../days.ts';
import { type Format, formatFor } from '../format.ts';
import { type Line, line, localized } from '../localized.ts';
import type { CalmWords, RunningWords } from '../words/words.ts';

/** One telling of a case: the explanation, the words for it, and for whom. */
export interface Telling {
  of: Explanation;
  words: CalmWords;
  format: Format;
  facts: OrganisationFacts | undefined;
  previousVisit: Timestamp | undefined;
  /** Changes recorded after this moment arrived while the citizen was looking. */
  lookingSince: Timestamp | undefined;
}

/** The same, with the words of any case. */
export interface FullTelling extends Telling {
  words: RunningWords;
}

export interface TellingOptions {
  words: CalmWords;
  facts?: OrganisationFacts | undefined;
  previousVisit?: Timestamp | undefined;
  lookingSince?: Timestamp | undefined;
}

export const telling = (of: Explanation, options: TellingOptions): Telling => ({
  of,
  words: options.words,
  format: formatFor(options.words.language),
  facts: options.facts,
  previousVisit: options.previousVisit,
  lookingSince: options.lookingSince,
});

/** A day in words, with its year only when it is far away: `dinsdag 8 december`. */
export const nameOfDay = (format: Format, today: CalendarDate, day: CalendarDate): string =>
  Math.abs(daysBetween(today, day)) > 300 ? format.long(day) : format.weekday(day);

export const dayName = ({ of, format }: Telling, day: CalendarDate): string => nameOfDay(format, of.today, day);

/** The same without its weekday: `8 december`. */
export const shortDay = ({ of, format }: Telling, day: CalendarDate): string =>
  Math.abs(daysBetween(of.today, day)) > 300 ? format.long(day).replace(/^\S+ /, '') : format.short(day);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const own = ({ words }: Telling, text: LocalizedText): Line => localized(text, words.language);

/** Our sentence with a day or amount in it, that part bold. */
export const bold = (sentence: (part: string) => string, part: string): Line => line(sentence(part), part);

/** `[value]` or nothing: for spreading into a list. */
export const maybe = <Value>(value: Value | undefined | '' | false): Value[] =>
  value === undefined || value === '' || value === false ? [] : [value];

/** "Samira, Team Inkomen". A first name has no language; the team has. */
export function ownerLine(
  tell: Telling,
  owner: { team?: LocalizedText | undefined; name?: string | undefined } | undefined,
): Line | undefined {
  const team = owner?.team && own(tell, owner.team);
  if (!team) return owner?.name ? line(owner.name) : undefined;
  return owner?.name ? { ...team, text: `${owner.name}, ${team.text}` } : team;
}
