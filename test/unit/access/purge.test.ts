import { describe, expect, it } from 'vitest';
import { accessCode, attempt, usedToken, visit } from '../../../db/zaak/schema.ts';
import { issueCode, revokeCodes } from '../../../edge/access/issue-code.ts';
import { purgeExpired, purgeUnused } from '../../../edge/access/purge.ts';
import { addCase, letter, minutes, openHost, signedIn } from './support.ts';

async function hostInUse() {
  const host = await openHost();
  const caseId = await addCase(host);
  const order = { organisation: 'lindewaard', caseId, number: 'Z-2026-0001' };
  const code = await issueCode(host.deps, { ...order, validDays: 400 });
  const { token } = (await (await host.post('/v1/sessions', letter('Z-2026-0001', code))).json()) as { token: string };
  await host.post('/v1/sessions', letter('Z-9999', code));
  await host.app.request('/v1/sessions/current', { method: 'DELETE', ...signedIn(token) });
  const purge = async () => {
    await purgeExpired(host.deps, host.deps.clock());
    await purgeUnused(host.deps, host.deps.clock());
  };
  const { zaak } = host.deps;
  const left = async () => ({
    attempts: await zaak.$count(attempt),
    tokens: await zaak.$count(usedToken),
    codes: await zaak.$count(accessCode),
    visits: await zaak.$count(visit),
  });
  return { host, order, caseId, purge, left, token };
}

describe('[AC-50] purging', () => {
  it('takes nothing that is still needed', async () => {
    const { host, purge, left } = await hostInUse();
    const before = await left();
    expect(before).toEqual({ attempts: 3, tokens: 1, codes: 1, visits: 1 });
    host.at(minutes(15) - 1);
    await purge();
    expect(await left()).toEqual(before);
  });

  it('takes counts after 15 minutes, ended sessions when their time is over, visits after a year, codes when they end', async () => {
    const { host, purge, left, token } = await hostInUse();
    host.at(minutes(15));
    await purge();
    expect(await left()).toMatchObject({ attempts: 0, tokens: 1 });
    expect((await host.app.request('/guarded', signedIn(token))).status).toBe(401);
    host.at(minutes(15));
    await purge();
    expect(await left()).toEqual({ attempts: 0, tokens: 0, codes: 1, visits: 1 });
    expect((await host.app.request('/guarded', signedIn(token))).status).toBe(401);
    host.at(minutes(365 * 24 * 60));
    await purge();
    expect(await left()).toMatchObject({ codes: 1, visits: 0 });
    host.at(minutes(35 * 24 * 60));
    await purge();
    expect(await left()).toMatchObject({ codes: 0 });
  });

  it('takes a revoked code the same day', async () => {
    const { host, caseId, order, purge, left } = await hostInUse();
    await revokeCodes(host.deps, caseId);
    await issueCode(host.deps, order);
    await purge();
    expect(await left()).toMatchObject({ codes: 1 });
  });
});
