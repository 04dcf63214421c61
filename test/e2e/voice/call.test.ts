import type { Locator, Page } from '@playwright/test';
import { announced, hear } from '../../support/browser/announced.ts';
import { shoot } from '../../support/browser/shoot.ts';
import { newId } from '../../support/handoff-line.ts';
import { Citizen } from '../handoff/citizen.ts';
import { expect, test, type World } from './support/on-hosts.ts';

const promised = { what: 'Samira belt u over het voorschot.', due: '2030-12-02', owner: 'Samira' };

/** From the page of the municipality to the screen before the call. */
async function toCheck(page: Page, { addresses }: World): Promise<Citizen> {
  const citizen = new Citizen(page);
  await citizen.ask();
  const voice = addresses.filter((address) => /\/(call|twilio)-/.test(address));
  expect(voice, 'nothing of a call before somebody chooses it').toEqual([]);
  await citizen.chooseCall();
  await expect(citizen.heading('U kunt nu bellen via internet.')).toBeFocused();
  return citizen;
}

test('a citizen tries the microphone, calls, is put on hold, keeps the call through a lost line, and goes on in writing [CA-01] [CA-04] [CA-10] [CA-11] [CA-30] [CA-31] [CA-33] [CA-37] [CA-40] [CA-41] [HO-75]', {
  tag: '@workers',
}, async ({ world }) => {
  test.setTimeout(150_000);
  const samira = await world.agent('Samira');
  const page = await world.citizen();
  const citizen = await toCheck(page, world);
  const { panel, strip } = citizen;

  await test.step('the microphone is asked for after a word of why', async () => {
    await expect(panel).toContainText('Wij nemen het gesprek niet op.');
    await expect(panel).toContainText('Uw browser vraagt eerst of dat mag.');
    expect(await page.evaluate(() => window.ear.isOpen())).toBe(false);
    await shoot(page, 'call-before');
    await citizen.button('Probeer uw microfoon').click();
    await expect(citizen.heading('Wij horen u goed')).toBeVisible();
    await expect(citizen.button('Bel nu')).toBeFocused();
    await shoot(page, 'call-heard');
  });

  const room = await test.step('it rings, and both hear each other', async () => {
    await citizen.button('Bel nu').click();
    await expect(strip).toContainText('De telefoon gaat over.');
    await expect(strip).toContainText('Blijf op deze pagina.');
    await expect(panel.getByText('U mag iets anders doen op deze site.'), 'leaving ends the call').toHaveCount(0);
    await shoot(page, 'call-ringing');
    const taken = await samira.take();
    await expect(strip).toContainText('U belt met Samira.');
    await world.hears('citizen', ['samira']);
    await world.hears('samira', ['citizen']);
    await shoot(page, 'call-talking');
    return taken;
  });

  await test.step('the talk beside it goes on in writing, both ways', async () => {
    samira.line.send({ type: 'send', room, clientId: newId(), text: 'Het formulier heet Voorschot bijstand.' });
    await expect(citizen.log).toContainText('Het formulier heet Voorschot bijstand.');
    await citizen.say('Dank u.');
    await samira.line.next('entry', ({ entry }) => entry.content.kind === 'message' && entry.from.role === 'citizen');
  });

  await test.step('a muted microphone is silent, and says so', async () => {
    await citizen.button('Microfoon uit').click();
    await expect(strip).toContainText('Uw microfoon is uit. Niemand hoort u.');
    await world.hears('samira', []);
    await citizen.button('Geluid').click();
    await panel.getByRole('slider', { name: 'Hoe hard u ons hoort' }).fill('40');
    await shoot(page, 'call-sound');
    await citizen.button('Toetsen').click();
    await shoot(page, 'call-keys');
    await expect(citizen.button('sterretje')).toBeVisible();
    await citizen.button('Microfoon aan').click();
    await world.hears('samira', ['citizen']);
  });

  await test.step('on hold nobody hears anybody', async () => {
    samira.line.send({ type: 'hold', room, clientId: newId(), on: true });
    await expect(strip).toContainText('U staat in de wacht.');
    await world.hears('citizen', []);
    await world.hears('samira', []);
    await shoot(page, 'call-held');
    samira.line.send({ type: 'hold', room, clientId: newId(), on: false });
    await expect(strip).toContainText('U belt met Samira.');
    await world.hears('citizen', ['samira']);
  });

  await test.step('a lost line comes back, with the sound', async () => {
    world.server.exchange?.loseSockets();
    await expect(page.getByRole('status').filter({ hasText: 'U belt met Samira.' })).toBeAttached();
    await world.hears('citizen', ['samira']);
    await world.hears('samira', ['citizen']);
  });

  await test.step('who leaves the page is warned', async () => {
    let asked = '';
    page.once('dialog', (dialog) => {
      asked = dialog.type();
      void dialog.dismiss();
    });
    await page.evaluate(() => location.reload()).catch(() => undefined);
    await expect.poll(() => asked).toBe('beforeunload');
    await expect(strip).toContainText('U belt met Samira.');
  });

  await test.step('hanging up ends the call, not the talk', async () => {
    samira.line.send({ type: 'promise', room, clientId: newId(), ...promised });
    await expect(citizen.log).toContainText(promised.what);
    await citizen.button('Ophangen').click();
    await expect(strip).toContainText('Er is opgehangen.');
    await expect(strip, 'above a talk that is scrolled to its end').toBeInViewport({ ratio: 1 });
    await expect(citizen.button('Bel opnieuw')).toBeFocused();
    await expect.poll(() => page.evaluate(() => window.ear.isOpen())).toBe(false);
    expect(await page.evaluate(() => [Object.keys(localStorage), document.cookie])).toEqual([[], '']);
    await shoot(page, 'call-over');
    await citizen.say('Ik typ liever verder.');
    await expect(citizen.log).toContainText('Ik typ liever verder.');
  });

  await test.step('the end says first what was promised', async () => {
    await citizen.button('Klaar').click();
    await citizen.button('Stop het gesprek').click();
    await expect(citizen.heading('U heeft dit gesprek gestopt.')).toBeFocused();
    await expect(panel.getByText(promised.what, { exact: true })).toBeInViewport();
    await expect(citizen.heading('Weet u nu wat er gebeurt?')).toBeVisible();
  });
});

