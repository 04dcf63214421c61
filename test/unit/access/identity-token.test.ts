import { createHmac } from 'node:crypto';
import { exportSPKI } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { createIdentityKeyFinder } from '../../../edge/access/identity-keys.ts';
import { IdentityRefusedError, readIdentityToken } from '../../../edge/access/identity-token.ts';
import type { IdentityConfig } from '../../../edge/protocol/organisation.ts';
import {
  audience,
  bsn,
  configWith,
  createSigner,
  issuer,
  now,
  nowSeconds,
  portalClaims,
  type Signer,
  signWith,
} from './identity-support.ts';

const secret = 'a shared secret of well over 32 bytes';

let signer: Signer;
let config: IdentityConfig;
beforeAll(async () => {
  signer = await createSigner();
  config = configWith({ kind: 'jwk', keys: [signer.jwk] });
});

const read = async (token: string, given = config, at = now) =>
  readIdentityToken(token, given, createIdentityKeyFinder()(given), at);

async function refusalOf(token: string, given = config, at = now): Promise<string> {
  try {
    await read(token, given, at);
    return 'accepted';
  } catch (error) {
    if (error instanceof IdentityRefusedError) return error.reason;
    throw error;
  }
}

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token put together by hand, as an attacker would. */
function forge(header: object, claims: object, key?: string): string {
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${key === undefined ? '' : createHmac('sha256', key).update(signed).digest('base64url')}`;
}

describe('token of the host’s login', () => {
  it('[AC-31] tells who, when everything is right', async () => {
    expect(await read(await signWith(signer, portalClaims({ jti: 'j-1' })))).toEqual({
      holder: { scheme: 'bsn', identifier: bsn },
      issuer,
      tokenId: 'j-1',
      refusedFrom: (nowSeconds + 60 + 30) * 1000,
    });
  });

  it('[AC-31] takes a subject without a type as an identifier of the login itself', async () => {
    const { holder } = await read(await signWith(signer, portalClaims({ sub: 'u-17', sub_type: undefined })));
    expect(holder).toEqual({ scheme: 'subject', identifier: 'u-17' });
  });

  it.each([
    ['another issuer', { iss: 'https://elders.example' }, 'claim-iss'],
    ['the issuer with a slash more', { iss: `${issuer}/` }, 'claim-iss'],
    ['another audience', { aud: 'houvast:de-linde' }, 'claim-aud'],
    ['audiences without ours', { aud: ['a', 'b'] }, 'claim-aud'],
    ['no issuer', { iss: undefined }, 'claim-iss'],
    ['no audience', { aud: undefined }, 'claim-aud'],
    ['no subject', { sub: undefined }, 'claim-sub'],
    ['no identifier of the token', { jti: undefined }, 'claim-jti'],
    ['no end', { exp: undefined }, 'claim-exp'],
    ['no begin', { iat: undefined }, 'claim-iat'],
    ['an empty subject', { sub: ' ' }, 'claims'],
    ['an empty identifier of the token', { jti: '' }, 'claims'],
    ['an identifier of the token without end', { jti: 'j'.repeat(201) }, 'claims'],
    ['a kind of subject that we do not know', { sub_type: 'email' }, 'claims'],
    ['a begin in words', { iat: 'now' }, 'claim-iat'],
    ['an end in words', { exp: 'later' }, 'claim-exp'],
    ['an end without end', { exp: 1e300 }, 'lifetime'],
    ['a begin in the future', { iat: nowSeconds + 31, exp: nowSeconds + 60 }, 'issued-in-future'],
    ['a time before which it may not be used', { nbf: nowSeconds + 31 }, 'claim-nbf'],
    ['an end before its begin', { iat: nowSeconds + 20, exp: nowSeconds + 10 }, 'lifetime'],
  ])('[AC-31] is refused with %s', async (_, change, reason) => {
    expect(await refusalOf(await signWith(signer, portalClaims(change)))).toBe(reason);
  });

  it('[AC-31] is accepted with our audience among others', async () => {
    expect(await refusalOf(await signWith(signer, portalClaims({ aud: ['other', audience] })))).toBe('accepted');
  });

  it.each([
    [300, 'accepted'],
    [301, 'lifetime'],
  ])('[AC-32] with %d seconds to live is %s', async (seconds, outcome) => {
    expect(await refusalOf(await signWith(signer, portalClaims({ exp: nowSeconds + seconds })))).toBe(outcome);
  });

  it.each([
    [0, 'accepted'],
    [89, 'accepted'],
    [90, 'expired'],
    [-30, 'accepted'],
    [-31, 'issued-in-future'],
  ])('[AC-32] read %d seconds after it was made, for a minute, is %s', async (seconds, outcome) => {
    const at = new Date((nowSeconds + seconds) * 1000);
    expect(await refusalOf(await signWith(signer), config, at)).toBe(outcome);
  });

  it.each(['RS256', 'PS256', 'ES256', 'EdDSA'])('[AC-30] may be signed with %s', async (alg) => {
    const own = await createSigner(alg);
    expect(await refusalOf(await signWith(own), configWith({ kind: 'jwk', keys: [own.jwk] }))).toBe('accepted');
  });

  it.each(['RS384', 'RS512', 'PS512', 'ES384'])('[AC-30] may not be signed with %s', async (alg) => {
    const own = await createSigner(alg);
    const set = configWith({ kind: 'jwk', keys: [own.jwk] });
    expect(await refusalOf(await signWith(own), set)).toBe('ERR_JOSE_ALG_NOT_ALLOWED');
  });

  it.each(['none', 'None', 'NONE', 'nOnE', ''])('[AC-30] is refused with the algorithm %j', async (alg) => {
    expect(await refusalOf(forge({ alg }, portalClaims()))).toMatch(/^ERR_/);
    const shared = configWith({ kind: 'secret', secret });
    expect(await refusalOf(forge({ alg }, portalClaims()), shared)).toMatch(/^ERR_/);
  });

  it('[AC-30] is refused when the public key was used as a shared secret', async () => {
    const own = await createSigner('RS256');
    const set = configWith({ kind: 'jwk', keys: [own.jwk] });
    const pem = await exportSPKI(own.publicKey);
    for (const key of [pem, pem.trim(), JSON.stringify(own.jwk)]) {
      const forged = forge({ alg: 'HS256', kid: 'k1' }, portalClaims(), key);
      expect(await refusalOf(forged, set)).toBe('ERR_JOSE_ALG_NOT_ALLOWED');
    }
  });

  it('[AC-30] is refused with HS256 even when the key set holds a symmetric key', async () => {
    const k = Buffer.from(secret).toString('base64url');
    const set = configWith({ kind: 'jwk', keys: [{ kty: 'oct', k, kid: 'k1', alg: 'HS256' }] });
    expect(await refusalOf(forge({ alg: 'HS256', kid: 'k1' }, portalClaims(), secret), set)).toMatch(/^ERR_/);
  });

  it('[AC-30] is refused when it brings its own key', async () => {
    const stranger = await createSigner('ES256', 'k1');
    const honest = await signWith(stranger);
    const [, claims = '', signature = ''] = honest.split('.');
    const header = { alg: 'ES256', kid: 'k1', jwk: stranger.jwk, jku: 'https://elders.example/jwks', x5u: 'https://x' };
    expect(await refusalOf(`${encode(header)}.${claims}.${signature}`)).toMatch(/^ERR_/);
    expect(await refusalOf(honest)).toBe('ERR_JWS_SIGNATURE_VERIFICATION_FAILED');
  });

  it('[AC-30] with a shared secret is accepted with HS256, that secret, and nothing else', async () => {
    const shared = configWith({ kind: 'secret', secret });
    expect(await refusalOf(forge({ alg: 'HS256' }, portalClaims(), secret), shared)).toBe('accepted');
    expect(await refusalOf(forge({ alg: 'HS256' }, portalClaims(), `${secret}!`), shared)).toMatch(/SIGNATURE/);
    expect(await refusalOf(forge({ alg: 'HS512' }, portalClaims(), secret), shared)).toMatch(/ALG_NOT_ALLOWED/);
    expect(await refusalOf(await signWith(signer), shared)).toMatch(/ALG_NOT_ALLOWED/);
  });

  it('[AC-30] is never checked with a secret of fewer than 32 bytes', async () => {
    const short = configWith({ kind: 'secret', secret: 'x'.repeat(31) });
    await expect(read(forge({ alg: 'HS256' }, portalClaims(), 'x'.repeat(31)), short)).rejects.toMatchObject({
      reason: 'secret-too-short',
    });
  });

  it('finds its key by `kid` among several, and needs one then', async () => {
    const [first, second] = await Promise.all([createSigner('ES256', 'a'), createSigner('ES256', 'b')]);
    const set = configWith({ kind: 'jwk', keys: [first.jwk, second.jwk] });
    expect(await refusalOf(await signWith(second), set)).toBe('accepted');
    expect(await refusalOf(await signWith({ ...second, kid: 'a' }), set)).toMatch(/SIGNATURE/);
    expect(await refusalOf(await signWith({ ...second, kid: 'c' }), set)).toBe('ERR_JWKS_NO_MATCHING_KEY');
    const { alg, privateKey } = second;
    expect(await refusalOf(await signWith({ alg, privateKey }), set)).toBe('ERR_JWKS_MULTIPLE_MATCHING_KEYS');
    expect(await refusalOf(await signWith({ alg, privateKey }), configWith({ kind: 'jwk', keys: [second.jwk] }))).toBe(
      'accepted',
    );
  });

  it.each(['', 'x', 'a.b.c', '..', 'eyJhbGciOiJFUzI1NiJ9..', 'a.b.c.d.e'])(
    'is refused when it is %j',
    async (token) => {
      expect(await refusalOf(token)).toMatch(/^ERR_/);
    },
  );
});
