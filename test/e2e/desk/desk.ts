import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { DemoServer } from '../../support/browser/demo-server.ts';
import { tuesdayMorning } from '../../support/browser/moment.ts';
import { expect } from '../../support/browser/test.ts';

/** An agent of the demo, at a desk of their own. */
export interface Agent {
  page: Page;
  context: BrowserContext;
}

/** Logs somebody of the demo in, in a browser of their own, and makes them available. */
export async function openDesk(
  browser: Browser,
  url: string,
  name: string,
  options: { lang?: string } = {},
): Promise<Agent> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
  });
  await context.clock.setFixedTime(tuesdayMorning);
  const page = await context.newPage();
  await page.goto(`/desk/?organisation=lindewaard&lang=${options.lang ?? 'nl'}`);
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('banner')).toContainText(name);
  const presence = page.getByLabel(/Uw aanwezigheid|Whether you are there/);
  if (await presence.isVisible()) await presence.selectOption({ value: 'available' });
  return { page, context };
}

/** Lets the clock of the server run as clocks do: who came later then came later. */
export function runClock({ clock }: DemoServer): () => void {
  const timer = setInterval(() => clock.advance(100), 100);
  return () => clearInterval(timer);
}
