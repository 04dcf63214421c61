import { describe, expect, it } from 'vitest';
import { signSession } from '../../../edge/access/session-token.ts';
import { createSourceKey } from '../../../edge/access/source-key.ts';
import { createApp } from '../../../edge/app.ts';
import { eraseCase } from '../../../edge/sources/erase-case.ts';
import { storeCase } from '../../../edge/sources/store-case.ts';
import { applicationInput, organisationOf } from '../../support/case-inputs.ts';
import { createTestClock, openTestDeps } from '../../support/node-deps.ts';

const place = { organisation: 'lindewaard', source: 'backoffice', ref: 'zaak-1' };

async function openApp(clock = createTestClock()) {
  const opened = await openTestDeps(clock);
  const { deps } = opened;
  await deps.organisations.put(organisationOf('lindewaard'));
  await deps.organisations.put(organisationOf('anderdorp'));
  const app = createApp({ ...deps, loader: async () => 'const organisations = "__HOUVAST_ORGANISATIONS__";' });
  const signIn = (
    organisation: string,
    scope: { kind: 'case'; caseId: string } | { kind: 'subject'; subjectHash: string },
  ) =>
    signSession(deps.keys, {
      ...scope,
      organisation,
      expiresAt: Math.ceil(clock().getTime() / 1000 + 1800) * 1000,
      id: 'test',
    });
  const get = (path: string, token?: string, headers: Record<string, string> = {}) =>
    app.request(path, { headers: token ? { Authorization: `Bearer ${token}`, ...headers } : headers });
  return { ...opened, app, clock, signIn, get };
}

describe('GET /v1/cases/{id}', () => {
  it('[CO-11] shows a citizen their own case only', async () => {
    const { deps, get, signIn } = await openApp();
    const own = await storeCase(deps, { ...place, input: applicationInput() });
    const other = await storeCase(deps, { ...place, ref: 'zaak-2', input: applicationInput({ number: 'Z-2' }) });
    const token = await signIn('lindewaard', { kind: 'case', caseId: own.id });
    expect(await (await get(`/v1/cases/${own.id}`, token)).json()).toMatchObject({ number: 'Z-2026-0001' });
    expect((await get(`/v1/cases/${other.id}`, token)).status).toBe(404);
    expect((await get(`/v1/cases/${own.id}`)).status).toBe(401);
    const elsewhere = await signIn('anderdorp', { kind: 'case', caseId: own.id });
    expect((await get(`/v1/cases/${own.id}`, elsewhere)).status).toBe(404);
    const stranger = await signIn('lindewaard', { kind: 'subject', subjectHash: 'x'.repeat(43) });
    const refused = await get(`/v1/cases/${own.id}`, stranger);
    const absent = await get('/v1/cases/does-not-exist', stranger);
    expect([refused.status, await refused.text()]).toEqual([absent.status, await absent.text()]);
  });

  it('[CO-12] answers 304 without a body until the case or the day changes', async () => {
    const { deps, get, signIn, clock } = await openApp(createTestClock('2026-11-24T23:50:00+01:00'));
    const { id } = await storeCase(deps, { ...place, input: applicationInput() });
    const token = await signIn('lindewaard', { kind: 'case', caseId: id });
    const first = await get(`/v1/cases/${id}`, token);
    const etag = first.headers.get('ETag') ?? '';
    const second = await get(`/v1/cases/${id}`, token, { 'If-None-Match': etag });
    expect([second.status, await second.text()]).toEqual([304, '']);

    for (const sent of [`W/${etag}`, `"of-before", ${etag}`, '*'])
      expect((await get(`/v1/cases/${id}`, token, { 'If-None-Match': sent })).status).toBe(304);

    await storeCase(deps, { ...place, input: applicationInput({ title: { nl: 'Anders' } }) });
    const changed = await get(`/v1/cases/${id}`, token, { 'If-None-Match': etag });
    expect(changed.status).toBe(200);
    expect(await changed.json()).toMatchObject({ title: { nl: 'Anders' }, today: '2026-11-24' });

    clock.set('2026-11-25T00:00:01+01:00');
    const tomorrow = await get(`/v1/cases/${id}`, token, { 'If-None-Match': changed.headers.get('ETag') ?? '' });
    expect(tomorrow.status).toBe(200);
    expect(await tomorrow.json()).toMatchObject({ today: '2026-11-25' });
  });
});

