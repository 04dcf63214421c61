import type { Locator } from '@playwright/test';
import { expectTargets } from '../a11y/measures.ts';
import { Houvast } from '../support/browser/houvast.ts';
import { second, tuesdayMorning } from '../support/browser/moment.ts';
import { shoot } from '../support/browser/shoot.ts';
import { demoCase, expect, test } from '../support/browser/test.ts';

const onTime = demoCase('LW-10421');
const answer = 'U hoeft nu niets te doen.';
const isCase = (url: URL) => /\/v1\/cases\/[^/]+$/.test(url.pathname);
const problem = (status: number, code: string) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: `https://example.org/problems/${code}`, title: code, status }),
});

test('[WG-26] a slow line: still bars and what we do, then that it takes longer, then the case', async ({
  page,
  context,
}) => {
  const houvast = new Houvast(page);
  const { looking, slow } = houvast.words;
  await context.clock.install({ time: tuesdayMorning });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(isCase, async (route) => {
    await held;
    await route.continue();
  });
  await houvast.openAccess(onTime.page);
  await houvast.enter(onTime.number, onTime.code);
  await expect(houvast.panel).toContainText(looking);
  await shoot(page, 'loading');
  await context.clock.fastForward(10 * second);
  await expect(houvast.panel).toContainText(slow);
  await shoot(page, 'loading-slow');
  release();
  await expect(houvast.answer).toHaveText(answer);
  await expect(houvast.panel).not.toContainText(slow);
});

test('on a slow phone line the whole journey works', async ({ page, context }) => {
  const houvast = new Houvast(page);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await houvast.openCase(onTime.number);
  await expect(houvast.answer).toHaveText(answer);
});

test('[WG-28] [WG-32] a line that fails while signing in is told in words, and what was typed stays', async ({
  page,
}) => {
  const houvast = new Houvast(page);
  await page.route('**/v1/sessions', (route) => route.abort('timedout'), { times: 1 });
  await houvast.openAccess(onTime.page);
  await houvast.enter(onTime.number, onTime.code);
  await expect(houvast.panel).toContainText(houvast.words.offline);
  await expect(houvast.numberField).toHaveValue(onTime.number);
  await expect(houvast.codeField).toHaveValue(onTime.code);
  await shoot(page, 'access-offline');
  await houvast.button(houvast.words.submit).click();
  await expect(houvast.answer).toHaveText(answer);
});

for (const [what, status, code, sentence] of [
  ['is overloaded', 503, 'unavailable', 'unavailable'],
  ['makes a mistake', 500, 'internal', 'unavailable'],
] as const) {
  test(`[WG-28] when the server ${what} the screen says that it is our fault, and trying again works`, async ({
    page,
  }) => {
    const houvast = new Houvast(page);
    const { person, retry } = houvast.words;
    await page.route(isCase, (route) => route.fulfill(problem(status, code)), { times: 1 });
    await houvast.openAccess(onTime.page);
    await houvast.enter(onTime.number, onTime.code);
    await expect(houvast.panel).toContainText(houvast.words[sentence]);
    await expect(houvast.panel).toContainText('Dat ligt aan ons.');
    await expect(houvast.button(person)).toBeVisible();
    await shoot(page, `failed-${code}`);
    await houvast.button(retry).click();
    await expect(houvast.answer).toHaveText(answer);
  });
}

test('[WG-28] [WG-32] when signing in fails on our side, what was typed stays', async ({ page }) => {
  const houvast = new Houvast(page);
  await page.route('**/v1/sessions', (route) => route.fulfill(problem(503, 'unavailable')), { times: 1 });
  await houvast.openAccess(onTime.page);
  await houvast.enter(onTime.number, onTime.code);
  await expect(houvast.panel).toContainText(houvast.words.unavailable);
  await expect(houvast.numberField).toHaveValue(onTime.number);
  await expect(houvast.codeField).toHaveValue(onTime.code);
  await houvast.button(houvast.words.submit).click();
  await expect(houvast.answer).toHaveText(answer);
});

