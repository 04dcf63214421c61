import { describe, expect, it } from 'vitest';
import { isBareYesOrNo, lacksLetter, wantsNothingElse, yesOrNo } from '../../../../edge/voice/line/hear/answers.ts';
import { chooseWindow } from '../../../../edge/voice/line/hear/choose-window.ts';
import { commandIn } from '../../../../edge/voice/line/hear/commands.ts';
import { spelled } from '../../../../edge/voice/line/hear/spelling.ts';
import { windows } from './support.ts';

describe('numbers and codes by voice', () => {
  it.each([
    ['nul acht vijf', '085'],
    ['dubbel vijf', '55'],
    ['vijfentwintig', '25'],
    ['vijf en twintig', '25'],
    ['tweeëntwintig', '22'],
    ['één nul vier twee één', '10421'],
    ['een nul vier dubbel twee', '10422'],
    ['tienduizend vierhonderdeenentwintig', '10421'],
    ['honderd vier', '104'],
    ['twintig zesentwintig', '2026'],
    ['tien vier eenentwintig', '10421'],
    ['10421', '10421'],
    ['1 0 4 2 1.', '10421'],
    ['10.421', '10421'],
    ['LW-10421', 'LW10421'],
    ['el wee een nul vier twee een', 'LW10421'],
    ['L W 10421', 'LW10421'],
    ['Lodewijk Willem, één nul vier twee één', 'LW10421'],
    ['mijn zaaknummer is el wee streepje 10421', 'LW10421'],
    ['ja dat is een nul vier twee een', '10421'],
    ['zeuven veer drij vief', '7435'],
    ['negentienhonderdvierentachtig', '1984'],
    ['Anton, Cornelis, Dirk, Eduard', 'ACDE'],
    ['de A van Anton, de C van Cornelis', 'AC'],
    ['de d van Dirk en de t van Theo', 'DNT'],
    ['a van appel', 'A'],
    ['ferdinand hendrik zeven karel', 'FH7K'],
    ['ix ypsilon wee', 'XYW'],
    ['dubbel u', 'W'],
    ['dubbel m', 'MM'],
    ['ACDE FHJK MNPR', 'ACDEFHJKMNPR'],
    ['acdefhjkmnpr', 'ACDEFHJKMNPR'],
    ['hallo goedemorgen', ''],
    ['', ''],
  ])('[PL-22] hears "%s" as %s', (said, characters) => {
    expect(spelled(said, 'nl')).toBe(characters);
  });

  it.each([
    ['one oh four two one', '10421'],
    ['double five', '55'],
    ['triple seven', '777'],
    ['twenty-five', '25'],
    ['ten thousand four hundred and twenty one', '10421'],
    ['L W one zero four two one', 'LW10421'],
    ['A for alpha, C for charlie', 'AC'],
    ['d as in delta', 'D'],
    ['x-ray yankee whiskey', 'XYW'],
    ['double u', 'W'],
    ['one for two', '142'],
  ])('[PL-22] hears "%s" in English as %s', (said, characters) => {
    expect(spelled(said, 'en')).toBe(characters);
  });
});

describe('words for the line itself', () => {
  it.each([
    ['medewerker', 'person'],
    ['ik wil een mens', 'person'],
    ['kan ik iemand spreken', 'person'],
    ['a person please', 'person'],
    ['Herhaal dat eens', 'repeat'],
    ['wat zegt u?', 'repeat'],
    ['ik versta u niet', 'repeat'],
    ['langzamer graag', 'slower'],
    ['u praat te snel', 'slower'],
    ['verder', 'further'],
    ['ga verder', 'further'],
    ['go on please', 'further'],
    ['stop maar', 'stop'],
    ['ik hang op', 'stop'],
    ['English please', 'english'],
    ['Nederlands', 'dutch'],

    ['bel mij terug', 'callBack'],
    ['een momentje', 'wait'],
    ['nou verbind me maar door', 'person'],
    ['ik heb een andere zaak', 'otherCase'],
  ])('[PL-30] "%s" is %s', (said, command) => {
    expect(commandIn(said)).toEqual({ command, bare: true });
  });

  it.each([
    'hoe staat het met mijn aanvraag',
    'ben je een mens',
    'ik wil niemand spreken',
    'ik vind dat jullie mij als mens slecht behandelen met deze brief',
    'ik wil stoppen met de uitkering',
    'kan ik verder met mijn aanvraag',
    '',
  ])('[PL-30] "%s" is a question, no word for the line', (said) => {
    expect(commandIn(said)).toBeUndefined();
  });
});

describe('what ends a call, and what does not', () => {
  it.each([
    ['nee', true],
    ['nee dank u wel', true],
    ['nee hoor dat was het', true],
    ['no thank you', true],
    ['nee dat klopt niet', false],
    ['dat klopt niet', false],
    ['nee wacht even', false],
  ])('[PL-30] "%s" after "nog een vraag?": %s', (said, ends) => {
    expect(wantsNothingElse(said)).toBe(ends);
  });

  it('[PL-04] hears which language somebody does not speak', () => {
    expect(commandIn('I do not speak Dutch')?.command).toBe('english');
    expect(commandIn('ik spreek geen Nederlands')?.command).toBe('english');
    expect(commandIn("I don't speak English")?.command).toBe('dutch');
  });
});

describe('yes and no', () => {
  it.each(['nee ik wil dood', 'ja ik maak jullie af', 'stop met leven', 'ik wil een mens slaan'])(
    '[PL-11] "%s" is no bare answer: danger is looked for',
    (said) => {
      expect(isBareYesOrNo(said)).toBe(false);
      expect(commandIn(said)?.bare ?? false).toBe(false);
    },
  );

  it.each([
    ['ja', 'yes'],
    ['ja hoor dat klopt', 'yes'],
    ['joa', 'yes'],
    ['klopt', 'yes'],
    ['nee', 'no'],
    ['nee dat klopt niet', 'no'],
    ['klopt niet', 'no'],
    ['that is wrong', 'no'],
    ['yes correct', 'yes'],
    ['eh', undefined],
  ])('[PL-23] "%s" is %s', (said, meant) => {
    expect(yesOrNo(said)).toBe(meant);
  });

  it('[PL-24] hears that somebody has no letter at hand', () => {
    expect(
      ['ik heb geen brief', 'die ben ik kwijt', 'ik kan de code niet vinden', "I don't have it"].every(lacksLetter),
    ).toBe(true);
    expect(lacksLetter('een nul vier twee een')).toBe(false);
  });
});

describe('a time to be called back', () => {
  it.each([
    ['de eerste', 0],
    ['nummer twee', 1],
    ['the third', 2],
    ['vanmiddag', undefined],
    ['woensdag', undefined],
    ['woensdagochtend', 1],
    ['woensdag in de middag', 2],
    ['Wednesday afternoon', 2],
    ['dinsdag', 0],
    ['zaterdag', undefined],
    ['maakt niet uit', undefined],
  ])('[PL-41] "%s" is time %s', (said, index) => {
    expect(chooseWindow(said, windows.slice(0, 3))).toEqual(index === undefined ? undefined : windows[index]);
  });
});
