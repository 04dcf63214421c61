import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { onTestFinished } from 'vitest';
import type { IdentityConfig } from '../../../edge/protocol/organisation.ts';

export const issuer = 'https://mijn.lindewaard.example';
export const audience = 'houvast:lindewaard';
export const bsn = '012345672';
export const now = new Date('2026-11-24T08:12:00Z');
export const nowSeconds = now.getTime() / 1000;

export async function createSigner(alg = 'ES256', kid = 'k1') {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { alg, kid, privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}
export type Signer = Awaited<ReturnType<typeof createSigner>>;

let tokens = 0;

/** Claims as a good portal sends them; `undefined` leaves one out. */
export function portalClaims(change: Record<string, unknown> = {}): JWTPayload {
  const claims = {
    iss: issuer,
    aud: audience,
    sub: bsn,
    sub_type: 'bsn',
    iat: nowSeconds,
    exp: nowSeconds + 60,
    jti: `token-${++tokens}`,
    ...change,
  };
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
}

export function signWith(
  { alg, kid, privateKey }: Pick<Signer, 'alg' | 'privateKey'> & { kid?: string },
  claims: JWTPayload = portalClaims(),
): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg, ...(kid === undefined ? {} : { kid }) }).sign(privateKey);
}

export const configWith = (keys: IdentityConfig['keys']): IdentityConfig => ({ issuer, audience, keys });

/** A login's key set on a real HTTP server of this machine. */
export async function serveKeys(initial: unknown) {
  let set = initial;
  let status = 200;
  let requests = 0;
  const server = createServer((_, response) => {
    requests++;
    response.writeHead(status, { 'Content-Type': 'application/jwk-set+json' });
    response.end(typeof set === 'string' ? set : JSON.stringify(set));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  onTestFinished(close);
  return {
    url: `http://127.0.0.1:${port}/jwks.json`,
    requests: () => requests,
    answer(next: unknown, nextStatus = 200) {
      set = next;
      status = nextStatus;
    },
    close,
  };
}
