import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../db/zaak/schema.ts';
import {
  createSourceKey,
  requireSourceKey,
  revokedElsewhereMs,
  revokeSourceKeys,
} from '../../../edge/access/source-key.ts';
import { ProblemError, problemResponse } from '../../../edge/http/problem.ts';
import { type AccessHost, openHost, problemCode, signedIn } from './support.ts';

const suite = { organisation: 'lindewaard', source: 'suite' };

async function knock(host: AccessHost, key: string, source = 'suite') {
  const app = new Hono();
  app.onError((error, context) => {
    if (error instanceof ProblemError) return problemResponse(context, error.code, error.options);
    throw error;
  });
  app.get('/sources/:source/cases/:ref', requireSourceKey(host.deps), (context) => context.json(context.var.source));
  return app.request(`/sources/${source}/cases/1`, signedIn(key));
}

describe('key of a back office', () => {
  it('[AC-40] has 192 random bits and says whose it is', async () => {
    const host = await openHost();
    const key = await createSourceKey(host.deps, suite);
    expect(key).toMatch(/^hv_[\w-]{32}$/);
    expect(await createSourceKey(host.deps, suite)).not.toBe(key);
    const response = await knock(host, key);
    expect(await response.json()).toEqual(suite);
  });

  it('[AC-40] is in no byte of the database, and its making is audited', async () => {
    const host = await openHost();
    const key = await createSourceKey(host.deps, suite);
    await knock(host, key);
    expect(host.bytes()).not.toContain(key.slice(3));
    expect(host.logged.join()).not.toContain(key);
    expect(await host.deps.zaak.select().from(audit)).toMatchObject([
      { organisation: 'lindewaard', actor: 'system', action: 'sourceKey.created', detail: { source: 'suite' } },
    ]);
  });

  it('[AC-41] is refused when it is unknown, changed or missing', async () => {
    const host = await openHost();
    const key = await createSourceKey(host.deps, suite);
    for (const wrong of [`hv_${'A'.repeat(32)}`, key.slice(0, -1), `${key}A`, key.toLowerCase(), 'hv_', '']) {
      const response = await knock(host, wrong);
      expect(response.status).toBe(401);
      expect(await problemCode(response)).toBe('not-signed-in');
    }
  });

  it('[AC-41] opens no other source than its own', async () => {
    const host = await openHost();
    const key = await createSourceKey(host.deps, suite);
    await createSourceKey(host.deps, { ...suite, source: 'other' });
    const response = await knock(host, key, 'other');
    expect(response.status).toBe(403);
    expect(await problemCode(response)).toBe('forbidden');
  });

  it('[AC-42] stops at once when it is revoked, and no key of another source or organisation does', async () => {
    const host = await openHost();
    const key = await createSourceKey(host.deps, suite);
    const otherSource = await createSourceKey(host.deps, { ...suite, source: 'other' });
    const elsewhere = await createSourceKey(host.deps, { ...suite, organisation: 'de-linde' });
    expect((await knock(host, key)).status).toBe(200);
    await revokeSourceKeys(host.deps, suite);
    expect((await knock(host, key)).status).toBe(401);
    expect((await knock(host, otherSource, 'other')).status).toBe(200);
    expect((await knock(host, elsewhere)).status).toBe(200);
    expect((await knock(host, await createSourceKey(host.deps, suite))).status).toBe(200);
  });

  it('[AC-42] stops on another host within 30 seconds', async () => {
    const host = await openHost();
    const second = await openHost(host.directory);
    const key = await createSourceKey(host.deps, suite);
    await knock(second, key);
    await revokeSourceKeys(host.deps, suite);
    second.at(revokedElsewhereMs - 1);
    expect((await knock(second, key)).status).toBe(200);
    second.at(1);
    expect((await knock(second, key)).status).toBe(401);
  });
});
