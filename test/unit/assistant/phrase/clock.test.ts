import { describe, expect, it } from 'vitest';
import { plainSpaces } from '../../../../edge/assistant/format.ts';
import { examples } from '../../../support/explanations.ts';
import { kinds, part, tell, texts, view } from './support.ts';

describe('the clock', () => {
  it('names the day, draws it and tells the whole story in words', () => {
    const clock = part(view('onTime'), 'clock');
    expect([clock.over, plainSpaces(clock.when ?? '')]).toEqual([
      'Wij besluiten uiterlijk op',
      'dinsdag 15 december 2026',
    ]);
    expect(plainSpaces(clock.bar?.story ?? '')).toBe(
      'Tijdbalk. Begonnen op 20 oktober. Vandaag is dag 35 van 56. De laatste dag is 15 december.',
    );
  });

  it('[CV-14] tells the sum line by line, with its articles (Awb 4:13, 4:15, Algemene termijnenwet)', () => {
    const [fold] = part(view('paperMissing'), 'clock').folds ?? [];
    expect(fold?.sum?.map(({ text, article }) => `${plainSpaces(text)} [${article ?? ''}]`)).toEqual([
      '20 oktober: uw aanvraag kwam binnen []',
      '+ 8 weken [Awb 4:13]',
      '+ 5 dagen: wij wachtten op uw papier [Awb 4:15]',
      '20 december is een zondag, dus maandag 21 december [Algemene termijnenwet 1]',
      'Dus uiterlijk maandag 21 december 2026 []',
    ]);
  });

  it('[CV-13] that stands still says since when, that it does not count, and what is left', () => {
    const clock = part(view('paperMissing'), 'clock');
    expect(texts(clock.lead).join(' ')).toBe(
      'Wij wachten sinds 19 november. Die dagen tellen niet mee. Daarna hebben wij nog 26 dagen.',
    );
    expect(texts(clock.lines)).toEqual(['Is het er vandaag? Dan besluiten wij uiterlijk maandag 21 december.']);
    expect(plainSpaces(clock.bar?.story ?? '')).toBe(
      'Tijdbalk. Begonnen op 20 oktober. Vandaag is 24 november. Sinds 19 november staat de tijd stil. Die dagen tellen niet mee. Daarna hebben wij nog 26 dagen.',
    );
  });

  it('[CV-06] that has passed gives the new day, the reason, and when it should have been', () => {
    const clock = part(view('lateWithRights'), 'clock');
    expect([clock.over, plainSpaces(clock.when ?? '')]).toEqual([
      'Nieuwe datum, uiterlijk',
      'dinsdag 22 december 2026',
    ]);
    expect(clock.lines?.at(-1)).toEqual({
      text: 'Waarom? Uw aanvraag lag 3 weken stil. Onze collega was ziek.',
      strong: 'Waarom?',
    });
    expect(plainSpaces(clock.bar?.story ?? '')).toContain(
      'Het had er op 12 november moeten zijn. Wij zijn 12 dagen te laat. De nieuwe datum is 22 december.',
    );
  });

  it('[CV-06] that has passed without a new day says that we do not know it', () => {
    const clock = part(view('penaltyRunning'), 'clock');
    expect(texts(clock.lines)).toEqual(['Een nieuwe datum weten wij nog niet.']);
  });

  it('calls a landlord’s day a promise', () => {
    expect(part(view('repairPlanned'), 'clock').over).toBe('Onze belofte: klaar uiterlijk op');
  });

  it('[CV-16] that is unknown says when we will know', () => {
    const clock = part(view('dateUnknown'), 'clock');
    expect([clock.over, plainSpaces(clock.when ?? '')]).toEqual([
      'U hoort de datum uiterlijk op',
      'dinsdag 1 december 2026',
    ]);
    expect(clock.bar?.endLabel).toBe('datum volgt');
  });

  it('speaks of the talk while debt help has not begun (Wgs 4)', () => {
    const calculation = [
      ...examples.debtHelpThreat.clock.calculation,
      { kind: 'decisionTerm' as const, weeks: 8, article: 'Wgs 4a' },
    ];
    const clock = part(
      tell({ ...examples.debtHelpThreat, clock: { ...examples.debtHelpThreat.clock, calculation } }),
      'clock',
    );
    expect(clock.over).toBe('Wij praten met u uiterlijk op');
    expect(texts(clock.folds?.[0]?.sum).at(-1)).toBe('+ 8 weken na het gesprek: ons besluit');
  });

  it('tells that a later day does not count when the notice came too late (Awb 4:14)', () => {
    const extensions = [{ on: '2026-11-20', newDate: '2027-01-12', valid: false, article: 'Awb 4:14' }];
    const clock = part(tell({ clock: { ...examples.onTime.clock, extensions } }), 'clock');
    expect(texts(clock.lines)).toEqual(['Wij noemden ook 12 januari. Volgens de wet blijft deze datum gelden.']);
  });

  it('is silent once it has ended', () => {
    expect(kinds(view('refused'))).not.toContain('clock');
  });
});
