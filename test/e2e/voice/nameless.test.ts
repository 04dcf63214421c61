import { booking, callRecord, dayCount } from '../../../db/rondkomen/schema.ts';
import { wallMoment } from '../../../edge/rondkomen/time.ts';
import { expectReads } from '../../support/browser/aria.ts';
import { expectAccessible } from '../../support/browser/axe.ts';
import { minute } from '../../support/browser/moment.ts';
import { shoot } from '../../support/browser/shoot.ts';
import { expectNothingKept, expectNowhere } from '../../support/browser/traces.ts';
import { Citizen } from '../rondkomen/support/citizen.ts';
import { expect, test } from './support/on-hosts.ts';

test('a talk without a record is held by a call, and nothing of it stays [CI-48] [CI-49] [CI-50] [NR-75] [VO-60] [HO-76]', {
  tag: '@workers',
}, async ({ world }) => {
  test.setTimeout(150_000);
  const { url, rondkomen, clock } = world.server;
  const rows = () => rondkomen.select().from(booking);
  const page = await world.citizen();
  const asked: Promise<Record<string, string>>[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/v1/rondkomen')) asked.push(request.allHeaders());
  });
  const citizen = new Citizen(page);
  const status = citizen.part.getByRole('status').first();

  const code = await test.step('a time for a call is booked', async () => {
    await citizen.open();
    await citizen.button(/^Liever meteen praten/).click();
    await citizen.sees('Kies een tijd die u past.');
    await citizen.part.getByLabel('Bellen via internet', { exact: true }).check();
    await citizen.part.locator('.slot input').first().check();
    await shoot(page, 'nameless-times');
    await citizen.button(/^Kies /).click();
    await citizen.part.getByLabel('Schulden', { exact: true }).check();
    await citizen.button('Zet dit gesprek vast').click();
    const shown = citizen.part.locator('output');
    await expect(shown).toHaveText(/^[3-9A-Y]{4} [3-9A-Y]{4} [3-9A-Y]{4}$/, { timeout: 40_000 });
    await citizen.part.getByText('Wat wij niet kunnen beloven').click();
    await expect(citizen.part).toContainText('Een telefoonbedrijf, Twilio, legt de lijn.');
    await shoot(page, 'nameless-booked');
    return (await shown.textContent()) ?? '';
  });

  await test.step('at its time the code leads to the call', async () => {
    await rondkomen.update(booking).set(wallMoment(new Date(clock.now().getTime() + minute)));
    await citizen.open();
    await citizen.button(/^Ik heb al een code/).click();
    await citizen.part.getByRole('textbox', { name: 'Uw code' }).fill(code);
    await citizen.button('Zoek mijn gesprek').click();
    const voice = () => world.addresses.filter((address) => /\/(talk-call|twilio)-/.test(address));
    await expect(citizen.button('Naar het gesprek')).toBeVisible();
    expect(voice(), 'nothing of a telephone before the call').toEqual([]);
    await citizen.button('Naar het gesprek').click();
    await citizen.sees('Uw gesprek');
    expect(voice()).not.toEqual([]);
    expect(await page.evaluate(() => window.ear.isOpen())).toBe(false);
    await shoot(page, 'nameless-before');
    await expectAccessible(page, 'before the call');
    const part = citizen.part.locator('houvast-rondkomen-talk');
    await expectReads(part.locator('.stack .points'), 'rondkomen-call-facts', url);
    await citizen.button('Probeer uw microfoon').click();
    await expect(citizen.part).toContainText('Uw microfoon werkt.');
    await expect(citizen.button('Bel nu')).toBeFocused();
    await shoot(page, 'nameless-tried');
  });

  const desk = await test.step('both call, and hear each other', async () => {
    await citizen.button('Bel nu').click();
    await expect(status).toHaveText('U bent aan de lijn. De consulent komt zo.');
    const consulent = await world.desk('Samira');
    await consulent.goto('/desk/rondkomen/');
    const row = consulent.getByRole('main').getByRole('listitem').filter({ hasText: 'Bellen op deze site' });
    await row.getByRole('button', { name: 'Bel', exact: true }).click();
    await expect(consulent.getByRole('heading', { name: 'Bellen: Schulden' })).toBeFocused();
    await expect(consulent.getByRole('status').first()).toHaveText('U bent aan de lijn. De ander is er.');
    await expect(status).toHaveText('U bent aan de lijn. De consulent is er.');
    await world.hears('citizen', ['samira']);
    await world.hears('samira', ['citizen']);
    await shoot(page, 'nameless-talking');
    await shoot(consulent, 'nameless-consulent');
    await expectReads(consulent.getByRole('main'), 'consulent-call', url);
    await expectReads(citizen.part.locator('.foot').last(), 'rondkomen-call-foot', url);
    await expectAccessible(page, 'in the call');
    await expectAccessible(consulent, 'the call of a consulent');
    await expect(consulent.getByRole('link')).toHaveCount(0);
    return consulent;
  });

  await test.step('a muted microphone is silent, and says so', async () => {
    await citizen.button('Microfoon uit').click();
    await expect(status).toContainText('Uw microfoon is uit. Niemand hoort u.');
    await world.hears('samira', []);
    await citizen.button('Microfoon aan').click();
    await world.hears('samira', ['citizen']);
  });

  await test.step('hanging up leaves the talk standing', async () => {
    await citizen.button('Ophangen').click();
    await expect(status).toHaveText('U bent niet meer aan de lijn.');
    await expect.poll(() => page.evaluate(() => window.ear.isOpen())).toBe(false);
    expect(await rows()).toHaveLength(1);
    await expect(desk.getByRole('status').first()).toContainText('De ander is even weg.');
    await citizen.button('Bel opnieuw').click();
    await expect(desk.getByRole('status').first()).toContainText('De ander is er.');
    await world.hears('samira', ['citizen']);
  });

  await test.step('stopping erases it, and nothing is left', async () => {
    await citizen.button('Stoppen').click();
    await citizen.sees('Wilt u stoppen?');
    await citizen.button('Ja, stop en wis').click();
    await citizen.sees('Het gesprek is voorbij en gewist.');
    expect(await rows()).toEqual([]);
    const counted = await rondkomen.select().from(dayCount);
    expect(counted, 'both were there: a talk that was held').toMatchObject([{ kind: 'call', talks: 1 }]);
    await expect.poll(() => page.evaluate(() => window.ear.isOpen())).toBe(false);
    await shoot(page, 'nameless-gone');
    await expect(desk.getByRole('status').first()).toContainText('De ander is gestopt.');
    await expect.poll(() => desk.evaluate(() => window.ear.isOpen())).toBe(false);
    // Of the calls, nothing once the exchange has deleted its records.
    await expect.poll(() => rondkomen.select().from(callRecord)).toEqual([]);
    await expectNothingKept(page);
    await expectNowhere(page, [code, code.replaceAll(' ', ''), code.replaceAll(' ', '-')], world.addresses);
    for (const header of await Promise.all(asked)) {
      expect(header).not.toHaveProperty('cookie');
      expect(header).not.toHaveProperty('authorization');
      expect(header).not.toHaveProperty('referer');
    }
  });
});

