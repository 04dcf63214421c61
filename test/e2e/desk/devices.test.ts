import type { Locator, Page } from '@playwright/test';
import { inspect } from '../../support/browser/axe.ts';
import { shoot } from '../../support/browser/shoot.ts';
import { expect, press, test } from './desk.ts';
import { call, calls, openWithPhone, phone, withTelephone } from './phone.ts';

test.use(withTelephone);

/** Which microphones are on, by the browser's names, and where what comes in is played. */
const sound = (page: Page): Promise<{ microphones: string[]; speakers: string[] }> =>
  page.evaluate(() => window.used());

/** Runs in the page before anything else. */
function watchSound(): void {
  const tracks: MediaStreamTrack[] = [];
  const players = new Set<HTMLMediaElement>();
  const { mediaDevices } = navigator;
  const ask = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (constraints) => {
    const stream = await ask(constraints);
    tracks.push(...stream.getTracks());
    return stream;
  };
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    players.add(this);
    return play.call(this);
  };
  window.used = () => ({
    microphones: tracks.filter(({ readyState }) => readyState === 'live').map(({ label }) => label),
    speakers: [...new Set([...players].filter(({ srcObject }) => srcObject).map((player) => player.sinkId))],
  });
}
declare global {
  interface Window {
    used(): { microphones: string[]; speakers: string[] };
  }
}

test('[DK-88] an agent chooses microphone and loudspeaker, also in a call, for as long as they are logged in', async ({
  desks,
}) => {
  const prepare = (page: Page): Promise<unknown> => page.addInitScript(watchSound);
  const samira = await openWithPhone(desks, 'Samira', async (page) => void (await prepare(page)));
  const device = (name: string): Locator => samira.getByRole('combobox', { name });
  const named = async (name: string): Promise<string[]> =>
    (await device(name).getByRole('option').allTextContents()).slice(1);
  await phone(samira).click();
  const [firstMicrophone = '', otherMicrophone = ''] = await named('Microfoon');
  const [, otherSpeaker = ''] = await named('U hoort gesprekken via');
  await device('U hoort gesprekken via').selectOption(otherSpeaker);
  await device('Het belt via').selectOption(otherSpeaker);
  await device('Microfoon').selectOption(firstMicrophone);
  expect((await inspect(samira)).violations).toEqual([]);
  await shoot(samira, 'desk-devices');
  const speakerId = await device('U hoort gesprekken via').inputValue();

  const citizen = await desks.citizen({ note: { question: 'Ik wil bellen', name: 'Mevrouw Bel' } });
  await calls(desks, citizen);
  await samira.keyboard.press('Escape');
  await expect(call(samira)).toContainText('Mevrouw Bel belt');
  await samira.keyboard.press('Alt+KeyO');
  await citizen.call('talking');
  await expect.poll(() => sound(samira)).toEqual({ microphones: [firstMicrophone], speakers: [speakerId] });
  await phone(samira).click();
  await device('Microfoon').selectOption(otherMicrophone);
  await expect.poll(async () => (await sound(samira)).microphones, 'in the same call').toEqual([otherMicrophone]);
  await samira.keyboard.press('Escape');
  await press(samira, 'Hang op');
  await citizen.call('over');
  await expect.poll(async () => (await sound(samira)).microphones, 'nothing holds it after the call').toEqual([]);

  await samira.reload();
  await phone(samira).click();
  await press(samira, 'Zet telefoon aan');
  await expect(phone(samira)).toHaveText('Telefoon aan');
  await phone(samira).click();
  await expect(device('Microfoon').getByRole('option', { selected: true })).toHaveText(otherMicrophone);
  await samira.keyboard.press('Escape');
  await samira.locator('summary').filter({ hasText: 'Samira' }).click();
  await press(samira, 'Afmelden');
  await press(samira, 'Meld mij af');
  await expect(samira.getByRole('button', { name: 'Samira' })).toBeVisible();
  expect(await samira.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});
