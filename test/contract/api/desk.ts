import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeskHelp } from '../../../edge/protocol/desk.ts';
import { organisationOf } from '../../support/case-inputs.ts';
import { createBrowser, startProvider, type TestProvider } from '../../support/oidc-provider.ts';
import { json, type RunningHost } from './host.ts';

const help: DeskHelp = { phrases: [], avoid: [], teams: ['Inkomen'], protocol: [], promises: [] };
const team = { nl: 'Klantcontact' };
const people = [
  { sub: 's-1', name: 'Samira', team: 'Inkomen', roles: ['klantcontact'] },
  { sub: 'k-1', name: 'Karin', roles: ['klantcontact', 'leiding'] },
  { sub: 'p-1', name: 'Piet', roles: ['parkeren'] },
];

/** Agents log in with the provider of their organisation, and see nothing of another. */
export function registerDesk(host: () => RunningHost): void {
  describe('desk login', () => {
    let provider: TestProvider | undefined;
    const code = 'org-desk-login';

    beforeAll(async () => {
      const { url, deps } = host();
      provider = await startProvider(people, [`${url}/v1/desk/callback`]);
      const { issuer, clientId, clientSecret } = provider;
      const roles = { agent: 'klantcontact', lead: 'leiding' };
      await deps.organisations.put({
        ...organisationOf(code),
        desk: {
          team,
          help,
          callback: [],
          qualityWorkingDays: 2,
          login: {
            issuer,
            publicUrl: url,
            clientId,
            clientSecret,
            scope: 'openid profile',
            roleClaim: 'roles',
            roles,
            teamClaim: 'team',
          },
        },
      });
    });
    afterAll(() => provider?.stop());

    // A host may remember its organisations for some seconds, so the first login waits until it knows this one.
    async function logIn(person: string, returnTo = '/desk/') {
      const browser = createBrowser();
      const address = `${host().url}/v1/desk/login?organisation=${code}&return=${encodeURIComponent(returnTo)}`;
      await expect.poll(async () => (await browser.open(address)).status, { timeout: 20_000, interval: 500 }).toBe(302);
      const way = await browser.logIn(address, person);
      const me = () => browser.open(`${host().url}/v1/desk/me`);
      return { browser, way, me };
    }

    test('[DL-01] lets an agent in through the organisation’s own provider, with role and team', {
      timeout: 60_000,
    }, async () => {
      const { way, me } = await logIn('s-1');
      expect(way.at(-1)).toBe(`${host().url}/desk/`);
      const who = await json<Record<string, unknown>>(await me());
      expect(who).toMatchObject({ name: 'Samira', team: 'Inkomen', roles: ['agent'], demo: false });
      expect(who['organisation']).toMatchObject({ code });
    });

    test('[DL-02] knows the same agent again, by an id that says nothing', { timeout: 60_000 }, async () => {
      const first = await json<{ id: string }>(await (await logIn('k-1')).me());
      const again = await json<{ id: string; roles: string[] }>(await (await logIn('k-1')).me());
      expect(again.id).toBe(first.id);
      expect(again.id).not.toContain('k-1');
      expect(again.roles).toEqual(['agent', 'lead']);
    });

    test('[DL-03] keeps out who has no role here, and says so', { timeout: 60_000 }, async () => {
      const { way, me } = await logIn('p-1');
      expect(way.at(-1)).toBe(`${host().url}/desk/#no-role`);
      expect((await me()).status).toBe(401);
    });

    test('[DL-04] refuses an answer of the provider that this browser did not ask for', {
      timeout: 60_000,
    }, async () => {
      const { way } = await logIn('s-1');
      const callback = way.find((address) => address.includes('/desk/callback')) ?? '';
      expect(callback).toContain('code=');
      const stranger = createBrowser();
      const answer = await stranger.open(callback);
      expect(answer.headers.get('Location')).toBe('/desk/#login-failed');
      expect((await stranger.open(`${host().url}/v1/desk/me`)).status).toBe(401);
    });

    test('[DL-05] gives a cookie that scripts cannot read and other sites cannot send', {
      timeout: 60_000,
    }, async () => {
      const { way, browser } = await logIn('s-1');
      const callback = way.find((address) => address.includes('/desk/callback')) ?? '';
      // The attempt is over, so this only shows how cookies are written.
      const [cookie = ''] = (await browser.open(callback)).headers.getSetCookie();
      expect(cookie).toMatch(/HttpOnly/);
      const ended = await fetch(`${host().url}/v1/desk/logout`, { method: 'POST', headers: { 'Houvast-Desk': '1' } });
      expect(ended.headers.get('Set-Cookie')).toMatch(/HttpOnly.*SameSite=Strict|SameSite=Strict.*HttpOnly/);
    });

    test('[DL-06] never sends an agent to another site', { timeout: 60_000 }, async () => {
      for (const elsewhere of ['https://example.org/', '//example.org', '/\\example.org', 'desk']) {
        const { way } = await logIn('s-1', elsewhere);
        expect(way.at(-1)).toBe(`${host().url}/desk/`);
      }
    });

    test('[DL-07] changes nothing for a request that another site could have sent', { timeout: 60_000 }, async () => {
      const { browser, me } = await logIn('s-1');
      expect((await browser.open(`${host().url}/v1/desk/logout`, {})).status).toBe(403);
      expect((await me()).status).toBe(200);
    });

    test('[DL-08] logs out at once', { timeout: 60_000 }, async () => {
      const { browser, me } = await logIn('s-1');
      const cookies = [...browser.cookies(host().url)].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(`${host().url}/v1/desk/logout`, {
        method: 'POST',
        headers: { Cookie: cookies, 'Houvast-Desk': '1' },
      });
      expect(answer.status).toBe(204);
      expect((await me()).status).toBe(401);
    });

    test('[DL-09] has no demo login where the demo is off', async () => {
      const { url } = host();
      expect((await fetch(`${url}/v1/desk/demo`)).status).toBe(404);
      const body = JSON.stringify({ agent: 'samira' });
      const headers = { 'Content-Type': 'application/json', 'Houvast-Desk': '1' };
      expect((await fetch(`${url}/v1/desk/demo`, { method: 'POST', headers, body })).status).toBe(404);
    });
  });
}
