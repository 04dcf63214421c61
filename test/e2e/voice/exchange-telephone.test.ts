import { expect, type Page, test } from '@playwright/test';
import { inspect } from '../../support/browser/axe.ts';
import { type Watch, watch } from '../../support/browser/watch.ts';
import { type LineWorld, linePath, openLineWorld, organisationNumber } from '../../support/exchange/line-world.ts';
import { restClient } from '../../support/exchange/rest-client.ts';

declare global {
  interface Window {
    connections: RTCPeerConnection[];
  }
}

let world: LineWorld;
let seen: Watch;
test.beforeEach(async ({ page, context }) => {
  world = await openLineWorld();
  seen = await watch(context, world.exchange.url);
  await context.addInitScript(() => {
    window.connections = [];
    const Native = RTCPeerConnection;
    globalThis.RTCPeerConnection = class extends Native {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        window.connections.push(this);
      }
    };
  });
  world.app.answers[linePath] =
    '<Response><Gather input="dtmf speech" action="/chosen" timeout="60"><Say language="nl-NL">Wat is uw zaaknummer?</Say></Gather></Response>';
  world.app.answers['/chosen'] = ({ Digits, SpeechResult }) =>
    `<Response><Gather input="dtmf speech" action="/chosen" timeout="60"><Say language="nl-NL">Ik hoorde ${Digits ?? SpeechResult}.</Say></Gather></Response>`;
  await page.goto(`${world.exchange.url}/telefoon/`);
  await expect(page.getByText(/^06 0000 \d{4}$/)).toBeVisible();
});
test.afterEach(async () => {
  expect(world.exchange.faults).toEqual([]);
  expect(seen).toMatchObject({ elsewhere: [], complaints: [] });
  await world.stop();
});

const said = (page: Page) => page.getByRole('log').getByRole('listitem');
const state = (page: Page, text: string) => expect(page.getByRole('status')).toHaveText(text);

async function isSound(page: Page): Promise<void> {
  const { violations } = await inspect(page);
  expect(violations).toEqual([]);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
}

/** Energy of all sound that the page received. */
const energyIn = (page: Page) =>
  page.evaluate(async () => {
    let energy = 0;
    for (const connection of window.connections)
      for (const report of (await connection.getStats()).values())
        if (report.type === 'inbound-rtp') energy += report.totalAudioEnergy ?? 0;
    return energy;
  });

test('[EX-48] the telephone calls, reads along, presses keys, says something and hangs up, by keyboard', async ({
  page,
}) => {
  await isSound(page);
  await page.getByRole('button', { name: 'Gemeente Lindewaard' }).focus();
  await page.keyboard.press('Enter');
  await state(page, 'De lijn luistert. Zeg iets of kies een toets.');
  await expect(said(page)).toHaveText(['LijnWat is uw zaaknummer?']);
  await page.keyboard.type('42#');
  await expect(said(page)).toHaveText(['LijnWat is uw zaaknummer?', 'Utoetst 42#', 'LijnIk hoorde 42.']);
  await page.getByRole('textbox', { name: 'Zeg iets' }).fill('waar blijft mijn geld');
  await page.keyboard.press('Enter');
  await expect(said(page).last()).toHaveText('LijnIk hoorde waar blijft mijn geld.');
  await expect(said(page).last().locator('[lang]')).toHaveAttribute('lang', 'nl-NL');
  await isSound(page);
  world.app.answers['/chosen'] = '<Response><Pause length="6000"/></Response>';
  await page.keyboard.type('nog iets');
  await page.keyboard.press('Enter');
  await state(page, 'U bent in gesprek met Gemeente Lindewaard.');
  await page.getByRole('button', { name: 'Hang op' }).click();
  await state(page, 'Het gesprek is voorbij.');
  await expect(page.getByRole('button', { name: 'Gemeente Lindewaard' })).toBeFocused();
});

test('[EX-48] the telephone is called back, and sound comes from the line into the page', async ({ page }) => {
  const shown = await page.getByText(/^06 0000 \d{4}$/).textContent();
  const number = `${shown}`.replaceAll(' ', '').replace(/^0/, '+31');
  const client = restClient(world.exchange.account);
  await client
    .conferences('r-1')
    .participants.create({ earlyMedia: false, from: organisationNumber, to: number, waitUrl: '' });
  await state(page, 'U wordt gebeld door Gemeente Lindewaard.');
  await isSound(page);
  await page.getByRole('button', { name: 'Neem op' }).click();
  await state(page, 'U bent in gesprek met Gemeente Lindewaard.');

  const agent = world.exchange.phone('+31600000007');
  await client
    .conferences('r-1')
    .participants.create({ earlyMedia: false, from: organisationNumber, to: agent.number });
  await agent.rung();
  agent.answer();
  agent.sound(500);
  await expect.poll(() => energyIn(page)).toBeGreaterThan(0.01);
  await state(page, 'Er is iemand aan de lijn. Zet uw microfoon aan en praat.');
  agent.hangUp();
  await page.getByRole('button', { name: 'Hang op' }).click();
  await state(page, 'Het gesprek is voorbij.');
});

test('[EX-48] the telephone speaks English, and fits on 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A telephone to try it with');
  await page.getByRole('button', { name: 'Municipality of Lindewaard' }).click();
  await state(page, 'The line listens. Say something or press a key.');
  await isSound(page);
});
