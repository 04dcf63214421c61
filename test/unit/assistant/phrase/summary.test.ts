import { describe, expect, it } from 'vitest';
import { plainSpaces } from '../../../../edge/assistant/format.ts';
import { phraseCase, phraseSummary } from '../../../../edge/assistant/phrase.ts';
import { nl } from '../../../../edge/assistant/words/nl.ts';
import { summarize } from '../../../../edge/progress/summarize.ts';
import { examples } from '../../../support/explanations.ts';

describe('[CV-26] the list of cases', () => {
  const summary = summarize(examples.paperMissing);

  it('says in one sentence whose turn it is', () => {
    const row = phraseSummary({ ...summary, latestOn: '2026-12-21' }, nl);
    expect(row).toMatchObject({
      mark: 'you',
      turn: 'U bent aan zet',
      sentence: { text: 'Wij hebben nog 1\u00a0papier van u nodig.' },
    });
    expect(plainSpaces(row.latest ?? '')).toBe('Uiterlijk 21 december');
  });

  it('says what the case itself says, in every story', () => {
    for (const example of Object.values(examples))
      expect(phraseSummary(summarize(example), nl).sentence).toEqual(
        phraseCase(example, { words: nl }).answer.headline,
      );
  });

  it('names no day for what is finished', () => {
    const row = phraseSummary({ ...summary, state: 'we', finished: true, latestOn: '2026-12-21' }, nl);
    expect(row).toMatchObject({ state: 'kept', turn: 'Dit is klaar' });
    expect(row.latest).toBeUndefined();
  });
});
