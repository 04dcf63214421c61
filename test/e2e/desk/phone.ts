import type { Locator, Page } from '@playwright/test';
import * as v from 'valibot';
import { voiceTicket } from '../../../edge/protocol/voice.ts';
import { chromiumArguments, findChromium } from '../../support/chromium.ts';
import { toneForMicrophone } from '../voice/support/office-pages.ts';
import { openPhonePage } from '../voice/support/phone-world.ts';
import type { Citizen } from './citizen.ts';
import { type Desks, expect, press } from './desk.ts';

const executablePath = findChromium();
/** For `test.use`. A machine without microphones and loudspeakers gets two of each, to choose from. */
export const withTelephone = {
  telephone: true,
  launchOptions: {
    args: [...chromiumArguments, '--use-fake-device-for-media-stream', '--allow-loopback-in-peer-connection'],
    ...(executablePath && { executablePath }),
  },
};

/** What stands on a desk about a call. */
export const call = (page: Page): Locator => page.getByRole('region', { name: 'Bellen' });
/** The telephone in the bar. */
export const phone = (page: Page): Locator => page.getByText(/^Telefoon (uit|start|aan)/).first();

/** A microphone with a tone of 800 Hz. */
export const giveTone = async (page: Page): Promise<void> => void (await page.addInitScript(toneForMicrophone, 800));

/** A desk whose phone was switched on by hand. Its microphone gives a tone, unless `prepare` leaves that of the browser. */
export async function openWithPhone(desks: Desks, name: string, prepare = giveTone): Promise<Page> {
  const page = await desks.open(name, { permissions: ['microphone'], prepare });
  await page.getByLabel('Uw aanwezigheid').selectOption('available');
  await phone(page).click();
  await press(page, 'Zet telefoon aan');
  await expect(phone(page)).toHaveText('Telefoon aan');
  await expect(page.getByRole('button', { name: 'Zet telefoon uit' }), 'the menu is done with').toBeHidden();
  await expect(page.locator('summary').filter({ hasText: 'Telefoon aan' })).toBeFocused();
  return page;
}

/** Who waits wants a call, and is on the line: a phone with no screens, since those are played in test/e2e/voice. */
export async function calls(desks: Desks, citizen: Citizen): Promise<void> {
  citizen.do({ type: 'call', on: true });
  await citizen.sees('call', ({ step }) => step === 'asked');
  await comesOnTheLine(desks, citizen);
}

/** The citizen's own line comes into the call that was asked for, with a tone of 300 Hz. */
export async function comesOnTheLine({ server, visitor }: Desks, { room, token }: Citizen): Promise<void> {
  const answer = await fetch(`${server.url}/v1/voice/citizen`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ handoff: room, token }),
  });
  const ticket = v.parse(voiceTicket, await answer.json());
  const page = await visitor({ bypassCSP: true });
  await openPhonePage(page);
  await page.evaluate((given) => window.own.open(given, 300), ticket);
  expect(await page.evaluate(() => window.own.dial())).toBe('called');
}
