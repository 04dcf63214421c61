import { demoCasesJson } from '../../demo/cases-list.ts';
import { corporatiePages } from '../../demo/site/corporatie.ts';
import { gemeentePages } from '../../demo/site/gemeente.ts';
import { shoot } from '../support/browser/shoot.ts';
import { expect, test } from '../support/browser/test.ts';

const pathsBelow = (base: string, pages: object) =>
  // The page with two versions has a test of its own, since the browser complains there on purpose.
  Object.keys(pages).flatMap((name) => (name === 'twee-versies' ? [] : [name === '' ? base : `${base}${name}/`]));

const hostPages = {
  municipality: pathsBelow('/gemeente/', gemeentePages),
  'housing association': pathsBelow('/corporatie/', corporatiePages),
};

test('the first page names every case with its number and code, and copies them', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await shoot(page, 'start');
  const rows = await (await page.request.get('/demo/cases.json')).json();
  expect(rows).toEqual(demoCasesJson());
  expect(rows.length).toBeGreaterThanOrEqual(12);
  for (const { number, code, shows } of demoCasesJson()) {
    const row = page.getByRole('row').filter({ hasText: shows.nl ?? '' });
    await expect(row.getByRole('button', { name: `Kopieer ${number}` })).toHaveText(number);
    await expect(row.getByRole('button', { name: `Kopieer ${code}` })).toHaveText(code);
  }
  const [first] = demoCasesJson();
  await page.getByRole('button', { name: `Kopieer ${first?.code}` }).click();
  await expect(page.getByRole('status')).toHaveText('Gekopieerd');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first?.code);
});

test('the first page speaks English to who asks for it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Houvast: where does my case stand?');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: /^The side of the organisation/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Handling cases');
});

test('the first page leads to both organisations and to the back office', async ({ page }) => {
  for (const [name, path, title] of [
    ['Gemeente Lindewaard Bijstand', '/gemeente/', 'Bijstandsuitkering'],
    ['Woningcorporatie Vlierhof Reparaties', '/corporatie/', 'Iets stuk in uw woning?'],
    ['De kant van de organisatie', '/backoffice/', 'Zaken behandelen'],
  ] as const) {
    await page.goto('/');
    await page
      .getByRole('link', { name: new RegExp(`^\\s*${name.replace(' ', '\\s*')}`) })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`${path}(\\?lang=nl)?$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
});

for (const [site, paths] of Object.entries(hostPages)) {
  test(`every page of the ${site} stands, with the launcher on it and nothing to scroll sideways`, async ({ page }) => {
    for (const path of paths) {
      await test.step(path, async () => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByRole('button', { name: /Hulp en status|Help and status/ }).first()).toBeVisible();
        const { scrollWidth, clientWidth } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scrollWidth, clientWidth };
        });
        expect(scrollWidth).toBe(clientWidth);
      });
    }
  });
}

test('a form of the demo says that it goes nowhere, and goes nowhere', async ({ page }) => {
  await page.goto('/gemeente/klacht/');
  await expect(page.getByText('Wat u hier invult, gaat nergens heen.')).toBeVisible();
  await page.getByLabel('Wat is er gebeurd?').fill('Niemand belde mij.');
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: 'Dien een klacht in' }).click();
  expect((await sent).postData() ?? '').not.toContain('Niemand');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er is niets verstuurd');
});
