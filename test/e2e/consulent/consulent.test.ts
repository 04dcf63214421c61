import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { booking } from '../../../db/rondkomen/schema.ts';
import { bookedTalk } from '../../../edge/protocol/rondkomen.ts';
import { wallMoment } from '../../../edge/rondkomen/time.ts';
import { expectReads } from '../../support/browser/aria.ts';
import { expectAccessible } from '../../support/browser/axe.ts';
import type { DemoServer } from '../../support/browser/demo-server.ts';
import { tuesdayMorning } from '../../support/browser/moment.ts';
import { expect, test } from '../../support/browser/test.ts';
import { ask, askJson, slotsOf, solve } from '../../support/rondkomen/lane.ts';
import { citizenRoom, RoomVisitor } from '../../support/rondkomen/room.ts';

const organisation = 'vlierhof';

test.use({ expectedComplaints: [/401|403/] });

/** Books a talk, and lets it be one that starts in so many minutes; gives its code. */
async function book({ url, host }: DemoServer, startsIn: number, kind: 'chat' | 'phone' = 'chat'): Promise<string> {
  const { slots } = await slotsOf(url, organisation);
  const free = slots.find(({ kinds }) => kinds.includes(kind));
  if (!free) throw new Error('There is no slot.');
  const { day, time } = free;
  const proof = await solve(await (await ask(url, '/challenge')).json());
  const answer = await askJson(url, '/talks', { organisation, slot: { day, time }, kind, topic: 'debts', proof });
  const { code, stored } = v.parse(bookedTalk, await answer.json());
  await host.databases.rondkomen.db
    .update(booking)
    .set(wallMoment(new Date(tuesdayMorning + startsIn * 60_000)))
    .where(eq(booking.codeHash, stored['code_hash'] ?? ''));
  return code;
}

async function open(page: Page, agent: 'bram' | 'lotte' = 'bram'): Promise<void> {
  await page.goto('/desk/');
  await page.evaluate(async (key) => {
    const headers = { 'Houvast-Desk': '1', 'Content-Type': 'application/json' };
    await fetch('/v1/desk/demo', { method: 'POST', headers, body: JSON.stringify({ agent: key }) });
  }, agent);
  await page.goto('/desk/rondkomen/');
  await expect(page.getByRole('heading', { level: 2, name: /dinsdag 24/ })).toBeFocused();
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const reads = (page: Page, server: DemoServer, name: string) =>
  expectReads(page.locator('body'), `consulent-${name}`, server.url);
const rowAt = (page: Page, time: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: time });

test('[NR-70] asks who is not logged in to do so first', async ({ page, server }) => {
  await page.goto('/desk/rondkomen/');
  await expect(page.getByRole('heading', { name: 'Log eerst in.' })).toBeVisible();
  await expect(page).toHaveTitle('Gesprekken zonder naam');
  await reads(page, server, 'login');
});

test('[NR-71] shows of a talk its time, kind and topic, and leads to no case', async ({ page, server }) => {
  await book(server, 120, 'phone');
  await open(page);
  await expect(rowAt(page, '11.12 uur')).toContainText('De burger belt');
  await expect(rowAt(page, '11.12 uur')).toContainText('Schulden');
  await expect(page.getByText('Schrijf niets op.')).toBeVisible();
  await expect(page.getByRole('link')).toHaveText(['Naar de werkplek']);
  await expectAccessible(page, 'the talks of a day');
  // Other tests of this server may have talks on this day too.
  await expectReads(rowAt(page, '11.12 uur'), 'consulent-talk', server.url);
  await expectReads(page.getByRole('complementary'), 'consulent-find', server.url);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    page.viewportSize()?.width ?? 0,
  );
});

