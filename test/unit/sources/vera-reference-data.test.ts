import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { examplePromises, repairPromises } from '../../../edge/sources/vera/promises.ts';
import { referenceData } from '../../../edge/sources/vera/reference-data.ts';
import { readReferenceNames, referenceName } from '../../../edge/sources/vera/reference-names.ts';
import { sharedPath } from './fixtures/shared-data.ts';

const csv = sharedPath('vera/Referentiedata.csv');

describe.skipIf(!csv)('[SR-55] our table of VERA (skipped without the shared data)', () => {
  const names = csv === undefined ? new Map<string, string>() : readReferenceNames(readFileSync(csv, 'utf8'));

  it.each(Object.entries(referenceData))('holds all of %s, with its names', (list, codes) => {
    const inFile = [...names]
      .filter(([key]) => key.startsWith(`${list}.`))
      .map(([key, name]) => [key.split('.')[1], name]);
    expect(Object.fromEntries(inFile)).toEqual(codes);
  });
});

describe('names of reference values', () => {
  it('are the landlord’s own first', () => {
    const names = readReferenceNames('\uFEFFSoort;Code;Naam;Omschrijving\nDEFECTSOORT;LEK;Lekt flink;\n');
    expect(referenceName('DEFECTSOORT', 'LEK', names)).toBe('Lekt flink');
    expect(referenceName('DEFECTSOORT', 'GAS', names)).toBe('Gaslucht/gaslek');
    expect(referenceName('DEFECTSOORT', 'toString', names)).toBeUndefined();
  });

  it('come from VERA’s file, not from another', () => {
    expect(() => readReferenceNames('naam,code\nLekt,LEK\n')).toThrow('Soort;Code;Naam');
    expect(() => readReferenceNames('[{"Soort": "DEFECTSOORT"}]')).toThrow('Soort;Code;Naam');
  });
});

describe('[SR-51] the table of promises', () => {
  it('of the example is one that a landlord could write', () => {
    expect(v.parse(repairPromises, examplePromises)).toEqual(examplePromises);
  });

  it('refuses a defect or an urgency that does not exist', () => {
    const table = (byDefect: object) => v.is(repairPromises, { ...examplePromises, byDefect });
    expect(table({ LEK: 'danger' })).toBe(true);
    expect(table({ XXX: 'danger' })).toBe(false);
    expect(table({ LEK: 'soon' })).toBe(false);
  });
});