test('a network that lets no sound through is told in plain words, with what does work [CA-20] [CA-22] [CA-23]', {
  tag: '@workers',
}, async ({ world }) => {
  test.setTimeout(120_000);
  await world.agent('Samira');
  const page = await world.citizen();
  await page.addInitScript(() => {
    const Native = window.RTCPeerConnection;
    window.RTCPeerConnection = class extends Native {
      // Nothing that is sent to the other side is taken for ours.
      override setRemoteDescription({ type, sdp = '' }: RTCSessionDescriptionInit): Promise<void> {
        const other = sdp.replaceAll(/a=ice-pwd:.*/g, `a=ice-pwd:${'x'.repeat(24)}`);
        return super.setRemoteDescription({ type, sdp: other });
      }
    };
  });
  const citizen = await toCheck(page, world);
  await citizen.button('Bel nu').click();
  await expect(citizen.strip).toContainText('Bellen via internet kan hier niet.', { timeout: 40_000 });
  await expect(citizen.button('Bel mij')).toBeVisible();
  await expect(citizen.field.or(citizen.panel.getByRole('textbox'))).toBeEditable();
  await expect.poll(() => page.evaluate(() => window.ear.isOpen()), 'the microphone is let go').toBe(false);
  await shoot(page, 'call-no-way');
});

test('who has no internet when they call reads so, keeps what they typed, and calls when it is back [CA-20] [CA-22]', {
  tag: '@workers',
}, async ({ world }) => {
  test.setTimeout(120_000);
  const samira = await world.agent('Samira');
  const page = await world.citizen();
  const citizen = await toCheck(page, world);
  await citizen.button('Probeer uw microfoon').click();
  await expect(citizen.heading('Wij horen u goed')).toBeVisible();
  await page.context().setOffline(true);
  await citizen.button('Bel nu').click();
  await expect(citizen.panel.getByRole('alert')).toContainText(
    'Wat u heeft getypt, blijft staan. Heeft u weer internet? Probeer het dan opnieuw.',
  );
  await expect(citizen.button(/^Laat u bellen/), 'another way on').toBeVisible();
  await shoot(page, 'call-offline');
  await page.context().setOffline(false);
  await citizen.button('Bel nu').click();
  await samira.take();
  await world.hears('samira', ['citizen']);
});

