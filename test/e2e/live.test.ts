import type { Page } from '@playwright/test';
import { announced, hear } from '../support/browser/announced.ts';
import { Houvast } from '../support/browser/houvast.ts';
import { shoot } from '../support/browser/shoot.ts';
import { demoCase, expect, test } from '../support/browser/test.ts';

const { number } = demoCase('LW-10421');
const before = 'U hoeft nu niets te doen.';
const after = 'Wij hebben nog 1 papier van u nodig.';

test('[WG-50] [HO-07] a push from the back office shows in the open panel, without reloading, and is announced once', {
  tag: '@workers',
}, async ({ page, context, office }) => {
  const houvast = new Houvast(page);
  office.willChange(number);
  await hear(page);
  await houvast.openCase(number);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await expect(houvast.answer).toHaveText(before);

  const backOffice = await context.newPage();
  await backOffice.goto('/backoffice/lindewaard/');
  await backOffice.getByRole('button', { name: new RegExp(number) }).click();
  await backOffice.getByRole('button', { name: 'Vraag om een papier' }).click();

  await expect(houvast.answer).toHaveText(after);
  await expect(houvast.case).toContainText('Uw laatste loonstrook');
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  await expect.poll(() => news(page, houvast)).toBe(1);
  await shoot(page, 'case-changed');

  await backOffice.getByRole('button', { name: 'Papier is binnen' }).click();
  await expect(houvast.answer).toHaveText(before);
  await expect.poll(() => news(page, houvast)).toBe(2);
});

test('[WG-55] what is new is read as the rest: a promise is no softer than that there is one', async ({
  page,
  office,
}) => {
  const houvast = new Houvast(page);
  await houvast.openCase('LW-10440');
  await office.act('LW-10440', 'promise');
  const news = houvast.case.locator('.news');
  const colour = (text: string) => news.getByText(text).evaluate((line) => getComputedStyle(line).color);
  await expect(news.getByText('Noor belt u over uw zaak.')).toBeVisible();
  expect(await colour('Noor belt u over uw zaak.')).toBe(await colour('Wij beloofden u iets'));
});

test('[WG-50] what changed stays put under the eyes: scroll and focus are where they were', async ({
  page,
  office,
}) => {
  const houvast = new Houvast(page);
  await houvast.openCase(number);
  const fold = houvast.case.getByText(houvast.words.calculation).first();
  await fold.click();
  // Somebody who reads at the bottom keeps reading there, though the news comes in at the top.
  const last = houvast.button(houvast.words.print);
  await last.focus();
  const place = () => last.evaluate((element) => element.getBoundingClientRect().top);
  const was = await place();
  await office.act(number, 'contact');
  await expect(houvast.case).toContainText('U vroeg hoe het met uw zaak staat.');
  await expect(last).toBeFocused();
  await expect(houvast.case.getByText('8 weken').first()).toBeVisible();
  await expect.poll(async () => Math.abs((await place()) - was)).toBeLessThan(2);
});

test('[WG-51] a phone that slept catches up when it wakes', async ({ page, context, office }) => {
  const houvast = new Houvast(page);
  await houvast.openCase(number);
  await show(page, 'hidden');
  const session = await context.newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await office.act(number, 'askPaper');
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await show(page, 'visible');
  await expect(houvast.answer).toHaveText(after);
});

test('[WG-51] a phone that slept through the end of its stream catches up when it wakes', async ({
  page,
  office,
  server,
}) => {
  const houvast = new Houvast(page);
  await houvast.openCase(number);
  await show(page, 'hidden');
  server.host.live.close();
  await office.act(number, 'askPaper');
  await show(page, 'visible');
  await expect(houvast.answer).toHaveText(after);
});

test('[WG-27] [WG-51] without a line the case of then stays, with that said; with a line again it catches up', async ({
  page,
  context,
  office,
}) => {
  const houvast = new Houvast(page);
  await houvast.openCase(number);
  await context.setOffline(true);
  await expect(houvast.panel).toContainText(houvast.words.offline);
  await expect(houvast.panel).toContainText(houvast.words.seenAt);
  await expect(houvast.answer).toHaveText(before);
  await shoot(page, 'case-offline');
  await office.act(number, 'askPaper');
  await context.setOffline(false);
  await expect(houvast.answer).toHaveText(after);
  await expect(houvast.panel).not.toContainText(houvast.words.offline);
});

test('[WG-52] where streams do not come through, asking now and then does it', async ({ page, office }) => {
  const houvast = new Houvast(page);
  await page.route('**/v1/cases/*/events', (route) => route.abort('connectionreset'));
  await houvast.openCase(number);
  await office.act(number, 'askPaper');
  await expect(houvast.answer).toHaveText(after);
  await office.act(number, 'paperIn');
  await expect(houvast.answer).toHaveText(before, { timeout: 15_000 });
});

test('[WG-52] a stream that is held up on the way does not keep news away', async ({ page, context, office }) => {
  const houvast = new Houvast(page);
  await context.clock.install({ time: '2026-11-24T09:12:00+01:00' });
  // A proxy that keeps an answer until it is complete: nothing of a stream ever comes out.
  await page.route('**/v1/cases/*/events', () => {});
  await houvast.openCase(number);
  await office.act(number, 'askPaper');
  await expect(async () => {
    await context.clock.fastForward(30_000);
    await expect(houvast.answer).toHaveText(after, { timeout: 500 });
  }).toPass({ timeout: 10_000 });
});

test('[WG-53] closing the panel and leaving the page each end the stream at the server', async ({ page, server }) => {
  const houvast = new Houvast(page);
  const watched = () => server.host.live.watched().length;
  await houvast.openCase(number);
  await expect.poll(watched).toBe(1);
  await houvast.close();
  await expect.poll(watched).toBe(0);
  await houvast.launcher.click();
  await expect.poll(watched).toBe(1);
  await page.goto('/corporatie/');
  await expect.poll(watched).toBe(0);
});

async function show(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
    Object.defineProperty(document, 'hidden', { value: visibility === 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

const news = async (page: Page, { words }: Houvast) =>
  (await announced(page)).filter((line) => line === words.changed).length;
