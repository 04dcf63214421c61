import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { Citizen } from '../e2e/rondkomen/support/citizen.ts';
import { bookingWork } from './booking-work.ts';
import { onPhone, type Site, withSite } from './browser.ts';
import { type Report, say } from './report.ts';
import { median } from './statistics.ts';

const cpuSlowdown = 4;

/** What the check-in costs a phone: its code, words and data, the time from an answer to the next screen, and a booking's work. */
export async function checkIn(report: Report): Promise<void> {
  say('check-in: its weight, and its answers at 4x CPU slowdown');
  await withSite(async (site) => {
    await weight(site, report);
    await pace(site, report);
    await bookingWork(site, report);
  });
}

/** All that is fetched from a press on the first screen to the first question, in brotli. */
async function weight(site: Site, report: Report): Promise<void> {
  await onPhone(site, async (page) => {
    const bodies: Promise<Buffer>[] = [];
    const citizen = new Citizen(page);
    await citizen.openPanel();
    await page.waitForLoadState('networkidle');
    page.on('response', (response) => bodies.push(response.body()));
    await citizen.openPart();
    await citizen.begin();
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
    report({
      name: 'check-in, code and data, fetched when it is opened',
      value: bytes / 1000,
      unit: 'kB brotli',
      bar: '<= 25',
    });
  });
}

/** From a press on "next" to the frame with the next question on it, for each question of a whole check-in. */
async function pace(site: Site, report: Report): Promise<void> {
  await onPhone(site, async (page, context) => {
    const citizen = new Citizen(page);
    await citizen.open();
    await citizen.begin();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    const times: number[] = [];
    for (let time = await nextScreen(page); time !== undefined; time = await nextScreen(page)) times.push(time);
    say(`  ${times.length} screens, the slowest ${Math.round(Math.max(...times))} ms`);
    report({ name: 'answer to the next screen, 4x CPU slowdown', value: median(times), unit: 'ms', bar: '<= 50' });
  });
}

/** Answers that lead away from the questions. */
const threats = ':is([value=eviction], [value=cutOff], [value=insurance])';

/** Answers the question on the screen and goes on. Undefined when it is no question. */
function nextScreen(page: Page): Promise<number | undefined> {
  return page.locator('houvast-rondkomen').evaluate(async (part, threats) => {
    const root = part.shadowRoot;
    const next = root?.querySelector<HTMLButtonElement>('button[type=submit]');
    if (!root || !next) return undefined;
    const field = root.querySelector<HTMLInputElement>('input[type=text]');
    if (field) {
      field.value = '100';
      field.dispatchEvent(new InputEvent('input'));
    } else root.querySelector<HTMLInputElement>(`fieldset input:not(${threats})`)?.click();
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    const start = performance.now();
    next.click();
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return performance.now() - start;
  }, threats);
}