test('a browser that gets no line says so, stops the ringing at once, and can call again [CA-34] [HF-100] [VO-39]', {
  tag: '@workers',
}, async ({ world }) => {
  test.setTimeout(120_000);
  const samira = await world.agent('Samira');
  const page = await world.citizen();
  const sent: string[] = [];
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))));
  const citizen = await toCheck(page, world);
  // The code of the telephone does not come, and later it does.
  const sdk = /\/twilio-[^/]*\.js/;
  await page.route(sdk, (route) => route.abort());
  await citizen.button('Bel nu').click();
  await expect(citizen.strip).toContainText('Bellen lukt nu niet.');
  await expect(citizen.heading(/aan de beurt|voor u/), 'where they were').toBeInViewport();
  await expect.poll(() => sent.filter((frame) => frame.includes('"noLine"')).length).toBe(1);
  const { room } = (await samira.line.next('room', ({ room: { call } }) => call?.forMe === true)).room.card;
  await samira.line.next('gone', (gone) => gone.room === room);
  await shoot(page, 'call-no-line');
  await page.unroute(sdk);
  await citizen.button('Bel opnieuw').click();
  await expect(citizen.strip).toContainText('De telefoon gaat over.');
  await samira.take();
  await world.hears('citizen', ['samira']);
});

test('who listens is named, and calling from a running talk keeps it [CA-38] [CA-41]', {
  tag: '@workers',
}, async ({ world }) => {
  test.setTimeout(120_000);
  const samira = await world.agent('Samira');
  const joost = await world.agent('Joost', 'lead');
  const page = await world.citizen();
  const citizen = new Citizen(page);
  await citizen.wait();
  samira.line.send({ type: 'take', clientId: newId() });
  await citizen.button(/Bel via internet/).click();
  await citizen.button('Bel nu').click();
  const room = await samira.take();
  await world.hears('citizen', ['samira']);
  samira.line.send({ type: 'help', room, clientId: newId() });
  await joost.listenIn(room);
  await expect(citizen.strip).toContainText('Joost luistert mee.');
  await expect(citizen.strip).toContainText('U belt met Samira.');
  await shoot(page, 'call-listening');
});

/** Presses Tab, or Shift+Tab, until this has the focus. */
async function tabTo(page: Page, to: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const hasFocus = (): Promise<boolean> =>
    to.evaluate((element) => {
      const root = element.getRootNode();
      return root instanceof ShadowRoot && root.activeElement === element;
    });
  for (let presses = 0; presses < 25 && !(await hasFocus()); presses += 1) await page.keyboard.press(key);
  await expect(to).toBeFocused();
}

test('a call by keyboard alone: the focus is never lost, and each change is said once [CA-43]', {
  tag: '@workers',
}, async ({ world }) => {
  test.setTimeout(120_000);
  const samira = await world.agent('Samira');
  const page = await world.citizen();
  await hear(page);
  const times = async (words: string): Promise<number> =>
    (await announced(page)).filter((said) => said.includes(words)).length;
  const { keyboard } = page;
  const citizen = await toCheck(page, world);
  await tabTo(page, citizen.button('Bel nu'));
  await keyboard.press('Enter');
  await expect(citizen.heading(/aan de beurt|voor u/)).toBeFocused();
  await tabTo(page, citizen.button('Stop met bellen'), 'Shift+Tab');
  // Whoever takes it at once leaves no time to say that it rings.
  await expect.poll(() => times('De telefoon gaat over.')).toBe(1);
  await samira.take();
  await expect(citizen.heading(/^Samira/)).toBeFocused();

  await tabTo(page, citizen.button('Microfoon uit'), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(citizen.button('Microfoon aan')).toBeFocused();
  await expect.poll(() => times('Uw microfoon is uit. Niemand hoort u.')).toBe(1);
  await keyboard.press('Enter');
  await tabTo(page, citizen.button('Geluid'));
  await keyboard.press('Enter');
  const volume = citizen.panel.getByRole('slider', { name: 'Hoe hard u ons hoort' });
  await tabTo(page, volume);
  await keyboard.press('ArrowLeft');
  await expect(volume).toHaveValue('90');
  await tabTo(page, citizen.button('Toetsen'));
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await expect(citizen.button('1')).toBeFocused();
  await keyboard.press('Escape');
  await expect(citizen.button('Toetsen')).toBeFocused();
  await expect(citizen.button('sterretje')).toHaveCount(0);
  await tabTo(page, citizen.button('Ophangen'), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(citizen.button('Bel opnieuw')).toBeFocused();
  await tabTo(page, citizen.button('Klaar'));
  await keyboard.press('Enter');
  await expect(citizen.heading('Wilt u dit gesprek stoppen?')).toBeFocused();
  expect([await times('De telefoon gaat over.'), await times('Uw microfoon is uit.')]).toEqual([1, 1]);
});
