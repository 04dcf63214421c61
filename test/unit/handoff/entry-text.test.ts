import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryText } from '../../../edge/handoff/hosts/entry-text.ts';
import type { Entry, EntryContent, Speaker } from '../../../edge/protocol/handoff-entry.ts';

const text = fc.string({ unit: 'binary' });
const content = fc.oneof(
  fc.record({ kind: fc.constant('message' as const), text }),
  fc.record({ kind: fc.constant('summary' as const), text }),
) satisfies fc.Arbitrary<EntryContent>;
const from: fc.Arbitrary<Speaker> = fc.oneof(
  fc.constant({ role: 'citizen' as const }),
  fc.record({ role: fc.constant('agent' as const), id: text, name: text }),
);

test('[HF-89] an entry is written as JSON writes it, whoever says what', () => {
  const clientId = fc.option(fc.stringMatching(/^[A-Za-z0-9_-]{6,64}$/), { nil: undefined });
  fc.assert(
    fc.property(fc.nat(), from, clientId, content, (seq, speaker, id, said) => {
      const entry: Entry = {
        seq,
        at: '2026-11-24T09:44:00.123Z',
        from: speaker,
        ...(id !== undefined && { clientId: id }),
        content: said,
      };
      const texts = new Map();
      expect(entryText(texts, entry)).toBe(JSON.stringify(entry));
      expect(entryText(texts, entry)).toBe(texts.get(entry));
    }),
  );
});
