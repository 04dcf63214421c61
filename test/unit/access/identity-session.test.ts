import { describe, expect, it } from 'vitest';
import { audit, caseHolder, usedToken } from '../../../db/zaak/schema.ts';
import { purgeExpired } from '../../../edge/access/purge.ts';
import { hashSubject } from '../../../edge/access/subject.ts';
import {
  bsn,
  configWith,
  createSigner,
  nowSeconds,
  portalClaims,
  type Signer,
  serveKeys,
  signWith,
} from './identity-support.ts';
import { type AccessHost, addCase, addOrganisation, openHost, problemCode, signedIn } from './support.ts';

const request = (identityToken: string, organisation = 'lindewaard') => ({
  kind: 'identity',
  organisation,
  identityToken,
});

async function hostWithLogin() {
  const host = await openHost();
  const signer = await createSigner();
  await addOrganisation(host, 'lindewaard', configWith({ kind: 'jwk', keys: [signer.jwk] }));
  return { host, signer };
}

const enter = async (host: AccessHost, token: string, organisation?: string) =>
  host.post('/v1/sessions', request(token, organisation));

describe('POST /v1/sessions with a token of the host’s login', () => {
  it('[AC-20] [AC-36] opens a session for the same person that the case was stored for', async () => {
    const { host, signer } = await hostWithLogin();
    const caseId = await addCase(host);
    const stored = await hashSubject(host.deps.keys, 'lindewaard', { scheme: 'bsn', identifier: bsn });
    await host.deps.zaak.insert(caseHolder).values({ caseId, source: 'suite', subjectHash: stored });

    const response = await enter(host, await signWith(signer, portalClaims({ sub: '12345672' })));
    expect(response.status).toBe(201);
    const { token } = (await response.json()) as { token: string };
    const seen = await (await host.app.request('/guarded', signedIn(token))).json();
    expect(seen).toMatchObject({ kind: 'subject', subjectHash: stored, organisation: 'lindewaard' });
  });

  it('[AC-23] says when this person last looked', async () => {
    const { host, signer } = await hostWithLogin();
    const first = await enter(host, await signWith(signer));
    expect(await first.json()).not.toHaveProperty('previousVisit');
    host.at(20_000);
    const second = await enter(host, await signWith(signer));
    expect(await second.json()).toMatchObject({ previousVisit: '2026-11-24T08:12:00.000Z' });
    const other = await enter(host, await signWith(signer, portalClaims({ sub: '999990019' })));
    expect(await other.json()).not.toHaveProperty('previousVisit');
  });

  it('[AC-33] opens one session when the same token comes twenty times at once, on two hosts', async () => {
    const { host, signer } = await hostWithLogin();
    const second = await openHost(host.directory);
    const token = await signWith(signer);
    const responses = await Promise.all(
      Array.from({ length: 20 }, (_, index) => enter(index % 2 ? host : second, token)),
    );
    expect(responses.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(responses.filter(({ status }) => status === 401)).toHaveLength(19);
    expect(host.logged.join() + second.logged.join()).toContain('"reason":"used-before"');
  });

  it('[AC-33] keeps a token used as long as clocks that differ still accept it, also after a purge', async () => {
    const { host, signer } = await hostWithLogin();
    const token = await signWith(signer);
    expect((await enter(host, token)).status).toBe(201);
    host.at(89_000);
    await purgeExpired(host.deps, host.deps.clock());
    expect((await enter(host, token)).status).toBe(401);
    expect(host.logged.at(-1)).toContain('used-before');
    host.at(1_000);
    await purgeExpired(host.deps, host.deps.clock());
    expect(await host.deps.zaak.select().from(usedToken)).toEqual([]);
    expect((await enter(host, token)).status).toBe(401);
    expect(host.logged.at(-1)).toContain('expired');
  });

  it('[AC-33] does not let a refused token use up the identifier of a good one', async () => {
    const { host, signer } = await hostWithLogin();
    const stranger = await createSigner();
    const claims = portalClaims({ jti: 'contested' });
    expect((await enter(host, await signWith(stranger, claims))).status).toBe(401);
    expect((await enter(host, await signWith(signer, claims))).status).toBe(201);
  });

  it('[AC-34] refuses in the same words whatever is wrong, and names the reason in the log only', async () => {
    const { host, signer } = await hostWithLogin();
    await addOrganisation(host, 'zonder-login');
    const good = await signWith(signer);
    const used = await signWith(signer);
    await enter(host, used);
    const attempts: [string, string?][] = [
      [used],
      [await signWith(await createSigner())],
      [await signWith(signer, portalClaims({ aud: 'x' }))],
      [await signWith(signer, portalClaims({ exp: nowSeconds - 31, iat: nowSeconds - 60 }))],
      ['nonsense'],
      [good, 'nergens'],
      [good, 'zonder-login'],
    ];
    const seen = new Set<string>();
    for (const [token, organisation] of attempts) {
      const response = await enter(host, token, organisation);
      seen.add(`${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`);
    }
    expect([...seen]).toHaveLength(1);
    expect([...seen][0]).toContain('/problems/wrong-identity');
    const reasons = host.logged.slice(1).map((line) => (JSON.parse(line) as { reason: string }).reason);
    expect(reasons).toEqual([
      'used-before',
      'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
      'claim-aud',
      'expired',
      'ERR_JWS_INVALID',
      'no-login',
      'no-login',
    ]);
    expect((await enter(host, good)).status).toBe(201);
  });

  it('[AC-31] takes no token of one organisation for another, though both have the same login', async () => {
    const { host, signer } = await hostWithLogin();
    const keys = { kind: 'jwk', keys: [signer.jwk] } as const;
    await addOrganisation(host, 'de-linde', {
      ...configWith({ ...keys, keys: [signer.jwk] }),
      audience: 'houvast:de-linde',
    });
    expect((await enter(host, await signWith(signer), 'de-linde')).status).toBe(401);
    expect(
      (await enter(host, await signWith(signer, portalClaims({ aud: 'houvast:de-linde' })), 'de-linde')).status,
    ).toBe(201);
  });

  it('[AC-25] audits without a word about the person', async () => {
    const { host, signer } = await hostWithLogin();
    await enter(host, await signWith(signer));
    const rows = await host.deps.zaak.select().from(audit);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      actor: 'citizen',
      action: 'session.opened',
      caseId: null,
      detail: { kind: 'subject' },
    });
  });
});