test('[WG-54] a gateway that answers in HTML is told as our fault', async ({ page }) => {
  const houvast = new Houvast(page);
  await page.route('**/v1/sessions', (route) =>
    route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
  );
  await houvast.openAccess(onTime.page);
  await houvast.enter(onTime.number, onTime.code);
  await expect(houvast.panel).toContainText(houvast.words.unavailable);
  await expect(houvast.panel).not.toContainText('gateway');
});

test('[WG-28] without the facts of the organisation the first screen still helps', async ({ page }) => {
  const houvast = new Houvast(page);
  await page.route('**/v1/organisations/*', (route) => route.fulfill(problem(503, 'unavailable')));
  await houvast.openCase(onTime.number);
  await expect(houvast.answer).toHaveText(answer);
});

test('a panel that cannot be fetched is said on the launcher, and fetched at the next press', async ({ page }) => {
  const houvast = new Houvast(page);
  await page.route('**/houvast/*.js', (route) => route.abort('failed'));
  await page.goto('/gemeente/');
  await houvast.launcher.click();
  await expect(page.getByRole('button', { name: /^Openen lukt nu niet/ })).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
  await page.getByRole('button', { name: /^(Openen lukt nu niet|Hulp en status)/ }).click();
  await expect(houvast.heading(houvast.words.welcome)).toBeVisible();
});

test('[WG-15] a press on the first screen waits for the rest of the panel, and is not lost', async ({ page }) => {
  const houvast = new Houvast(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/houvast/visit-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/gemeente/');
  await houvast.show();
  await houvast.button(houvast.words.rowCase).click();
  await expect(houvast.panel.locator('[aria-busy]')).toBeVisible();
  release();
  await expect(houvast.heading(houvast.words.access)).toBeFocused();
  await expect(houvast.panel.locator('[aria-busy]')).toHaveCount(0);
});

test('[WG-16] without the rest of the panel there is a telephone number, and a way to try again', async ({ page }) => {
  const houvast = new Houvast(page);
  await page.route('**/houvast/visit-*.js', (route) => route.abort('failed'));
  await page.goto('/gemeente/');
  await houvast.show();
  await houvast.button(houvast.words.rowCase).click();
  await expect(houvast.panel).toContainText(houvast.words.offline);
  await expect(houvast.panel.getByRole('link', { name: /^Bel / }).first()).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
  await houvast.button(houvast.words.retry).click();
  await expect(houvast.heading(houvast.words.access)).toBeVisible();
});

test.describe('a site that names an organisation that nobody knows', () => {
  test.use({ expectedComplaints: [/404/] });

  test('[WG-29] says that it is not the citizen’s fault and where to go, and offers nothing that cannot work', async ({
    page,
  }) => {
    const houvast = new Houvast(page);
    await page.route('**/v1/organisations/lindewaard*', (route) => route.fulfill(problem(404, 'not-found')));
    await page.goto(onTime.page);
    await houvast.launcher.click();
    await expect(houvast.heading('Deze hulp werkt hier nog niet.')).toBeFocused();
    await expect(houvast.button(houvast.words.rowCase)).toHaveCount(0);
    for (const number of ['112', '113'])
      await expect(houvast.panel.getByRole('link', { name: `Bel ${number}` })).toHaveAttribute('href', `tel:${number}`);
    await expectTargets(page);
    // All text of a screen begins on one line.
    const startOf = async (line: Locator) => (await line.boundingBox())?.x;
    expect(await startOf(houvast.panel.getByText('Is er nu gevaar?'))).toBe(
      await startOf(houvast.panel.getByText('Dat ligt niet aan u.')),
    );
    await houvast.button('Terug naar de site').click();
    await expect(houvast.panel).toBeHidden();
  });
});
