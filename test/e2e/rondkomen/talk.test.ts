import type { BrowserContext, Page } from '@playwright/test';
import { booking } from '../../../db/rondkomen/schema.ts';
import { expectAccessible } from '../../support/browser/axe.ts';
import type { DemoServer } from '../../support/browser/demo-server.ts';
import { shoot } from '../../support/browser/shoot.ts';
import { expect, test } from '../../support/browser/test.ts';
import { expectNothingKept, expectNowhere } from '../../support/browser/traces.ts';
import { book, choose, findWith } from './support/booking.ts';
import { Citizen } from './support/citizen.ts';
import { enterAsConsulent } from './support/consulent.ts';

const rows = ({ rondkomen }: DemoServer) => rondkomen.select().from(booking);

test('[CI-44] a talk is booked, and the row is shown word for word', async ({ page, server, seen }) => {
  const citizen = new Citizen(page);
  const code = await book(citizen, {
    kind: 'Langskomen',
    day: 'donderdag 26 november',
    time: '9.30',
    topic: 'Schulden',
  });
  await citizen.sees(/^Donderdag 26\snovember, 9\.30\suur$/);
  // A postal code stays on one line.
  expect(await citizen.part.getByText('Lindeplein').textContent()).toContain('9999\u00a0ZZ Lindewaard');
  const [row] = await rows(server);
  expect(row).toMatchObject({ day: '2026-11-26', time: '09:30' });
  for (const value of Object.values(row ?? {})) {
    if (value !== null && value !== '') await expect(citizen.part.getByRole('table')).toContainText(String(value));
  }
  await citizen.part.getByText('Wat wij niet kunnen beloven').click();
  await expect(citizen.part).toContainText('Dan moet de consulent hulp halen.');
  await expect(citizen.part).toContainText('Dit gesprek is geen aanvraag en geen melding.');
  await citizen.part.getByText('Zo leest u de code voor').click();
  await expect(citizen.part.locator('.spell li')).toHaveCount(3);
  await expectNothingKept(page);
  await expectNowhere(page, [code, code.replaceAll(' ', ''), code.replaceAll(' ', '-')], seen.addresses);
});

test('[CI-43] [CI-54] going back loses no code, and going out asks for it first', async ({ page, seen }) => {
  const citizen = new Citizen(page);
  const code = await book(citizen, { kind: 'U belt ons', day: 'donderdag 26 november', time: '14.00' });
  await citizen.bar('Terug').click();
  await citizen.sees('Lukt het om rond te komen?');
  await citizen.button(/^Liever meteen praten/).click();
  await expect(citizen.part.locator('output')).toHaveText(code);
  for (const screen of ['Lukt het om rond te komen?', 'Heeft u uw code?']) {
    await citizen.bar('Terug').click();
    await citizen.sees(screen);
  }
  await shoot(page, 'rondkomen-leaving');
  await expectAccessible(page, 'leaving with a talk');
  await citizen.button('Laat mijn code zien').click();
  await expect(citizen.part.locator('output')).toHaveText(code);
  for (const screen of ['Lukt het om rond te komen?', 'Heeft u uw code?']) {
    await citizen.bar('Terug').click();
    await citizen.sees(screen);
  }
  await citizen.button('Ik heb de code, ga terug').click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Waar kunnen wij' })).toBeVisible();
  await expectNowhere(page, [code], seen.addresses);
});

test('[CI-40] no request of the lane says who asks', async ({ page, context }) => {
  await context.addCookies([{ name: 'site', value: 'known', url: 'http://127.0.0.1' }]);
  const asked: Promise<Record<string, string>>[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/v1/rondkomen')) asked.push(request.allHeaders());
  });
  const citizen = new Citizen(page);
  await book(citizen, { kind: 'Wandelen', day: 'vrijdag 27 november', time: '9.30' });
  const headers = await Promise.all(asked);
  expect(headers.length).toBeGreaterThanOrEqual(3);
  for (const header of headers) {
    expect(header).not.toHaveProperty('cookie');
    expect(header).not.toHaveProperty('authorization');
    expect(header).not.toHaveProperty('referer');
  }
});