test('a consulent closes a talk from its call, and lets go of the line [NR-43] [NR-75]', {
  tag: '@workers',
}, async ({ world }) => {
  const { rondkomen: db, clock } = world.server;
  const start = wallMoment(new Date(clock.now().getTime() + minute));
  await db.insert(booking).values({
    codeHash: 'of nobody',
    organisation: 'lindewaard',
    ...start,
    minutes: 45,
    place: '',
    kind: 'call',
    topic: 'letters',
  });
  const consulent = await world.desk('Samira');
  await consulent.goto('/desk/rondkomen/');
  const button = (name: string) => consulent.getByRole('button', { name, exact: true });
  await button('Bel').click();
  await expect(consulent.getByRole('status').first()).toHaveText('U bent aan de lijn. De ander is er nog niet.');
  await button('Ophangen').click();
  await expect(consulent.getByRole('status').first()).toHaveText('U bent niet meer aan de lijn.');
  await button('Bel opnieuw').click();
  await expect(consulent.getByRole('status').first()).toHaveText('U bent aan de lijn. De ander is er nog niet.');
  await button('Gesprek gehouden').click();
  await button('Nee, laat het staan').click();
  await button('Gesprek gehouden').click();
  await button('Ja, klaar. Wis het').click();
  await expect(consulent.getByText('Er staan op deze dag geen gesprekken.')).toBeVisible();
  expect(await db.select().from(booking)).toEqual([]);
  await expect.poll(() => consulent.evaluate(() => window.ear.isOpen())).toBe(false);
});
