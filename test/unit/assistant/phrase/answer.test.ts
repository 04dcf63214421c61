import { describe, expect, it } from 'vitest';
import { plainSpaces } from '../../../../edge/assistant/format.ts';
import { type ExampleName, examples } from '../../../support/explanations.ts';
import { allTexts, part, tell, texts, view } from './support.ts';

describe('the top of the screen', () => {
  const tops: [ExampleName, string, string, string, string][] = [
    ['onTime', 'we', 'us', 'Wij zijn aan zet', 'U hoeft nu niets te doen.'],
    ['paperMissing', 'you', 'you', 'U bent aan zet', 'Wij hebben nog 1 papier van u nodig.'],
    ['lateWithRights', 'late', 'clock', 'Wij zijn 12 dagen te laat', 'Uw besluit had er al moeten zijn.'],
    ['refused', 'said', 'paper', 'Besluit van maandag 16 november', 'U krijgt geen bijstand.'],
    ['repayment', 'said', 'paper', 'Besluit van maandag 9 november', 'U moet € 412,00 terugbetalen.'],
    ['repairPlanned', 'we', 'us', 'Wij zijn aan zet', 'Wij komen op dinsdag 1 december.'],
    ['repairLate', 'late', 'clock', 'Wij zijn 8 dagen te laat', 'Wij deden niet wat wij beloofden.'],
    ['debtHelpThreat', 'we', 'us', 'Wij zijn aan zet', 'Wij praten met u, uiterlijk woensdag 25 november.'],
    ['decidedAndPaid', 'kept', 'paper', 'Besluit van maandag 9 november', 'Wij hebben € 350,00 aan u betaald.'],
    ['dateUnknown', 'we', 'us', 'Wij zijn aan zet', 'Wij weten de datum nog niet.'],
  ];
  it.each(tops)('[CV-03] of %s says whose turn it is and gives the answer', (name, state, mark, turn, headline) => {
    const { answer } = view(name);
    expect(answer).toMatchObject({ state, mark });
    expect(plainSpaces(answer.turn)).toBe(turn);
    expect(plainSpaces(answer.headline.text)).toBe(headline);
  });

  it('[CV-05] says bad news first, and what can be done', () => {
    const { answer, sections } = view('refused');
    expect(texts(answer.lines)).toEqual(['Dat is slecht nieuws. Wij leggen uit waarom, en wat er wel kan.']);
    expect(sections.map(({ kind }) => kind).slice(0, 4)).toEqual(['reason', 'possible', 'talk', 'objection']);
  });

  it('[CV-06] says that being late is ours', () => {
    expect(texts(view('lateWithRights').answer.lines)).toEqual(['Dat ligt aan ons. U heeft niets fout gedaan.']);
  });

  it('[CV-06] gives the reason of a broken promise while the date still stands', () => {
    const { late } = examples.repairLate;
    if (!late) throw new Error('The example is late.');
    const clock = { ...examples.repairLate.clock, latestOn: '2026-12-18', originalLatestOn: '2026-12-18' };
    expect(texts(tell({ ...examples.repairLate, clock }).answer.lines)).toContain('Het onderdeel kwam te laat binnen.');
    expect(texts(view('repairLate').answer.lines)).not.toContain('Het onderdeel kwam te laat binnen.');
  });

  it('[CV-17] first tells who asked before that nothing was done', () => {
    expect(texts(view('askedThreeTimes').answer.lines)[0]).toBe(
      'U vroeg dit al 3 keer. Er is nog niets gedaan. Dat hoort niet.',
    );
    const acted = tell({ contacts: { ...examples.askedThreeTimes.contacts, actedSinceFirst: true } });
    expect(texts(acted.answer.lines)).not.toContain('U vroeg dit al 3 keer. Er is nog niets gedaan. Dat hoort niet.');
  });

  it('tells that a step back was taken, and why', () => {
    const moved = view('movedBack');
    expect(texts(moved.answer.lines)[0]).toBe('Op vrijdag 20 november ging uw aanvraag een stap terug.');
    expect(allTexts(part(moved, 'where'))).toContain('Uw adres klopte niet in ons systeem. Dat ligt aan ons.');
  });

  const decision = examples.refused.decision;
  it.each([
    ['U krijgt geen bijstand.', 'U krijgt geen bijstand.'],
    ['Zie de brief.', 'Ons antwoord is nee.'],
    ['U krijgt niets. U leest alles in de brief.', 'Ons antwoord is nee.'],
    [
      'U krijgt deze keer geen bijstand omdat uw inkomen hoger is dan de norm die voor u geldt.',
      'Ons antwoord is nee.',
    ],
  ])('[CV-18] with the decision "%s" is headed "%s"', (nlText, headline) => {
    if (!decision) throw new Error('The example has a decision.');
    const { answer } = tell({ ...examples.refused, decision: { ...decision, text: { nl: nlText } } });
    expect(answer.headline.text).toBe(headline);
    expect([answer.headline.text, ...texts(answer.lines)]).toContain(nlText);
  });
});
