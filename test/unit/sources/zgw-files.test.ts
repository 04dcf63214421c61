import { describe, expect, it } from 'vitest';
import { readZgwFolder } from '../../../edge/sources/zgw/folder.ts';
import * as zgw from './fixtures/zgw.ts';

const one = { 'zaken.json': [zgw.zaak(1)], 's.json': [zgw.status(1, 1, 2, '2026-03-03T08:00:00Z')] };
const read = (contents: Record<string, unknown>) => readZgwFolder(zgw.files(contents));
const plain = read({ ...zgw.types, ...one });

describe('files', () => {
  it('[SR-10] may be pages, lists or single resources, with a byte order mark or not', () => {
    const other = read({
      'a.json': zgw.zaaktype(1),
      'b.json': zgw.page([1, 2, 3].map((step) => zgw.statustype(1, step))),
      'c.json': zgw.zaak(1),
      'd.json': `\uFEFF${JSON.stringify(zgw.status(1, 1, 2, '2026-03-03T08:00:00Z'))}`,
    });
    expect(other).toEqual(plain);
  });

  it('[SR-10] may hold resources inside others, as with expand', () => {
    const status = zgw.status(1, 1, 2, '2026-03-03T08:00:00Z', { _expand: { statustype: zgw.statustype(1, 2) } });
    const expanded = zgw.zaak(1, { _expand: { zaaktype: zgw.zaaktype(1), status, resultaat: {} } });
    const rest = [1, 3].map((step) => zgw.statustype(1, step));
    expect(read({ 'expanded.json': zgw.page([expanded]), 'rest.json': rest })).toEqual(plain);
  });

  it('[SR-11] are known by what they hold, not by their name', () => {
    const [zaken, statussen] = Object.values(one);
    const misnamed = { 'statussen.json': zaken, 'zaken.json': statussen, 'rollen.json': zgw.types['zaaktypen.json'] };
    const result = read({ ...misnamed, 'download.json': zgw.types['statustypen.json'] });
    expect(result.cases).toEqual(plain.cases);
  });

  it('[SR-11] a resource that lacks a field is still known by its address, so that the field is named', () => {
    const { statustype: _, ...nameless } = zgw.status(1, 1, 2, 'yesterday');
    const { cases, problems } = read({ ...zgw.types, 'zaken.json': [zgw.zaak(1)], 's.json': nameless });
    expect(cases).toHaveLength(1);
    expect(problems).toEqual([
      { file: 's.json', field: 'datumStatusGezet', reason: expect.any(String), effect: 'leftOut' },
    ]);
  });

  it('[SR-12] may write addresses with or without host and slash', () => {
    const absolute = JSON.stringify({ ...zgw.types, ...one }).replaceAll(
      /"(\/(?:zaken|catalogi)\/api[^"]+)"/g,
      (_, path: string) => JSON.stringify(`https://zgw.example.nl${path}/`),
    );
    const contents = JSON.parse(absolute) as Record<string, unknown>;
    contents['s.json'] = one['s.json'];
    expect(read(contents)).toEqual(plain);
  });

  it('[SR-13] may hold the same resource twice; the fuller one is used', () => {
    expect(read({ ...zgw.types, ...one, 'again.json': zgw.zaak(1) })).toEqual(plain);
    const fuller = zgw.zaak(1, { omschrijving: 'Terras Markt 1' });
    for (const name of ['a.json', 'z.json']) {
      const { cases, problems } = read({ ...zgw.types, ...one, [name]: fuller });
      expect(cases.map(({ input }) => input.title?.nl)).toEqual(['Terras Markt 1']);
      expect(problems).toEqual([
        { file: 'zaken.json', field: '[0]', reason: expect.stringContaining(name), effect: 'kept' },
      ]);
    }
  });

  it('[SR-13] [SR-06] two that are equally full but differ: the first by name of the file', () => {
    const contents = { 'b.json': zgw.zaak(1, { omschrijving: 'B' }), 'a.json': zgw.zaak(1, { omschrijving: 'A' }) };
    expect(read({ ...zgw.types, ...contents }).cases.map(({ input }) => input.title?.nl)).toEqual(['A']);
  });

  it.each([
    ['a form submission', { userId: zgw.testBsn, formName: 'melding', attachments: [] }, 'form submission'],
    ['a download address', { downloadUrl: 'https://bestanden.example/1' }, 'download'],
    ['a database dump', [{ model: 'catalogi.zaaktype', fields: {} }], 'dump'],
    ['a document', { bestandsnaam: 'a.pdf', titel: 'Brief' }, 'document'],
    [
      'the Selectielijst',
      { url: 'https://selectielijst.example/api/v1/resultaten/1', bewaartermijn: 'P1Y' },
      'Selectielijst',
    ],
    ['a list of numbers', [1, 2], 'Not an object'],
    ['an empty list', [], 'no records'],
    ['no JSON', '{"bsn": 999990019', 'Not JSON'],
  ])('[SR-14] that are %s are listed as skipped', (_, content, reason) => {
    const { cases, problems } = read({ ...zgw.types, ...one, 'x.json': content });
    expect(cases).toEqual(plain.cases);
    expect(problems).toEqual([
      { file: 'x.json', field: '', reason: expect.stringContaining(reason), effect: 'skipped' },
    ]);
  });

  it('[SR-14] what hangs under a zaak of another folder is skipped', () => {
    const { problems } = read({ ...zgw.types, ...one, 'taken.json': zgw.page([zgw.taak(1, 7)]) });
    expect(problems).toEqual([
      { file: 'taken.json', field: 'results[0]', reason: expect.any(String), effect: 'skipped' },
    ]);
  });

  it('[SR-15] say when pages are missing, also over several files', () => {
    const half = zgw.page([zgw.zaak(1)], { count: 2, next: '/zaken/api/v1/zaken?page=2' });
    expect(read({ ...zgw.types, 'p1.json': half }).problems).toEqual([
      { file: 'p1.json', field: 'count', reason: expect.stringContaining('pages are missing'), effect: 'kept' },
    ]);
    const second = zgw.page([zgw.zaak(2)], { count: 2 });
    expect(read({ ...zgw.types, 'p1.json': half, 'p2.json': second }).problems).toEqual([]);
  });
});
