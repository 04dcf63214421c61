import type { CalendarDate } from '../../protocol/primitives.ts';
import { finishCase } from '../finish-case.ts';
import { type Effect, ProblemList, type ReadCase, type ReadResult, type SourceFile } from '../read-result.ts';
import { defined, dutch } from '../texts.ts';
import { draftCaseType, reportTypeProblems } from './case-type.ts';
import { draftEvents } from './events.ts';
import { type CaseParts, partsFinder } from './parts.ts';
import { holdersOf, teamOf } from './people.ts';
import { idOf } from './reference.ts';
import { type Located, readRegister } from './register.ts';
import type { Zaak, Zaaktype } from './resources.ts';
import { nounOf, type RegisterDay, termOfCase, termOfType } from './term.ts';

/**
 * Reads answers of the ZGW APIs (Zaken, Catalogi, and open tasks from an Objects API), as files: pages, lists or
 * single resources, in any order. Pure. What can't be read is listed with its file and field; the rest is kept.
 */
export function readZgwFolder(files: readonly SourceFile[]): ReadResult {
  const problems = new ProblemList();
  const register = readRegister(files, problems);
  const partsOf = partsFinder(register, problems);
  const used = new Map<string, Located<Zaaktype>>();
  const cases: ReadCase[] = [];
  for (const zaak of register.zaken.values()) {
    if (isSecret(zaak.value)) {
      problems.add(zaak.place, 'vertrouwelijkheidaanduiding', 'Too confidential to show to a citizen.', 'leftOut');
      continue;
    }
    const parts = partsOf(zaak);
    if (parts.zaaktype) used.set(parts.zaaktype.value.url, parts.zaaktype);
    const input = readCase(parts, problems);
    if (input) cases.push(input);
  }
  reportTypeProblems(register, used.values(), problems);
  return { cases, problems: problems.problems };
}

function readCase(parts: CaseParts, problems: ProblemList): ReadCase | undefined {
  const { zaak, zaaktype } = parts;
  const ref = idOf(zaak.value.url);
  const received = receivedOn(parts, problems);
  const ofType = termOfType(zaaktype?.value, nounOf(zaaktype?.value));
  const { term, registerDay } = termOfCase(zaak.value, ofType, received);
  if (registerDay !== 'agrees')
    problems.add(zaak.place, 'uiterlijkeEinddatumAfdoening', ...registerDayReasons[registerDay]);
  if (zaak.value.identificatie === undefined)
    problems.add(zaak.place, 'identificatie', 'Without a number the case is known by its uuid.', 'kept');
  const input = finishCase(
    defined({
      number: zaak.value.identificatie ?? ref,
      title: dutch(zaak.value.omschrijving) ?? dutch(zaaktype?.value.omschrijving),
      type: draftCaseType({ ...parts, term, resultaattype: parts.resultaattype?.value, team: teamOf(parts.rollen) }),
      holders: holdersOf(parts.rollen, problems),
      events: draftEvents(parts, received, term, problems),
    }),
    zaak.place,
    problems,
  );
  return input && { ref, input };
}

const registerDayReasons: Record<Exclude<RegisterDay, 'agrees'>, [reason: string, effect: Effect]> = {
  used: ['Differs from the term of the zaaktype; the register’s day is used.', 'kept'],
  lawStands: ['Differs from the term of a complaint (Awb 9:11); the term of the law is used.', 'ignored'],
  impossible: ['Lies on or before the start; the term of the zaaktype is used.', 'ignored'],
};

/** The day of receipt: the start, or the registration when that was earlier, since nothing is registered before it came in. */
function receivedOn({ zaak }: CaseParts, problems: ProblemList): CalendarDate | undefined {
  const [first] = [zaak.value.startdatum, zaak.value.registratiedatum].filter((day) => day !== undefined).sort();
  if (first === undefined) problems.add(zaak.place, 'startdatum', 'Without a start no term can be counted.', 'kept');
  return first;
}

// The levels above `zaakvertrouwelijk` (Zaken API, vertrouwelijkheidaanduiding).
const secretLevels: readonly string[] = ['vertrouwelijk', 'confidentieel', 'geheim', 'zeer_geheim'];

function isSecret(zaak: Zaak): boolean {
  return secretLevels.includes(zaak.vertrouwelijkheidaanduiding?.toLowerCase() ?? '');
}
