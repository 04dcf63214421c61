import { describe, expect, it } from 'vitest';
import { explain } from '../../../edge/progress/explain.ts';
import type { ReadCase } from '../../../edge/sources/read-result.ts';
import { readZgwFolder } from '../../../edge/sources/zgw/folder.ts';
import { sharedFiles } from './fixtures/shared-data.ts';

const real = sharedFiles('zgw/nijmegen-mijn-zaken');
const dump = sharedFiles('zgw/openzaak-fixtures');

function explained({ ref, input }: ReadCase, today: string) {
  const recordedAt = '2026-11-22T09:00:00Z';
  const events = input.events.map((event) => ({ ...event, recordedAt, source: 'zgw' }));
  const { number, type, title } = input;
  const file = {
    id: ref,
    number,
    type,
    events,
    organisationKind: 'municipality' as const,
    version: 1,
    updatedAt: recordedAt,
  };
  return explain(title ? { ...file, title } : file, today);
}

describe.skipIf(!real)('zaken of a real municipality (skipped without the shared data)', () => {
  const { cases, problems } = readZgwFolder(real ?? []);
  const caseOf = (number: string) => {
    const found = cases.find(({ input }) => input.number === number);
    if (!found) throw new Error(`${number} did not come out.`);
    return found;
  };

  it('all come out: three of a page, one on its own, two of them again elsewhere', () => {
    expect(cases.map(({ input }) => input.number).toSorted()).toEqual([
      'Z23.001438',
      'Z23.001592',
      'Z23.001719',
      'Z23.001736',
    ]);
  });

  it('[SR-13] the zaak that stands there with and without status has its status', () => {
    const { input } = caseOf('Z23.001592');
    expect(input.events.map(({ type, on }) => [type, on])).toEqual([
      ['received', '2023-06-09'],
      ['step', '2023-06-09'],
    ]);
    expect(input.title).toEqual({ nl: 'Bezwaar' });
  });

  it('[SR-23] an objection is explained with the register’s own latest day', () => {
    const objection = explained(caseOf('Z23.001592'), '2023-07-03');
    expect(objection).toMatchObject({ noun: 'objection', headline: 'nothingToDo', turn: { who: 'us' } });
    expect(objection.clock).toMatchObject({ kind: 'law', latestOn: '2023-10-11', serviceOn: '2023-09-01' });
    expect(objection.step).toMatchObject({ known: true, title: { nl: 'In behandeling' }, index: 2, of: 3 });
    expect(explained(caseOf('Z23.001592'), '2023-10-12').headline).toBe('lateDecision');
  });

  it('[SR-38] a complaint that ended before it started is withdrawn', () => {
    expect(explained(caseOf('Z23.001438'), '2023-07-03')).toMatchObject({
      noun: 'complaint',
      headline: 'withdrawn',
      finished: true,
      step: { known: false },
    });
  });

  it('[SR-22] nobody can be given notice of default over a report', () => {
    const report = explained(caseOf('Z23.001719'), '2026-11-22');
    expect(report.headline).toBe('latePromise');
    expect(report.late?.rights.map(({ kind }) => kind)).toEqual(['complaint']);
  });

  it('[SR-14] the other files are each named once, with why they say nothing', () => {
    const skipped = problems
      .filter(({ effect, field }) => effect === 'skipped' && field === '')
      .map(({ file }) => file);
    expect(skipped).toEqual([
      'catalogi.json',
      'download.json',
      'enkelvoudiginformatieobject.json',
      'inzending.json',
      'list-inzendingen.json',
      'zaakinformatieobjecten.json',
    ]);
    expect(problems.filter(({ file, effect }) => file === 'taken-by-user.json' && effect === 'skipped')).toHaveLength(
      10,
    );
  });

  it('[SR-03] [SR-40] the BSN is a holder and shows in no problem', () => {
    expect(caseOf('Z23.001592').input.holders).toEqual([
      { scheme: 'bsn', identifier: expect.stringMatching(/^\d{9}$/) },
    ]);
    expect(JSON.stringify(problems)).not.toMatch(/\d{9}/);
  });

  it('no record is left out', () => {
    expect(problems.filter(({ effect }) => effect === 'leftOut')).toEqual([]);
  });

  it('tasks come out with their zaak, also with a link that is no address', () => {
    const [first] = (real ?? []).filter(({ path }) => path === 'zaak1.json');
    const zaak =
      first?.text.replaceAll('5b1c4f8f-8c62-41ac-a3a0-e2ac08b6e886', '0cb4f028-7d08-4161-b94c-49eaf9c647f8') ?? '';
    const withZaak = readZgwFolder([
      ...(real ?? []),
      { path: 'more.json', text: zaak.replaceAll('Z23.001592', 'Z23.009999') },
    ]);
    const events = withZaak.cases.find(({ input }) => input.number === 'Z23.009999')?.input.events ?? [];
    expect(events.map(({ type, on }) => [type, on])).toEqual([
      ['received', '2023-06-09'],
      ['requested', '2023-10-04'],
      ['requested', '2023-10-04'],
      ['supplied', '2023-10-04'],
      ['requested', '2024-03-04'],
    ]);
    expect(withZaak.problems).toContainEqual(
      expect.objectContaining({ field: 'results[8].record.data.formulier.value' }),
    );
  });
});

describe.skipIf(!dump)('a dump of Open Zaak and the Selectielijst (skipped without the shared data)', () => {
  it('[SR-14] are skipped whole, each with its reason', () => {
    const { cases, problems } = readZgwFolder(dump ?? []);
    expect(cases).toEqual([]);
    expect(problems.map(({ file, field, effect }) => [file, field, effect])).toEqual([
      ['catalogi.json', '', 'skipped'],
      ['procestypen_2020.json', '', 'skipped'],
      ['resultaattypeomschrijvingen.json', '', 'skipped'],
      ['resultaten.json', '', 'skipped'],
    ]);
  });
});
