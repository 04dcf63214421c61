import { Houvast } from '../support/browser/houvast.ts';
import { shoot } from '../support/browser/shoot.ts';
import { demoCase, expect, test } from '../support/browser/test.ts';

// Each of these holds because every test fails on a broken security policy or an error on the console.

test('[CV-22] under the strictest security policy, with Trusted Types, every screen works', async ({
  page,
  office,
}) => {
  const houvast = new Houvast(page);
  const { words } = houvast;
  const strict = '/gemeente/strikt/';
  const answer = await page.goto(strict);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("style-src 'self'");
  expect(policy).not.toContain('unsafe');

  await houvast.show();
  for (const name of [words.rules, words.keeps, words.rowPerson]) {
    await houvast.button(name).click();
    await expect(houvast.button(words.back)).toBeVisible();
    await houvast.button(words.back).click();
    await expect(houvast.heading(words.welcome)).toBeVisible();
  }
  await houvast.chooseCase();
  await houvast.enter('LW-10421', 'KKKK MMMM NNNN');
  await expect(houvast.panel).toContainText(words.wrongCode);
  await houvast.enter('LW-10421', demoCase('LW-10421').code);
  await expect(houvast.answer).toHaveText(words.nothingToDo);
  await office.act('LW-10421', 'askPaper');
  await expect(houvast.answer).toHaveText(words.paperNeeded);
  await shoot(page, 'strict');
});

for (const number of ['LW-10360', 'LW-10387', 'LW-10302']) {
  test(`[CV-22] under the strictest security policy ${number} is drawn, with its bars, bills and leaves`, async ({
    page,
  }) => {
    const houvast = new Houvast(page);
    await houvast.openCase(number, '/gemeente/strikt/');
    // A style that the policy refuses would leave the drawing without its sizes.
    const sizes = await houvast.panel
      .getByRole('img')
      .evaluateAll((images) => images.map((image) => image.getBoundingClientRect().width));
    expect(sizes.every((width) => width > 0)).toBe(true);
    await houvast.button(houvast.words.print).click();
  });
}

test.describe('a page that loads the assistant twice', () => {
  test.use({ expectedComplaints: [/^warning: Houvast twice/] });

  test('[WG-08] says so on the console, and goes on with the first: one launcher, one panel', async ({
    page,
    seen,
  }) => {
    const houvast = new Houvast(page);
    await page.goto('/gemeente/twee-versies/');
    await expect.poll(() => seen.complaints.length).toBe(1);
    await expect(houvast.launcher).toHaveCount(1);
    await shoot(page, 'twice');
    await houvast.openCase('LW-10421', '/gemeente/twee-versies/');
    await expect(houvast.answer).toHaveText(houvast.words.nothingToDo);
    await expect(houvast.panel).toHaveCount(1);
  });
});

test('two organisations on one page each have their own launcher, panel and session', async ({ page }) => {
  await page.goto('/gemeente/');
  await page.evaluate(() => {
    const second = document.createElement('houvast-assistant');
    second.setAttribute('organisation', 'vlierhof');
    document.querySelector('main')?.append(second);
  });
  const first = new Houvast(page);
  // The script holds the hours of the first organisation; those of the second are asked for.
  await expect(first.launcher.first()).toHaveAccessibleName(/tot 18\.00 uur$/);
  await expect(first.launcher.last()).toHaveAccessibleName(/tot 17\.00 uur$/);
  const open = (organisation: string) =>
    page
      .locator(`houvast-assistant[organisation=${organisation}]`)
      .evaluate((element: HTMLElement & { show(): Promise<void> }) => element.show());
  await open('lindewaard');
  await first.chooseCase();
  await first.enter('LW-10421', demoCase('LW-10421').code);
  await expect(first.answer).toHaveText(first.words.nothingToDo);
  await first.close();
  await open('vlierhof');
  await expect(first.heading(first.words.welcome)).toBeVisible();
  await expect(first.panel).toContainText('Woningcorporatie Vlierhof');
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['houvast:lindewaard']);
});

test('a site can open, close and listen to the assistant from its own script', async ({ page }) => {
  await page.goto('/gemeente/');
  const houvast = new Houvast(page);
  await expect(houvast.launcher).toBeVisible();
  const names = ['houvast-show', 'houvast-hide', 'houvast-case-open', 'houvast-session-end'];
  await page.evaluate((types) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    // Composed events reach the page itself; none of them tells which case.
    for (const type of types)
      addEventListener(type, (event) => heard.push(`${type} ${JSON.stringify(Object.values(event))}`));
  }, names);
  const assistant = page.locator('houvast-assistant');
  await assistant.evaluate((element: HTMLElement & { show(): Promise<void> }) => element.show());
  await expect(houvast.heading(houvast.words.welcome)).toBeVisible();
  await assistant.evaluate((element: HTMLElement & { hide(): void }) => element.hide());
  await expect(houvast.panel).toBeHidden();
  await houvast.show();
  await houvast.chooseCase();
  await houvast.enter('LW-10421', demoCase('LW-10421').code);
  await expect(houvast.answer).toBeVisible();
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await expect
    .poll(async () => (await heard()).map((line) => line.split(' ')[0]))
    .toEqual(['houvast-show', 'houvast-hide', 'houvast-show', 'houvast-case-open']);
  expect((await heard()).join()).not.toContain('LW-10421');
});

test('the number of a case that the page is about is filled in already', async ({ page }) => {
  const houvast = new Houvast(page);
  await page.goto('/gemeente/');
  await expect(houvast.launcher).toBeVisible();
  await page.locator('houvast-assistant').evaluate((element) => element.setAttribute('case', 'LW-10421'));
  await houvast.show();
  await houvast.chooseCase();
  await expect(houvast.numberField).toHaveValue('LW-10421');
  await houvast.codeField.fill(demoCase('LW-10421').code);
  await page.keyboard.press('Enter');
  await expect(houvast.answer).toHaveText(houvast.words.nothingToDo);
});
