import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/browser/axe.ts';
import { shoot } from '../support/browser/shoot.ts';
import { expectNothingCut, expectTargets } from './measures.ts';

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
type Way = keyof typeof ways;
const everyWay: readonly Way[] = [
  'in the dark',
  'in forced colours',
  'from right to left',
  'with text twice as large',
  'on the smallest screen',
];

/** Beside a wide page the panel is as narrow as on a phone, so the other ways are looked at there only. */
const wideToo: Way = 'in the dark';

async function withStyle(page: Page, property: string, value: string, look: () => Promise<void>): Promise<void> {
  const html = page.locator('html');
  await html.evaluate(({ style }, [name, to]) => style.setProperty(name, to), [property, value] as const);
  await look();
  await html.evaluate(({ style }, name) => style.removeProperty(name), property);
}

/** What must hold of the assistant's screen, in every way that people set up theirs. Leaves the page as it was. */
export async function holdsInEveryWay(
  page: Page,
  name: string,
  isMobile: boolean,
  step: (way: string, look: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const size = page.viewportSize();
  await expectAccessible(page, name);
  await expectTargets(page);
  await expectNothingCut(page);
  for (const way of everyWay) if (isMobile || way === wideToo) await step(way, () => ways[way](page, name));
  if (size) await page.setViewportSize(size);
}
