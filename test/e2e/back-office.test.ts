import { officeActionNames, officeActions } from '../../demo/office/actions.ts';
import { shoot } from '../support/browser/shoot.ts';
import { demoCase, expect, test } from '../support/browser/test.ts';

const onTime = demoCase('LW-10421');

test('an employee asks for a paper, and sees what the citizen reads before and after', async ({ page, office }) => {
  office.willChange(onTime.number);
  await page.goto('/backoffice/');
  await page.getByRole('link', { name: /Gemeente Lindewaard/ }).click();
  await page.getByRole('button', { name: new RegExp(onTime.number) }).click();
  const desk = page.getByRole('region', { name: 'Aanvraag bijstand' });
  await expect(desk).toBeFocused();
  await expect(desk.getByRole('article')).toHaveText([/Dit leest de inwoner nu.*U hoeft nu niets te doen\./s]);

  await desk.getByRole('button', { name: 'Vraag om een papier' }).click();
  await expect(page.getByRole('status')).toHaveText('De zaak is veranderd.');
  await expect(desk.getByRole('article')).toHaveText([
    /Hiervoor.*U hoeft nu niets te doen\./s,
    /Nu.*Wij hebben nog 1.papier van u nodig\./s,
  ]);
  await shoot(page, 'back-office');

  await desk.getByText('Wat er over de lijn ging').click();
  await expect(desk.getByText(`PUT /v1/sources/demo/cases/${onTime.number}`)).toBeVisible();

  await desk.getByRole('button', { name: 'Papier is binnen' }).click();
  await expect(desk.getByRole('article').last()).toHaveText(/U hoeft nu niets te doen\./);
  await desk.getByRole('button', { name: 'Begin deze zaak opnieuw' }).click();
  await expect(desk.getByRole('article')).toHaveText([/Dit leest de inwoner nu.*U hoeft nu niets te doen\./s]);
});

test('what cannot be done now is named, stays within reach and does nothing', async ({ page }) => {
  await page.goto('/backoffice/vlierhof/');
  await page.getByRole('button', { name: /VH-20731/ }).click();
  const grant = page.getByRole('button', { name: 'Besluit: ja' });
  await expect(grant).toHaveAttribute('aria-disabled', 'true');
  await grant.focus();
  await expect(grant).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Kan nu niet bij deze zaak.');
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('every action leads to another explanation, in both languages', async ({ page, office }) => {
  const open = demoCase('LW-10394');
  office.willChange(open.number);
  await page.goto('/backoffice/lindewaard/?lang=en');
  await page.getByRole('button', { name: new RegExp(open.number) }).click();
  const done = new Set<string>();
  // One after another, in an order in which most become possible; a decision ends the rest.
  for (const name of officeActionNames.filter((name) => name !== 'refuse')) {
    const button = page.getByRole('button', { name: officeActions[name].label.en ?? '', exact: true });
    if ((await button.getAttribute('aria-disabled')) === 'true') continue;
    const answered = page.waitForResponse('**/demo/push');
    await button.click();
    expect((await answered).status(), name).toBe(200);
    await expect(page.getByRole('status')).toHaveText('The case has changed.');
    done.add(name);
  }
  expect([...done]).toEqual(expect.arrayContaining(['askPaper', 'paperIn', 'promise', 'keepPromise', 'grant', 'pay']));
});
