import type { CaseFile } from '../progress/case-file.ts';
import type { CalendarDate } from '../protocol/primitives.ts';

/** From this contact on the same question without action since the first, Quality has to look (DOMAIN row 48). */
export const tooOften = 3;

export interface RepeatContact {
  /** Which time this is; 1 is the first. */
  time: number;
  /** Days of the contacts before, oldest first. */
  days: CalendarDate[];
  /** Whether anything was done about the question since it was first asked. */
  actedSinceFirst: boolean;
}

/** What question the citizen most probably has again: that of their last contact. */
export function questionOf(file: CaseFile, given?: string): string {
  const last = contactsIn(file).at(-1);
  return given ?? last?.question ?? 'status';
}

/**
 * How often this question was asked before, and whether anything was done.
 * @param except id of a contact that is registered already and is not counted as one before.
 */
export function repeatContact(file: CaseFile, question: string, except?: string): RepeatContact {
  const same = contactsIn(file).filter((event) => event.question === question && event.id !== except);
  const first = same[0];
  const actedSinceFirst =
    first !== undefined &&
    file.events.some((event) => event.type === 'acted' && event.question === question && event.on >= first.on);
  return { time: same.length + 1, days: same.map(({ on }) => on), actedSinceFirst };
}

const contactsIn = ({ events }: CaseFile) =>
  events.filter((event) => event.type === 'contacted').sort((a, b) => a.on.localeCompare(b.on));