describe('GET /v1/cases/{id}/events', () => {
  it('[CO-13] says the current version first, then each change', async () => {
    const { deps, get, signIn } = await openApp();
    const { id } = await storeCase(deps, { ...place, input: applicationInput() });
    const answer = await get(`/v1/cases/${id}/events`, await signIn('lindewaard', { kind: 'case', caseId: id }));
    expect(answer.headers.get('Content-Type')).toBe('text/event-stream');
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    const next = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await next()).toBe('id: 1\nevent: current\ndata: {"type":"current","version":1}\n\n');
    await storeCase(deps, { ...place, input: applicationInput({ title: { nl: 'Anders' } }) });
    expect(await next()).toBe('id: 2\nevent: changed\ndata: {"type":"changed","version":2}\n\n');
    await reader.cancel();
  });
});

describe('GET /v1/cases/{id}/events of a case that is erased meanwhile', () => {
  it('[CO-14] leaves no reader behind', async () => {
    const { deps, app, signIn, live } = await openApp();
    const { id } = await storeCase(deps, { ...place, input: applicationInput() });
    const token = await signIn('lindewaard', { kind: 'case', caseId: id });
    const { subscribe } = deps.live;
    deps.live.subscribe = async (subscription) => {
      const stream = await subscribe(subscription);
      await eraseCase(deps, 'lindewaard', id);
      return stream;
    };
    const headers = { Authorization: `Bearer ${token}` };
    expect((await app.request(`/v1/cases/${id}/events`, { headers })).status).toBe(404);
    expect(live.watched()).toEqual([]);
  });
});

