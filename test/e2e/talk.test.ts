import { expectNothingCut } from '../a11y/measures.ts';
import { announced, hear } from '../support/browser/announced.ts';
import { shoot } from '../support/browser/shoot.ts';
import { Talk } from '../support/browser/talk.ts';
import { demoCase, expect, test } from '../support/browser/test.ts';
import { expectNothingKept, expectNowhere } from '../support/browser/traces.ts';

const onTime = demoCase('LW-10421');

test('[TA-01] a citizen types a question and reads what the organisation says, with its source', async ({
  page,
  seen,
}) => {
  const talk = new Talk(page);
  await talk.open();
  await talk.ask('wanneer halen jullie grofvuil op');
  await expect(talk.log).toContainText('Grofvuil halen wij 4 keer per jaar gratis op.');
  await expect(talk.log).toContainText('Bron: Website van Lindewaard.');
  await shoot(page, 'talk-answer');
  await expectNowhere(page, ['grofvuil'], seen.addresses);
  await expectNothingKept(page);
});

test('[TA-02] what is typed leaves the phone in no request', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  const talk = new Talk(page);
  await talk.open();
  await talk.ask('mijn buurman kwetterwoord maakt lawaai');
  await talk.ask('en een kwetterwoord over mijn paspoort');
  expect(sent.length).toBeGreaterThan(3);
  expect(sent.filter((line) => line.includes('kwetterwoord'))).toEqual([]);
});

test('[TA-03] [HO-70] a question about a case opens the case first, and is answered after it', {
  tag: '@workers',
}, async ({ page }) => {
  const talk = new Talk(page);
  const { houvast } = talk;
  await talk.open();
  await talk.ask('wanneer hoor ik iets over mijn aanvraag');
  await expect(talk.log).toContainText('uit uw brief');
  await talk.press('Open mijn zaak');
  await houvast.enter(onTime.number, onTime.code);
  await expect(houvast.answer).toBeFocused();
  await talk.goTo();
  await expect(talk.log).toContainText('dinsdag 15 december 2026');
  await talk.ask('en wat moet ik doen');
  await expect(talk.log).toContainText('U hoeft nu niets te doen.');
  await shoot(page, 'talk-case');
});

test('[TA-18] it looks as it did after a case with more on it was seen, and in other colours', async ({ page }) => {
  const talk = new Talk(page);
  const { houvast } = talk;
  const late = demoCase('LW-10302');
  await talk.open();
  await talk.ask('wanneer hoor ik iets over mijn aanvraag');
  await talk.press('Open mijn zaak');
  await houvast.enter(late.number, late.code);
  await expect(houvast.answer).toBeFocused();
  await talk.goTo();
  const foot = houvast.panel.locator('form');
  await expect(foot).toHaveCSS('position', 'sticky');
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(foot).toHaveCSS('position', 'sticky');
});

test('[TA-19] an answer comes in sight on a low screen too, such as that of a phone on its side', async ({ page }) => {
  const talk = new Talk(page);
  await talk.open();
  await page.setViewportSize({ width: 360, height: 400 });
  await talk.ask('wanneer halen jullie grofvuil op');
  await talk.ask('wat moet ik meenemen voor een paspoort');
  for (const line of [/^Een paspoort of identiteitskaart/, /^Maak eerst een afspraak/])
    await expect(talk.log.getByText(line)).toBeInViewport({ ratio: 1 });
});

test('[TA-19] on a low screen the field that has the focus is in sight, and each new screen begins at its top', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const talk = new Talk(page);
  const { houvast } = talk;
  await talk.open();
  await expect(talk.field).toBeInViewport({ ratio: 1 });
  await houvast.button(houvast.words.back).click();
  await houvast.openCase('LW-10302');
  await expect(houvast.answer).toBeInViewport({ ratio: 1 });
});

test('[TA-04] [HO-70] an insult gets a boundary with two ways, and the question stays open', {
  tag: '@workers',
}, async ({ page }) => {
  const talk = new Talk(page);
  await talk.open();
  await talk.ask('wanneer halen jullie grofvuil op');
  await talk.ask('jij bent echt een waardeloos stuk vreten');
  await expect(talk.log).toContainText('Stopt u daarmee, dan gaan wij samen verder.');
  await shoot(page, 'talk-boundary');
  await talk.press('Rustig verdergaan');
  await talk.answered();
  await expect(talk.log).toContainText('Grofvuil halen wij 4 keer per jaar gratis op.');
  // The ways are gone once one was taken, and the focus is still in the talk.
  await expect(talk.houvast.button('Nu stoppen, later verder')).toHaveCount(0);
  await expect(talk.houvast.heading('Wat is uw vraag?')).toBeFocused();
});

