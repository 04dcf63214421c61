import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { BoundedMap } from '../cases/bounded-map.ts';
import type { IdentityConfig } from '../protocol/organisation.ts';

/** Algorithms with a public key (RFC 7518, RFC 8037). A shared secret allows HS256 and nothing else, so neither can pass for the other. */
const publicKeyAlgorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const minSecretBytes = 32;

export interface IdentityKeys {
  algorithms: string[];
  getKey: JWTVerifyGetKey;
}

/** The keys of the host's login cannot be had or used. Not the citizen's fault. */
export class IdentityKeysError extends Error {
  override readonly name = 'IdentityKeysError';
  /** A code for the log. */
  readonly reason: string;

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** Finds the keys that an organisation's login signs with. Key sets from an address are remembered by it. */
export function createIdentityKeyFinder(): (config: IdentityConfig) => IdentityKeys {
  const remote = new BoundedMap<string, JWTVerifyGetKey>(200);

  function remoteKeys(address: string): JWTVerifyGetKey {
    const known = remote.get(address);
    if (known) return known;
    const url = new URL(address);
    // Whoever can change the keys on their way can be anyone.
    if (url.protocol !== 'https:' && !isThisMachine(url)) throw new IdentityKeysError('jwks-not-https');
    const keys = createRemoteJWKSet(url, { cooldownDuration: 30_000, cacheMaxAge: 600_000, timeoutDuration: 4000 });
    remote.set(address, keys);
    return keys;
  }

  return ({ keys }) => {
    if (keys.kind === 'secret') {
      const secret = new TextEncoder().encode(keys.secret);
      if (secret.byteLength < minSecretBytes) throw new IdentityKeysError('secret-too-short');
      return { algorithms: ['HS256'], getKey: async () => secret };
    }
    const find: JWTVerifyGetKey = async (header, token) => {
      try {
        const set = keys.kind === 'jwks' ? remoteKeys(keys.url) : createLocalJWKSet({ keys: keys.keys });
        return await set(header, token);
      } catch (error) {
        // These two are about the token. Anything else is about the keys.
        if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error;
        if (error instanceof IdentityKeysError) throw error;
        throw new IdentityKeysError(error instanceof errors.JOSEError ? error.code : 'unreachable', { cause: error });
      }
    };
    return { algorithms: publicKeyAlgorithms, getKey: find };
  };
}

function isThisMachine({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
