import { describe, expect, it } from 'vitest';
import { phraseCase } from '../../../../edge/assistant/phrase.ts';
import { nl } from '../../../../edge/assistant/words/nl.ts';
import { examples } from '../../../support/explanations.ts';
import { allTexts, kinds, part, texts, view } from './support.ts';

describe('what changed', () => {
  it('[CV-19] lists what is newer than the previous visit', () => {
    const seen = phraseCase(examples.onTime, { words: nl, previousVisit: '2026-11-18T00:00:00+01:00' });
    const news = part(seen, 'where').facts?.find(({ term }) => term === 'Nieuw sinds uw vorige bezoek');
    expect(texts(news?.lines)).toEqual(['Wij kregen iets van u:', 'Uw bankafschrift']);
    expect(allTexts(part(view('onTime'), 'where').facts)).not.toContain('Nieuw sinds uw vorige bezoek');
  });

  it('[CV-19] puts what came in while looking on top, and only there', () => {
    const since = '2026-11-18T00:00:00+01:00';
    const looking = phraseCase(examples.onTime, { words: nl, previousVisit: since, lookingSince: since });
    expect(kinds(looking)[0]).toBe('news');
    expect(allTexts(part(looking, 'where').facts)).not.toContain('Nieuw sinds uw vorige bezoek');
  });

  it('compares moments, not texts', () => {
    const seen = phraseCase(examples.onTime, { words: nl, previousVisit: '2026-11-20T10:00:00+02:00' });
    expect(allTexts(part(seen, 'where').facts)).toContain('Nieuw sinds uw vorige bezoek');
  });
});
