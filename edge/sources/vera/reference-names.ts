import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { type ReferenceList, referenceData } from './reference-data.ts';

/** Names of reference values, as `DEFECTSOORT.LEK`. */
export type ReferenceNames = ReadonlyMap<string, string>;

const row = v.object({ Soort: v.string(), Code: v.string(), Naam: v.string() });

/** Reads VERA's own `Referentiedata.csv`, for a landlord whose values are newer than ours. @throws when it is not that file. */
export function readReferenceNames(csv: string): ReferenceNames {
  const rows: unknown = parse(csv, {
    delimiter: ';',
    columns: true,
    bom: true,
    skip_empty_lines: true,
    relax_quotes: true,
  });
  const parsed = v.safeParse(v.pipe(v.array(row), v.minLength(1)), rows);
  if (!parsed.success) throw new TypeError('Expected a CSV with the columns Soort;Code;Naam.');
  return new Map(parsed.output.map(({ Soort, Code, Naam }) => [`${Soort}.${Code}`, Naam]));
}

/** The name of a value: the given names first, then those we know. */
export function referenceName(
  list: ReferenceList,
  code: string | undefined,
  names?: ReferenceNames,
): string | undefined {
  if (code === undefined) return undefined;
  const own: Readonly<Record<string, string>> = referenceData[list];
  return names?.get(`${list}.${code}`) ?? (Object.hasOwn(own, code) ? own[code] : undefined);
}
