import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashCode } from '../../../edge/access/letter-code.ts';
import { importCases } from '../../../edge/sources/import-cases.ts';
import { writeReport } from '../../../edge/sources/report.ts';
import { readZgwFolder } from '../../../edge/sources/zgw/folder.ts';
import { organisationOf } from '../../support/case-inputs.ts';
import { openTestDeps } from '../../support/node-deps.ts';
import * as zgw from './fixtures/zgw.ts';

const order = { organisation: 'lindewaard', source: 'zgw', withCodes: false };
const folder = (...zaken: zgw.Json[]) =>
  readZgwFolder(zgw.files({ ...zgw.types, 'zaken.json': zaken, 'rollen.json': [zgw.rol(1, 1)] }));

async function prepared() {
  const opened = await openTestDeps();
  await opened.deps.organisations.put(organisationOf('lindewaard'));
  return opened;
}

describe('an import', () => {
  it('[SR-06] [SR-60] counts new, unchanged and changed cases', async () => {
    const { deps } = await prepared();
    expect(await importCases(deps, order, folder(zgw.zaak(1), zgw.zaak(2)))).toMatchObject({ read: 2, created: 2 });
    expect(await importCases(deps, order, folder(zgw.zaak(1), zgw.zaak(2)))).toMatchObject({
      created: 0,
      unchanged: 2,
    });
    const changed = await importCases(deps, order, folder(zgw.zaak(1), zgw.zaak(2, { omschrijving: 'Terras' })));
    expect(changed).toMatchObject({ created: 0, unchanged: 1, changed: 1, refused: 0 });
  });

  it('[SR-61] a case that is refused does not stop the others', async () => {
    const { deps } = await prepared();
    const same = zgw.zaak(2, { identificatie: 'Z26.001' });
    const report = await importCases(deps, order, folder(zgw.zaak(1), same, zgw.zaak(3)));
    expect(report).toMatchObject({ created: 2, refused: 1 });
    expect(report.problems).toContainEqual(expect.objectContaining({ file: 'case Z26.001', effect: 'leftOut' }));
  });

  it('[SR-65] that cannot go on still tells every code that it made, and quotes no case', async () => {
    const { deps, databases } = await prepared();
    await databases.zaakClient.execute(
      `CREATE TRIGGER full BEFORE INSERT ON case_file WHEN NEW.number = 'Z26.003' BEGIN SELECT RAISE(ABORT, 'disk full'); END`,
    );
    const four = folder(zgw.zaak(1), zgw.zaak(2), zgw.zaak(3, { omschrijving: 'Kanarie' }), zgw.zaak(4));
    const report = await importCases(deps, { ...order, withCodes: true }, four);
    expect(report).toMatchObject({ read: 4, created: 2, stopped: { number: 'Z26.003' } });
    expect(report.codes.map(({ number }) => number)).toEqual(['Z26.001', 'Z26.002']);
    const text = writeReport(report).join('\n');
    expect(text).toMatch(/Stopped at case Z26\.003, which could not be stored: .*SQLITE_CONSTRAINT/);
    expect(text).not.toMatch(/Kanarie|insert into|params/);
    await databases.zaakClient.execute('DROP TRIGGER full');
    const rest = await importCases(deps, { ...order, withCodes: true }, four);
    expect(rest).toMatchObject({ created: 2, unchanged: 2 });
    expect(rest.codes.map(({ number }) => number)).toEqual(['Z26.003', 'Z26.004']);
  });

  it('[SR-62] gives each case without a working code one, that opens it', async () => {
    const { deps, databases } = await prepared();
    await importCases(deps, order, folder(zgw.zaak(1)));
    const first = await importCases(deps, { ...order, withCodes: true }, folder(zgw.zaak(1), zgw.zaak(2)));
    expect(first.codes.map(({ number }) => number)).toEqual(['Z26.001', 'Z26.002']);
    const hashes = await Promise.all(
      first.codes.map(({ number, code }) => hashCode(deps.keys, 'lindewaard', number, code)),
    );
    const { rows } = await databases.zaakClient.execute('SELECT lookup_hash FROM access_code');
    expect(rows.map((row) => row['lookup_hash']).toSorted()).toEqual(hashes.toSorted());
    const again = await importCases(deps, { ...order, withCodes: true }, folder(zgw.zaak(1), zgw.zaak(2)));
    expect(again.codes).toEqual([]);
  });

  it('[SR-64] leaves no BSN in the database, the log or the report', async () => {
    const { deps, databases, directory, logged } = await prepared();
    const wrong = zgw.rol(2, 1, { betrokkeneIdentificatie: { inpBsn: '999990018' } });
    const result = readZgwFolder(
      zgw.files({
        ...zgw.types,
        'zaken.json': [zgw.zaak(1)],
        'rollen.json': [zgw.rol(1, 1), wrong],
        'taken.json': zgw.taak(1, 1),
        'x.json': `{"bsn": ${zgw.testBsn}`,
      }),
    );
    const report = await importCases(deps, { ...order, withCodes: true }, result);
    await databases.zaakClient.execute('PRAGMA wal_checkpoint(FULL)');
    const bytes = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'latin1'));
    expect(bytes.some((content) => content.includes('Stuur ons een plattegrond'))).toBe(true);
    for (const text of [...bytes, ...logged, writeReport(report).join('\n')]) expect(text).not.toMatch(/99999001[89]/);
  });
});
