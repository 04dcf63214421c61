import type { Entry } from '../../protocol/handoff-entry.ts';

/** Entries as JSON, each written once: for what is stored, and for whoever gets it. Lives as long as one step. */
export type EntryTexts = Map<Entry, string>;

export function entryText(texts: EntryTexts, entry: Entry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const { seq, at, from, clientId, content } = entry;
  // What a citizen says is most of what there is. All of it but the words is ours, and has no sign that JSON escapes.
  const text =
    from.role === 'citizen' && clientId !== undefined && content.kind === 'message'
      ? `{"seq":${seq},"at":"${at}","from":{"role":"citizen"},"clientId":"${clientId}","content":{"kind":"message","text":${JSON.stringify(content.text)}}}`
      : JSON.stringify(entry);
  texts.set(entry, text);
  return text;
}
