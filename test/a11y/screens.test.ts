import type { Page } from '@playwright/test';
import { expectReads } from '../support/browser/aria.ts';
import { expectAccessible } from '../support/browser/axe.ts';
import { Houvast } from '../support/browser/houvast.ts';
import { shoot } from '../support/browser/shoot.ts';
import { test } from '../support/browser/test.ts';
import { expectNothingCut, expectTargets } from './measures.ts';
import { screenStates } from './states.ts';

const ours = 'houvast-assistant';

/** The ways in which people set up their screen, with what must hold in each. */
const ways = {
  'in the dark': (page: Page, name: string) =>
    withStyle(page, 'color-scheme', 'dark', async () => {
      await expectAccessible(page, `${name} in the dark`, ours);
      await shoot(page, `${name}-dark`);
    }),
  'in forced colours': async (page: Page, name: string) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await expectAccessible(page, `${name} in forced colours`, ours);
    await shoot(page, `${name}-forced`);
    await page.emulateMedia({ forcedColors: 'none' });
  },
  'from right to left': async (page: Page, name: string) => {
    await page.locator('html').evaluate((html) => html.setAttribute('dir', 'rtl'));
    await expectNothingCut(page);
    await shoot(page, `${name}-rtl`);
    await page.locator('html').evaluate((html) => html.removeAttribute('dir'));
  },
  'with text twice as large': (page: Page, name: string) =>
    withStyle(page, 'font-size', '200%', async () => {
      await expectNothingCut(page);
      await expectAccessible(page, `${name} with text twice as large`, ours);
      await shoot(page, `${name}-large`);
    }),
  'on the smallest screen': async (page: Page, name: string) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await expectNothingCut(page);
    await expectTargets(page);
    await shoot(page, name);
  },
} as const;

/** Beside a wide page the panel is as narrow as on a phone, so the other ways are looked at there only. */
const wideToo: keyof typeof ways = 'in the dark';

async function withStyle(page: Page, property: string, value: string, look: () => Promise<void>): Promise<void> {
  const html = page.locator('html');
  await html.evaluate(({ style }, [name, to]) => style.setProperty(name, to), [property, value] as const);
  await look();
  await html.evaluate(({ style }, name) => style.removeProperty(name), property);
}

for (const { name, reach } of screenStates) {
  test(`${name} reads as it should, and holds in every way that people look at it`, async ({
    page,
    context,
    server,
    office,
    isMobile,
  }) => {
    // Without motion, so that a colour that is on its way to another one is never what is looked at.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reach({ page, context, server, office });
    await shoot(page, name);
    await expectReads(new Houvast(page).panel, name, server.url);
    await expectAccessible(page, name);
    await expectTargets(page);
    await expectNothingCut(page);
    for (const [way, look] of Object.entries(ways))
      if (isMobile || way === wideToo) await test.step(way, () => look(page, name));
  });
}
