import { describe, expect, it } from 'vitest';
import { explain } from '../../../edge/progress/explain.ts';
import type { CaseEvent } from '../../../edge/protocol/events.ts';
import { readVeraFile, type VeraOptions } from '../../../edge/sources/vera/file.ts';
import { examplePromises } from '../../../edge/sources/vera/promises.ts';
import { readReferenceNames } from '../../../edge/sources/vera/reference-names.ts';
import * as vera from './fixtures/vera.ts';
import type { Json } from './fixtures/zgw.ts';

const readAll = (content: unknown, options?: VeraOptions) =>
  readVeraFile({ path: 'vera.json', text: JSON.stringify(content) }, options);
function read(change: Json = {}, options?: VeraOptions) {
  const result = readAll([vera.verzoek(change)], options);
  const [only] = result.cases;
  if (!only) throw new Error(`No case came out: ${JSON.stringify(result.problems)}`);
  return { ...only, problems: result.problems };
}
const ofType = <Type extends CaseEvent['type']>(events: readonly CaseEvent[], type: Type) =>
  events.filter((event): event is Extract<CaseEvent, { type: Type }> => event.type === type);

describe('a repair request', () => {
  it('[SR-51] has the landlord’s promise for its most urgent defect', () => {
    const lengthFor = (...codes: string[]) =>
      read({ defecten: codes.map((code) => ({ soort: { code }, omschrijving: code })) }).input.type.term;
    expect(lengthFor('DRP')).toEqual({ basis: 'promise', length: 'P14D' });
    expect(lengthFor('DRP', 'LEK')).toEqual({ basis: 'promise', length: 'P3D' });
    expect(lengthFor('LEK', 'GAS')).toEqual({ basis: 'promise', length: 'P1D' });
    expect(lengthFor('XXX')).toEqual({ basis: 'promise', length: 'P14D' });
    expect(lengthFor()).toEqual({ basis: 'promise', length: 'P14D' });
  });

  it('[SR-51] has the promise that the landlord set up', () => {
    const promises = { ...examplePromises, lengths: { danger: 'P1D', urgent: 'P5D', normal: 'P6W' } };
    expect(read({}, { promises }).input.type.term).toEqual({ basis: 'promise', length: 'P5D' });
  });

  it('[SR-51] has the day of its own orders when they carry one, unless that is impossible', () => {
    const withDay = (day: string, more: Json = {}) =>
      read({ onderhoudsorders: [vera.order({ uitersteGereeddatum: day, ...more })] });
    expect(withDay('2026-11-20T23:30:00Z').input.type.term).toEqual({ basis: 'promise', length: 'P19D' });
    expect(withDay('2026-11-20T12:00:00Z', { status: { code: 'GEA' } }).input.type.term).toEqual({
      basis: 'promise',
      length: 'P3D',
    });
    const before = withDay('2026-10-01T12:00:00Z');
    expect(before.input.type.term).toEqual({ basis: 'promise', length: 'P3D' });
    expect(before.problems).toContainEqual(expect.objectContaining({ effect: 'ignored' }));
  });

  it.each([
    ['REG', 'registered', '2026-11-02'],
    ['BEO', 'registered', '2026-11-02'],
    ['INB', 'inProgress', '2026-11-03'],
    ['TEC', 'done', '2026-11-10'],
    ['FIN', 'done', '2026-11-10'],
    ['AFG', 'closed', '2026-11-10'],
  ])('[SR-52] with status %s is in step %s since %s', (code, step, on) => {
    const { input, problems } = read({
      status: { code },
      onderhoudsorders: [vera.order({ einddatum: '2026-11-10T15:00:00Z' })],
    });
    expect(ofType(input.events, 'step')).toMatchObject([{ step, on }]);
    expect(input.type.steps.map(({ key }) => key)).toContain(step);
    expect(problems).toEqual([]);
  });

  it('[SR-52] is done without objection when the work is, and closed when handled or cancelled', () => {
    expect(ofType(read({ status: { code: 'TEC' } }).input.events, 'decided')).toMatchObject([
      { outcome: 'done', objection: false },
    ]);
    const types = (code: string) => read({ status: { code } }).input.events.map(({ type }) => type);
    expect(types('AFG')).toEqual(['received', 'step', 'decided', 'closed']);
    expect(types('GEA')).toEqual(['received', 'closed']);
  });

  it('[SR-52] says when a status has no day of its own, and when it is unknown', () => {
    const undated = read({ status: { code: 'TEC' } });
    expect(ofType(undated.input.events, 'step')).toMatchObject([{ on: '2026-11-02' }]);
    expect(undated.problems).toEqual([expect.objectContaining({ field: '[0].status', effect: 'kept' })]);
    const unknown = read({ status: { code: 'NEW' } });
    expect(unknown.input.events.map(({ type }) => type)).toEqual(['received']);
    expect(unknown.problems).toEqual([expect.objectContaining({ field: '[0].status', effect: 'kept' })]);
    expect(ofType(read({ status: 'INB' }).input.events, 'step')).toHaveLength(1);
  });

  it('is named by the tenant’s words, else by where and what is broken', () => {
    expect(read().input.title).toEqual({ nl: 'Keuken: kraan lekt' });
    expect(read({ omschrijving: '' }).input.title).toEqual({ nl: 'Keuken: lekt' });
    const names = readReferenceNames('Soort;Code;Naam\nDEFECTSOORT;LEK;Lekt hard\n');
    expect(read({ omschrijving: '' }, { names }).input.title).toEqual({ nl: 'Keuken: lekt hard' });
    expect(read({ omschrijving: '', defecten: [] }).input.title).toMatchObject({ nl: 'Reparatie' });
  });

  it('[SR-56] is held by nobody: the tenant comes in with a letter code', () => {
    expect(read().input.holders).toEqual([]);
  });

  it('[SR-04] is explained with a promise, not with law', () => {
    const { ref, input } = read({ onderhoudstaken: [vera.taak()], onderhoudsorders: [vera.order()] });
    const recordedAt = '2026-11-03T09:00:00Z';
    const events = input.events.map((event) => ({ ...event, recordedAt, source: 'vera' }));
    const { number, type } = input;
    const file = {
      id: ref,
      number,
      type,
      events,
      organisationKind: 'landlord' as const,
      version: 1,
      updatedAt: recordedAt,
    };
    expect(explain(file, '2026-11-04')).toMatchObject({
      headline: 'appointmentPlanned',
      clock: { kind: 'promise', latestOn: '2026-11-05' },
    });
    expect(explain(file, '2026-11-09')).toMatchObject({ headline: 'latePromise' });
  });
});

