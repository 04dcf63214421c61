import type { Locator } from '@playwright/test';
import { type Agent, sitDown } from '../e2e/handoff/agent.ts';
import { Citizen } from '../e2e/handoff/citizen.ts';
import { Houvast } from '../support/browser/houvast.ts';
import { shoot } from '../support/browser/shoot.ts';
import { expect, test } from '../support/browser/test.ts';

const heightOf = async (part: Locator): Promise<number> => (await part.boundingBox())?.height ?? Number.NaN;

test('[WG-18] below a case "Wis en sluit" takes little, and is as large as a thumb', async ({ page }) => {
  const houvast = new Houvast(page);
  await houvast.openCase('LW-10421');
  expect(await heightOf(houvast.panel.locator('.foot'))).toBeLessThanOrEqual(105);
  expect(await heightOf(houvast.button(houvast.words.erase))).toBeGreaterThanOrEqual(44);
});

test.describe('at 200 % zoom', () => {
  let samira: Agent;
  test.beforeEach(async ({ server }) => {
    samira = await sitDown(server, { name: 'Samira' });
  });
  test.afterEach(() => samira.leave());

  for (const [width, height] of [
    [640, 360],
    [320, 256],
  ] as const) {
    test(`[WG-18] on ${width} by ${height} a talk has the room: its bars scroll along, and its field ends the screen`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const citizen = new Citizen(page);
      const room = await citizen.meet(samira);
      await samira.say(room, 'Dag mevrouw Yıldız. Ik heb gelezen wat u doorgaf. Klopt dat?');
      await expect(citizen.log).toContainText('Klopt dat?');
      await shoot(page, 'little-room');
      await expect(citizen.field).toBeInViewport({ ratio: 1 });
      await citizen.panel.evaluate((panel) => panel.scrollTo(0, 0));
      await expect(citizen.houvast.button(citizen.houvast.words.close)).toBeInViewport({ ratio: 1 });
      // Three rows of what can be pressed, with 44 pixels each, are as little as this can be.
      expect((await citizen.log.boundingBox())?.y).toBeLessThanOrEqual(102);
      const end = await citizen.panel.evaluate((panel) => {
        panel.scrollTo(0, panel.scrollHeight);
        return panel.getBoundingClientRect().bottom;
      });
      const form = await citizen.panel.locator('.foot').last().boundingBox();
      expect((form?.y ?? 0) + (form?.height ?? 0)).toBeCloseTo(end, 0);
    });
  }
});
