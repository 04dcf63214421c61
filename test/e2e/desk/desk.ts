import { type Browser, type BrowserContextOptions, expect, type Locator, type Page } from '@playwright/test';
import type { DemoServer } from '../../support/browser/demo-server.ts';
import { test as base } from '../../support/browser/hosts.ts';
import { tuesdayMorning } from '../../support/browser/moment.ts';
import { type Citizen, type CitizenOptions, citizenWaits } from './citizen.ts';
import { tellStory } from './story.ts';

export interface OpenOptions extends BrowserContextOptions {
  lang?: 'nl' | 'en';
  /** Before the page is opened. */
  prepare?: (page: Page) => Promise<void>;
  /** Where this page may go besides the server. */
  mayReach?: readonly string[];
}

/** The desks of one test, with a server of their own: nobody else's citizens stand in the queue. */
export interface Desks {
  server: DemoServer;
  /** Logs somebody of the demo in, in a browser of their own, available for talks. */
  open(name: string, options?: OpenOptions): Promise<Page>;
  /** A citizen's own browser. */
  visitor(options?: OpenOptions): Promise<Page>;
  /** Time stands still, until what it returns is called. On Node only: elsewhere it is not ours to stop. */
  standStill(): () => void;
  /** Somebody waits for a person. */
  citizen(options: CitizenOptions): Promise<Citizen>;
  /** Mevrouw Yıldız, who asked twice and was promised a call twice, waits for a person. */
  yildiz(): Promise<Citizen>;
}

export const test = base.extend<{ desks: Desks; telephone: boolean }>({
  /** Whether people can call. */
  telephone: [false, { option: true }],
  desks: async ({ browser, telephone, openServer }, use) => {
    const server = await openServer({ telephone });
    // Who came later then came later.
    let stopClock = server.clock.run();
    const citizens: Citizen[] = [];
    const complaints: string[] = [];
    const pages: Page[] = [];
    const elsewhere: string[] = [];
    const ours = [server.url, server.exchange?.url ?? server.url].flatMap((url) => [url, url.replace('http', 'ws')]);
    const open = async (options: OpenOptions): Promise<Page> => {
      const page = await openPage(browser, server.url, options, complaints);
      pages.push(page);
      const look = (address: string): void => {
        if (![...ours, ...(options.mayReach ?? []), 'data:', 'blob:'].some((to) => address.startsWith(to)))
          elsewhere.push(address);
      };
      page.on('request', (request) => look(request.url()));
      page.on('websocket', (socket) => look(socket.url()));
      await options.prepare?.(page);
      return page;
    };
    const citizen = async (options: CitizenOptions): Promise<Citizen> => {
      await new Promise((resolve) => setTimeout(resolve, 120));
      const one = await citizenWaits(server.url, options);
      citizens.push(one);
      return one;
    };
    await use({
      server,
      citizen,
      standStill() {
        stopClock();
        return () => {
          stopClock = server.clock.run();
        };
      },
      async open(name, options = {}) {
        const page = await open(options);
        await logIn(page, name, options.lang);
        return page;
      },
      visitor: (options = {}) => open(options),
      async yildiz() {
        const access = await tellStory(server, 'LW-77001');
        return citizen({ ...access, note: yildizNote });
      },
    });
    expect.soft(complaints, 'errors and warnings of the browsers').toEqual([]);
    expect.soft(elsewhere, 'requests to another host').toEqual([]);
    for (const page of pages) await page.context().close();
    expect.soft(server.faults(), 'what the app did wrong at the telephone').toEqual([]);
    for (const one of citizens) one.leave();
    stopClock();
    await server.stop();
  },
});

export { expect };

const yildizNote = {
  question: 'Kan ik een voorschot krijgen voor de huur?',
  name: 'Mevrouw A. Yıldız',
  contacts: true,
  feeling: 'Ik maak mij zorgen. De huur moet 1 december betaald zijn.',
  before: [
    { by: 'citizen' as const, text: 'Wanneer krijg ik geld?' },
    { by: 'assistant' as const, text: 'Besluit uiterlijk 15 december. Een voorschot vragen mag nu al.' },
  ],
};

async function openPage(
  browser: Browser,
  url: string,
  { lang: _, prepare: __, mayReach: ___, ...options }: OpenOptions,
  complaints: string[],
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: test.info().project.use.viewport ?? null,
    ...options,
  });
  await context.clock.setFixedTime(tuesdayMorning);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`${error}`));
  page.on('console', (message) => {
    const isAboutRequest = message.text().startsWith('Failed to load resource');
    if (['error', 'warning'].includes(message.type()) && !isAboutRequest) complaints.push(message.text());
  });
  return page;
}

async function logIn(page: Page, name: string, lang = 'nl'): Promise<void> {
  await page.goto(`/desk/?organisation=lindewaard&lang=${lang}`);
  await page.getByRole('button', { name }).click();
  await expect(page.getByText(/^Demo\. /)).toBeVisible();
}

/** The part of a desk, on a phone behind its tab. */
export async function part(page: Page, name: 'Wachtrij' | 'Gesprek' | 'Protocol'): Promise<void> {
  const tab = page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name });
  if (await tab.isVisible()) await tab.click();
}

/** Makes an agent take the one who waits longest. */
export async function takeNext(page: Page): Promise<void> {
  await part(page, 'Wachtrij');
  await page.getByLabel('Uw aanwezigheid').selectOption('available');
  await page.getByRole('button', { name: 'Neem volgend gesprek' }).click();
  await expect(card(page)).toBeVisible();
}

export const card = (page: Page): Locator => page.getByRole('region', { name: 'Waar gaat het over' });
export const log = (page: Page): Locator => page.getByRole('region', { name: 'Gesprek', exact: true });
export const field = (page: Page): Locator => page.getByRole('textbox', { name: /^Bericht aan/ });
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
