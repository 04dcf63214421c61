import type { ProblemList } from '../read-result.ts';
import { keyOf } from './reference.ts';
import type { Located, Register } from './register.ts';
import type { Besluit, Resultaat, Resultaattype, Rol, Status, Taak, Zaak, Zaaktype } from './resources.ts';

/** A zaak with everything in the files that belongs to it. */
export interface CaseParts {
  register: Register;
  zaak: Located<Zaak>;
  zaaktype: Located<Zaaktype> | undefined;
  statussen: readonly Located<Status>[];
  resultaat: Located<Resultaat> | undefined;
  resultaattype: Located<Resultaattype> | undefined;
  besluiten: readonly Located<Besluit>[];
  rollen: readonly Located<Rol>[];
  tasks: readonly Located<Taak>[];
}

/** Groups what refers to a zaak, once for all zaken. */
export function partsFinder(register: Register, problems: ProblemList): (zaak: Located<Zaak>) => CaseParts {
  const statussen = groupByZaak(register.statussen.values());
  const resultaten = groupByZaak(register.resultaten.values());
  const besluiten = groupByZaak(register.besluiten.values());
  const rollen = groupByZaak(register.rollen.values());
  const tasks = groupByZaak(register.taken.values());
  for (const group of [statussen, resultaten, besluiten, rollen, tasks]) reportOrphans(group, register, problems);

  return (zaak) => {
    const key = keyOf(zaak.value.url);
    const zaaktype = lookUp(register.zaaktypen, zaak.value.zaaktype);
    if (!zaaktype)
      problems.add(
        zaak.place,
        'zaaktype',
        'This zaaktype is not in the files: the case has no name, steps or term.',
        'kept',
      );
    const resultaat = lookUp(register.resultaten, zaak.value.resultaat) ?? resultaten.get(key)?.[0];
    const own = resultaat && keyOf(resultaat.value.zaak) === key ? resultaat : undefined;
    if (zaak.value.resultaat !== undefined && !own)
      problems.add(zaak.place, 'resultaat', 'This result is not in the files, or belongs to another zaak.', 'ignored');
    const resultaattype = lookUp(register.resultaattypen, own?.value.resultaattype);
    if (own && !resultaattype)
      problems.add(own.place, 'resultaattype', 'This resultaattype is not in the files.', 'ignored');
    if (
      own &&
      resultaattype?.value.zaaktype &&
      zaaktype &&
      keyOf(resultaattype.value.zaaktype) !== keyOf(zaaktype.value.url)
    )
      problems.add(own.place, 'resultaattype', 'This resultaattype belongs to another zaaktype.', 'kept');
    return {
      register,
      zaak,
      zaaktype,
      statussen: statussen.get(key) ?? [],
      resultaat: own,
      resultaattype,
      besluiten: besluiten.get(key) ?? [],
      rollen: rollen.get(key) ?? [],
      tasks: tasks.get(key) ?? [],
    };
  };
}

function lookUp<T>(table: ReadonlyMap<string, T>, address: string | undefined): T | undefined {
  return address === undefined ? undefined : table.get(keyOf(address));
}

type Group<T> = Map<string, Located<T>[]>;

function groupByZaak<T extends { zaak: string }>(items: Iterable<Located<T>>): Group<T> {
  const groups: Group<T> = new Map();
  for (const item of items) {
    const key = keyOf(item.value.zaak);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function reportOrphans(groups: Group<unknown>, register: Register, problems: ProblemList): void {
  for (const [key, items] of groups)
    if (!register.zaken.has(key))
      for (const { place } of items) problems.add(place, '', 'Belongs to a zaak that is not in the files.', 'skipped');
}