test('[NR-72] finds the talk of a code that is read aloud, and erases it when nobody came', async ({
  page,
  server,
}) => {
  const code = await book(server, 180, 'phone');
  await open(page);
  await page.getByRole('textbox', { name: 'Code' }).fill('ACDE FHJK MNPR');
  await button(page, 'Zoek').click();
  await expect(page.getByText('Bij deze code staat geen gesprek.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Code' }).fill(code);
  await button(page, 'Zoek').click();
  await expect(page.getByText('Dit gesprek hoort bij de code.')).toBeVisible();
  await rowAt(page, '12.12 uur').getByRole('button', { name: 'Niet gekomen' }).click();
  await expectReads(page.getByRole('alert').first(), 'consulent-sure', server.url);
  await button(page, 'Nee, laat het staan').first().click();
  await rowAt(page, '12.12 uur').getByRole('button', { name: 'Niet gekomen' }).click();
  await button(page, 'Ja, wis het').first().click();
  await expect(rowAt(page, '12.12 uur')).toHaveCount(0);
});

test('[NR-73] holds a chat that nobody keeps, and both know it', async ({ page, server }) => {
  const code = await book(server, 5);
  await open(page);
  await rowAt(page, '9.17 uur').getByRole('button', { name: 'Open de chat' }).click();
  await expect(page.getByText('De ander is er nog niet.')).toBeVisible();
  const citizen = await new RoomVisitor(citizenRoom(server.url, organisation)).opened();
  citizen.send({ type: 'enter', code });
  expect(await citizen.next()).toMatchObject({ type: 'entered', other: true });
  await expect(page.getByText('De ander is er.')).toBeVisible();
  await expect(page.getByText('Niemand bewaart dit gesprek.')).toBeVisible();
  await expect(page.getByRole('link')).toHaveCount(0);
  citizen.send({ type: 'say', number: 1, text: 'Ik durf een brief niet te openen.' });
  await expect(page.getByRole('log')).toContainText('Ik durf een brief niet te openen.');
  await page.getByRole('textbox', { name: 'Uw bericht' }).fill('Zullen we hem samen lezen?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Uw bericht' })).toHaveValue('');
  await expectAccessible(page, 'the chat');
  await reads(page, server, 'chat');
  await button(page, 'Stop en wis').click();
  await button(page, 'Ja, stop en wis').click();
  await expect(page.getByText('Het gesprek is voorbij en gewist.')).toBeVisible();
  await button(page, 'Terug naar de lijst').click();
  await expect(rowAt(page, '9.17 uur')).toHaveCount(0);
  citizen.leave();
});

test('[NR-76] opens a chat only around its time, and says from when', async ({ page, server }) => {
  await book(server, 150);
  await open(page);
  const row = rowAt(page, '11.42 uur');
  await expect(row).toContainText('Open vanaf 11.32 uur.');
  await expect(row.getByRole('button', { name: 'Open de chat' })).toHaveCount(0);
});

test('[NR-74] lets a lead change the schedule, says when it is not right, and shows it to nobody else', async ({
  page,
  server,
}) => {
  await open(page);
  await expect(button(page, 'Rooster aanpassen')).toHaveCount(0);
  await open(page, 'lotte');
  await button(page, 'Rooster aanpassen').click();
  await page.locator('summary', { hasText: 'Maandag' }).click();
  const first = page.getByRole('group', { name: /^Maandag 09:30/ });
  await first.getByLabel('Plek').selectOption({ label: 'Geen plek' });
  await first.getByLabel('Aan de balie').check();
  await button(page, 'Bewaar het rooster').click();
  await expect(page.getByText('Dit rooster klopt niet.')).toBeVisible();
  await first.getByLabel('Aan de balie').uncheck();
  await first.getByLabel('Tegelijk').fill('3');
  await button(page, 'Bewaar het rooster').click();
  await expect(page.getByText('Het rooster is bewaard.')).toBeVisible();
  await expectAccessible(page, 'the schedule');
  await reads(page, server, 'schedule');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    page.viewportSize()?.width ?? 0,
  );
});
