import { Houvast } from '../support/browser/houvast.ts';
import { shoot } from '../support/browser/shoot.ts';
import { expect, test } from '../support/browser/test.ts';

declare global {
  interface Window {
    printed?: boolean;
  }
}

for (const number of ['LW-10421', 'LW-10360']) {
  test(`[CV-24] ${number} goes to paper on its own: everything open, nothing to press, white and whole`, async ({
    page,
  }) => {
    const houvast = new Houvast(page);
    // The browser would wait for a person here. The paper stays, to be looked at.
    await page.addInitScript(() => {
      window.print = () => {
        window.printed = true;
      };
    });
    await houvast.openCase(number);
    const answer = (await houvast.answer.textContent()) ?? '';
    await houvast.button(houvast.words.print).click();
    await expect.poll(() => page.frames().length).toBe(2);
    const paper = page.frames().find((frame) => frame !== page.mainFrame());
    if (!paper) throw new Error('There is no paper.');
    await expect.poll(() => paper.evaluate(() => window.printed)).toBe(true);

    const body = paper.locator('body');
    await expect(body).toContainText(answer);
    await expect(body).toContainText('Gemeente Lindewaard');
    await expect(body).toContainText(number);
    await expect(body.getByRole('button')).toHaveCount(0);
    expect(await paper.locator('details:not([open])').count()).toBe(0);
    expect(await paper.evaluate(() => document.documentElement.lang)).toBe('nl');
    // What ends up in a file name says nothing of the case.
    expect(await paper.title()).toBe('Gemeente Lindewaard');

    await page.emulateMedia({ media: 'print' });
    const ground = await body.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(ground);
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
      frame.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;z-index:99999;background:#fff';
    });
    // Title, answer and what is under them begin on one line.
    const edges = await paper
      .locator('.head, .answer, .stack > *')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().x));
    expect(new Set(edges).size).toBe(1);
    await shoot(page, `paper-${number}`);
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
      frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    });
    await expect(page.locator('iframe')).toHaveCount(0);
  });
}

test('printing the page of the site prints that page, without our launcher on it', async ({ page }) => {
  await page.goto('/gemeente/');
  const houvast = new Houvast(page);
  await expect(houvast.launcher).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(houvast.launcher).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.byteLength).toBeGreaterThan(1000);
});
