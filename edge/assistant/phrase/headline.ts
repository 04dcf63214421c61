import type { CaseSummary, HeadlineData } from '../../protocol/explanation.ts';
import type { CalendarDate, Language } from '../../protocol/primitives.ts';
import { formatFor } from '../format.ts';
import { type Line, line, localized } from '../localized.ts';
import type { HeadlineFacts, RunningWords } from '../words/words.ts';
import { nameOfDay } from './telling.ts';

/** Headlines that the organisation's own sentence may replace: it knows what "this" is. */
const decidedHeadlines = new Set(['granted', 'partly', 'refused', 'notTreated', 'wellFounded', 'unfounded', 'done']);

/** One short sentence to the citizen can be the largest sentence on the screen; anything else stays below it. */
const isSayable = ({ text }: Line): boolean => /^(?:U|Uw|You|Your) [^.!?]{3,56}\.$/.test(text);

/** The largest sentence: the same on a case and in the list. */
export function headlineLine(of: Pick<CaseSummary, 'headline' | 'today' | 'about'>, words: RunningWords): Line {
  const { headline, today, about } = of;
  const spoken = about.decision && localized(about.decision, words.language);
  if (spoken && decidedHeadlines.has(headline) && isSayable(spoken)) return spoken;
  return line(words.headline[headline](headlineFacts(about, today, words.language)));
}

/** The data of a headline, written out. */
export function headlineFacts(about: HeadlineData, today: CalendarDate, language: Language): HeadlineFacts {
  const format = formatFor(language);
  const { noun, organisationKind, count, talk, receives, repay, cents, day } = about;
  return {
    noun,
    landlord: organisationKind === 'landlord',
    count,
    talk,
    receives,
    repay,
    money: cents === undefined ? undefined : format.money(cents),
    day: day && nameOfDay(format, today, day),
  };
}