describe('visits', () => {
  const visits = (change: Json, task: Json = {}) =>
    read({
      onderhoudsorders: [vera.order()],
      onderhoudstaken: [vera.taak({ afspraken: [vera.afspraak(change)], ...task })],
    }).input.events;

  it('[SR-53] that are planned are appointments in Dutch clock time', () => {
    expect(ofType(visits({}), 'appointment')).toEqual([
      {
        id: 'visit-af-1',
        type: 'appointment',
        on: '2026-11-03',
        what: { nl: 'Kraan vervangen' },
        day: '2026-11-10',
        from: '08:30',
        to: '10:00',
      },
    ]);
  });

  it('[SR-53] may have only a block of time, or only a day', () => {
    const block = {
      begindatum: null,
      einddatum: null,
      bloktijdBegin: '2026-11-10T07:00:00Z',
      bloktijdEind: '2026-11-10T11:00:00Z',
    };
    expect(ofType(visits(block), 'appointment')).toMatchObject([{ day: '2026-11-10', from: '08:00', to: '12:00' }]);
    const [wholeDay] = ofType(
      visits({ begindatum: '2026-11-10T00:00:00', einddatum: null, onderwerp: '' }),
      'appointment',
    );
    expect(wholeDay).not.toHaveProperty('from');
    expect(wholeDay?.what).toEqual({ nl: 'Bezoek van de vakman', en: 'Visit by the engineer' });
  });

  it('[SR-53] that are asked for, cancelled or without a day are none', () => {
    expect(ofType(visits({ status: { code: 'AAN' } }), 'appointment')).toEqual([]);
    expect(ofType(visits({ status: { code: 'ANN' } }), 'appointment')).toEqual([]);
    expect(ofType(visits({ begindatum: null }), 'appointment')).toEqual([]);
  });

  it('[SR-53] that are over were kept; a tenant who was not home missed it', () => {
    expect(ofType(visits({ status: { code: 'AFG' } }), 'appointmentKept')).toMatchObject([
      { on: '2026-11-10', appointment: 'visit-af-1' },
    ]);
    const absent = visits({}, { status: { code: 'OND' }, detailStatus: { code: 'AFW' } });
    expect(ofType(absent, 'appointmentMissed')).toMatchObject([{ on: '2026-11-10', byUs: false }]);
  });

  it('[SR-54] that were broken off say why', () => {
    const broken = visits({}, { status: { code: 'OND' }, detailStatus: { code: 'MAT' } });
    expect(ofType(broken, 'delayExplained')).toMatchObject([
      { on: '2026-11-10', reason: { nl: 'Wij moeten eerst materiaal bestellen.' } },
    ]);
    expect(ofType(visits({}, { detailStatus: { code: 'MAT' } }), 'delayExplained')).toEqual([]);
  });
});

