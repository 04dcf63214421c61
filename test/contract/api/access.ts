import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { asCitizen, identity, json, openOffice, openSession, type RunningHost } from './host.ts';

/** A citizen gets in with a letter, or with the login of the organisation's own site. */
export function registerAccess(host: () => RunningHost): void {
  describe('access', () => {
    test('[HO-30] answers a wrong number and a wrong code alike', async () => {
      const office = await openOffice(host());
      const { letter } = await office.signIn('1');
      const attempt = (change: object) =>
        openSession(host().url, { kind: 'letter', organisation: office.code, ...letter, ...change });
      const answers = [await attempt({ number: 'Z-0' }), await attempt({ code: 'ACDE FHJK MNPR' })];
      const [wrongNumber, wrongCode] = await Promise.all(
        answers.map(async (answer) => ({ status: answer.status, body: await answer.text() })),
      );
      expect(wrongNumber).toEqual(wrongCode);
      expect(wrongNumber?.status).toBe(401);
    });

    test('[AC-20] names the one case of a letter, so that nobody has to ask for a list', async () => {
      const office = await openOffice(host());
      const { letter } = await office.signIn('1');
      const opened = await openSession(host().url, { kind: 'letter', organisation: office.code, ...letter });
      const { token, caseId } = await json<{ token: string; caseId: string }>(opened);
      const answer = await fetch(`${host().url}/v1/cases`, { headers: { Authorization: `Bearer ${token}` } });
      const { cases } = await json<{ cases: { id: string }[] }>(answer);
      expect(cases.map(({ id }) => id)).toEqual([caseId]);
    });

    test('[HO-31] stops guesses that come in all at once', async () => {
      const office = await openOffice(host());
      const { letter } = await office.signIn('1');
      const guesses = Array.from({ length: 12 }, () =>
        openSession(host().url, { kind: 'letter', organisation: office.code, ...letter, code: 'ACDE FHJK MNPR' }),
      );
      const answers = await Promise.all(guesses);
      const refused = answers.filter(({ status }) => status === 429);
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
      expect(refused).toHaveLength(7);
      expect(Number(refused[0]?.headers.get('Retry-After'))).toBeGreaterThan(0);
      expect((await openSession(host().url, { kind: 'letter', organisation: office.code, ...letter })).status).toBe(
        429,
      );
    });

    test('[HO-32] shows a person who logged in at the site all their cases, and only theirs', async () => {
      const office = await openOffice(host());
      const bsn = (identifier: string) => ({ holders: [{ scheme: 'bsn' as const, identifier }] });
      await office.put('1', { number: 'Z-1', ...bsn('999990019') });
      await office.put('2', { number: 'Z-2', ...bsn('999990019') });
      await office.put('3', { number: 'Z-3', ...bsn('999993653') });
      const identityToken = await signIdentity('999990019');
      const opened = await openSession(host().url, { kind: 'identity', organisation: office.code, identityToken });
      const { token } = await json<{ token: string }>(opened);
      const { cases } = await json<{ cases: { number: string }[] }>(await asCitizen(host().url, token)('/cases'));
      expect(cases.map(({ number }) => number).sort()).toEqual(['Z-1', 'Z-2']);
    });

    test('[HO-33] takes a login token once, also when it comes in twice at the same moment', async () => {
      const office = await openOffice(host());
      const identityToken = await signIdentity('999990019');
      const body = { kind: 'identity', organisation: office.code, identityToken };
      const answers = await Promise.all([openSession(host().url, body), openSession(host().url, body)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 401]);
    });

    test('[HO-34] ends a session at once, for reading and for the stream', async () => {
      const office = await openOffice(host());
      const { id, token, get } = await office.signIn('1');
      const ended = await fetch(`${host().url}/v1/sessions/current`, {
        method: 'DELETE',
        headers: { Authorization: `Bearer ${token}` },
      });
      expect(ended.status).toBe(204);
      expect((await get(`/cases/${id}`)).status).toBe(401);
      expect((await get(`/cases/${id}/events`)).status).toBe(401);
    });

    test('[HO-35] takes no token of a back office for a citizen, and none of a citizen for a back office', async () => {
      const office = await openOffice(host());
      const { id, token } = await office.signIn('1');
      expect((await asCitizen(host().url, office.key)(`/cases/${id}`)).status).toBe(401);
      const asOffice = await fetch(`${host().url}/v1/sources/office/cases/1`, {
        method: 'DELETE',
        headers: { Authorization: `Bearer ${token}` },
      });
      expect(asOffice.status).toBe(401);
    });
  });
}

function signIdentity(bsn: string): Promise<string> {
  return new SignJWT({ sub_type: 'bsn' })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(bsn)
    .setIssuer(identity.issuer)
    .setAudience(identity.audience)
    .setIssuedAt()
    .setExpirationTime('2 minutes')
    .setJti(randomUUID())
    .sign(new TextEncoder().encode(identity.secret));
}
