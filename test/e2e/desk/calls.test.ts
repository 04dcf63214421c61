import type { Locator, Page } from '@playwright/test';
import { inspect } from '../../support/browser/axe.ts';
import { shoot } from '../../support/browser/shoot.ts';
import { card, expect, field, log, press, takeNext, test } from './desk.ts';
import { call, calls, openWithPhone, phone, withTelephone } from './phone.ts';

test.use(withTelephone);

test('[DK-80] [DK-81] [DK-83] a call rings over another talk, is taken by keyboard, held, muted and hung up', async ({
  desks,
}) => {
  const samira = await openWithPhone(desks, 'Samira');
  await desks.citizen({ note: { question: 'Eerst een chat', name: 'Meneer Chat' } });
  await takeNext(samira);
  const citizen = await desks.citizen({ note: { question: 'Ik wil bellen', name: 'Mevrouw Bel' } });
  await calls(desks, citizen);
  await expect(call(samira)).toContainText('Mevrouw Bel belt');
  // What was on the screen stays there.
  await expect(card(samira)).toContainText('Eerst een chat');
  expect((await inspect(samira)).violations).toEqual([]);
  await press(samira, 'Nu niet');
  await expect(call(samira)).toHaveCount(0);
  // Nobody is lost: with nobody else to ask, it rings here again.
  desks.server.clock.advance(15_000);
  citizen.typing(true);
  await expect(call(samira)).toContainText('Mevrouw Bel belt');
  await samira.keyboard.press('Alt+KeyO');
  await citizen.call('talking');
  await expect(card(samira)).toContainText('Ik wil bellen');
  await expect(call(samira)).toContainText('Aan de lijn sinds');

  await press(samira, 'In de wacht');
  await citizen.call('held');
  await expect(call(samira)).toContainText('De inwoner hoort u niet');
  await press(samira, 'Uit de wacht');
  await citizen.call('talking');
  await samira.keyboard.press('Alt+KeyM');
  await expect(call(samira)).toContainText('Uw microfoon staat uit.');
  await press(samira, 'Microfoon aan');
  await samira.getByText('Toetsen', { exact: true }).click();
  await press(samira, 'Toets 5');
  expect((await inspect(samira)).violations).toEqual([]);
  await samira.keyboard.press('Escape');
  await press(samira, 'Hang op');
  await citizen.call('over');
  await expect(call(samira)).toHaveCount(0);
  await expect(log(samira)).toContainText('U heeft opgehangen');
  await press(samira, 'Afronden');
  await samira.getByRole('button', { name: /De vraag is beantwoord/ }).click();
  await expect(card(samira)).toContainText('Eerst een chat');
});

test('[DK-86] who waits for a call back is called with one press, and stays on the list when not reached', async ({
  desks,
}) => {
  // Only a telephone that was asked for can ring.
  const telephone = desks.server.exchange?.phone('+31600000009');
  const samira = await openWithPhone(desks, 'Samira');
  const citizen = await desks.citizen({ note: { question: 'Bel mij terug', name: 'Meneer Terug' } });
  const state = citizen.frames.find(({ type }) => type === 'welcome');
  const window = state?.type === 'welcome' && state.state.status === 'waiting' ? state.state.callback[0] : undefined;
  citizen.do({ type: 'toCallback', window: window?.id ?? '', phone: '+31600000009' });
  await press(samira, 'Bel nu: Meneer Terug');
  await expect(call(samira)).toContainText('Wij bellen Meneer Terug.');
  await expect.poll(() => telephone?.state).toBe('ringing');
  telephone?.hangUp();
  await press(samira, 'Bel opnieuw');
  await expect.poll(() => telephone?.state).toBe('ringing');
  telephone?.answer();
  await citizen.call('talking');
  await expect(call(samira)).toContainText('Aan de lijn sinds');
});

test('[DK-62] a call at the desk by keyboard alone: the focus is never lost', async ({ desks }) => {
  const samira = await openWithPhone(desks, 'Samira');
  const { keyboard } = samira;
  const citizen = await desks.citizen({ note: { question: 'Ik wil bellen', name: 'Mevrouw Bel' } });
  await calls(desks, citizen);
  await expect(call(samira)).toContainText('Mevrouw Bel belt');
  await expect(card(samira)).toContainText('Ik wil bellen');
  await keyboard.press('Alt+Digit2');
  await expect(samira.getByRole('button', { name: 'Neem op' })).toBeFocused();
  await keyboard.press('Enter');
  await citizen.call('talking');
  await expect(field(samira)).toBeFocused();

  // What was said stands between the message and the call.
  await keyboard.press('Shift+Tab');
  await keyboard.press('Shift+Tab');
  await expect(samira.getByRole('button', { name: 'Hang op' })).toBeFocused();
  await keyboard.press('Shift+Tab');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await expect(samira.getByRole('button', { name: 'Toets 1' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(samira.locator('summary').filter({ hasText: 'Toetsen' })).toBeFocused();
  await keyboard.press('Shift+Tab');
  await keyboard.press('Enter');
  await citizen.call('held');
  await expect(samira.getByRole('button', { name: 'Uit de wacht' })).toBeFocused();
  await keyboard.press('Enter');
  await citizen.call('talking');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await citizen.call('over');
  await expect(call(samira)).toHaveCount(0);
  await expect(field(samira)).toBeFocused();
});

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
  await expect(samira.getByRole('button', { name: 'Samira' })).toBeVisible();
  expect(await samira.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test('[DK-80] a phone that cannot be on says why where it is switched on, and stays open there', async ({ desks }) => {
  const page = await desks.open('Samira', { permissions: [] });
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await phone(page).click();
  await press(page, 'Zet telefoon aan');
  await expect(page.getByRole('alert').filter({ hasText: 'Geef toestemming in uw browser.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zet telefoon aan' })).toBeFocused();
});
