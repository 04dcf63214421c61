import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../edge/protocol/events.ts';
import { readZgwFolder } from '../../../edge/sources/zgw/folder.ts';
import * as zgw from './fixtures/zgw.ts';

/** Reads one zaak with what comes along, and gives that case. */
function read(zaak: zgw.Json, more: Record<string, unknown> = {}) {
  const result = readZgwFolder(zgw.files({ ...zgw.types, 'zaken.json': [zaak], ...more }));
  const [only] = result.cases;
  if (!only) throw new Error(`No case came out: ${JSON.stringify(result.problems)}`);
  return { ...only, problems: result.problems };
}
const ofType = <Type extends CaseEvent['type']>(events: readonly CaseEvent[], type: Type) =>
  events.filter((event): event is Extract<CaseEvent, { type: Type }> => event.type === type);

describe('a zaak', () => {
  it('[SR-39] is named after its zaaktype when its omschrijving is empty', () => {
    expect(read(zgw.zaak(1)).input.title).toEqual({ nl: 'Terrasvergunning' });
    expect(read(zgw.zaak(1, { omschrijving: 'Terras Markt 1' })).input.title).toEqual({ nl: 'Terras Markt 1' });
  });

  it('[SR-39] is known by its uuid when it has no identificatie', () => {
    const { input, problems } = read(zgw.zaak(1, { identificatie: '' }));
    expect(input.number).toBe(zgw.id('zaak', 1));
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'zaken.json', field: '[0].identificatie', effect: 'kept' }),
    );
  });

  it('[SR-30] was received on its start day, or on the registration day when that is earlier', () => {
    const receivedOn = (change: zgw.Json) => ofType(read(zgw.zaak(1, change)).input.events, 'received')[0]?.on;
    expect(receivedOn({ startdatum: '2026-03-02', registratiedatum: '2026-03-09' })).toBe('2026-03-02');
    expect(receivedOn({ startdatum: '2027-01-04', registratiedatum: '2026-12-01' })).toBe('2026-12-01');
    expect(receivedOn({ startdatum: null })).toBe('2026-03-02');
    expect(receivedOn({ startdatum: null, registratiedatum: null })).toBeUndefined();
  });

  it('[SR-01] keeps all but the field that can not be read', () => {
    const { input, problems } = read(
      zgw.zaak(1, { startdatum: '02-03-2026', verlenging: { duur: 'zes weken', reden: 'Druk' } }),
    );
    expect(ofType(input.events, 'received')[0]?.on).toBe('2026-03-02');
    expect(problems.filter(({ effect }) => effect === 'ignored').map(({ field }) => field)).toEqual([
      '[0].startdatum',
      '[0].verlenging.duur',
    ]);
  });

  it('[SR-16] is not imported when it is too confidential for a citizen', () => {
    const secret = zgw.zaak(2, { vertrouwelijkheidaanduiding: 'geheim' });
    const { cases, problems } = readZgwFolder(zgw.files({ ...zgw.types, 'zaken.json': [secret, zgw.zaak(1)] }));
    expect(cases.map(({ ref }) => ref)).toEqual([zgw.id('zaak', 1)]);
    expect(problems).toContainEqual(
      expect.objectContaining({ field: '[0].vertrouwelijkheidaanduiding', effect: 'leftOut' }),
    );
  });

  it('is kept without its zaaktype, with no term claimed', () => {
    const { input, problems } = read(zgw.zaak(1, { zaaktype: zgw.typeUrl(9) }));
    expect(input.type).toMatchObject({ name: { nl: 'Zaak' }, noun: 'case', term: { basis: 'none' }, steps: [] });
    expect(problems).toContainEqual(expect.objectContaining({ field: '[0].zaaktype', effect: 'kept' }));
  });
});

