import { Houvast } from '../support/browser/houvast.ts';
import { shoot } from '../support/browser/shoot.ts';
import { demoCase, expect, test } from '../support/browser/test.ts';
import { expectNothingKept, expectNowhere, expectOnlySession } from '../support/browser/traces.ts';

const onTime = demoCase('LW-10421');

test('[WG-20] [WG-31] a newcomer copies number and code from the first page, pastes them and reads the case', async ({
  page,
  context,
  seen,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const copy = async (what: string) => {
    await page.getByRole('button', { name: `Kopieer ${what}` }).click();
    await expect.poll(async () => (await clipboard()).replaceAll(' ', '')).toBe(what.replaceAll(' ', ''));
  };
  const houvast = new Houvast(page);
  const { words } = houvast;

  await copy(onTime.number);
  const number = await clipboard();
  await copy(inGroups(onTime.code));
  await page.goto('/gemeente/');
  await houvast.show();
  for (const sentence of [words.computer, words.openNow]) await expect(houvast.panel).toContainText(sentence);
  await expect(houvast.button(words.rowPerson)).toBeVisible();
  await shoot(page, 'welcome');

  await houvast.chooseCase();
  await shoot(page, 'access');
  await houvast.numberField.fill(number);
  await houvast.codeField.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await shoot(page, 'access-filled');
  await houvast.button(words.submit).click();

  await expect(houvast.answer).toHaveText('U hoeft nu niets te doen.');
  await expect(houvast.case).toContainText('Wij zijn aan zet');
  await expect(houvast.case).toContainText('Wij besluiten uiterlijk op');
  await expect(houvast.case).toContainText('dinsdag 15 december 2026');
  await expect(houvast.case).toContainText('Stap 2 van 3');
  await shoot(page, 'case-on-time');
  await expectNowhere(page, [onTime.number, onTime.code, inGroups(onTime.code)], seen.addresses);
  await expectOnlySession(page, 'lindewaard');
});

test('[WG-24] with the keyboard alone: in, to the case, out, and back where one was', async ({ page }) => {
  const houvast = new Houvast(page);
  const { words } = houvast;
  await page.goto('/gemeente/');
  await expect(houvast.launcher).toBeVisible();
  await tabTo(() => houvast.launcher.evaluate((button) => button.matches(':focus')), page);
  await page.keyboard.press('Enter');
  await expect(houvast.heading(words.welcome)).toBeVisible();
  await expect.poll(() => focusIsInside(page)).toBe(true);

  const row = houvast.button(words.rowCase);
  await tabTo(() => row.evaluate((button) => button.matches(':focus')), page);
  await page.keyboard.press('Enter');
  await expect(houvast.heading(words.access)).toBeVisible();
  await expect.poll(() => focusIsInside(page)).toBe(true);
  await tabTo(() => houvast.numberField.evaluate((field) => field.matches(':focus')), page);
  await page.keyboard.type(onTime.number);
  await page.keyboard.press('Tab');
  await expect(houvast.codeField).toBeFocused();
  await page.keyboard.type(onTime.code);
  await page.keyboard.press('Enter');
  await expect(houvast.answer).toHaveText('U hoeft nu niets te doen.');
  await expect.poll(() => focusIsInside(page)).toBe(true);

  await page.keyboard.press('Escape');
  await expect(houvast.panel).toBeHidden();
  await expect(houvast.launcher).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(houvast.answer).toHaveText('U hoeft nu niets te doen.');
});

for (const [how, number, code] of [
  ['in lower case with spaces', onTime.number.toLowerCase(), inGroups(onTime.code).toLowerCase()],
  ['with dashes, and spaces around it', ` ${onTime.number} `, ` ${inGroups(onTime.code).replaceAll(' ', '-')} `],
] as const) {
  test(`[AC-03] a code typed ${how} is read as it was meant`, async ({ page }) => {
    const houvast = new Houvast(page);
    await page.goto(onTime.page);
    await houvast.show();
    await houvast.chooseCase();
    await houvast.numberField.pressSequentially(number);
    await houvast.codeField.pressSequentially(code);
    await page.keyboard.press('Enter');
    await expect(houvast.answer).toHaveText('U hoeft nu niets te doen.');
  });
}

test('[AC-04] [WG-31] [WG-32] a wrong number and a wrong code are told in the same words, and stay nowhere', async ({
  page,
  seen,
  server,
}) => {
  const houvast = new Houvast(page);
  const { words } = houvast;
  await page.goto('/gemeente/');
  await houvast.show();
  await houvast.chooseCase();
  for (const [number, code] of [
    [onTime.number, 'KKKK MMMM NNNN'],
    ['LW-99999', onTime.code],
  ] as const) {
    await houvast.enter(number, code);
    await expect(houvast.panel).toContainText(words.wrongCode);
    // What was typed stays, to be mended.
    await expect(houvast.numberField).toHaveValue(number);
    await expect(houvast.codeField).toHaveValue(code);
    await expect.poll(() => focusIsInside(page)).toBe(true);
    await expectNowhere(page, [number, code], seen.addresses);
    expect(server.log.join('\n')).not.toContain(code);
  }
  await shoot(page, 'access-wrong');
  await expectNothingKept(page);
  await houvast.enter(onTime.number, onTime.code);
  await expect(houvast.answer).toBeVisible();
});

test('[WG-30] an empty field or a code that is too short is told before anything is sent', async ({ page, seen }) => {
  const houvast = new Houvast(page);
  const { words } = houvast;
  await page.goto('/gemeente/');
  await houvast.show();
  await houvast.chooseCase();
  await houvast.button(words.submit).click();
  await expect(houvast.panel).toContainText(words.numberMissing);
  await expect(houvast.numberField).toBeFocused();
  await expect(houvast.numberField).toHaveAttribute('aria-invalid', 'true');
  await houvast.enter(onTime.number, '');
  await expect(houvast.panel).toContainText(words.codeMissing);
  await expect(houvast.codeField).toBeFocused();
  await houvast.enter(onTime.number, 'KKKK');
  await expect(houvast.panel).toContainText(words.codeShort);
  expect(seen.addresses.filter((address) => address.endsWith('/v1/sessions'))).toEqual([]);
});

test('[AC-11] [WG-32] after too many wrong codes a person is the way out, and later it works again', async ({
  page,
  server,
}) => {
  const houvast = new Houvast(page);
  const { words } = houvast;
  const other = demoCase('LW-10458');
  await page.goto('/gemeente/');
  await houvast.show();
  await houvast.chooseCase();
  for (let attempt = 1; attempt <= 6; attempt++) {
    const answered = page.waitForResponse('**/v1/sessions');
    await houvast.enter(other.number, 'KKKK MMMM NNNN');
    expect((await answered).status()).toBe(attempt <= 5 ? 401 : 429);
  }
  await expect(houvast.panel).toContainText(words.tooMany);
  await expect(houvast.panel).toContainText('Vanaf 9.27 uur kan het weer.');
  await expect(houvast.panel).toContainText('Een medewerker kan u nu al helpen.');
  await expect(houvast.button(words.person)).toBeVisible();
  await shoot(page, 'access-too-many');
  server.clock.advance(16 * 60_000);
  await houvast.enter(other.number, other.code);
  await expect(houvast.answer).toBeVisible();
});

function inGroups(code: string): string {
  return code.replaceAll(/.{4}(?=.)/g, '$& ');
}

async function tabTo(reached: () => Promise<boolean>, page: Houvast['page']): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs++) {
    if (await reached()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Sixty tabs do not lead there.');
}

const focusIsInside = (page: Houvast['page']) =>
  page.evaluate(() => document.activeElement?.matches('houvast-assistant') ?? false);
