import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { createDemo } from '../../../demo/create-demo.ts';
import { telephonePage } from '../../../demo/exchange/page/page.ts';
import { demoOrganisations } from '../../../demo/organisations.ts';
import { corporatiePages } from '../../../demo/site/corporatie.ts';
import { gemeentePages } from '../../../demo/site/gemeente.ts';
import { startPage } from '../../../demo/site/start.ts';
import { siteWords } from '../../../demo/site/words.ts';
import { openState } from '../../../edge/progress/opening-hours.ts';
import { createTestClock, openTestDeps } from '../../support/node-deps.ts';

const origin = 'http://127.0.0.1:8787';
const own = ['/', '/?lang=en', '/backoffice/', '/backoffice/lindewaard/', '/backoffice/vlierhof/'];
const pagesOf = (base: string, pages: object) =>
  Object.keys(pages).map((name) => (name ? `${base}/${name}/` : `${base}/`));
const hosts = [...pagesOf('/gemeente', gemeentePages), ...pagesOf('/corporatie', corporatiePages)];
/** Answered by the API beside the demo. */
const api = ['/houvast.js', '/v1/openapi.json', '/desk/'];

describe('[DEMO-07] no link of the demo is dead', () => {
  test('every page, every address on it, and every link of the organisations answers', async () => {
    const demo = await openDemo();
    const seen = new Set<string>([...own, ...hosts]);
    for (const config of demoOrganisations({ origin, today: '2026-11-24', identitySecret: 'x'.repeat(32) })) {
      const { links, portal } = config.facts;
      for (const link of [...Object.values(links), portal?.url]) {
        const path = link && new URL(link, origin).pathname;
        // Files come from the host.
        if (path?.startsWith('/demo-files/')) expect(existsSync(`demo/pages${path}`), path).toBe(true);
        else if (path) seen.add(path);
      }
    }
    for (const path of seen) {
      const response = await demo.request(path);
      expect(response.status, path).toBe(200);
      if (!response.headers.get('Content-Type')?.startsWith('text/html')) continue;
      for (const address of addressesIn(await response.text())) {
        const { pathname, search } = new URL(address, `${origin}${path}`);
        if (api.includes(pathname)) continue;
        if (pathname.startsWith('/demo-files/')) expect(existsSync(`demo/pages${pathname}`), address).toBe(true);
        else seen.add(`${pathname}${search}`);
      }
    }
    expect(seen.size).toBeGreaterThan(40);
  });
});

describe('[DEMO-08] pages hold under a strict Content-Security-Policy', () => {
  test('no page has anything inline, and each says which policy holds', async () => {
    const demo = await openDemo();
    for (const path of [...own, ...hosts]) {
      const response = await demo.request(path);
      const html = await response.text();
      expect(html, path).not.toMatch(/<script(?![^>]*\ssrc=)/);
      expect(html, path).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/);
      const policy = response.headers.get('Content-Security-Policy') ?? '';
      expect(policy, path).toContain("script-src 'self';");
      expect(policy, path).not.toContain('unsafe');
      expect(policy.includes("require-trusted-types-for 'script'"), path).toBe(path === '/gemeente/strikt/');
    }
  });
});

