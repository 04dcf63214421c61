import type { BrowserContext } from '@playwright/test';
import type { DemoServer } from '../support/browser/demo-server.ts';
import { Houvast } from '../support/browser/houvast.ts';
import { minute, tuesdayMorning } from '../support/browser/moment.ts';
import { shoot } from '../support/browser/shoot.ts';
import { demoCase, expect, test } from '../support/browser/test.ts';
import { expectNothingKept, traces } from '../support/browser/traces.ts';

const onTime = demoCase('LW-10421');
const answer = 'U hoeft nu niets te doen.';

test('[WG-42] before a session ends the screen asks whether someone is still there, and goes on when so', async ({
  page,
  context,
  server,
}) => {
  const houvast = new Houvast(page);
  const { stillThere, stay } = houvast.words;
  await context.clock.install({ time: tuesdayMorning });
  await houvast.openCase(onTime.number);
  await pass(context, server, 28 * minute + 30_000);
  await expect(houvast.panel).toContainText(stillThere);
  // Also on a low screen, where no other bar stays in sight.
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 400 });
  await expect(houvast.button(stay)).toBeInViewport({ ratio: 1 });
  if (size) await page.setViewportSize(size);
  await expect(houvast.panel).toContainText(/gaat dit scherm dicht/);
  await shoot(page, 'session-still-there');
  await houvast.button(stay).click();
  await expect(houvast.panel).not.toContainText(stillThere);
  await expect(houvast.answer).toHaveText(answer);
  await pass(context, server, 10 * minute);
  await expect(houvast.answer).toHaveText(answer);
});

test('[WG-43] when nobody answers, the screen closes on the case and nothing of it stays', async ({
  page,
  context,
  server,
}) => {
  const houvast = new Houvast(page);
  const { ended, stillThere, again, access } = houvast.words;
  await context.clock.install({ time: tuesdayMorning });
  await houvast.openCase(onTime.number);
  await pass(context, server, 28 * minute + 30_000);
  await expect(houvast.panel).toContainText(stillThere);
  await pass(context, server, 2 * minute);
  await expect(houvast.heading(ended)).toBeVisible();
  await expect(houvast.panel).not.toContainText(answer);
  await shoot(page, 'session-ended');
  await expectNothingKept(page);
  await houvast.button(again).click();
  await expect(houvast.heading(access)).toBeVisible();
  await expect(houvast.codeField).toHaveValue('');
});

test('[WG-43] a phone that slept past the end of its session shows no case when it wakes', async ({
  page,
  context,
  server,
}) => {
  const houvast = new Houvast(page);
  await context.clock.install({ time: tuesdayMorning });
  await houvast.openCase(onTime.number);
  await pass(context, server, 40 * minute);
  await expect(houvast.panel).not.toContainText(answer);
  await expect(houvast.heading(houvast.words.ended)).toBeVisible();
});

test('[WG-40] a click to the next page of the site keeps the session, and opens the same case', async ({ page }) => {
  const houvast = new Houvast(page);
  await houvast.openCase(onTime.number);
  await houvast.close();
  await page.getByRole('link', { name: 'Lindewaard gemeente' }).click();
  await expect(page).toHaveURL(/\/gemeente\/home\/$/);
  await expect(houvast.panel).toBeHidden();
  await houvast.launcher.click();
  await expect(houvast.answer).toHaveText(answer);
});

test('[WG-40] another tab knows nothing of the session', async ({ page, context }) => {
  const houvast = new Houvast(page);
  await houvast.openCase(onTime.number);
  const second = await context.newPage();
  await second.goto('/gemeente/');
  const other = new Houvast(second);
  await other.show();
  await expect(other.panel).not.toContainText(answer);
});

test('[AC-22] [WG-44] [WG-45] Wis en sluit leaves nothing: no storage, no case behind the back button, no session at the server', async ({
  page,
  server,
}) => {
  const houvast = new Houvast(page);
  let authorization = '';
  page.on('request', (request) => {
    authorization = request.headers()['authorization'] ?? authorization;
  });
  await page.goto('/gemeente/home/');
  await houvast.openCase(onTime.number);
  const read = () => fetch(`${server.url}/v1/cases`, { headers: { Authorization: authorization } });
  expect((await read()).status).toBe(200);

  await houvast.button(houvast.words.erase).click();
  await page.waitForURL('about:blank');
  await expect(page.locator('body')).toBeEmpty();
  await expect.poll(async () => (await read()).status).toBe(401);

  // The page with the case is gone from the way back: what lies behind it is the page before.
  await page.goBack();
  await expect(page).toHaveURL(/\/gemeente\/home\/$/);
  await expectNothingKept(page);
  await houvast.show();
  await expect(houvast.panel).not.toContainText(answer);
});

test('[WG-44] Wis en sluit leads where the site says, and works without a line', async ({ page, context }) => {
  const houvast = new Houvast(page);
  await houvast.openCase(onTime.number);
  await page.locator('houvast-assistant').evaluate((element) => element.setAttribute('exit-url', '/corporatie/'));
  await houvast.button(houvast.words.erase).click();
  await page.waitForURL('**/corporatie/');
  expect((await traces(page))['sessionStorage']).toBe('{}');

  await houvast.openCase(onTime.number);
  await context.setOffline(true);
  await houvast.button(houvast.words.erase).click();
  await page.waitForURL('about:blank');
  await context.setOffline(false);
  await page.goto('/gemeente/');
  await expectNothingKept(page);
});

async function pass(context: BrowserContext, { clock }: DemoServer, milliseconds: number): Promise<void> {
  clock.advance(milliseconds);
  await context.clock.fastForward(milliseconds);
}
