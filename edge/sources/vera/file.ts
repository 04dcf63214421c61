import { type CaseDraft, finishCase } from '../finish-case.ts';
import { readLoosely } from '../loose.ts';
import { daysBetween, latestOf } from '../moments.ts';
import { type Place, ProblemList, type ReadCase, type ReadResult, type SourceFile } from '../read-result.ts';
import { dutch } from '../texts.ts';
import { draftEvents } from './events.ts';
import { follow, type RawRecord, readExport, type VeraExport } from './export.ts';
import { examplePromises, promisedLength, type RepairPromises } from './promises.ts';
import { type ReferenceNames, referenceName } from './reference-names.ts';
import { afspraak, type Defect, defect, type Order, order, taak, type Verzoek, verzoek } from './resources.ts';
import { repair, steps } from './words.ts';

export interface VeraOptions {
  /** The landlord's own promises. */
  promises?: RepairPromises;
  /** Names of reference values, when the landlord's are newer than ours. */
  names?: ReferenceNames;
}

/**
 * Reads repair requests of VERA (JSON). Pure. What can't be read is listed with its field; the rest is kept.
 * VERA does not say which of the people around a request is the tenant, so no holder is read: these cases open
 * with a letter code.
 */
export function readVeraFile(file: SourceFile, options: VeraOptions = {}): ReadResult {
  const problems = new ProblemList();
  let content: unknown;
  try {
    content = JSON.parse(file.text.replace(/^\uFEFF/, ''));
  } catch {
    problems.add({ file: file.path, path: '' }, '', 'Not JSON.', 'skipped');
    return { cases: [], problems: problems.problems };
  }
  const { verzoeken, pools } = readExport(content, file.path);
  const cases = new Map<string, ReadCase>();
  for (const raw of verzoeken) {
    const found = readRequest(raw, pools, options, problems);
    if (!found) continue;
    const known = cases.get(found.ref);
    if (!known) cases.set(found.ref, found);
    else if (JSON.stringify(known) !== JSON.stringify(found))
      problems.add(
        raw.place,
        'id',
        'The same request stands differently earlier in the file; that one is used.',
        'leftOut',
      );
  }
  return { cases: [...cases.values()], problems: problems.problems };
}

function readRequest(
  { record, place }: RawRecord,
  pools: VeraExport['pools'],
  { promises = examplePromises, names }: VeraOptions,
  problems: ProblemList,
): ReadCase | undefined {
  const request = readLoosely(verzoek, record, { essential: ['id'], place, problems });
  if (!request) return undefined;
  const at = (base: Place, field: string): Place => ({
    file: base.file,
    path: base.path ? `${base.path}.${field}` : field,
  });
  const visitsOf = (references: readonly unknown[], field: string) =>
    follow(references, { pool: pools.afspraken, schema: afspraak, at: at(place, field), essential: ['id'], problems });
  const orders = follow(request.onderhoudsorders, {
    pool: pools.onderhoudsorders,
    schema: order,
    at: at(place, 'onderhoudsorders'),
    problems,
  }).filter((each) => each.status?.code !== 'GEA');
  const tasks = follow(request.onderhoudstaken, {
    pool: pools.onderhoudstaken,
    schema: taak,
    at: at(place, 'onderhoudstaken'),
    problems,
  }).map((task) => ({ task, visits: visitsOf(task.afspraken, 'onderhoudstaken.afspraken') }));
  const visits = orders.flatMap((each) => visitsOf(each.afspraken, 'onderhoudsorders.afspraken'));
  const defects = follow(request.defecten, {
    pool: pools.defecten,
    schema: defect,
    at: at(place, 'defecten'),
    problems,
  });
  if (request.melddatum === undefined)
    problems.add(place, 'melddatum', 'Without the day of reporting no promise can be counted.', 'kept');
  const length =
    registerLength(request, orders, place, problems) ??
    promisedLength(
      promises,
      defects.map(({ soort }) => soort?.code),
    );
  const input = finishCase(
    {
      number: request.code ?? request.id,
      title: titleOf(request, defects, names),
      type: draftType(request, length),
      events: draftEvents({ verzoek: request, place, orders, tasks, visits }, problems),
    },
    place,
    problems,
  );
  return input && { ref: request.id, input };
}

/** The promise in days that the orders themselves carry (`uitersteGereeddatum`). It goes before the general one. */
function registerLength(
  request: Verzoek,
  orders: readonly Order[],
  place: Place,
  problems: ProblemList,
): string | undefined {
  const latest = latestOf(orders.map((each) => each.uitersteGereeddatum));
  if (latest === undefined || request.melddatum === undefined) return undefined;
  const days = daysBetween(request.melddatum, latest);
  if (days >= 0) return `P${days}D`;
  problems.add(
    place,
    'onderhoudsorders.uitersteGereeddatum',
    'Lies before the day of reporting; the general promise is used.',
    'ignored',
  );
  return undefined;
}

function draftType({ onderhoudSoort }: Verzoek, length: string): CaseDraft['type'] {
  const kind = onderhoudSoort?.code ?? 'REP';
  return {
    code: `vera-${kind.toLowerCase()}`,
    name: (kind === 'REP' ? undefined : dutch(onderhoudSoort?.naam)) ?? repair,
    noun: 'repair',
    term: { basis: 'promise', length },
    steps: Object.entries(steps).map(([key, step]) => ({ key, ...step, final: key === 'closed' })),
  };
}

/** What the tenant called it, else where and what: "Keuken: lekt". */
function titleOf(request: Verzoek, [first]: readonly Defect[], names: ReferenceNames | undefined) {
  const own = dutch(request.omschrijving) ?? dutch(first?.omschrijving);
  if (own) return own;
  const where = first?.locatie?.naam ?? referenceName('DEFECTLOCATIE', first?.locatie?.code, names);
  const what = first?.soort?.naam ?? referenceName('DEFECTSOORT', first?.soort?.code, names);
  return dutch([where, what?.toLowerCase()].filter((part) => part !== undefined).join(': ')) ?? repair;
}
