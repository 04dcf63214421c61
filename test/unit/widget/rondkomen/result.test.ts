import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../../edge/assistant/format.ts';
import type { Answer, Answers } from '../../../../widget/assistant/rondkomen/check-in/answers.ts';
import { concludes } from '../../../../widget/assistant/rondkomen/check-in/result.ts';
import { keptLines } from '../../../../widget/assistant/rondkomen/keep.ts';
import { headline, noteLines } from '../../../../widget/assistant/rondkomen/screens/result.ts';
import { en } from '../../../../widget/assistant/rondkomen/words/en.ts';
import { nl } from '../../../../widget/assistant/rondkomen/words/nl.ts';

const today = '2026-11-24';
const said = (...options: string[]): Answer => ({ kind: 'chosen', options });
const euros = (amount: number, rhythm: 'month' | 'fourWeeks' = 'month'): Answer => ({
  kind: 'amount',
  cents: Math.round(amount * 100),
  rhythm,
});
const counted: Answers = {
  count: said('yes'),
  sources: said('wage'),
  wage: euros(1642),
  holidayPay: said('each'),
  homeCosts: euros(620),
  energyCosts: euros(180),
  insuranceCosts: euros(230),
  phoneCosts: euros(64),
  fixedCosts: euros(0),
  arrears: said('yes'),
  repayment: euros(362),
};
const scene = { words: nl, format: formatFor('nl') };
const told = (answers: Answers) =>
  headline(scene, concludes(answers, undefined, today)).title.replaceAll('\u00a0', ' ');

describe('the sentence of the result', () => {
  it.each<[string, Partial<Answers>, string]>([
    ['what is left a day', {}, 'U houdt ongeveer € 6 per dag over.'],
    ['less than two euros in tens of cents', { repayment: euros(510) }, 'U houdt ongeveer € 1,20 per dag over.'],
    ['[CI-05] what lacks, rounded up', { wage: euros(1350) }, 'U komt ongeveer € 4 per dag tekort.'],
    ['nothing left', { wage: euros(1456) }, 'U houdt niets over.'],
    ['[CI-07] no figure when income is missing', { wage: { kind: 'skipped' } }, 'Dit kunt u nu doen.'],
    ['[CI-07] no figure when housing is missing', { homeCosts: { kind: 'unknown' } }, 'Dit kunt u nu doen.'],
    ['no figure for who does not count', { count: said('no') }, 'Dit kunt u nu doen.'],
  ])('tells %s', (_, change, expected) => {
    expect(told({ ...counted, ...change })).toBe(expected);
  });
});

describe('what stands beside a figure', () => {
  const notes = (change: Partial<Answers>) =>
    noteLines(scene, concludes({ ...counted, ...change }, undefined, today))
      .join(' ')
      .replaceAll('\u00a0', ' ');

  it('[CI-07] names what was skipped', () => {
    expect(notes({ energyCosts: { kind: 'skipped' }, phoneCosts: { kind: 'unknown' } })).toBe(
      'Niet meegeteld, want overgeslagen: energie en water en telefoon en internet.',
    );
    expect(notes({})).toBe('');
  });

  it('[CI-08] warns who is paid by four weeks', () => {
    expect(notes({ wage: euros(1200, 'fourWeeks') })).toContain('In de meeste maanden komt er 1 keer € 1.200.');
  });

  it('[CI-03] says that holiday pay is not counted', () => {
    expect(notes({ holidayPay: said('yearly') })).toBe(nl.result.holidayPay);
  });

  it('[CI-09] says whose money it is', () => {
    expect(notes({ household: said('partner') })).toBe(nl.result.shared);
  });
});

describe('the first step', () => {
  it.each<[string, Answers, string]>([
    ['the right to a talk, before all else', { threat: said('eviction'), food: said('no') }, 'threat'],
    ['food today', { threat: said('none'), food: said('no') }, 'food'],
    ['a talk', {}, 'talk'],
  ])('is %s', (_, answers, first) => {
    expect(concludes(answers, undefined, today).first).toBe(first);
  });
});

describe('what an organisation adds', () => {
  const scheme = {
    id: 'pas',
    rule: { all: [] },
    amounts: [],
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    source: 'https://lindewaard.example',
    checkedOn: '2026-11-01',
    step: { kind: 'talk' as const },
    place: 'first' as const,
    title: { nl: 'Lindepas' },
    soft: { nl: 'Misschien krijgt u korting' },
    lines: [],
    action: { nl: 'Vraag de pas aan' },
  };

  it('[CI-25] stands among the rest, and takes the place of what it replaces', () => {
    const local = { organisation: 'lindewaard', schemes: [scheme], without: ['taxRelief'] };
    const ids = concludes({}, local, today).helps.map(({ scheme: { id } }) => id);
    expect(ids).toContain('pas');
    expect(ids).not.toContain('taxRelief');
  });

  it('is where help with food begins', () => {
    const near = { ...scheme, id: 'near', rule: { fact: 'food', in: ['no'] } };
    const hungry: Answers = { food: said('no') };
    const local = { organisation: 'lindewaard', schemes: [near], without: [] };
    expect(concludes(hungry, local, today)).toMatchObject({ first: 'food', food: 'near' });
    expect(concludes(hungry, undefined, today)).toMatchObject({ first: 'food', food: 'food' });
    expect(concludes(hungry, { ...local, schemes: [], without: ['food'] }, today)).toMatchObject({ first: 'talk' });
  });
});

describe('what the person keeps', () => {
  it.each([
    ['nl', nl, 'U houdt ongeveer € 6 per dag over.', 'Blijft over: € 186'],
    ['en', en, 'You have about €6 a day left.', 'Left over: €186'],
  ] as const)('[CI-33] tells the result in %s', (language, words, title, left) => {
    const result = concludes(counted, undefined, today);
    const lines = keptLines({ words, format: formatFor(language), result: () => result });
    const text = lines.map((line) => line.text.replaceAll('\u00a0', ' '));
    expect(text[0]).toBe(title);
    expect(text).toContain(left);
    expect(text.at(-1)).toContain(words.result.notApplication.strong);
    expect(text.join(' ')).not.toContain('Lindewaard');
  });
});
