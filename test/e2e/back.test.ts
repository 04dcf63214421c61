import { Houvast } from '../support/browser/houvast.ts';
import { demoCase, expect, test } from '../support/browser/test.ts';

test('[WG-29] "back" on a phone shuts the panel, and the history of the site stays as it is', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'beside a wide page the panel is no modal dialog');
  const houvast = new Houvast(page);
  await page.goto('/');
  await page.goto('/gemeente/');
  const before = await page.evaluate(() => history.length);
  await houvast.show();
  await houvast.chooseCase();
  await houvast.enter('LW-10421', demoCase('LW-10421').code);
  await expect(houvast.answer).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(before);

  // What a browser does with "back" on Android: it asks the topmost dialog to close.
  const closeRequest = () =>
    houvast.panel.evaluate((dialog) => dialog instanceof HTMLDialogElement && dialog.requestClose());
  await closeRequest();
  await expect(houvast.panel).toBeHidden();
  await expect(houvast.launcher).toBeFocused();
  await houvast.launcher.click();
  await expect(houvast.answer).toBeVisible();

  // A browser that sends no such request leaves the page; the tab still knows the case afterwards.
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await page.goForward();
  await houvast.launcher.click();
  await expect(houvast.answer).toBeVisible();
});