describe('rules of the case', () => {
  it('[SR-26] come from the zaaktype', () => {
    expect(read(zgw.zaak(1)).input.type).toMatchObject({ code: 'soort_1', service: 'P42D', extension: 'P3M' });
    const closedDoor = { 'zaaktypen.json': [zgw.zaaktype(1, { verlengingMogelijk: false })] };
    expect(read(zgw.zaak(1), closedDoor).input.type.extension).toBeUndefined();
  });

  it('[SR-26] keep the case as long as its result says', () => {
    const more = { 'r.json': zgw.resultaat(1, 1, 1), 'rt.json': zgw.resultaattype(1, 'Verleend', 'Verleend') };
    const ended = zgw.zaak(1, { einddatum: '2026-04-01', resultaat: zgw.resultUrl(1) });
    expect(read(ended, more).input.type.retention).toBe('P1Y');
    expect(read(zgw.zaak(1)).input.type.retention).toBe('P5Y');
  });

  it('[SR-28] have steps by volgnummer, whatever their order in the file, the last one final', () => {
    const shuffled = { 'statustypen.json': [3, 1, 2].map((step) => zgw.statustype(1, step)) };
    const { steps } = read(zgw.zaak(1), shuffled).input.type;
    expect(steps.map(({ title, final }) => [title.nl, final])).toEqual([
      ['Ontvangen', false],
      ['In behandeling', false],
      ['Zaak afgerond', true],
    ]);
    expect(steps[0]?.explanation).toEqual({ nl: 'Uw aanvraag is ontvangen' });
    expect(steps[1]?.explanation).toBeUndefined();
  });

  it('[SR-28] have no steps when one of them is missing', () => {
    const { input, problems } = read(zgw.zaak(1), { 'statustypen.json': [zgw.statustype(1, 1), zgw.statustype(1, 2)] });
    expect(input.type.steps).toEqual([]);
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'zaaktypen.json', field: 'results[0].statustypen' }),
    );
  });

  it('[SR-28] name a step by its number when the register has no words for it', () => {
    const nameless = {
      'statustypen.json': [1, 2, 3].map((step) => zgw.statustype(1, step, { omschrijving: '', statustekst: '' })),
    };
    expect(read(zgw.zaak(1), nameless).input.type.steps[1]?.title).toEqual({ nl: 'Stap 2', en: 'Step 2' });
  });
});

describe('statuses', () => {
  it('[SR-05] [SR-31] are steps on their Dutch day', () => {
    const late = {
      's.json': [zgw.status(1, 1, 1, '2026-03-28T23:30:00Z'), zgw.status(2, 1, 2, '2026-07-01T22:30:00Z')],
    };
    const steps = ofType(read(zgw.zaak(1, { status: zgw.statusUrl(2) }), late).input.events, 'step');
    expect(steps.map(({ on, title }) => [on, title?.nl])).toEqual([
      ['2026-03-29', 'Ontvangen'],
      ['2026-07-02', 'In behandeling'],
    ]);
  });

  it('[SR-31] of one day keep their order in time, also by id', () => {
    // The later status has the lower uuid.
    const day = {
      's.json': [zgw.status(9, 1, 1, '2026-03-02T08:00:00Z'), zgw.status(2, 1, 2, '2026-03-02T08:00:01Z')],
    };
    const steps = ofType(read(zgw.zaak(1), day).input.events, 'step');
    expect(steps.map(({ title }) => title?.nl)).toEqual(['Ontvangen', 'In behandeling']);
    expect(steps.map((step) => step.id)).toEqual(steps.map((step) => step.id).toSorted());
  });

  it('[SR-31] that stand there twice are one step', () => {
    const twice = {
      's.json': [zgw.status(1, 1, 2, '2026-03-03T08:00:00Z'), zgw.status(2, 1, 2, '2026-03-03T08:00:00Z')],
    };
    expect(ofType(read(zgw.zaak(1), twice).input.events, 'step')).toHaveLength(1);
  });

  it('[SR-32] of an unknown statustype are steps without a name', () => {
    const unknown = { 's.json': zgw.status(1, 1, 1, '2026-03-03T08:00:00Z', { statustype: zgw.stepUrl(7, 7) }) };
    const { input, problems } = read(zgw.zaak(1, { status: zgw.statusUrl(1) }), unknown);
    expect(ofType(input.events, 'step')).toEqual([expect.not.objectContaining({ title: expect.anything() })]);
    expect(problems).toContainEqual(expect.objectContaining({ file: 's.json', field: 'statustype', effect: 'kept' }));
  });

  it('[SR-32] may be missing altogether', () => {
    const { input, problems } = read(zgw.zaak(1, { status: zgw.statusUrl(5) }));
    expect(ofType(input.events, 'step')).toEqual([]);
    expect(problems).toContainEqual(expect.objectContaining({ file: 'zaken.json', field: '[0].status' }));
    expect(read(zgw.zaak(1)).problems).toEqual([]);
  });

  it('[SR-33] belong to the zaak they name, not to the one that points at them', () => {
    const both = {
      'zaken.json': [zgw.zaak(1, { status: zgw.statusUrl(1) }), zgw.zaak(2, { status: zgw.statusUrl(1) })],
    };
    const { cases, problems } = readZgwFolder(
      zgw.files({ ...zgw.types, ...both, 's.json': zgw.status(1, 1, 1, '2026-03-03T08:00:00Z') }),
    );
    expect(cases.map(({ input }) => ofType(input.events, 'step').length)).toEqual([1, 0]);
    expect(problems).toContainEqual(
      expect.objectContaining({ field: '[1].status', reason: expect.stringContaining('another zaak') }),
    );
  });
});

