import { describe, expect, it } from 'vitest';
import { summaryDraft } from '../../../../edge/assistant/tone/summary-draft.ts';

describe('[DK-43] a summary begins with the citizen’s own words', () => {
  it('quotes what was said, unchanged, and asks', () => {
    expect(summaryDraft(['Ja. 1 december moet het betaald zijn', ' En ik zou\ngebeld worden. '], 'nl')).toBe(
      'U zegt: ‘Ja. 1 december moet het betaald zijn. En ik zou gebeld worden.’ Klopt dat?',
    );
    expect(summaryDraft(['I wait.'], 'en')).toBe('You say: ‘I wait.’ Is that right?');
  });

  it('keeps the last whole sentences of a long story', () => {
    const draft = summaryDraft([`${'Dit is lang. '.repeat(60)}Dit is het laatste.`], 'nl');
    expect(draft.length).toBeLessThan(450);
    expect(draft).toMatch(/^U zegt: ‘Dit is lang\..*Dit is het laatste\.’ Klopt dat\?$/);
  });

  it('breaks no character in two when there is no sentence to keep', () => {
    expect(summaryDraft(['😀'.repeat(900)], 'nl')).not.toMatch(/\p{Cs}/u);
  });

  it('is empty when nothing was said', () => {
    expect(summaryDraft(['  ', ''], 'nl')).toBe('');
  });
});