describe('the file', () => {
  it('[SR-50] may nest its resources, or point to lists by id or address', () => {
    const nested = { onderhoudsorders: [vera.order()], onderhoudstaken: [vera.taak()] };
    const pointing = {
      onderhoudsverzoeken: [
        vera.verzoek({
          defecten: [{ id: 'd-1' }],
          onderhoudsorders: [{ id: 'oo-1' }],
          onderhoudstaken: [{ id: 'ot-1', code: 'T' }],
        }),
      ],
      onderhoudsorders: [vera.order()],
      onderhoudstaken: [vera.taak({ afspraken: ['https://relaties.example/v1/afspraken/af-1'] })],
      afspraken: [vera.afspraak()],
      defecten: [{ id: 'd-1', soort: { code: 'LEK' }, locatie: { code: 'KEU' } }],
    };
    expect(readAll(pointing)).toEqual(readAll([vera.verzoek(nested)]));
    expect(readAll(vera.verzoek(nested)).cases).toEqual(readAll([vera.verzoek(nested)]).cases);
    expect(readAll({ results: [vera.verzoek(nested)] }).cases).toEqual(readAll([vera.verzoek(nested)]).cases);
  });

  it('[SR-01] names what is pointed to and not there, and keeps the rest', () => {
    const { input, problems } = read({
      onderhoudsorders: [{ id: 'oo-9' }],
      onderhoudstaken: ['https://onderhoud.example/taken/ot-9', 7],
    });
    expect(input.events.map(({ type }) => type)).toEqual(['received', 'step']);
    expect(problems.map(({ field }) => field)).toEqual([
      '[0].onderhoudsorders[0]',
      '[0].onderhoudstaken[0]',
      '[0].onderhoudstaken[1]',
      '[0].status',
    ]);
  });

  it('[SR-02] leaves out only the request that can not be known', () => {
    const { cases, problems } = readAll([
      { ...vera.verzoek(), id: undefined },
      'request',
      vera.verzoek({ melddatum: 'gisteren' }),
    ]);
    expect(cases.map(({ ref }) => ref)).toEqual(['ov-1']);
    expect(cases[0]?.input.events.map(({ type }) => type)).toEqual([]);
    expect(problems.filter(({ effect }) => effect === 'leftOut').map(({ field }) => field)).toEqual(['[0].id', '[1]']);
  });

  it('[SR-03] that is not JSON is skipped without quoting it', () => {
    const { cases, problems } = readVeraFile({ path: 'vera.json', text: '{"bsn": 999990019' });
    expect({ cases, problems }).toEqual({
      cases: [],
      problems: [{ file: 'vera.json', field: '', reason: 'Not JSON.', effect: 'skipped' }],
    });
  });

  it('a request that stands there twice counts once', () => {
    expect(readAll([vera.verzoek(), vera.verzoek()]).cases).toHaveLength(1);
    const differing = readAll([vera.verzoek(), vera.verzoek({ omschrijving: 'Anders' })]);
    expect(differing.cases.map(({ input }) => input.title?.nl)).toEqual(['Keuken: kraan lekt']);
    expect(differing.problems).toContainEqual(expect.objectContaining({ field: '[1].id', effect: 'leftOut' }));
  });
});
