import { expectReads } from '../support/browser/aria.ts';
import { Houvast } from '../support/browser/houvast.ts';
import { shoot } from '../support/browser/shoot.ts';
import { test } from '../support/browser/test.ts';
import { screenStates } from './states.ts';
import { holdsInEveryWay } from './ways.ts';

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
    await holdsInEveryWay(page, name, isMobile, (way, look) => test.step(way, look));
  });
}
