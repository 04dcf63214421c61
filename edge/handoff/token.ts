import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { keyedHash } from '../keys.ts';
import { organisationCode } from '../protocol/primitives.ts';

/** Characters of a hand-off's own part of its id. Before it stands the organisation, so that a socket finds its office. */
export const handoffHashLength = 22;

/** What a citizen shows to come into the room of a hand-off: for this one only. */
export const handoffToken = ({ keys }: Pick<Deps, 'keys'>, id: string): Promise<string> =>
  keyedHash(keys.session, 'handoff', id);

/** Whether this is the token of that hand-off. Takes as long for a wrong one, wherever it differs. */
export async function isHandoffToken(deps: Pick<Deps, 'keys'>, id: string, given: string): Promise<boolean> {
  const right = await handoffToken(deps, id);
  let difference = given.length ^ right.length;
  for (let place = 0; place < right.length; place++) difference |= given.charCodeAt(place) ^ right.charCodeAt(place);
  return difference === 0;
}

/** The organisation that an id of a hand-off names, if it names one. */
export function organisationOf(id: string): string | undefined {
  const code = v.safeParse(organisationCode, id.slice(0, -handoffHashLength - 1));
  return code.success ? code.output : undefined;
}
