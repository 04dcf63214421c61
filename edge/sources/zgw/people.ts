import type { Holder } from '../../protocol/case-input.ts';
import type { ProblemList } from '../read-result.ts';
import type { Located } from './register.ts';
import type { Rol } from './resources.ts';

/** Whose case it is: the initiator, by BSN or KvK number. The numbers are hashed before anything is stored. */
export function holdersOf(rollen: readonly Located<Rol>[], problems: ProblemList): Holder[] {
  const holders = new Map<string, Holder>();
  for (const { value, place } of rollen) {
    if (value.omschrijvingGeneriek !== 'initiator') continue;
    const holder = holderOf(value);
    if (holder) holders.set(`${holder.scheme} ${holder.identifier}`, holder);
    else problems.add(place, 'betrokkeneIdentificatie', reasonForNone(value), 'ignored');
  }
  return [...holders.values()];
}

function holderOf({ betrokkeneIdentificatie: identity }: Rol): Holder | undefined {
  const bsn = identity?.inpBsn;
  if (bsn !== undefined && isBsn(bsn)) return { scheme: 'bsn', identifier: bsn };
  const kvk = identity?.kvkNummer;
  if (kvk !== undefined && /^\d{8}$/.test(kvk)) return { scheme: 'kvk', identifier: kvk };
  return undefined;
}

function reasonForNone({ betrokkeneIdentificatie: identity }: Rol): string {
  if (identity?.inpBsn !== undefined)
    return 'Not a BSN: it does not meet the eleven test. Nobody can log in to this case by it.';
  return 'No BSN and no KvK number. This case opens with a letter code only.';
}

/** The eleven test of a BSN (Wet algemene bepalingen burgerservicenummer). */
function isBsn(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false;
  const digits = [...text].map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/** The team that handles the case, if the register names one. Names of employees are not shown. */
export function teamOf(rollen: readonly Located<Rol>[]): string | undefined {
  return rollen.find(
    ({ value }) => value.omschrijvingGeneriek === 'behandelaar' && value.betrokkeneType === 'organisatorische_eenheid',
  )?.value.betrokkeneIdentificatie?.naam;
}
