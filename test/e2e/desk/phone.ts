import type { Locator, Page } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../support/chromium.ts';
import type { Citizen } from './citizen.ts';
import { type Desks, expect, press } from './desk.ts';

const executablePath = findChromium();
/** For `test.use`. A machine without a microphone gets one that beeps. */
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

/** A desk whose phone was switched on by hand. */
export async function openWithPhone(
  desks: Desks,
  name: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await desks.open(name, { permissions: ['microphone'], ...(prepare && { prepare }) });
  await page.getByLabel('Uw aanwezigheid').selectOption('available');
  await phone(page).click();
  await press(page, 'Zet telefoon aan');
  await expect(phone(page)).toHaveText('Telefoon aan');
  await expect(page.getByRole('button', { name: 'Zet telefoon uit' }), 'the menu is done with').toBeHidden();
  await expect(page.locator('summary').filter({ hasText: 'Telefoon aan' })).toBeFocused();
  return page;
}

/** Who waits wants a call, and is on the line: their own browser is played in test/e2e/voice. */
export async function calls({ server }: Desks, citizen: Citizen): Promise<void> {
  citizen.do({ type: 'call', on: true });
  await citizen.sees('call', ({ step }) => step === 'asked');
  const joined = { kind: 'joined', leg: 'citizen', callSid: 'CA00000000000000000000000000000001' } as const;
  await server.host.deps.offices?.voice('lindewaard', citizen.room, joined);
}
