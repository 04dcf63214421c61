import { Houvast } from '../../support/browser/houvast.ts';
import { expect, test } from '../../support/browser/test.ts';
import { expectNothingKept, expectNowhere } from '../../support/browser/traces.ts';
import { Citizen } from './support/citizen.ts';

test('[CI-11] from the first question to a sentence about each day', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.sees('Lukt het om rond te komen?');
  await citizen.begin();
  await citizen.tellAll();
  await citizen.sees(/U houdt ongeveer €\s6 per dag over\./);
  await expect(citizen.part).toContainText(/€\s1\.642 komt binnen/);
  await expect(citizen.part).toContainText(/In de meeste maanden komt er 1 keer €\s1\.200/);
  await expect(citizen.part).toContainText('Lindepas');
});

test('[CI-30] not one request leaves from the first question to the result, and no line is needed', async ({
  page,
  context,
  seen,
}) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begin();
  const before = seen.addresses.length;
  await context.setOffline(true);
  await citizen.tellAll();
  await citizen.button(/^Lindepas/).click();
  await citizen.sees('Lindepas');
  expect(seen.addresses.slice(before)).toEqual([]);
});

test('[CI-31] nothing of it stays in the browser, and a page that is left forgets', async ({ page, seen, server }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begin();
  await citizen.tellAll();
  await expectNothingKept(page);
  await expectNowhere(page, ['1200', '1.200', '620', '342'], seen.addresses);
  expect(server.log.join(' ')).not.toMatch(/1\.?200|342/);
  await expect(page).not.toHaveTitle(/geld|rondkomen|afspraak/i);
  await page.goto('/gemeente/wonen/');
  await page.goBack();
  await expect(page.getByText('U houdt ongeveer')).toHaveCount(0);
});

test('[CI-31] "back" of the browser brings no answer back', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begin();
  await citizen.choose('Ja');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(citizen.part).toHaveCount(0);
});

test('[CI-11] back keeps what was answered', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begin();
  await citizen.choose('Ja');
  await citizen.choose('Ik moet mijn huis uit', 'Mijn zorgverzekering stopt');
  await citizen.sees('U heeft recht op een gesprek binnen 3 werkdagen.');
  const back = citizen.bar('Terug');
  await back.click();
  await expect(citizen.part.getByLabel('Ik moet mijn huis uit')).toBeChecked();
  await expect(citizen.part.getByLabel('Mijn zorgverzekering stopt')).toBeChecked();
  await citizen.part.getByLabel('Nee, geen van deze').check();
  await expect(citizen.part.getByLabel('Ik moet mijn huis uit')).not.toBeChecked();
  await back.click();
  await back.click();
  await citizen.sees('Lukt het om rond te komen?');
  await back.click();
  await expect(page.getByRole('heading', { name: 'Waar kunnen wij u mee helpen?' })).toBeFocused();
});

test('[CI-14] danger brings a number that calls, and nothing else is pressed first', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begin();
  await citizen.choose('Ik denk aan zelfdoding');
  await citizen.sees('Wat zwaar. Bel nu 113.');
  await expect(citizen.part.getByRole('link', { name: 'Bel 113' })).toHaveAttribute('href', 'tel:113');
  await expect(citizen.part.getByRole('link', { name: /0800\s0113/ })).toHaveAttribute('href', 'tel:08000113');
  await citizen.button('Ik wil verder met de vragen').click();
  await citizen.sees('Gaat een van deze dingen gebeuren?');
});

test('[CI-14] words of somebody who wants to die bring it too, in whatever field', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begin();
  await citizen.skipTo('Wilt u uitrekenen wat u overhoudt?');
  await citizen.choose('Ja');
  await citizen.choose('Loon');
  await citizen.fill('ik wil niet meer leven');
  await citizen.sees('Wat zwaar. Bel nu 113.');
});

test('[CI-15] help with a name is asked for in words, and takes nothing along', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begin();
  await citizen.choose('Ja');
  await citizen.choose('Gas, stroom, warmte of water stopt');
  await expect(citizen.part).toContainText('Dan noteren wij wel uw naam.');
  await citizen.button(/^Ja, ik vraag nu hulp/).click();
  await citizen.sees('Vanaf hier weten wij wie u bent.');
  await citizen.part.evaluate((part) => {
    part.addEventListener('houvast-recorded-help', (event) => {
      document.documentElement.dataset['told'] = Reflect.get(event, 'reason');
    });
  });
  await citizen.button('Ja, ik vraag hulp met mijn naam').click();
  await expect(page.locator('html')).toHaveAttribute('data-told', 'threat');
  await expect(page.getByRole('heading', { name: 'Naar een medewerker' })).toBeVisible();
  await expect(citizen.part).toHaveCount(0);
});

