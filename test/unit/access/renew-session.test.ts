import { describe, expect, it } from 'vitest';
import { signSession } from '../../../edge/access/session-token.ts';
import { createApp } from '../../../edge/app.ts';
import type { Session } from '../../../edge/protocol/session.ts';
import { createTestClock, openTestDeps } from '../../support/node-deps.ts';

const start = Date.parse('2026-11-24T09:00:00Z');
const minute = 60_000;

async function signedIn() {
  const clock = createTestClock(new Date(start).toISOString());
  const { deps } = await openTestDeps(clock);
  const app = createApp(deps);
  const claims = { kind: 'case', caseId: 'case-1', organisation: 'lindewaard', id: 'name' } as const;
  const token = await signSession(deps.keys, { ...claims, expiresAt: start + 30 * minute });
  const call = (method: string, path: string, bearer: string) =>
    app.request(`/v1${path}`, { method, headers: { Authorization: `Bearer ${bearer}` } });
  const at = (minutes: number) => clock.set(new Date(start + minutes * minute).toISOString());
  return { token, call, at };
}

describe('renewing a session', () => {
  it('[AC-51] gives another 30 minutes, to see the same and nothing more', async () => {
    const { token, call, at } = await signedIn();
    at(29);
    const answer = await call('POST', '/sessions/current/renewals', token);
    const renewed: Session = await answer.json();
    expect([answer.status, renewed.expiresAt]).toEqual([201, new Date(start + 59 * minute).toISOString()]);
    at(45);
    expect((await call('GET', '/cases', token)).status).toBe(401);
    expect((await call('GET', '/cases', renewed.token)).status).toBe(200);
  });

  it('[AC-51] stops eight hours after signing in', async () => {
    const { token, call, at } = await signedIn();
    let current = token;
    let last = '';
    for (let minutes = 25; minutes < 480; minutes += 25) {
      at(minutes);
      const session: Session = await (await call('POST', '/sessions/current/renewals', current)).json();
      current = session.token;
      last = session.expiresAt;
    }
    expect(last).toBe(new Date(start + 480 * minute).toISOString());
    at(480);
    expect((await call('POST', '/sessions/current/renewals', current)).status).toBe(401);
  });

  it('[AC-51] ends every token of the session at once, also the renewed one', async () => {
    const { token, call, at } = await signedIn();
    at(20);
    const renewed: Session = await (await call('POST', '/sessions/current/renewals', token)).json();
    await call('DELETE', '/sessions/current', token);
    expect((await call('GET', '/cases', renewed.token)).status).toBe(401);
    at(40);
    expect((await call('POST', '/sessions/current/renewals', renewed.token)).status).toBe(401);
  });

  it('[AC-22] ends on this host at once, also for another tab that has just used its renewed token', async () => {
    const { token, call, at } = await signedIn();
    at(20);
    const renewed: Session = await (await call('POST', '/sessions/current/renewals', token)).json();
    expect((await call('GET', '/cases', renewed.token)).status).toBe(200);
    await call('DELETE', '/sessions/current', token);
    expect((await call('GET', '/cases', renewed.token)).status).toBe(401);
  });

  it('[AC-51] renews nothing without a session', async () => {
    const { call, token, at } = await signedIn();
    expect((await call('POST', '/sessions/current/renewals', 'x.y')).status).toBe(401);
    at(31);
    expect((await call('POST', '/sessions/current/renewals', token)).status).toBe(401);
  });
});
