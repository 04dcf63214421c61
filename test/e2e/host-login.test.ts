import { eraseCase } from '../../edge/sources/erase-case.ts';
import { Houvast } from '../support/browser/houvast.ts';
import { shoot } from '../support/browser/shoot.ts';
import { demoCase, expect, test } from '../support/browser/test.ts';
import { expectNothingKept, expectNowhere } from '../support/browser/traces.ts';
import { keySentences } from './key-sentences.ts';

test('[WG-23] [WG-40] [HO-07] who is logged in at the site sees all their cases, and goes from one to another', {
  tag: '@workers',
}, async ({ page, seen }) => {
  const houvast = new Houvast(page);
  await page.goto('/gemeente/mijn/');
  await page.getByRole('button', { name: 'Log in als mevrouw De Boer' }).click();
  await expect(page.getByText('U bent ingelogd als mevrouw De Boer.')).toBeVisible();
  await houvast.launcher.click();
  await expect(houvast.heading(houvast.words.cases)).toBeFocused();
  const rows = houvast.panel.getByRole('listitem');
  await expect(rows.filter({ hasText: 'Aanvraag bijstand' })).toContainText('Wij zijn aan zet');
  await expect(rows.filter({ hasText: 'koelkast' })).toContainText('Dit is klaar');
  await shoot(page, 'list');

  await houvast.button('Aanvraag bijstand').click();
  await expect(houvast.answer).toHaveText(keySentences['LW-10421']?.nl[1] ?? '');
  await shoot(page, 'case-from-list');
  await houvast.button(houvast.words.back).click();
  await expect(houvast.heading(houvast.words.cases)).toBeVisible();
  await houvast.button('Bijzondere bijstand voor een koelkast').click();
  await expect(houvast.answer).toHaveText(keySentences['LW-10319']?.nl[1] ?? '');
  // Whom the site vouches for is the site's to say, page by page: of this session nothing is kept.
  await expectNothingKept(page);
  await expectNowhere(page, ['999955597', 'demo-login'], seen.addresses);
});

for (const [site, person, numbers] of [
  ['/gemeente/mijn/', 'mevrouw De Boer', ['LW-10421', 'LW-10394', 'LW-10319']],
  ['/corporatie/mijn/', 'mevrouw Visser', ['VH-20817', 'VH-20842', 'VH-20765']],
] as const) {
  test(`[CV-26] in the list of ${person} each row says what its case says`, async ({ page }) => {
    const houvast = new Houvast(page);
    await page.goto(site);
    await page.getByRole('button', { name: `Log in als ${person}` }).click();
    await expect(page.getByText(`U bent ingelogd als ${person}.`)).toBeVisible();
    await houvast.launcher.click();
    await expect(houvast.heading(houvast.words.cases)).toBeVisible();
    for (const number of numbers) {
      const row = houvast.panel.getByRole('listitem').filter({ hasText: demoCase(number).title.nl ?? '' });
      await expect.soft(row).toContainText(keySentences[number]?.nl[1] ?? '');
    }
  });
}

test('[WG-47] who went to a person while the site’s login was still coming in stays there, and finds the cases later', async ({
  page,
}) => {
  const houvast = new Houvast(page);
  let letIn = (): void => undefined;
  const isIn = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route('**/v1/sessions', async (route) => {
    await isIn;
    await route.continue();
  });
  await page.goto('/gemeente/mijn/');
  await page.getByRole('button', { name: 'Log in als mevrouw De Boer' }).click();
  await expect(page.getByText('U bent ingelogd als mevrouw De Boer.')).toBeVisible();
  const asked = page.waitForRequest('**/v1/sessions');
  await houvast.launcher.click();
  await asked;
  await houvast.button('Medewerker').click();
  await expect(houvast.heading('Naar een medewerker')).toBeVisible();
  const session = page.waitForResponse('**/v1/sessions');
  letIn();
  await (await session).finished();
  await expect(houvast.heading('Naar een medewerker')).toBeVisible();
  await houvast.button(houvast.words.back).click();
  await houvast.button(houvast.words.rowCase).click();
  await expect(houvast.heading(houvast.words.cases)).toBeVisible();
});

test('[WG-46] on the next page of the site, who is logged in there sees the cases again without typing', async ({
  page,
}) => {
  const houvast = new Houvast(page);
  const logIn = async (name: string) => {
    await page.goto('/gemeente/mijn/');
    await page.getByRole('button', { name: `Log in als ${name}` }).click();
    await expect(page.getByText(`U bent ingelogd als ${name}.`)).toBeVisible();
    await houvast.launcher.click();
    await expect(houvast.heading(houvast.words.cases)).toBeVisible();
  };
  await logIn('mevrouw De Boer');
  await expect(houvast.panel).toContainText('koelkast');
  // The same screen, another person: nothing of the first may show.
  await logIn('meneer Nowak');
  await expect(houvast.panel).not.toContainText('koelkast');
});

test('[WG-46] logging out at the site ends the session of the assistant', async ({ page }) => {
  const houvast = new Houvast(page);
  await page.goto('/corporatie/mijn/');
  await page.getByRole('button', { name: 'Log in als mevrouw Visser' }).click();
  await houvast.launcher.click();
  await expect(houvast.heading(houvast.words.cases)).toBeVisible();
  await houvast.close();
  await page.getByRole('button', { name: 'Log uit' }).click();
  await expect(page.getByRole('button', { name: 'Log in als mevrouw Visser' })).toBeVisible();
  await expectNothingKept(page);
  await houvast.launcher.click();
  await expect(houvast.heading(houvast.words.welcome)).toBeVisible();
});

test('[WG-28] who has no case is told so, with a way on', async ({ page, server, office }) => {
  const houvast = new Houvast(page);
  await page.goto('/gemeente/mijn/');
  for (const { number, organisation } of office.casesOf('bakker')) {
    office.willChange(number);
    await eraseCase(server.host.deps, organisation, await office.idOf(number));
  }
  await page.getByRole('button', { name: 'Log in als mevrouw Bakker' }).click();
  await expect(page.getByText('U bent ingelogd als mevrouw Bakker.')).toBeVisible();
  await houvast.launcher.click();
  await expect(houvast.panel).toContainText(houvast.words.noCases);
  await expect(houvast.button(houvast.words.person).first()).toBeVisible();
  await shoot(page, 'list-none');
});

test('[WG-28] a case that is erased while it is on the screen is said to be gone', async ({ page, server, office }) => {
  const houvast = new Houvast(page);
  const { number, organisation } = demoCase('LW-10440');
  office.willChange(number);
  await houvast.openCase(number);
  await eraseCase(server.host.deps, organisation, await office.idOf(number));
  await page.reload();
  await houvast.launcher.click();
  await expect(houvast.panel).toContainText(houvast.words.notFound);
  await expect(houvast.button(houvast.words.person).first()).toBeVisible();
  await shoot(page, 'case-gone');
});

test('[WG-28] a token that the site made wrongly is told in words, with the code as another way', async ({ page }) => {
  const houvast = new Houvast(page);
  await page.goto('/gemeente/');
  await expect(houvast.launcher).toBeVisible();
  await page
    .locator('houvast-assistant')
    .evaluate((element) => Object.assign(element, { identityToken: 'eyJhbGciOiJIUzI1NiJ9.e30.AAAA' }));
  await houvast.launcher.click();
  await expect(houvast.panel).toContainText(houvast.words.wrongIdentity);
  await shoot(page, 'login-refused');
});
