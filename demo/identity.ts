import { SignJWT } from 'jose';
import type { Deps } from '../edge/deps.ts';
import { toBase64Url } from '../edge/keys.ts';
import { demoIdentity } from './organisations.ts';
import { type PersonKey, people } from './people.ts';
import { demoIdentitySecret } from './seed.ts';

/** Signs an identity token as the portal of a host would after its login: for one person, once, for two minutes. */
export async function signIdentity(deps: Pick<Deps, 'keys' | 'clock' | 'random'>, key: PersonKey): Promise<string> {
  const { organisation, holder } = people[key];
  const { issuer, audience } = demoIdentity(organisation);
  const now = Math.floor(deps.clock().getTime() / 1000);
  return new SignJWT({ sub_type: holder.scheme })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(holder.identifier)
    .setJti(toBase64Url(deps.random(16)))
    .setIssuedAt(now)
    .setExpirationTime(now + 120)
    .sign(new TextEncoder().encode(await demoIdentitySecret(deps)));
}
