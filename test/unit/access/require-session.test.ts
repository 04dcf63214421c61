import { describe, expect, it } from 'vitest';
import { endedElsewhereMs } from '../../../edge/access/session-reader.ts';
import { type SessionClaims, signSession } from '../../../edge/access/session-token.ts';
import { type AccessHost, minutes, openHost, problemCode, signedIn } from './support.ts';

async function tokenFor(host: AccessHost, change: Partial<SessionClaims> = {}) {
  return signSession(host.deps.keys, {
    kind: 'case',
    caseId: 'case-0001',
    organisation: 'lindewaard',
    expiresAt: host.deps.clock().getTime() + minutes(30),
    id: 'a-nonce-of-ours',
    ...change,
  } as SessionClaims);
}

const look = (host: AccessHost, token: string) => host.app.request('/guarded', signedIn(token));
const end = (host: AccessHost, token: string) =>
  host.app.request('/v1/sessions/current', { method: 'DELETE', ...signedIn(token) });

describe('what only a session may see', () => {
  it.each([undefined, '', 'Bearer', 'Bearer ', 'Basic abc', 'bearer forged.token'])(
    '[AC-21] stays shut for the header %j',
    async (header) => {
      const host = await openHost();
      const response = await host.app.request(
        '/guarded',
        header === undefined ? {} : { headers: { Authorization: header } },
      );
      expect(response.status).toBe(401);
      expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
      expect(await problemCode(response)).toBe('not-signed-in');
    },
  );

  it('opens whatever the case of the word Bearer (RFC 9110 section 11.1)', async () => {
    const host = await openHost();
    const token = await tokenFor(host);
    const response = await host.app.request('/guarded', { headers: { Authorization: `bearer ${token}` } });
    expect(response.status).toBe(200);
  });

  it('[AC-20] says that the session has ended, also to a token it read a moment before', async () => {
    const host = await openHost();
    const token = await tokenFor(host);
    host.at(minutes(30) - 1);
    expect((await look(host, token)).status).toBe(200);
    host.at(1);
    const ended = await look(host, token);
    expect(ended.status).toBe(401);
    expect(await problemCode(ended)).toBe('session-ended');
  });

  it('asks the database once a minute for a token, not once a look', async () => {
    const host = await openHost();
    const token = await tokenFor(host);
    host.statements.length = 0;
    for (let times = 0; times < 10; times++) await look(host, token);
    expect(host.statements).toHaveLength(1);
    host.at(endedElsewhereMs);
    await look(host, token);
    expect(host.statements).toHaveLength(2);
  });

  it('never remembers a forged token', async () => {
    const host = await openHost();
    const token = await tokenFor(host);
    await look(host, token);
    expect((await look(host, `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).status).toBe(401);
    expect((await look(host, token)).status).toBe(200);
  });
});

describe('DELETE /v1/sessions/current', () => {
  it('[AC-22] ends the session on this host at once, and no other session', async () => {
    const host = await openHost();
    const token = await tokenFor(host);
    const other = await tokenFor(host, { id: 'another-nonce' });
    expect((await look(host, token)).status).toBe(200);
    expect((await end(host, token)).status).toBe(204);
    expect(await problemCode(await look(host, token))).toBe('session-ended');
    expect((await look(host, other)).status).toBe(200);
  });

  it('[AC-22] ends it on another host within 60 seconds', async () => {
    const host = await openHost();
    const second = await openHost(host.directory);
    const token = await tokenFor(host);
    await look(second, token);
    await end(host, token);
    expect((await look(second, token)).status).toBe(200);
    second.at(endedElsewhereMs);
    expect((await look(second, token)).status).toBe(401);
  });

  it('[AC-22] stays ended after a restart', async () => {
    const host = await openHost();
    const token = await tokenFor(host);
    await end(host, token);
    expect((await look(await openHost(host.directory), token)).status).toBe(401);
  });

  it('answers the same when it is asked twice or late, and refuses a token that is not ours', async () => {
    const host = await openHost();
    const token = await tokenFor(host);
    expect((await end(host, token)).status).toBe(204);
    expect((await end(host, token)).status).toBe(204);
    host.at(minutes(31));
    expect((await end(host, token)).status).toBe(204);
    expect(await problemCode(await end(host, 'forged.token'))).toBe('not-signed-in');
  });
});
