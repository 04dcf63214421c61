import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../edge/assistant/understand/normalise.ts';
import { compile, finds, type Phrase, soundText } from '../../../../edge/assistant/understand/patterns.ts';

const isFound = (text: string, phrase: Phrase): boolean => finds(soundText(wordsOf(text)), compile([phrase]));

describe('[UN-06] a phrase', () => {
  test.each<[phrase: Phrase, found: string, not: string]>([
    ['^ hoe dan', 'hoe dan', 'maar hoe dan'],
    ['wie beslist $', 'wie beslist', 'wie beslist dat'],
    ['^ en? hoe $', 'en hoe', 'en hoe dan'],
    ['wil niet meer $', 'ik wil niet meer!', 'ik wil niet meer wachten'],
    ['kinder~', 'mijn kinderen', 'mijn kind'],
    ['kan . mee', 'kan zij mee', 'kan mee'],
    ['kan .? mee', 'kan mee', 'kan mijn zus mee'],
    ['mijn (.|oude zus) mee', 'mijn oude zus mee', 'mijn lieve zus mee'],
    ['0 euro', '25 euro', 'paar euro'],
    ['wat * doen', 'wat moet ik nu doen', 'wat moet ik hier nu doen'],
    ['~contract', 'mijn huurkontract', 'contractje'],
    ['overmorgen~', 'overmorgenochtend', 'morgenochtend'],
  ])('“%s” is found in “%s”, not in “%s”', (phrase, found, not) => {
    expect([isFound(found, phrase), isFound(not, phrase)]).toEqual([true, false]);
  });
});
