import type { RunningWords } from '../words/words.ts';
import { answer, decidedBy } from './answer.ts';
import { clockSection } from './clock-eventful.ts';
import type { Phrasing } from './compose.ts';
import { contactsSection } from './contacts.ts';
import { earlierSection } from './earlier.ts';
import { needSection } from './need.ts';
import { appointmentSection, promisesSection } from './promises-eventful.ts';
import { rightsSection } from './rights.ts';
import type { FullTelling, Telling } from './telling.ts';
import { newsSection, whereSection } from './where-eventful.ts';

/** Any case, as long as nothing was decided. */
export function running(words: RunningWords): Phrasing {
  const full =
    <Told>(tell: (tell: FullTelling) => Told) =>
    (of: Telling): Told =>
      tell({ ...of, words });
  return {
    answer: full(answer),
    news: full(newsSection),
    foot: full(decidedBy),
    parts: {
      appointment: full(appointmentSection),
      clock: full(clockSection),
      contacts: full(contactsSection),
      earlier: full(earlierSection),
      need: full(needSection),
      promises: full(promisesSection),
      rights: full(rightsSection),
      where: full(whereSection),
    },
  };
}