describe('keys of the host’s login at an address', () => {
  async function hostWithKeySet(signers: Signer[]) {
    const host = await openHost();
    const keySet = await serveKeys({ keys: signers.map(({ jwk }) => jwk) });
    await addOrganisation(host, 'lindewaard', configWith({ kind: 'jwks', url: keySet.url }));
    return { host, keySet };
  }

  it('are fetched once for many citizens', async () => {
    const signer = await createSigner();
    const { host, keySet } = await hostWithKeySet([signer]);
    for (let times = 0; times < 5; times++) expect((await enter(host, await signWith(signer))).status).toBe(201);
    expect(keySet.requests()).toBe(1);
  });

  it('[AC-34] are not fetched again and again for keys that are made up', async () => {
    const signer = await createSigner();
    const { host, keySet } = await hostWithKeySet([signer]);
    await enter(host, await signWith(signer));
    for (let times = 0; times < 5; times++) {
      const response = await enter(host, await signWith(await createSigner('ES256', `made-up-${times}`)));
      expect(await problemCode(response)).toBe('wrong-identity');
    }
    expect(keySet.requests()).toBe(1);
  });

  it.each([
    ['an error', {}, 500],
    ['something else', '<html>', 200],
    ['no key set', { keys: 7 }, 200],
  ])(
    '[AC-35] blame nobody when the server answers with %s, and work again once it is well',
    async (_, answer, status) => {
      const signer = await createSigner();
      const { host, keySet } = await hostWithKeySet([signer]);
      keySet.answer(answer, status);
      const token = await signWith(signer);
      const response = await enter(host, token);
      expect(response.status).toBe(503);
      expect(await problemCode(response)).toBe('unavailable');
      expect(host.logged.at(-1)).toContain('identity.keysUnavailable');
      keySet.answer({ keys: [signer.jwk] });
      expect((await enter(host, token)).status).toBe(201);
    },
  );

  it('[AC-35] blame nobody when the server is down', async () => {
    const signer = await createSigner();
    const { host, keySet } = await hostWithKeySet([signer]);
    await keySet.close();
    const response = await enter(host, await signWith(signer));
    expect(await problemCode(response)).toBe('unavailable');
    expect(host.logged.at(-1)).toContain('"reason":"unreachable"');
  });

  it('[AC-35] are not fetched over a line that anyone can change', async () => {
    const host = await openHost();
    await addOrganisation(host, 'lindewaard', configWith({ kind: 'jwks', url: 'http://mijn.lindewaard.example/jwks' }));
    const response = await enter(host, await signWith(await createSigner()));
    expect(response.status).toBe(503);
    expect(host.logged.at(-1)).toContain('jwks-not-https');
  });
});