describe('pauses and extensions', () => {
  it('[SR-35] a pause starts on the last day the register knows, and says so', () => {
    const { input, problems } = read(zgw.zaak(1, { opschorting: { indicatie: true, reden: 'Advies gevraagd' } }), {
      's.json': zgw.status(1, 1, 2, '2026-03-10T08:00:00Z'),
    });
    expect(ofType(input.events, 'paused')).toEqual([
      { id: 'paused', type: 'paused', on: '2026-03-10', reason: 'other', text: { nl: 'Advies gevraagd' } },
    ]);
    expect(problems).toContainEqual(expect.objectContaining({ field: '[0].opschorting', effect: 'kept' }));
  });

  it('[SR-35] an open task is the pause itself; a zaak that ended has none', () => {
    const suspended = { opschorting: { indicatie: true, reden: 'Wij wachten op u' } };
    const withTask = read(zgw.zaak(1, suspended), { 't.json': zgw.page([zgw.taak(1, 1)]) }).input.events;
    expect(ofType(withTask, 'paused')).toEqual([]);
    expect(ofType(withTask, 'requested')[0]?.stopsClock).toBe(true);
    expect(ofType(read(zgw.zaak(1, { ...suspended, einddatum: '2026-04-01' })).input.events, 'paused')).toEqual([]);
  });

  it('[SR-34] an extension brings the register’s own day, else the old end plus its duration', () => {
    const extended = (change: zgw.Json) =>
      ofType(
        read(zgw.zaak(1, { verlenging: { duur: 'P42D', reden: 'Advies duurt langer' }, ...change })).input.events,
        'extended',
      );
    expect(extended({})).toMatchObject([
      { newDate: '2026-06-08', on: '2026-03-02', reason: { nl: 'Advies duurt langer' } },
    ]);
    expect(extended({ uiterlijkeEinddatumAfdoening: '2026-05-29' })).toMatchObject([{ newDate: '2026-05-29' }]);
    // 27 April is the old end: the register was not brought up to date.
    expect(extended({ uiterlijkeEinddatumAfdoening: '2026-04-27' })).toMatchObject([{ newDate: '2026-06-08' }]);
    expect(extended({ verlenging: { duur: '-P7D', reden: 'Sneller klaar' } })).toEqual([]);
  });
});

