import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { problem } from '../../../edge/protocol/problem.ts';
import { json, openOffice, type RunningHost } from './host.ts';

/** What pages, operators and other machines see. */
export function registerOperations(host: () => RunningHost, organisation: () => string): void {
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${host().url}${path}`, { headers });

  describe('operations', () => {
    test('[HO-40] says that it lives and that it can work', async () => {
      expect(await json(await get('/healthz'))).toEqual({ status: 'ok' });
      expect(await json(await get('/readyz'))).toEqual({ status: 'ready' });
    });

    test('[HO-41] tells everyone the facts of an organisation, with whether it is open', async () => {
      const answer = await get(`/v1/organisations/${organisation()}`);
      expect(answer.headers.get('API-Version')).toMatch(/^1\./);
      const facts = await json<Record<string, unknown>>(answer);
      expect(facts).toMatchObject({ code: organisation(), now: { open: expect.any(Boolean) } });
      expect(JSON.stringify(facts)).not.toContain('geheim-van-het-portaal');
    });

    test('[HO-41] leaves long texts out when asked to, and names those there are', async () => {
      const path = `/v1/organisations/${organisation()}`;
      const whole = await json<Record<string, unknown>>(await get(path));
      const short = await json<Record<string, unknown>>(await get(`${path}?without=houseRules,keeps,name`));
      const left = ['houseRules', 'keeps'].filter((name) => name in whole);
      expect(short).toMatchObject({ without: left, name: whole['name'], hours: whole['hours'] });
      expect(left).not.toEqual([]);
      for (const name of left) expect(short).not.toHaveProperty(name);
    });

    test('[HO-42] answers every mistake with problem+json, in the language that was asked for', async () => {
      const mistakes = [
        ['/v1/nergens', 404, {}],
        ['/v1/organisations/nergens', 404, {}],
        ['/v1/cases', 401, {}],
        ['/v1/cases/onbekend', 401, { Authorization: 'Bearer vervalst' }],
        ['/nergens/iets', 404, {}],
      ] as const;
      for (const [path, status, headers] of mistakes) {
        const [nl, en] = [await get(path, headers), await get(path, { ...headers, 'Accept-Language': 'en' })];
        expect([path, nl.status, nl.headers.get('Content-Type')]).toEqual([path, status, 'application/problem+json']);
        const [dutch, english] = [parse(problem, await nl.json()), parse(problem, await en.json())];
        expect(dutch.status).toBe(status);
        expect(dutch.type).toBe(english.type);
        expect(dutch.title).not.toBe(english.title);
      }
    });

    test('[HO-43] refuses a push that is not JSON or too large', async () => {
      const { key } = await openOffice(host());
      const push = (type: string, body: string) =>
        fetch(`${host().url}/v1/sources/office/cases/1`, {
          method: 'PUT',
          headers: { Authorization: `Bearer ${key}`, 'Content-Type': type },
          body,
        });
      expect((await push('text/plain', '{}')).status).toBe(415);
      expect((await push('application/json', '{')).status).toBe(400);
      expect((await push('application/json', `"${'x'.repeat(2_100_000)}"`)).status).toBe(413);
    });

    test('[HO-44] lets any page ask, and never with a cookie', async () => {
      const preflight = await fetch(`${host().url}/v1/cases`, {
        method: 'OPTIONS',
        headers: {
          Origin: 'https://gemeente.example',
          'Access-Control-Request-Method': 'GET',
          'Access-Control-Request-Headers': 'authorization,if-none-match',
        },
      });
      expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(preflight.headers.get('Access-Control-Allow-Headers')).toMatch(/authorization.*if-none-match/i);
      const answer = await get(`/v1/organisations/${organisation()}`, { Origin: 'https://gemeente.example' });
      expect(answer.headers.get('Access-Control-Expose-Headers')).toContain('ETag');
      for (const { headers } of [preflight, answer]) {
        expect(headers.get('Set-Cookie')).toBeNull();
        expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
      }
    });

    test('[HO-45] describes itself with OpenAPI', async () => {
      const document = await json<{ openapi: string; paths: object }>(await get('/v1/openapi.json'));
      expect(document.openapi).toMatch(/^3\./);
      expect(Object.keys(document.paths)).toContain('/v1/cases/{id}');
    });

    test('[HO-46] serves the loader with the hours in it, to any page', async () => {
      const script = await get(`/houvast.js?organisation=${organisation()}`, { Origin: 'https://gemeente.example' });
      expect(script.headers.get('Content-Type')).toMatch(/^text\/javascript/);
      expect(script.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(await script.text()).toContain(`"${organisation()}":{"hours"`);
    });

    test('[HO-47] serves the parts of the widget to any page, and lets browsers keep them', async () => {
      const part = await get('/houvast/panel-Ab12Cd34.js', { Origin: 'https://gemeente.example' });
      expect(part.status).toBe(200);
      expect(part.headers.get('Content-Type')).toMatch(/^text\/javascript/);
      expect(part.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(part.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
      expect((await get('/houvast/..%2f..%2fpackage.json')).status).toBe(404);
      expect((await get('/_headers')).status).toBe(404);
    });

    test('[HO-48] counts requests by route, with nothing of a person in it', async () => {
      const office = await openOffice(host());
      const { id, letter, get: asCitizen } = await office.signIn('1');
      await asCitizen(`/cases/${id}`);
      const metrics = await (await get('/metrics')).text();
      expect(metrics).toContain('route="/v1/cases/:id",status="200"');
      for (const personal of [id, letter.number]) expect(metrics).not.toContain(personal);
    });
  });
}
