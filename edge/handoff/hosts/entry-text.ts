import type { Entry } from '../../protocol/handoff-entry.ts';

/** Entries as JSON, each written once: for what is stored, and for whoever gets it. Lives as long as one step. */
export type EntryTexts = Map<Entry, string>;

export function entryText(texts: EntryTexts, entry: Entry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const text = JSON.stringify(entry);
  texts.set(entry, text);
  return text;
}
