import { generateSpecs } from 'hono-openapi';
import { describe, expect, it } from 'vitest';
import { createSourceKey } from '../../../edge/access/source-key.ts';
import type { IssuedCode } from '../../../edge/protocol/access-code.ts';
import { type AccessHost, addCase, letter, openHost, problemCode } from './support.ts';

const path = '/v1/sources/suite/cases/r1/codes';

async function hostWithKey() {
  const host = await openHost();
  await addCase(host);
  const key = await createSourceKey(host.deps, { organisation: 'lindewaard', source: 'suite' });
  return { host, Authorization: `Bearer ${key}` };
}

const enter = async (host: AccessHost, { number, code }: IssuedCode) =>
  (await host.post('/v1/sessions', letter(number, code))).status;

describe('POST /v1/sources/{source}/cases/{ref}/codes', () => {
  it('[AC-06] gives a code as it stands in a letter, which then opens the case', async () => {
    const { host, Authorization } = await hostWithKey();
    const response = await host.app.request(path, { method: 'POST', headers: { Authorization } });
    expect(response.status).toBe(201);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const issued = (await response.json()) as IssuedCode;
    expect(issued).toEqual({
      number: 'Z-2026-0001',
      code: expect.stringMatching(/^[34679ACDEFHJKMNPRTUWXY]{4}( [34679ACDEFHJKMNPRTUWXY]{4}){2}$/),
      keypad: expect.stringMatching(/^\d{3}( \d{3}){5}$/),
      expiresAt: '2027-11-24T08:12:00.000Z',
    });
    expect(await enter(host, issued)).toBe(201);
  });

  it('[AC-05] gives a code for as long as asked, within bounds', async () => {
    const { host, Authorization } = await hostWithKey();
    const response = await host.post(path, { validDays: 30 }, { Authorization });
    expect(await response.json()).toMatchObject({ expiresAt: '2026-12-24T08:12:00.000Z' });
    for (const validDays of [0, 731, 1.5, '30']) {
      expect((await host.post(path, { validDays }, { Authorization })).status).toBe(400);
    }
  });

  it('[AC-06] keeps earlier letters working, unless they must be replaced', async () => {
    const { host, Authorization } = await hostWithKey();
    const order = async (body: object) => (await (await host.post(path, body, { Authorization })).json()) as IssuedCode;
    const first = await order({});
    const second = await order({});
    expect([await enter(host, first), await enter(host, second)]).toEqual([201, 201]);
    const third = await order({ replace: true });
    expect([await enter(host, first), await enter(host, second), await enter(host, third)]).toEqual([401, 401, 201]);
  });

  it('[AC-06] lets the earlier letter work when no new code could be made', async () => {
    const { host, Authorization } = await hostWithKey();
    const order = (body: object) => host.post(path, body, { Authorization });
    const first = (await (await order({})).json()) as IssuedCode;
    const { random } = host.deps;
    let asked = 0;
    host.deps.random = (length) => {
      asked += 1;
      // The moment between the one and the other.
      if (asked === 2) throw new RangeError('No more chance.');
      return random(length);
    };
    await expect(order({ replace: true })).rejects.toThrow('No more chance.');
    host.deps.random = random;
    expect(await enter(host, first)).toBe(201);
  });

  it('[AC-06] gives no code for a case of another source, of another organisation, or of nobody', async () => {
    const { host, Authorization } = await hostWithKey();
    await addCase(host, { organisation: 'de-linde', id: 'case-0002', ref: 'r2' });
    expect((await host.post('/v1/sources/other/cases/r1/codes', {}, { Authorization })).status).toBe(403);
    for (const ref of ['r2', 'r3']) {
      const response = await host.post(`/v1/sources/suite/cases/${ref}/codes`, {}, { Authorization });
      expect(await problemCode(response)).toBe('not-found');
    }
    expect((await host.post(path, {})).status).toBe(401);
  });
});

describe('DELETE /v1/sources/{source}/cases/{ref}/codes', () => {
  it('[AC-05] stops every code of the case', async () => {
    const { host, Authorization } = await hostWithKey();
    const issued = (await (await host.post(path, {}, { Authorization })).json()) as IssuedCode;
    const revoked = await host.app.request(path, { method: 'DELETE', headers: { Authorization } });
    expect(revoked.status).toBe(204);
    expect(await enter(host, issued)).toBe(401);
    expect((await host.app.request(path, { method: 'DELETE' })).status).toBe(401);
  });
});

describe('/v1/openapi.json', () => {
  it('describes every way in and out, from the schemas that check', async () => {
    const { host } = await hostWithKey();
    const { paths } = await generateSpecs(host.app);
    expect(Object.keys(paths)).toEqual([
      '/v1/sessions',
      '/v1/sessions/current/renewals',
      '/v1/sessions/current',
      '/v1/sources/{source}/cases/{ref}/codes',
    ]);
    expect(JSON.stringify(paths['/v1/sessions'])).toContain('identityToken');
  });
});
