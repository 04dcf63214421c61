import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Term } from '../../../edge/protocol/case-type.ts';
import { zaak, zaaktype } from '../../../edge/sources/zgw/resources.ts';
import { nounOf, termOfCase, termOfType } from '../../../edge/sources/zgw/term.ts';

const typeOf = (change: object) => v.parse(zaaktype, { url: '/catalogi/api/v1/zaaktypen/1', ...change });
const termOf = (change: object) => termOfType(typeOf(change), nounOf(typeOf(change)));

describe('what the citizen brought', () => {
  it.each([
    [{ identificatie: 'bezwaar', omschrijving: 'Bezwaar', handelingInitiator: 'indienen' }, 'objection'],
    [{ identificatie: 'klacht', omschrijving: 'Klacht', handelingInitiator: 'indienen' }, 'complaint'],
    [{ omschrijving: 'Klein evenement melden', handelingInitiator: 'melden' }, 'report'],
    [{ omschrijving: 'Voetbalvergunning', handelingInitiator: 'aanvagen' }, 'application'],
    [{ omschrijving: 'Wijziging Marktplaatsvergunning', handelingInitiator: 'Wijzigen' }, 'application'],
    [{ omschrijving: 'Bijzondere bijstand', handelingInitiator: 'indienen' }, 'application'],
    [{ omschrijving: 'Inzage in gegevens', handelingInitiator: 'verzoeken' }, 'request'],
    [{ identificatie: 'beroep', omschrijving: 'Procedures in rechte', handelingInitiator: 'indienen' }, 'case'],
    [{}, 'case'],
  ] as const)('%j is %s', (change, noun) => {
    expect(nounOf(typeOf(change))).toBe(noun);
  });
});

describe('the term of a zaaktype', () => {
  const bezwaar = { omschrijving: 'Bezwaar' };
  const klacht = { omschrijving: 'Klacht' };
  const aanvraag = { omschrijving: 'Terrasvergunning', handelingInitiator: 'aanvragen' };
  it.each<[string, object, Term]>([
    [
      '[SR-20] Awb 7:10: twelve weeks with a committee',
      { ...bezwaar, doorlooptijd: 'P84D' },
      { basis: 'objection', committee: true },
    ],
    ['[SR-20] Awb 7:10: six weeks', { ...bezwaar, doorlooptijd: 'P42D' }, { basis: 'objection', committee: false }],
    [
      '[SR-20] Awb 7:10: twelve weeks in weeks',
      { ...bezwaar, doorlooptijd: 'P12W' },
      { basis: 'objection', committee: true },
    ],
    ['[SR-20] Awb 9:11: six weeks', { ...klacht, doorlooptijd: 'P42D' }, { basis: 'complaint', committee: false }],
    [
      '[SR-20] Awb 9:11: ten weeks with a committee',
      { ...klacht, doorlooptijd: 'P70D' },
      { basis: 'complaint', committee: true },
    ],
    [
      '[SR-21] Awb 4:13(1): the type’s own term',
      { ...aanvraag, doorlooptijd: 'P5Y' },
      { basis: 'special', article: 'eigen termijn van Terrasvergunning', length: 'P5Y' },
    ],
    ['[SR-21] Awb 4:13(2): eight weeks without one', aanvraag, { basis: 'reasonable' }],
    [
      '[SR-22] a report: a promise',
      { handelingInitiator: 'melden', doorlooptijd: 'P365D' },
      { basis: 'promise', length: 'P365D' },
    ],
    ['[SR-22] nothing known: no term', { omschrijving: 'Procedures in rechte' }, { basis: 'none' }],
  ])('%s', (_, change, term) => {
    expect(termOf(change)).toEqual(term);
  });

  it('[SR-21] keeps a long name within what an article may be', () => {
    const term = termOf({ ...aanvraag, omschrijving: 'x'.repeat(200), doorlooptijd: 'P56D' });
    expect(term.basis === 'special' && term.article.length <= 120).toBe(true);
  });
});

describe('the register’s own latest day', () => {
  const special: Term = { basis: 'special', article: 'eigen termijn', length: 'P56D' };
  const read = (ofType: Term, uiterlijkeEinddatumAfdoening: string, change: object = {}) =>
    termOfCase(
      v.parse(zaak, { url: '/zaken/api/v1/zaken/1', uiterlijkeEinddatumAfdoening, ...change }),
      ofType,
      '2026-03-02',
    );

  it('[SR-23] agrees with the term, also when a weekend moved to Monday', () => {
    expect(read(special, '2026-04-27')).toEqual({ term: special, registerDay: 'agrees' });
    // 2026-03-02 plus 54 days is Saturday 25 April.
    expect(read({ ...special, length: 'P54D' }, '2026-04-27').registerDay).toBe('agrees');
    expect(read({ ...special, length: 'P54D' }, '2026-04-28').registerDay).toBe('used');
  });

  it('[SR-23] is used when it differs, and named as the register’s', () => {
    expect(read(special, '2026-06-15')).toEqual({
      term: { basis: 'special', article: 'uiterste datum in het zaakregister', length: 'P105D' },
      registerDay: 'used',
    });
    expect(read({ basis: 'objection', committee: true }, '2026-06-15').term).toMatchObject({
      basis: 'special',
      length: 'P105D',
    });
  });

  it('[SR-22] stays a promise where no law sets a term', () => {
    expect(read({ basis: 'promise', length: 'P56D' }, '2026-06-15').term).toEqual({
      basis: 'promise',
      length: 'P105D',
    });
    expect(read({ basis: 'none' }, '2026-06-15').term).toEqual({ basis: 'promise', length: 'P105D' });
  });

  it('[SR-24] does not change the term of a complaint (Awb 9:11)', () => {
    const complaint: Term = { basis: 'complaint', committee: false };
    expect(read(complaint, '2026-06-15')).toEqual({ term: complaint, registerDay: 'lawStands' });
    expect(read(complaint, '2026-04-13').registerDay).toBe('agrees');
  });

  it('[SR-25] is not used on or before the start', () => {
    expect(read(special, '2026-03-02')).toEqual({ term: special, registerDay: 'impossible' });
    expect(read(special, '2026-02-01').registerDay).toBe('impossible');
  });

  it('[SR-34] is left to the extension of a case that was extended', () => {
    const extended = { verlenging: { duur: 'P42D' } };
    expect(read(special, '2026-06-08', extended)).toEqual({ term: special, registerDay: 'agrees' });
    expect(read({ basis: 'objection', committee: false }, '2026-06-08', extended).registerDay).toBe('used');
  });
});