test('says in words what is missing, and moves nothing', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begin();
  await citizen.button('Volgende').click();
  const slip = citizen.part.getByRole('alert');
  await expect(slip).toHaveText('Kies een antwoord. Of sla de vraag over.');
  await expect(slip.locator('svg')).toBeVisible();
  await citizen.skipTo('Wilt u uitrekenen wat u overhoudt?');
  await citizen.choose('Ja');
  await citizen.choose('Uitkering');
  await citizen.fill('veel');
  await expect(citizen.part.getByRole('alert')).toHaveText('Wij zien geen bedrag. Vul een getal in, zoals 1.234,50.');
  await expect(citizen.part.getByRole('textbox')).toHaveValue('veel');
});

test('[CI-07] a figure that would not be true is not shown, and can be made true', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begin();
  await citizen.skipTo('Wilt u uitrekenen wat u overhoudt?');
  await citizen.choose('Ja');
  await citizen.choose('Uitkering');
  await citizen.skipTo('Dit kunt u nu doen.');
  await citizen.button('Vul dit alsnog in').click();
  await citizen.fill('1.000');
  await citizen.button('Vul dit alsnog in').click();
  await citizen.fill('1.500');
  await citizen.sees(/U komt ongeveer €\s17 per dag tekort\./);
});

test('[CI-25] without the file of the organisation the result says so', async ({ page, context }) => {
  await context.route('**/hulp-lindewaard.json', (route) => route.fulfill({ json: { organisation: 'lindewaard' } }));
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begin();
  await citizen.skipTo('Dit kunt u nu doen.');
  await expect(citizen.part).toContainText('Regelingen van uw gemeente staan er nu niet bij.');
});

test('[CI-33] the person saves the result under a name that says nothing', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begin();
  await citizen.tellAll();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    citizen.button('Opslaan op dit toestel').click(),
  ]);
  expect(download.suggestedFilename()).toBe('overzicht.txt');
  const stream = await download.createReadStream();
  const text = Buffer.concat(await stream.toArray()).toString('utf8');
  expect(text).toMatch(/^U houdt ongeveer €\s6 per dag over\.\r\n/);
  expect(text).not.toContain('Gemeente Lindewaard');
  await expect(citizen.part).toContainText('Het bestand ‘overzicht’ staat nu op dit toestel.');
});

test('[CI-31] "Wis en sluit" forgets before it asks the panel', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begin();
  await citizen.choose('Ik denk aan zelfdoding');
  await citizen.button('Wis en sluit').click();
  await expect(page).toHaveURL('about:blank');
  await page.goBack();
  await expect(page.getByText('Wat zwaar')).toHaveCount(0);
});

test('[CI-33] on paper stands the result, and neither organisation nor address', async ({ page }) => {
  // The browser would wait for a person here. The paper stays, to be looked at.
  await page.addInitScript(() => {
    window.print = () => {};
  });
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begin();
  await citizen.tellAll();
  await citizen.button('Afdrukken').click();
  await expect.poll(() => page.frames().length).toBe(2);
  const paper = page.frames().find((frame) => frame !== page.mainFrame());
  await expect(paper?.locator('body') ?? page.locator('none')).toContainText(/U houdt ongeveer €\s6 per dag over\./);
  await expect(paper?.locator('body') ?? page.locator('none')).not.toContainText('Gemeente Lindewaard');
  expect((await paper?.title())?.trim()).toBe('');
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
  });
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('two people fill it in together, with the question read aloud', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.button(/^Samen invullen/).click();
  await expect(citizen.part).toContainText('Is dit niet uw toestel? Druk aan het eind op ‘Wis en sluit’.');
  await citizen.button('Begin samen').click();
  await citizen.sees('Bent u nu veilig?');
  await expect(citizen.part).toContainText('Samen: lees de vraag en antwoorden voor.');
});

test('a talk that cannot be fetched loses no answer', async ({ page, context }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begin();
  await citizen.choose('Ja');
  await context.setOffline(true);
  await citizen.button('Liever praten, zonder naam').click();
  await citizen.sees('Dit deel komt nu niet binnen.');
  await context.setOffline(false);
  await citizen.button('Probeer opnieuw').click();
  await citizen.sees('Kies een tijd die u past.');
  await citizen.bar('Terug').click();
  await citizen.sees('Gaat een van deze dingen gebeuren?');
});

test('works on a page with the strictest rules for scripts', async ({ page }) => {
  const citizen = new Citizen(page);
  await page.goto('/gemeente/strikt/');
  await new Houvast(page).show();
  await citizen.openPart();
  await citizen.begin();
  await citizen.tellAll();
  await citizen.button('Kies een tijd').click();
  await citizen.sees('Kies een tijd die u past.');
});