describe('tasks', () => {
  const events = (change: zgw.Json, record: zgw.Json = {}) =>
    read(zgw.zaak(1), { 't.json': zgw.page([zgw.taak(1, 1, change, record)]) });

  it('[SR-36] ask the citizen, without stopping the clock of a case that is not suspended', () => {
    expect(ofType(events({}).input.events, 'requested')).toMatchObject([
      {
        on: '2026-03-20',
        by: '2026-04-06',
        what: { nl: 'Stuur ons een plattegrond van het terras' },
        url: 'https://formulieren.example/terras',
        stopsClock: false,
      },
    ]);
  });

  it.each([
    ['ingediend', 'supplied'],
    ['verwerkt', 'supplied'],
    ['gesloten', 'requestWithdrawn'],
    ['weg', 'requestWithdrawn'],
  ] as const)('[SR-36] that are %s are %s', (taskStatus, type) => {
    const { input } = events({ status: taskStatus }, { registrationAt: '2026-03-25' });
    expect(ofType(input.events, type)).toMatchObject([{ on: '2026-03-25', request: expect.stringContaining('task-') }]);
  });

  it('[SR-36] without a last day are notes; without a day of asking they have no place', () => {
    expect(ofType(events({ verloopdatum: null }).input.events, 'noted')).toHaveLength(1);
    const placeless = events({}, { startAt: null, registrationAt: null });
    expect(placeless.input.events.map(({ type }) => type)).toEqual(['received']);
    expect(placeless.problems).toContainEqual(
      expect.objectContaining({ field: 'results[0].record.startAt', effect: 'leftOut' }),
    );
  });

  it('[SR-01] lose a link that is no web address, and nothing else', () => {
    const { input, problems } = events({ formulier: { type: 'url', value: 'htpps://terras.example' } });
    expect(ofType(input.events, 'requested')[0]).not.toHaveProperty('url');
    expect(problems).toContainEqual(
      expect.objectContaining({ field: 'results[0].record.data.formulier.value', effect: 'ignored' }),
    );
  });
});

describe('the end', () => {
  const ended = (own: string, generic: string, change: zgw.Json = {}) =>
    read(zgw.zaak(1, { einddatum: '2026-04-10', resultaat: zgw.resultUrl(1), ...change }), {
      'r.json': zgw.page([zgw.resultaat(1, 1, 1, { toelichting: 'De stoep is te smal.' })]),
      'rt.json': [zgw.resultaattype(1, own, generic)],
    });

  it('[SR-37] is a decision in the register’s own words', () => {
    const { events } = ended('Geweigerd', 'Geweigerd').input;
    expect(ofType(events, 'decided')).toEqual([
      expect.objectContaining({
        outcome: 'refused',
        on: '2026-04-10',
        text: { nl: 'Geweigerd' },
        reason: { nl: 'De stoep is te smal.' },
      }),
    ]);
    expect(ofType(events, 'closed')).toHaveLength(1);
  });

  it('[SR-37] is closed, in the register’s words, when the result is unknown or contradicts itself', () => {
    expect(ofType(ended('Vergunningvrij', 'Verwerkt').input.events, 'closed')[0]?.text).toEqual({
      nl: 'Vergunningvrij',
    });
    const contradiction = ended('Geannuleerd', 'Niet ontvankelijk');
    expect(ofType(contradiction.input.events, 'closed')[0]?.text).toEqual({ nl: 'Geannuleerd' });
    expect(ofType(contradiction.input.events, 'decided')).toEqual([]);
    expect(contradiction.problems).toContainEqual(
      expect.objectContaining({ file: 'rt.json', field: '[0].omschrijvingGeneriek' }),
    );
  });

  it('[SR-37] leaves no objection against what came of an objection', () => {
    const objection = { 'zaaktypen.json': [zgw.zaaktype(1, { identificatie: 'bezwaar', omschrijving: 'Bezwaar' })] };
    const more = {
      ...objection,
      'r.json': zgw.resultaat(1, 1, 1),
      'rt.json': zgw.resultaattype(1, 'Ongegrond', 'Ongegrond'),
    };
    const { events } = read(zgw.zaak(1, { einddatum: '2026-04-10', resultaat: zgw.resultUrl(1) }), more).input;
    expect(ofType(events, 'decided')).toMatchObject([{ outcome: 'unfounded', objection: false }]);
  });

  it('[SR-42] was announced on the day its besluit was sent, if there is just one', () => {
    const decide = (...besluiten: zgw.Json[]) =>
      ofType(
        read(zgw.zaak(1, { einddatum: '2026-04-10', resultaat: zgw.resultUrl(1) }), {
          'b.json': zgw.page(besluiten),
          'r.json': zgw.resultaat(1, 1, 1),
          'rt.json': zgw.resultaattype(1, 'Geweigerd', 'Geweigerd'),
        }).input.events,
        'decided',
      )[0]?.announcedOn;
    expect(decide(zgw.besluit(1, 1))).toBe('2026-04-09');
    expect(decide(zgw.besluit(1, 1, { verzenddatum: null }))).toBeUndefined();
    expect(decide(zgw.besluit(1, 1), zgw.besluit(2, 1))).toBeUndefined();
    expect(decide(zgw.besluit(1, 2))).toBeUndefined();
  });

  it('[SR-38] lies where the register says, also before the start', () => {
    const { input, problems } = ended('Ingetrokken', 'Ingetrokken', { einddatum: '2026-02-27' });
    expect(ofType(input.events, 'withdrawn')).toMatchObject([{ on: '2026-02-27' }]);
    expect(problems).toContainEqual(expect.objectContaining({ field: '[0].einddatum', effect: 'kept' }));
  });

  it('[SR-38] is not there yet for a result without an end day', () => {
    const { input, problems } = ended('Verleend', 'Verleend', { einddatum: null });
    expect(input.events.map(({ type }) => type)).toEqual(['received']);
    expect(problems).toContainEqual(expect.objectContaining({ file: 'r.json', effect: 'kept' }));
  });

  it('[SR-33] takes no result that belongs to another zaak', () => {
    const more = { 'r.json': zgw.resultaat(1, 2, 1), 'rt.json': zgw.resultaattype(1, 'Verleend', 'Verleend') };
    const { input, problems } = read(zgw.zaak(1, { einddatum: '2026-04-10', resultaat: zgw.resultUrl(1) }), more);
    expect(input.events.map(({ type }) => type)).toEqual(['received', 'closed']);
    expect(problems).toContainEqual(expect.objectContaining({ field: '[0].resultaat', effect: 'ignored' }));
  });

  it('[SR-38] without a result just closes the case', () => {
    expect(ofType(read(zgw.zaak(1, { einddatum: '2026-04-10' })).input.events, 'closed')).toMatchObject([
      { on: '2026-04-10' },
    ]);
  });
});

