import { describe, expect, it } from 'vitest';
import { saidSentences } from '../../../../edge/assistant/tone/said-sentences.ts';

describe('[DK-42] which words a boundary is about is for the agent to say', () => {
  it('gives each sentence apart, the fair part beside the other', () => {
    expect(saidSentences(['Ik zou vrijdag gebeld worden.  Jij bent een   stuk vreten! Waarom belt u niet?'])).toEqual([
      'Ik zou vrijdag gebeld worden.',
      'Jij bent een stuk vreten!',
      'Waarom belt u niet?',
    ]);
  });

  it('sees sentences without capitals apart, and leaves times and amounts whole', () => {
    expect(saidSentences(['er gebeurt niks. jij bent ook zo een. ik zou om 14.00 uur € 412,50 krijgen'])).toEqual([
      'er gebeurt niks.',
      'jij bent ook zo een.',
      'ik zou om 14.00 uur € 412,50 krijgen',
    ]);
  });

  it('takes lines without a full stop for sentences, and leaves out what holds no word', () => {
    expect(saidSentences(['hallo\nis daar iemand', '???', '🙂'])).toEqual(['hallo', 'is daar iemand']);
  });

  it('gives the last three, each once, where it was said last', () => {
    expect(saidSentences(['Een.', 'Twee.', 'Drie.', 'Vier.'])).toEqual(['Twee.', 'Drie.', 'Vier.']);
    expect(saidSentences(['Hou op.', 'Twee.', 'Hou op.'])).toEqual(['Twee.', 'Hou op.']);
  });

  it('gives nothing when nothing was said', () => {
    expect(saidSentences([])).toEqual([]);
  });
});
