import type { HandoffNote } from '../../../../edge/protocol/handoff-note.ts';
import { shape } from '../../shape.ts';
import { typedLines } from './note.ts';

/** What whoever opens the hand-off gives along, such as a talk with the assistant. All of it is shown before it goes. */
export type HandoffAbout = Partial<Pick<HandoffNote, 'question' | 'name' | 'wish' | 'feeling' | 'before'>>;

const isAny = shape<Record<string, unknown>>('');
const isSaid = shape<HandoffNote['before'][number]>('by text');

/** What can be used of something another part gave along. */
export function readAbout(given: unknown): HandoffAbout {
  const about: HandoffAbout = {};
  if (!isAny(given)) return about;
  for (const line of typedLines) {
    const text = given[line];
    if (typeof text === 'string' && text.trim()) about[line] = text;
  }
  const { before } = given;
  if (Array.isArray(before))
    about.before = before.filter((one) => isSaid(one) && /^(citizen|assistant)$/.test(one.by) && one.text.trim());
  return about;
}
