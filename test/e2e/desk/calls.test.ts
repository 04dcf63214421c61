import { announced, hear } from '../../support/browser/announced.ts';
import { inspect } from '../../support/browser/axe.ts';
import { card, expect, field, log, press, takeNext, test } from './desk.ts';
import { call, calls, comesOnTheLine, giveTone, openWithPhone, phone } from './phone.ts';

test.use({ telephone: true });

test('[DK-80] [DK-81] [DK-83] [HO-77] a call rings over another talk, is taken by keyboard, held, muted and hung up', {
  tag: '@workers',
}, async ({ desks }) => {
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
  await desks.server.clock.advance(15_000);
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

test('[DK-81] [HF-100] a call that is refused rings at the next desk, with the card open there, and keeps its place', {
  tag: '@workers',
}, async ({ desks }) => {
  const desk = { Joost: await openWithPhone(desks, 'Joost'), Samira: await openWithPhone(desks, 'Samira') };
  const citizen = await desks.citizen({ note: { question: 'Ik wil bellen', name: 'Mevrouw Bel' } });
  await calls(desks, citizen);
  // Whoever has the fewest talks is asked first, and of those always the same one.
  await expect(call(desk.Joost)).toContainText('Mevrouw Bel belt');
  await expect(call(desk.Samira)).toHaveCount(0);
  await press(desk.Joost, 'Nu niet');
  await expect(call(desk.Samira)).toContainText('Mevrouw Bel belt');
  await expect(card(desk.Samira)).toContainText('Ik wil bellen');
  await expect(call(desk.Joost)).toHaveCount(0);
  await press(desk.Samira, 'Neem op');
  await citizen.call('talking');
});

/** Runs in the page before anything else: which tones were made to sound, in Hz. */
function listenForTones(): void {
  const tones: number[] = [];
  window.tones = tones;
  const Native = window.OscillatorNode;
  window.OscillatorNode = class extends Native {
    constructor(context: BaseAudioContext, options?: OscillatorOptions) {
      super(context, options);
      tones.push(options?.frequency ?? 0);
    }
  };
}
declare global {
  interface Window {
    tones: number[];
  }
}

test('[DK-89] who takes a call before the citizen is on the line reads how that stands, and is told when they come', {
  tag: '@workers',
}, async ({ desks }) => {
  const samira = await openWithPhone(desks, 'Samira', async (page) => {
    await giveTone(page);
    await hear(page);
    await page.addInitScript(listenForTones);
  });
  const chimes = (): Promise<number> => samira.evaluate(() => window.tones.filter((hertz) => hertz === 880).length);
  const citizen = await desks.citizen({ note: { question: 'Ik wil bellen', name: 'Mevrouw Bel' } });
  citizen.do({ type: 'call', on: true });
  await press(samira, 'Neem op');
  await citizen.sees('call', ({ step }) => step === 'answered');
  // That they come is read for eight seconds at most; test/a11y looks at it with the time standing still.
  citizen.do({ type: 'noLine' });
  await expect(call(samira)).toContainText('Mevrouw Bel is niet aan de lijn. Bellen lukt daar nu niet.');
  expect(await chimes()).toBe(0);
  await comesOnTheLine(desks, citizen);
  await citizen.call('talking');
  await expect(call(samira)).toContainText('Aan de lijn sinds');
  await expect.poll(() => announced(samira)).toContain('Mevrouw Bel is aan de lijn.');
  await expect.poll(chimes).toBe(1);
});

test('[DK-86] who waits for a call back is called with one press, and stays on the list when not reached', {
  tag: '@workers',
}, async ({ desks }) => {
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

test('[DK-62] a call at the desk by keyboard alone: the focus is never lost', {
  tag: '@workers',
}, async ({ desks }) => {
  const samira = await openWithPhone(desks, 'Samira');
  const { keyboard } = samira;
  const citizen = await desks.citizen({ note: { question: 'Ik wil bellen', name: 'Mevrouw Bel' } });
  await calls(desks, citizen);
  await expect(call(samira)).toContainText('Mevrouw Bel belt');
  await expect(card(samira)).toContainText('Ik wil bellen');
  await keyboard.press('Alt+Digit2');
  await expect(samira.getByRole('button', { name: 'Neem op' })).toBeFocused();
  await keyboard.press('Enter');
  // The citizen may be told sooner than the desk: its keys come with these words.
  await expect(call(samira)).toContainText('Aan de lijn sinds');
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

test('[DK-80] a phone that cannot be on says why where it is switched on, and stays open there', {
  tag: '@workers',
}, async ({ desks }) => {
  const page = await desks.open('Samira', { permissions: [] });
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await phone(page).click();
  await press(page, 'Zet telefoon aan');
  await expect(page.getByRole('alert').filter({ hasText: 'Geef toestemming in uw browser.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zet telefoon aan' })).toBeFocused();
});
