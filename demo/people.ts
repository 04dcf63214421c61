import type { Holder } from '../edge/protocol/case-input.ts';
import type { DemoOrganisationCode } from './demo-case.ts';

interface Person {
  organisation: DemoOrganisationCode;
  /** As it stands after a verb: `mevrouw De Boer`. */
  name: string;
  holder: Holder;
}

/**
 * Invented citizens for the demo login. The numbers lie in the range that RvIG keeps for tests and belong to nobody.
 * A landlord has no right to use a BSN, so tenants have a tenant number.
 */
export const people = {
  deBoer: person('lindewaard', 'mevrouw De Boer', 'bsn', '999955597'),
  yilmaz: person('lindewaard', 'meneer Yilmaz', 'bsn', '999971049'),
  janssen: person('lindewaard', 'mevrouw Janssen', 'bsn', '999926846'),
  nowak: person('lindewaard', 'meneer Nowak', 'bsn', '999960313'),
  bakker: person('lindewaard', 'mevrouw Bakker', 'bsn', '999980841'),
  visser: person('vlierhof', 'mevrouw Visser', 'subject', 'H-300417'),
  haddad: person('vlierhof', 'meneer Haddad', 'subject', 'H-300856'),
} as const satisfies Record<string, Person>;

export type PersonKey = keyof typeof people;

function person(
  organisation: DemoOrganisationCode,
  name: string,
  scheme: Holder['scheme'],
  identifier: string,
): Person {
  return { organisation, name, holder: { scheme, identifier } };
}