test('the calendar file tells nothing but a time', async ({ page }) => {
  const citizen = new Citizen(page);
  await book(citizen, { kind: 'U belt ons', day: 'woensdag 25 november', time: '14.00' });
  const [download] = await Promise.all([page.waitForEvent('download'), citizen.button(/^In mijn agenda/).click()]);
  expect(download.suggestedFilename()).toBe('afspraak.ics');
  const text = Buffer.concat(await (await download.createReadStream()).toArray()).toString('utf8');
  expect(text).toContain('SUMMARY:Afspraak');
  expect(text).toContain('DTSTART:20261125T130000Z');
  expect(text).not.toMatch(/Lindewaard|rondkomen|geld/i);
});

test('[CI-43] the code can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const citizen = new Citizen(page);
  const code = await book(citizen, { kind: 'U belt ons', day: 'woensdag 25 november', time: '16.00' });
  await citizen.button('Kopieer de code').click();
  await expect(citizen.part).toContainText('De code is gekopieerd.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test('[CI-45] a talk moves and is cancelled with its code, and its row is gone', async ({ page, server }) => {
  const citizen = new Citizen(page);
  const code = await book(citizen, { kind: 'Langskomen', day: 'woensdag 25 november', time: '9.30' });
  await findWith(citizen, code.toLowerCase().replaceAll(' ', '-'));
  await citizen.sees(/^Woensdag 25\snovember, 9\.30\suur$/);
  await citizen.button(/^Verzetten/).click();
  await citizen.sees('Kies een nieuwe tijd.');
  await choose(citizen, { kind: 'Langskomen', day: 'woensdag 25 november', time: '11.00' });
  await citizen.button(/^Verzet naar/).click();
  await citizen.sees(/^Woensdag 25\snovember, 11\.00\suur$/);
  const wednesday = async () =>
    (await rows(server)).filter(({ day, kind }) => day === '2026-11-25' && kind === 'counter');
  expect((await wednesday()).map(({ time }) => time)).toEqual(['11:00']);
  await citizen.button(/^Afzeggen/).click();
  await citizen.sees('Wilt u dit gesprek afzeggen?');
  await citizen.button('Ja, zeg af en wis').click();
  await citizen.sees('Uw gesprek is gewist.');
  expect(await wednesday()).toEqual([]);
  await findWith(citizen, code);
  await expect(citizen.part.getByRole('alert')).toContainText('Wij vinden geen gesprek bij deze code.');
});

test('[CI-43] a code with a slip is not sent', async ({ page, seen }) => {
  const citizen = new Citizen(page);
  await findWith(citizen, '3ACD-EF');
  await expect(citizen.part.getByRole('alert')).toHaveText('Een code heeft 12 letters en cijfers. U vulde er 6 in.');
  await expect(citizen.part.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  expect(seen.addresses.filter((address) => address.includes('talks'))).toEqual([]);
});

test('[CI-42] a time that has just gone leads to the others', async ({ page, browser, server }) => {
  const wanted = { kind: 'Langskomen', day: 'maandag 30 november', time: '11.00' } as const;
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.button(/^Liever meteen praten/).click();
  await choose(citizen, wanted);
  await citizen.button(/^Kies /).click();
  await citizen.sees('Waar wilt u over praten?');
  const other = await browser.newContext({ baseURL: server.url });
  await book(new Citizen(await other.newPage()), wanted);
  await other.close();
  await citizen.button('Zet dit gesprek vast').click();
  await citizen.sees('Kies een tijd die u past.');
  await expect(citizen.part.getByRole('alert')).toHaveText('Deze tijd is net weg. Kies een andere tijd.');
});

test('[CI-56] without a line it says so, with a telephone number, and goes on when there is one', async ({
  page,
  context,
}) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.button(/^Liever meteen praten/).click();
  await citizen.sees('Kies een tijd die u past.');
  await choose(citizen, { kind: 'Chatten', day: 'maandag 30 november', time: '10.00' });
  await citizen.button(/^Kies /).click();
  await citizen.sees('Waar wilt u over praten?');
  await context.setOffline(true);
  await citizen.button('Zet dit gesprek vast').click();
  await expect(citizen.part.getByRole('alert')).toContainText('U heeft nu geen internet.', { timeout: 40_000 });
  await expect(citizen.part.getByRole('link', { name: /^Bel 14/ })).toBeVisible();
  await context.setOffline(false);
  await citizen.button('Probeer opnieuw').click();
  await expect(citizen.part.locator('output')).toBeVisible({ timeout: 40_000 });
});

