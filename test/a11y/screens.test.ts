import { expectReads } from '../support/browser/aria.ts';
import { expectAccessible } from '../support/browser/axe.ts';
import { Houvast } from '../support/browser/houvast.ts';
import { shoot } from '../support/browser/shoot.ts';
import { test } from '../support/browser/test.ts';
import { expectNothingCut, expectTargets } from './measures.ts';
import { screenStates } from './states.ts';

for (const { name, reach } of screenStates) {
  test(`${name}: reads as it should, and meets WCAG 2.2 AA as it comes`, async ({ page, context, server, office }) => {
    await reach({ page, context, server, office });
    await shoot(page, name);
    await expectReads(new Houvast(page).panel, name, server.url);
    await expectAccessible(page, name);
    await expectTargets(page);
    await expectNothingCut(page);
  });

  test(`${name}: holds in the dark, in forced colours, from right to left, twice as large and at 320 px`, async ({
    page,
    context,
    server,
    office,
  }) => {
    // Without motion, so that a colour that is on its way to another one is never what is looked at.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reach({ page, context, server, office });
    const html = page.locator('html');

    await html.evaluate(({ style }) => style.setProperty('color-scheme', 'dark'));
    await expectAccessible(page, `${name} in the dark`, 'houvast-assistant');
    await shoot(page, `${name}-dark`);
    await html.evaluate(({ style }) => style.removeProperty('color-scheme'));

    await page.emulateMedia({ forcedColors: 'active' });
    await expectAccessible(page, `${name} in forced colours`, 'houvast-assistant');
    await shoot(page, `${name}-forced`);
    await page.emulateMedia({ forcedColors: 'none' });

    await html.evaluate((element) => element.setAttribute('dir', 'rtl'));
    await expectNothingCut(page);
    await shoot(page, `${name}-rtl`);
    await html.evaluate((element) => element.removeAttribute('dir'));

    await html.evaluate(({ style }) => style.setProperty('font-size', '200%'));
    await expectNothingCut(page);
    await expectAccessible(page, `${name} with text twice as large`, 'houvast-assistant');
    await shoot(page, `${name}-large`);
    await html.evaluate(({ style }) => style.removeProperty('font-size'));

    await page.setViewportSize({ width: 320, height: 480 });
    await expectNothingCut(page);
    await expectTargets(page);
    await shoot(page, name);
  });
}
