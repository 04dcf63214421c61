import { booking } from '../../../db/rondkomen/schema.ts';
import { shoot } from '../../support/browser/shoot.ts';
import { expect, test } from '../../support/browser/test.ts';
import { expectNothingKept, expectNowhere } from '../../support/browser/traces.ts';
import { book, findWith } from './support/booking.ts';
import { Citizen } from './support/citizen.ts';

/** On the morning of the talk, five minutes before. */
const fiveToTen = Date.parse('2026-11-24T09:55:00+01:00');

test('[HO-72] [CI-46] [NR-73] a talk without a record, seen from both sides: booked, held in writing, and nothing of it left', {
  tag: '@workers',
}, async ({ page, context, browser, server, seen }) => {
  const citizen = new Citizen(page);
  const code = await book(citizen, { kind: 'Chatten', day: 'dinsdag 24 november', time: '10.00', topic: 'Schulden' });
  await server.clock.set(fiveToTen);
  await context.clock.setFixedTime(fiveToTen);
  await findWith(citizen, code);
  await citizen.button('Naar het gesprek').click();
  await expect(citizen.part.getByRole('status').first()).toHaveText('U bent er. De consulent komt zo.');

  const office = await browser.newContext({ baseURL: server.url, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  await office.clock.setFixedTime(fiveToTen);
  const consulent = await office.newPage();
  await consulent.goto('/desk/?organisation=lindewaard');
  await consulent.getByRole('button', { name: 'Samira' }).click();
  await expect(consulent.getByText(/^Demo\. /)).toBeVisible();
  await consulent.goto('/desk/rondkomen/');
  const row = consulent.getByRole('main').getByRole('listitem').filter({ hasText: '10.00 uur' });
  await expect(row).toContainText('Schulden');
  await row.getByRole('button', { name: 'Open de chat' }).click();
  await expect(consulent.getByText('De ander is er.')).toBeVisible();
  await expect(citizen.part.getByRole('status').first()).toHaveText('De consulent is er.');

  await page.getByRole('textbox', { name: 'Uw bericht' }).fill('Ik durf een brief niet te openen.');
  await page.getByRole('button', { name: 'Stuur', exact: true }).click();
  await expect(consulent.getByRole('log')).toContainText('Ik durf een brief niet te openen.');
  await consulent.getByRole('textbox', { name: 'Uw bericht' }).fill('Zullen we hem samen lezen?');
  await consulent.keyboard.press('Enter');
  await expect(citizen.part.getByRole('log')).toContainText('Zullen we hem samen lezen?');
  await shoot(consulent, 'rondkomen-both-sides');

  await citizen.button('Stoppen').click();
  await citizen.button('Ja, stop en wis').click();
  await citizen.sees('Het gesprek is voorbij en gewist.');
  await expect(consulent.getByText('Het gesprek is voorbij en gewist.')).toBeVisible();
  await expect(consulent.getByText('Ik durf een brief')).toHaveCount(0);
  expect(await server.rondkomen.select().from(booking)).toEqual([]);
  await expectNothingKept(page);
  await expectNowhere(page, ['durf', 'samen lezen', code], seen.addresses);
  await office.close();
});