test('[DEMO-09] every host page has the one line of the assistant, a heading, a language and a title', async () => {
  const demo = await openDemo();
  for (const path of hosts) {
    const html = await (await demo.request(path)).text();
    const organisation = path.startsWith('/gemeente') ? 'lindewaard' : 'vlierhof';
    expect(html, path).toContain(
      `<script type="module" src="/houvast.js?organisation=${organisation}" async></script>`,
    );
    expect(html.match(/<houvast-assistant organisation="/g), path).toHaveLength(1);
    expect(html.match(/<h1>/g), path).toHaveLength(1);
    expect(html, path).toMatch(/<html lang="(nl|en)">/);
    expect(html, path).toMatch(/<title>[^<]+ \| (Lindewaard|Vlierhof)<\/title>/);
  }
});

test('[DEMO-10] a form of the demo sends nothing: its fields have no names', async () => {
  const demo = await openDemo();
  for (const path of hosts) {
    const html = await (await demo.request(path)).text();
    for (const field of html.match(/<(input|textarea)[^>]*>/g) ?? []) expect(field).not.toContain('name=');
  }
  const sent = await demo.request('/demo/form/gemeente', { method: 'POST' });
  expect([sent.status, sent.headers.get('Location')]).toEqual([303, '/gemeente/verstuurd/']);
});

test('the start page follows the language of the browser, and the address wins', async () => {
  const demo = await openDemo();
  const read = async (path: string, language: string) =>
    (await demo.request(path, { headers: { 'Accept-Language': language } })).text();
  expect(await read('/', 'nl-NL,nl;q=0.9')).toContain(siteWords.nl.cases);
  expect(await read('/', 'en-GB,en;q=0.9')).toContain(siteWords.en.cases);
  expect(await read('/?lang=nl', 'en-GB')).toContain(siteWords.nl.cases);
});

test('the links of the organisations follow the address at which the demo is read', async () => {
  const { deps } = await openTestDeps();
  const demo = createDemo(deps);
  await demo.request('http://192.0.2.7:9000/gemeente/');
  const found = await deps.organisations.find('lindewaard');
  expect(found?.facts.links.newCode).toBe('http://192.0.2.7:9000/gemeente/code/');
});

test('[DEMO-11] a server that runs through midnight tells the stories of the new day', async () => {
  const clock = createTestClock('2026-11-24T23:59:00+01:00');
  const { deps } = await openTestDeps(clock);
  const demo = createDemo(deps);
  const read = async () => {
    const answer = await demo.request('/demo/case', json({ number: 'LW-10421', language: 'nl' }));
    return ((await answer.json()) as { when: string }).when;
  };
  const before = await read();
  clock.set('2026-11-26T00:01:00+01:00');
  expect(await read()).not.toBe(before);
});

test('every script and stylesheet of the demo is used by a page', async () => {
  const demo = await openDemo();
  const pages = await Promise.all([...own, ...hosts].map(async (path) => (await demo.request(path)).text()));
  const doors = startPage('nl', { origin, telephone: `${origin}/telefoon/` });
  const html = [...pages, `${await doors}`, `${await telephonePage('nl', {})}`];
  const files = readdirSync('demo/pages/demo-files').filter((name) => !name.endsWith('.json'));
  const scripts = files
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(`demo/pages/demo-files/${name}`, 'utf8'));
  for (const file of files)
    expect(
      html.some((page) => page.includes(`/demo-files/${file}`)) ||
        scripts.some((script) => script.includes(`'./${file}'`)),
      file,
    ).toBe(true);
});

async function openDemo(): Promise<Hono> {
  return createDemo((await openTestDeps()).deps);
}

function addressesIn(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"#][^"]*)"/g)].map(([, address]) =>
    (address ?? '').replaceAll('&amp;', '&'),
  );
}

function json(body: object): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

describe('[DEMO-14] the demo can be tried at any hour', () => {
  const openAt = (now: string) => {
    const moment = new Date(now);
    const [config] = demoOrganisations({
      origin,
      today: now.slice(0, 10),
      openAt: moment,
      identitySecret: 'x'.repeat(32),
    });
    return config && openState(config.facts.hours, moment);
  };

  test('outside opening hours it is open for the day on which it starts', () => {
    // A Sunday, and a Tuesday evening.
    for (const now of ['2026-11-22T21:30:00+01:00', '2026-11-24T22:00:00+01:00'])
      expect(openAt(now)).toMatchObject({ open: true });
  });

  test('within them it keeps its own hours', () => {
    expect(openAt('2026-11-24T09:12:00+01:00')).toMatchObject({ open: true, until: '2026-11-24T17:00:00+01:00' });
  });
});
