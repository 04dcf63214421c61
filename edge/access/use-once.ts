import { usedToken } from '../../db/zaak/schema.ts';
import { keyedHash } from '../keys.ts';
import type { AccessDeps } from './deps.ts';
import type { Identity } from './identity-token.ts';

/**
 * Marks an identity token as used, until it is refused for its age anyway.
 * @returns false when it was used before. Of two uses at the same moment, on any host, one wins.
 */
export async function useOnce(deps: AccessDeps, organisation: string, identity: Identity): Promise<boolean> {
  const tokenHash = await keyedHash(deps.keys.session, 'identity', organisation, identity.issuer, identity.tokenId);
  const inserted = await deps.zaak
    .insert(usedToken)
    .values({ tokenHash, expiresAt: new Date(identity.refusedFrom).toISOString() })
    .onConflictDoNothing()
    .returning({ tokenHash: usedToken.tokenHash });
  return inserted.length === 1;
}
