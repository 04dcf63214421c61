import type { Page } from '@playwright/test';
import { minute } from '../support/browser/moment.ts';
import { shoot } from '../support/browser/shoot.ts';
import { expect, test } from '../support/browser/test.ts';

const launcher = (page: Page) => page.getByRole('button', { name: /^(Hulp en status|Help and status)/ });

test('[WG-01] the launcher says what it is and until when someone is there', async ({ page }) => {
  await page.goto('/gemeente/');
  await expect(launcher(page)).toHaveAccessibleName('Hulp en status Nu open tot 17.00 uur');
  await shoot(page, 'gemeente');
  await page.goto('/corporatie/');
  await expect(launcher(page)).toHaveAccessibleName('Hulp en status Nu open tot 18.00 uur');
  await shoot(page, 'corporatie');
  await page.goto('/gemeente/en/');
  await expect(launcher(page)).toHaveAccessibleName('Help and status Open now until 17:00');
});

for (const [moment, line] of [
  ['2026-11-24T16:00:00+01:00', 'Nu open tot 17.00 uur'],
  ['2026-11-24T17:00:00+01:00', 'Dicht. Morgen vanaf 9.00 uur weer open'],
  ['2026-11-27T18:30:00+01:00', 'Dicht. Maandag vanaf 9.00 uur weer open'],
  ['2026-12-24T20:30:00+01:00', 'Dicht. Maandag vanaf 9.00 uur weer open'],
] as const) {
  test(`[WG-03] on ${moment} the launcher says: ${line}`, async ({ page, context, server }) => {
    server.clock.set(Date.parse(moment));
    await context.clock.setFixedTime(moment);
    await page.goto('/gemeente/');
    await expect(launcher(page)).toHaveAccessibleName(`Hulp en status ${line}`);
  });
}

test('[WG-01] the launcher goes on telling the time while the page stays open', async ({ page, context }) => {
  await context.clock.install({ time: '2026-11-24T16:59:30+01:00' });
  await page.goto('/gemeente/');
  await expect(launcher(page)).toHaveAccessibleName('Hulp en status Nu open tot 17.00 uur');
  await context.clock.fastForward(minute);
  await expect(launcher(page)).toHaveAccessibleName('Hulp en status Dicht. Morgen vanaf 9.00 uur weer open');
});

test('[WG-06] a page fetches one script for the launcher, and no page shifts when it comes', async ({ page, seen }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) console.error('layout-shift', JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/gemeente/');
  await expect(launcher(page)).toBeVisible();
  const ours = seen.addresses.map((address) => new URL(address).pathname).filter((path) => /houvast|v1/.test(path));
  expect(ours.filter((path) => path !== '/demo-files/houvast.svg')).toEqual(['/houvast.js']);
});

test('[WG-07] the launcher makes way for what has the focus, and can be reached itself', async ({ page }) => {
  await page.goto('/gemeente/');
  await expect(launcher(page)).toBeVisible();
  for (let tabs = 0; tabs < 60; tabs++) {
    await page.keyboard.press('Tab');
    if (await launcher(page).evaluate((button) => button.matches(':focus'))) break;
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return undefined;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const centre = document.elementFromPoint(left + width / 2, top + height / 2);
      return centre?.matches('houvast-assistant') ? focused.textContent : undefined;
    });
    expect(hidden).toBeUndefined();
  }
  await expect(launcher(page)).toBeFocused();
});
