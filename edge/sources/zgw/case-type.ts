import type { Term } from '../../protocol/case-type.ts';
import type { CaseDraft } from '../finish-case.ts';
import type { ProblemList } from '../read-result.ts';
import { defined, dutch } from '../texts.ts';
import { idOf, keyOf } from './reference.ts';
import type { Located, Register } from './register.ts';
import type { Resultaattype, Statustype, Zaak, Zaaktype } from './resources.ts';
import { nounOf } from './term.ts';
import { words } from './words.ts';

interface TypeParts {
  register: Register;
  zaak: Located<Zaak>;
  zaaktype: Located<Zaaktype> | undefined;
  term: Term;
  resultaattype: Resultaattype | undefined;
  team: string | undefined;
}

/** The rules of the case: zaaktype, its statustypen as steps, and the retention of the result. */
export function draftCaseType({ register, zaak, zaaktype, term, resultaattype, team }: TypeParts): CaseDraft['type'] {
  const type = zaaktype?.value;
  return defined({
    code: type?.identificatie ?? idOf(type?.url ?? zaak.value.zaaktype ?? '') ?? '',
    name: dutch(type?.omschrijving ?? type?.identificatie) ?? words.unknownType,
    noun: nounOf(type),
    term,
    service: type?.servicenorm,
    extension: type?.verlengingMogelijk === false ? undefined : type?.verlengingstermijn,
    steps: zaaktype ? stepsOf(register, zaaktype.value) : [],
    team: dutch(team ?? type?.verantwoordelijke),
    retention: resultaattype?.archiefactietermijn,
  });
}

/** Steps in order. When some of them are not in the files there are none: "step 2 of 2" would be untrue. */
function stepsOf(register: Register, zaaktype: Zaaktype) {
  if (missingStatustypen(register, zaaktype) > 0) return [];
  return statustypenOf(register, zaaktype).map((statustype) =>
    defined({
      key: idOf(statustype.url),
      title: titleOf(statustype),
      explanation: dutch(statustype.statustekst),
      final: statustype.isEindstatus,
    }),
  );
}

/** What a citizen may read as the name of a status. */
export function titleOf(statustype: Statustype) {
  const name =
    dutch(statustype.omschrijving) ?? dutch(statustype.statustekst) ?? dutch(statustype.omschrijvingGeneriek);
  return name ?? words.stepNumber(statustype.volgnummer);
}

function statustypenOf(register: Register, zaaktype: Zaaktype): Statustype[] {
  return [...register.statustypen.values()]
    .map(({ value }) => value)
    .filter((statustype) => statustype.zaaktype !== undefined && keyOf(statustype.zaaktype) === keyOf(zaaktype.url))
    .sort((a, b) => a.volgnummer - b.volgnummer);
}

/** How many statustypen a zaaktype names that are not in the files. */
function missingStatustypen(register: Register, zaaktype: Zaaktype): number {
  const named = (zaaktype.statustypen ?? []).filter((address) => typeof address === 'string');
  return named.filter((address) => !register.statustypen.has(keyOf(address))).length;
}

/** Says once per zaaktype in use what is missing of it. */
export function reportTypeProblems(register: Register, used: Iterable<Located<Zaaktype>>, problems: ProblemList): void {
  for (const { value, place } of used) {
    const missing = missingStatustypen(register, value);
    if (missing > 0)
      problems.add(
        place,
        'statustypen',
        `${missing} of its statustypen are not in the files, so its steps can't be counted.`,
        'kept',
      );
    if (value.doorlooptijd === undefined)
      problems.add(place, 'doorlooptijd', 'The zaaktype has no term of its own.', 'kept');
  }
}
