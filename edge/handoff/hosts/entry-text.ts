import type { Entry } from '../../protocol/handoff-entry.ts';

const texts = new WeakMap<Entry, string>();

/** An entry as JSON, written once. Entries never change. */
export function entryText(entry: Entry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const text = JSON.stringify(entry);
  texts.set(entry, text);
  return text;
}