/** On the morning of the talk, five minutes before. */
async function fiveToTen(context: BrowserContext, server: DemoServer): Promise<void> {
  const moment = Date.parse('2026-11-24T09:55:00+01:00');
  await server.clock.set(moment);
  await context.clock.setFixedTime(moment);
}

async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Uw bericht' }).fill(text);
  await page.getByRole('button', { name: 'Stuur', exact: true }).click();
}

test('[CI-46] [CI-55] both talk in a chat that nobody keeps', async ({ page, context, server, seen }) => {
  const citizen = new Citizen(page);
  const code = await book(citizen, { kind: 'Chatten', day: 'dinsdag 24 november', time: '10.00' });
  await citizen.button(/^Naar het gesprek/).click();
  await citizen.sees('Het gesprek is nog niet open.');
  await expect(citizen.part).toContainText(/Het gaat open op dinsdag 24\snovember om 9\.50\suur\. Bewaar uw code/);
  // Whoever is early loses neither code nor talk.
  await expect(citizen.button(/Wis en sluit|nieuwe tijd/)).toHaveCount(0);
  await citizen.button('Terug naar mijn gesprek').click();
  await expect(citizen.part.locator('output')).toHaveText(code);
  await fiveToTen(context, server);
  await findWith(citizen, code);
  await citizen.button('Naar het gesprek').click();
  await expect(citizen.part.getByRole('status').first()).toHaveText('U bent er. De consulent komt zo.');
  await expect(citizen.part).toContainText('Niemand bewaart dit gesprek.');
  await type(page, 'Bent u er al?');
  await expect(citizen.part.getByRole('log')).toContainText('Dit kwam niet aan.');

  const consulent = await enterAsConsulent(server, code);
  expect(await consulent.next()).toMatchObject({ type: 'entered', side: 'consulent' });
  await expect(citizen.part.getByRole('status').first()).toHaveText('De consulent is er.');
  await citizen.button('Stuur opnieuw').click();
  await expect.poll(async () => await heard(consulent)).toEqual({ type: 'said', text: 'Bent u er al?' });
  await expect(citizen.part.getByRole('log')).not.toContainText('Dit kwam niet aan.');
  consulent.send({ type: 'say', number: 1, text: 'Ja. Vertel maar.' });
  await expect(citizen.part.getByRole('log')).toContainText('Ja. Vertel maar.');

  await page.getByRole('textbox', { name: 'Uw bericht' }).fill('ik wil niet meer leven');
  await expect(citizen.part.getByRole('link', { name: 'Bel 113' })).toHaveAttribute('href', 'tel:113');
  await page.getByRole('textbox', { name: 'Uw bericht' }).fill('');
  await citizen.button('Stoppen').click();
  await citizen.sees('Wilt u stoppen?');
  await citizen.button('Ja, stop en wis').click();
  await citizen.sees('Het gesprek is voorbij en gewist.');
  await expect(citizen.part).not.toContainText('Vertel maar');
  expect((await rows(server)).filter(({ day, time }) => day === '2026-11-24' && time === '10:00')).toEqual([]);
  await expectNothingKept(page);
  await expectNowhere(page, ['Vertel maar', 'Bent u er al', code], seen.addresses);
  consulent.leave();
});

/** The next thing that was said, past who is typing. */
async function heard(visitor: Awaited<ReturnType<typeof enterAsConsulent>>) {
  for (;;) {
    const answer = await visitor.next();
    if (answer.type === 'said') return answer;
  }
}
