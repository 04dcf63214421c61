import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumArguments, ensureChromium } from '../support/chromium.ts';
import { startProcesses } from './processes/process.ts';

export interface Site {
  url: string;
  browser: Browser;
}

/** Runs `use` with a real browser and the demo on a database of its own; afterwards neither is left. */
export async function withSite(use: (site: Site) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-bench-'));
  try {
    const { processes, stop } = await startProcesses({ site: ['site.ts', undefined, directory] });
    try {
      const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
      try {
        await use({ url: await processes.site.call<string>('url'), browser });
      } finally {
        await browser.close();
      }
    } finally {
      await stop();
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A phone that was never here before: touch, 360 px, nothing in its cache. */
export async function onPhone<Result>(site: Site, use: (page: Page, context: BrowserContext) => Promise<Result>) {
  const context = await site.browser.newContext({
    baseURL: site.url,
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  try {
    return await use(await context.newPage(), context);
  } finally {
    await context.close();
  }
}
