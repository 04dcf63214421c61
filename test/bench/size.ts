import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Request } from '@playwright/test';
import { sitDownInDemo } from '../e2e/handoff/agent.ts';
import { Citizen } from '../e2e/handoff/citizen.ts';
import { demoCase } from '../support/browser/demo-case.ts';
import { Houvast } from '../support/browser/houvast.ts';
import { onPhone, type Site, withSite } from './browser.ts';
import { type Report, say } from './report.ts';

/** The demo case that is opened: on time, nothing to do. */
const shown = 'LW-10421';
/** One in which much happened: late, with rights. */
const eventful = 'LW-10302';
/** Long enough for what a case on the screen still fetches, in milliseconds. */
const quietAfter = 1500;

interface Fetched {
  path: string;
  bytes: number;
}

/** What a phone fetches for us: until the launcher works, and until a case is on the screen. */
export async function size(report: Report): Promise<void> {
  say('size: a journey in a real browser');
  await withSite(async (site) => {
    await onPhone(site, async (page) => {
      const fetched = record(page);
      await page.goto('/gemeente/');
      const houvast = new Houvast(page);
      await houvast.launcher.waitFor();
      await page.waitForLoadState('networkidle');
      const atLauncher = await fetched();
      const loader = atLauncher.find(({ path }) => path === '/houvast.js');
      report({
        name: 'loader as served, with the hours in it',
        value: kilo(loader?.bytes ?? Number.NaN),
        unit: 'kB brotli',
        bar: '<= 2',
      });
      report({ name: 'requests until the launcher works', value: atLauncher.length, unit: 'requests', bar: '<= 1' });

      await houvast.show();
      await page.waitForLoadState('networkidle');
      report({ name: 'everything until the panel can be used', value: kilo(sum(await fetched())), unit: 'kB brotli' });

      await houvast.chooseCase();
      // Following the case begins once it is on the screen, and is counted apart.
      const following = /\/follow-|\/events$/;
      const follows = page.waitForResponse((response) => following.test(response.url()));
      await houvast.enter(shown, demoCase(shown).code);
      await houvast.answer.waitFor();
      await follows;
      await page.waitForTimeout(quietAfter);
      const all = await fetched();
      for (const { path, bytes } of all) say(`  ${bytes} ${path}`);
      const before = all.filter(({ path }) => !following.test(path));
      report({
        name: 'everything until the panel shows a case',
        value: kilo(sum(before)),
        unit: 'kB brotli',
        bar: '<= 30',
      });
      report({
        name: 'everything until a case on the screen also follows its changes',
        value: kilo(sum(all)),
        unit: 'kB brotli',
      });
      const has = (pattern: RegExp) => all.filter(({ path }) => pattern.test(path));
      report({
        name: 'the same for a case that is late, with its rights',
        value: kilo(await sizeOf(site, eventful)),
        unit: 'kB brotli',
      });
      await handoffSize(report, page, houvast, fetched, site);
      report({ name: 'fonts fetched', value: has(/\.(woff2?|ttf|otf)$/i).length, unit: 'requests', bar: '<= 0' });
      report({ name: 'voice code before a call', value: sum(has(/twilio|voice/i)), unit: 'bytes', bar: '<= 0' });
    });
  });
}

/** Files of a hand-off that come once somebody talks: for what is promised, asked and agreed in it, and for its end. */
const furtherFiles = /\/further-/;

/** What a hand-off takes beyond a case on the screen, with a real agent at the desk. */
async function handoffSize(
  report: Report,
  page: Page,
  houvast: Houvast,
  fetched: () => Promise<Fetched[]>,
  site: Site,
): Promise<void> {
  const agent = await sitDownInDemo(site.url, 'samira');
  try {
    const before = await fetched();
    const citizen = new Citizen(page);
    await houvast.button('Medewerker').click();
    await citizen.button(/^Chat met een medewerker/).click();
    await citizen.panel.getByLabel('Uw vraag').fill('Kan ik een voorschot krijgen?');
    await citizen.button('Geef door en wacht').click();
    await citizen.heading(/aan de beurt/).waitFor();
    const room = await agent.take();
    await agent.say(room, 'Dag. Ik heb gelezen wat u doorgaf.');
    await citizen.log.getByText('Ik heb gelezen wat u doorgaf.').waitFor();
    await page.waitForLoadState('networkidle');
    const added = (await fetched()).slice(before.length);
    for (const { path, bytes } of added) say(`  hand-off: ${bytes} ${path}`);
    report({
      name: 'a hand-off adds until the first words of a person: choosing, the note, waiting, the talk',
      value: kilo(sum(added.filter(({ path }) => !furtherFiles.test(path)))),
      unit: 'kB brotli',
      bar: '<= 8',
    });
    report({
      name: 'a hand-off from choosing to its end',
      value: kilo(sum(added)),
      unit: 'kB brotli',
    });
    const rest = await linked(
      page,
      added.map(({ path }) => path).filter((path) => /\/(part-(?!screen)|further-(?!nl))/.test(path)),
    );
    for (const { path, bytes } of rest) say(`  hand-off, only for some: ${bytes} ${path}`);
    report({
      name: 'a hand-off with what only some need: call-back, message, sound, a copy to keep',
      value: kilo(sum(added) + sum(rest)),
      unit: 'kB brotli',
    });
  } finally {
    await agent.leave();
  }
}

/** What these files would fetch for only some. */
async function linked(page: Page, paths: readonly string[]): Promise<Fetched[]> {
  const texts = await page.evaluate(async (from) => {
    const files = new Map<string, string>();
    const read = async (path: string): Promise<void> => {
      if (files.has(path)) return;
      const text = await (await fetch(path)).text();
      files.set(path, text);
      for (const [, name = ''] of text.matchAll(/(?:import\(|from)[`"']\.\/((?:later|bell|copy|print)[\w-]*\.js)/g))
        if (!/-en-/.test(name)) await read(new URL(name, new URL(path, location.href)).pathname);
    };
    for (const path of from) await read(path);
    for (const path of from) files.delete(path);
    return [...files];
  }, paths);
  return texts.map(([path, text]) => ({ path, bytes: compressed(Buffer.from(text)) }));
}

/** What it takes to see a case, for information. */
async function sizeOf(site: Site, number: string): Promise<number> {
  return onPhone(site, async (page) => {
    const fetched = record(page);
    const houvast = new Houvast(page);
    await houvast.openCase(number);
    await page.waitForTimeout(quietAfter);
    return sum(await fetched());
  });
}

/** Everything that is fetched and is not the host page's own, with its size in the best brotli. */
function record(page: Page): () => Promise<Fetched[]> {
  const requests: Request[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const isOfThePage = pathname.startsWith('/gemeente/') || pathname.startsWith('/demo-files/');
    if (!isOfThePage) requests.push(request);
  });
  return () =>
    Promise.all(
      requests.map(async (request) => {
        const { pathname } = new URL(request.url());
        // A stream of changes has no end to wait for, and begins with a few bytes.
        if (pathname.endsWith('/events')) return { path: pathname, bytes: 0 };
        const response = await request.response();
        return { path: pathname, bytes: compressed((await response?.body()) ?? Buffer.alloc(0)) };
      }),
    );
}

function compressed(body: Buffer): number {
  if (body.length === 0) return 0;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const kilo = (bytes: number) => bytes / 1000;
const sum = (fetched: readonly Fetched[]) => fetched.reduce((total, { bytes }) => total + bytes, 0);