test('[TA-17] a number for danger in a sentence can be pressed, an amount cannot', async ({ page }) => {
  const talk = new Talk(page);
  await talk.open();
  await talk.ask('ik kom morgen langs en dan sla ik jullie allemaal in elkaar');
  await expect(talk.log.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
  await expect(talk.log.getByRole('link')).toHaveCount(1);
});

test('[TA-05] [HO-70] whoever is in danger sees whom to call before anything else', { tag: '@workers' }, async ({
  page,
}) => {
  const talk = new Talk(page);
  await talk.open();
  await talk.ask('ik wil niet meer leven');
  await expect(talk.log.getByRole('link', { name: 'Bel 113' })).toHaveAttribute('href', 'tel:113');
  await expect(talk.log.getByRole('link', { name: 'Bel 112' })).toHaveAttribute('href', 'tel:112');
  await expect(talk.log.getByRole('link', { name: 'Bel 113' })).toBeInViewport();
  await shoot(page, 'talk-crisis');
});

test('[TA-05] whoever is beaten sees 112 first, then Veilig Thuis', async ({ page }) => {
  const talk = new Talk(page);
  await talk.open();
  await talk.ask('mijn man slaat mij');
  const numbers = talk.log.locator('.crisis').getByRole('link');
  await expect(numbers).toHaveText(['Bel 112', 'Bel Veilig Thuis', 'Bel 113']);
  await expect(numbers.nth(1)).toHaveAttribute('href', 'tel:08002000');
  await expect(numbers.first()).toBeInViewport();
  await shoot(page, 'talk-violence');
});

test('[TA-06] [HO-70] with the line gone it still understands, and says what it cannot fetch', {
  tag: '@workers',
}, async ({ page, context }) => {
  const talk = new Talk(page);
  await talk.open();
  await talk.ask('hallo');
  await context.setOffline(true);
  await talk.ask('wat bewaren jullie van mij');
  await expect(talk.log).toContainText('U bent niet ingelogd.');
  await talk.ask('wanneer halen jullie grofvuil op');
  await expect(talk.log).toContainText('Grofvuil halen wij 4 keer per jaar gratis op.');
  await context.setOffline(false);
});

test('[TA-06] what could not be fetched is not said to be nothing; once the line is back it is answered in its place', async ({
  page,
  context,
}) => {
  const talk = new Talk(page);
  await talk.open();
  await context.setOffline(true);
  await talk.ask('wanneer halen jullie grofvuil op');
  await expect(talk.log).toContainText('Er is geen internet.');
  await expect(talk.log).not.toContainText('staat hier niets');
  await shoot(page, 'talk-offline');
  await context.setOffline(false);
  await talk.press('Probeer het nog eens');
  await expect(talk.log).toContainText('Grofvuil halen wij 4 keer per jaar gratis op.');
  await expect(talk.log).not.toContainText('Er is geen internet.');
  await expect(talk.log.getByText('wanneer halen jullie grofvuil op')).toHaveCount(1);
});

test('[TA-07] every answer is said once to who listens, and the focus stays in the field', async ({ page }) => {
  await hear(page);
  const talk = new Talk(page);
  await talk.open();
  await talk.ask('zijn jullie open');
  await expect(talk.field).toBeFocused();
  await expect(talk.field).toHaveValue('');
  await expect
    .poll(async () => (await announced(page)).filter((line) => line.startsWith('Nu open tot')).length)
    .toBe(1);
});

test('[TA-20] a time and its word stay on one line', async ({ page }) => {
  const talk = new Talk(page);
  await talk.open();
  await talk.ask('hoe laat gaan jullie dicht');
  expect(await talk.log.getByText('Nu open tot').textContent()).toContain('17.00\u00a0uur.');
});

test('[TA-08] after two messages that it does not understand it stops guessing', async ({ page }) => {
  const talk = new Talk(page);
  await talk.open();
  await talk.ask('wat voor weer wordt het morgen');
  await talk.ask('wie won het voetbal gisteren');
  await expect(talk.log).toContainText('Een medewerker');
  await expect(talk.houvast.button('Spreek een medewerker')).toBeVisible();
});

test('[TA-09] nothing typed, something far too long, and code do no harm', async ({ page }) => {
  const talk = new Talk(page);
  await talk.open();
  await talk.field.press('Enter');
  await expect(talk.log).toBeHidden();
  await talk.ask('<img src=x onerror="document.title=1"> <script>alert(1)</script>');
  const tooLong = 'a'.repeat(2001);
  await talk.ask(tooLong);
  await expect(talk.log).toContainText('Dit is te lang voor mij.');
  // A long story can be made shorter, and need not be told again.
  await expect(talk.field).toHaveValue(tooLong);
  await expect(talk.log.locator('img')).toHaveCount(0);
  expect(await page.title()).not.toBe('1');
});

test('[TA-10] it speaks English', async ({ page }) => {
  const talk = new Talk(page, 'en');
  await talk.open('/gemeente/en/');
  await talk.ask('my passport has expired');
  await expect(talk.log).toContainText('You apply for a passport or identity card yourself');
});

test('[TA-16] who types English in the Dutch assistant goes on in English with one press, and is answered again', async ({
  page,
}) => {
  const talk = new Talk(page);
  await talk.open();
  await talk.ask('my passport has expired');
  const english = talk.houvast.panel.getByRole('button', { name: 'English', exact: true });
  await english.click();
  await expect(talk.houvast.panel.getByRole('log')).toContainText('You apply for a passport or identity card yourself');
  await expect(talk.houvast.panel.getByRole('textbox', { name: 'Your question' })).toBeFocused();
  await expect(english).toHaveCount(0);
});

test('[TA-11] larger text, and one thing at a time, for who wants that', async ({ page }) => {
  const talk = new Talk(page);
  await talk.open();
  await talk.houvast.panel.getByText('Instellingen').click();
  await talk.houvast.panel.getByLabel('Grotere letters').check();
  await talk.houvast.panel.getByLabel('Rustig aan').check();
  await talk.ask('ik wil bijstand aanvragen');
  await expect(talk.log).not.toContainText('Wij besluiten binnen 8 weken.');
  for (let more = 0; more < 2; more += 1) await talk.press('Verder');
  await expect(talk.log).toContainText('Bijstand aanvragen');
  await expectNothingCut(page);
  // What is below the field stays one row.
  const topOf = async (name: string) => (await talk.houvast.button(name).boundingBox())?.y ?? Number.NaN;
  expect(Math.abs((await topOf('Inspreken')) - (await topOf('Medewerker')))).toBeLessThan(8);
  await shoot(page, 'talk-large');
});

test('[TA-12] [HO-70] on the way to a person everything said goes along, to be left out there', {
  tag: '@workers',
}, async ({ page }) => {
  const talk = new Talk(page);
  await talk.open();
  await talk.ask('mijn paspoort is verlopen');
  await talk.houvast.button(talk.names.person).click();
  await expect(talk.houvast.panel.getByRole('heading', { name: 'Naar een medewerker' })).toBeVisible();
});

test('[TA-13] "Wis en sluit" takes the conversation along', async ({ page }) => {
  const talk = new Talk(page);
  await talk.houvast.openCase(onTime.number);
  await talk.goTo();
  await talk.ask('ik heb een heel geheimwoord probleem');
  await talk.houvast.button('Terug').click();
  await talk.houvast.button('Wis en sluit').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/gemeente/'));
  await page.goto('/gemeente/');
  await expect(page.getByText('geheimwoord')).toHaveCount(0);
  await expectNothingKept(page);
});

test('[TA-14] steps of paying can be chosen in the conversation too', async ({ page }) => {
  const talk = new Talk(page);
  await talk.houvast.openCase('LW-10360');
  await talk.goTo();
  await talk.ask('ik kan dit niet in een keer betalen, kan het in delen');
  const step = talk.log.getByRole('radio').nth(1);
  await step.check();
  await expect(step).toBeChecked();
});

test('[TA-15] asked what is kept, it tells of a hand-off that goes on in this tab', async ({ page }) => {
  const talk = new Talk(page);
  await talk.open();
  await talk.ask('wat bewaren jullie van mij');
  await expect(talk.log).toContainText('U heeft niets aan een medewerker doorgegeven.');
  // As the hand-off leaves it in the tab.
  await page.evaluate(() => sessionStorage.setItem('houvast:handoff', '{}'));
  await talk.ask('en wie leest dit');
  await expect(talk.log).toContainText('Wat u aan een medewerker doorgaf, is bij ons.');
});

test('[TA-17] the answer to a very long message is in sight, and a telephone number can be pressed', async ({
  page,
}) => {
  const talk = new Talk(page);
  await talk.open();
  await talk.ask(`${'ik heb al zo vaak gebeld en niemand neemt op. '.repeat(25)}wanneer zijn jullie open?`);
  await expect(talk.log.getByText('Nu open tot')).toBeInViewport();
  await expect(talk.log.getByRole('link', { name: '14 0999' })).toHaveAttribute('href', 'tel:140999');
  // Also where the organisation names it in a sentence.
  await talk.open('/corporatie/');
  await talk.ask('mijn cv ketel is kapot');
  await expect(talk.log.getByRole('link', { name: '0800 9009' })).toHaveAttribute('href', 'tel:08009009');
  await expect(talk.log).toContainText('Ga naar buiten en bel 0800 9009.');
});