describe('people', () => {
  it('[SR-40] the initiator holds the case, once', () => {
    const { input } = read(zgw.zaak(1), { 'rollen.json': zgw.page([zgw.rol(1, 1), zgw.rol(2, 1)]) });
    expect(input.holders).toEqual([{ scheme: 'bsn', identifier: zgw.testBsn }]);
  });

  it('[SR-40] others, a number that fails the eleven test, and a number of the municipality hold nothing', () => {
    const others = [
      zgw.rol(1, 1, { omschrijvingGeneriek: 'belanghebbende' }),
      zgw.rol(2, 1, { betrokkeneIdentificatie: { inpBsn: '999990018' } }),
      zgw.rol(3, 1, {
        betrokkeneType: 'niet_natuurlijk_persoon',
        betrokkeneIdentificatie: { annIdentificatie: '12345678' },
      }),
    ];
    const { input, problems } = read(zgw.zaak(1), { 'rollen.json': others });
    expect(input.holders).toEqual([]);
    expect(problems.map(({ field }) => field)).toEqual(['[1].betrokkeneIdentificatie', '[2].betrokkeneIdentificatie']);
  });

  it('[SR-40] a company holds its case by KvK number', () => {
    const company = zgw.rol(1, 1, { betrokkeneType: 'vestiging', betrokkeneIdentificatie: { kvkNummer: '12345678' } });
    expect(read(zgw.zaak(1), { 'rollen.json': company }).input.holders).toEqual([
      { scheme: 'kvk', identifier: '12345678' },
    ]);
  });

  it('[SR-41] the team is the unit that handles the case', () => {
    const unit = zgw.rol(1, 1, {
      betrokkeneType: 'organisatorische_eenheid',
      omschrijvingGeneriek: 'behandelaar',
      betrokkeneIdentificatie: { naam: 'Team Vergunningen' },
    });
    const employee = zgw.rol(2, 1, { betrokkeneType: 'medewerker', omschrijvingGeneriek: 'behandelaar' });
    expect(read(zgw.zaak(1), { 'rollen.json': [employee, unit] }).input.type.team).toEqual({ nl: 'Team Vergunningen' });
    expect(read(zgw.zaak(1), { 'rollen.json': [employee] }).input.type.team).toBeUndefined();
  });
});
