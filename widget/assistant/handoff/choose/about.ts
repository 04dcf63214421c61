import type { HandoffNote } from '../../../../edge/protocol/handoff-note.ts';

/** What whoever opens the hand-off gives along, such as a talk with the assistant. All of it is shown before it goes. */
export type HandoffAbout = Partial<Pick<HandoffNote, 'question' | 'name' | 'wish' | 'feeling' | 'before'>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const lines = ['question', 'name', 'wish', 'feeling'] as const;

/** What can be used of something another part gave along. */
export function readAbout(given: unknown): HandoffAbout {
  if (typeof given !== 'object' || given === null) return {};
  const from = given as Record<string, unknown>;
  const about: HandoffAbout = {};
  for (const name of lines) {
    const text = from[name];
    if (isText(text) && text.trim()) about[name] = text;
  }
  if (Array.isArray(from['before'])) about.before = from['before'].filter(isBefore);
  return about;
}

function isBefore(value: unknown): value is HandoffNote['before'][number] {
  if (typeof value !== 'object' || value === null) return false;
  const { by, text } = value as Record<string, unknown>;
  return (by === 'citizen' || by === 'assistant') && isText(text) && text.trim() !== '';
}