describe('PUT /v1/sources/{source}/cases/{ref}', () => {
  const body = {
    number: 'Z-9',
    type: { code: 'a', name: { nl: 'Aanvraag' }, term: { basis: 'reasonable' } },
    events: [{ id: '1', type: 'received', on: '2026-11-02' }],
  };

  async function pusher() {
    const opened = await openApp();
    const key = await createSourceKey(opened.deps, { organisation: 'lindewaard', source: 'backoffice' });
    const put = (content: string, type = 'application/json', ref = 'zaak-9') =>
      opened.app.request(`/v1/sources/backoffice/cases/${ref}`, {
        method: 'PUT',
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': type },
        body: content,
      });
    return { ...opened, put };
  }

  it('[CO-02] answers 201, then 200 unchanged', async () => {
    const { put } = await pusher();
    const first = await put(JSON.stringify(body));
    expect([first.status, await first.json()]).toMatchObject([201, { version: 1, outcome: 'created' }]);
    const again = await put(JSON.stringify(body));
    expect([again.status, await again.json()]).toMatchObject([200, { version: 1, outcome: 'unchanged' }]);
  });

  it.each([
    ['not JSON', '{"number"', 400, ''],
    [
      'an unknown event',
      JSON.stringify({ ...body, events: [{ id: '1', type: 'geheim-woord', on: '2026-11-02' }] }),
      400,
      'events.0.type',
    ],
    [
      'a day that does not exist',
      JSON.stringify({ ...body, events: [{ id: '1', type: 'received', on: '2026-02-30' }] }),
      400,
      'events.0.on',
    ],
    ['two events with one id', JSON.stringify({ ...body, events: [...body.events, ...body.events] }), 400, ''],
    [
      'a sum that is wrong',
      JSON.stringify({
        ...body,
        events: [
          {
            id: '1',
            type: 'amount',
            on: '2026-11-02',
            direction: 'citizenPays',
            title: { nl: 'x' },
            lines: [{ label: { nl: 'x' }, cents: 1 }],
            total: 2,
          },
        ],
      }),
      400,
      'events.0',
    ],
    ['too much', `"${'x'.repeat(2_100_000)}"`, 413, undefined],
  ])(
    '[CO-15] refuses %s in words, without repeating what was sent, and keeps nothing',
    async (_, content, status, path) => {
      const { put, deps } = await pusher();
      const answer = await put(content);
      const text = await answer.text();
      expect(answer.status).toBe(status);
      expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
      expect(text).not.toMatch(/geheim-woord|2026-02-30|at .*\.ts|sqlite/i);
      const problem: { title: string; errors?: { path: string }[] } = JSON.parse(text);
      expect(problem.title).toMatch(/\.$/);
      if (path !== undefined) expect(problem.errors?.[0]?.path).toBe(path);
      expect(await deps.zaak.$count((await import('../../../db/zaak/schema.ts')).caseFile)).toBe(0);
    },
  );

  it('[CO-15] refuses another content type, another key and no key', async () => {
    const { put, app } = await pusher();
    expect((await put(JSON.stringify(body), 'text/plain')).status).toBe(415);
    const init = { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    expect((await app.request('/v1/sources/backoffice/cases/1', init)).status).toBe(401);
  });
});

describe('the rest of the API', () => {
  it('[CO-16] puts the opening hours of one organisation in /houvast.js, safe inside a script', async () => {
    const { get, deps } = await openApp();
    const tricky = organisationOf('anderdorp');
    // No schema would let this through; the script must not depend on that.
    tricky.facts.hours.week = [[['</script>', '\u2028']], [], [], [], [], [], []];
    tricky.facts.hours.exceptions = [
      { on: '2026-11-23', hours: [] },
      { on: '2026-12-01', hours: [['10:00', '12:00']], name: { nl: 'Sinterklaas is al in het land' } },
      { on: '2027-04-27', hours: [] },
    ];
    await deps.organisations.put(tricky);
    const script = await (await get('/houvast.js?organisation=anderdorp')).text();
    expect(script).toContain('"anderdorp"');
    expect(script).not.toContain('lindewaard');
    expect(script).not.toMatch(/<\/script|\u2028/);
    const read: unknown = new Function(`${script} return organisations`)();
    const exceptions = [{ on: '2026-12-01', hours: [['10:00', '12:00']] }];
    expect(read).toEqual({ anderdorp: { hours: { week: tricky.facts.hours.week, exceptions } } });
  });

  it('describes itself, with every route and schema', async () => {
    const { get } = await openApp();
    const document: { paths: Record<string, unknown>; openapi: string } = await (await get('/v1/openapi.json')).json();
    expect(document.openapi).toMatch(/^3\.1/);
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/v1/organisations/{code}',
        '/v1/sessions',
        '/v1/cases',
        '/v1/cases/{id}',
        '/v1/cases/{id}/events',
        '/v1/sources/{source}/cases/{ref}',
      ]),
    );
    expect(JSON.stringify(document.paths['/v1/cases/{id}'])).toContain('clock');
  });

  it('says whether the organisation is open, now and next', async () => {
    const { get } = await openApp(createTestClock('2026-11-24T09:12:00+01:00'));
    const facts: unknown = await (await get('/v1/organisations/lindewaard')).json();
    expect(facts).toMatchObject({ code: 'lindewaard', now: { open: true } });
    const missing = await get('/v1/organisations/nergens', undefined, { 'Accept-Language': 'en' });
    expect([missing.status, await missing.json()]).toMatchObject([404, { title: 'We cannot find this.' }]);
  });

  it('[CO-19] counts by pattern and logs nothing of a request', async () => {
    const { app, get, deps, signIn, logged } = await openApp();
    const { id } = await storeCase(deps, { ...place, input: applicationInput() });
    await get(`/v1/cases/${id}`, await signIn('lindewaard', { kind: 'case', caseId: id }));
    const metrics = await (await app.request('/metrics')).text();
    expect(metrics).toContain('route="/v1/cases/:id",status="200"');
    expect(metrics + logged.join('')).not.toContain(id);
  });

  it('sends the version of the API and lets any page ask', async () => {
    const { get } = await openApp();
    const answer = await get('/v1/organisations/lindewaard');
    expect(answer.headers.get('API-Version')).toMatch(/^1\./);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect((await get('/v1/organisations/lindewaard/')).status).toBe(404);
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
  });
});
