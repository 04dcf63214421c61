import type { Page } from '@playwright/test';
import { Citizen } from '../e2e/handoff/citizen.ts';
import { expect, test, type World } from '../e2e/voice/support/on-hosts.ts';
import { expectReads } from '../support/browser/aria.ts';
import { shoot } from '../support/browser/shoot.ts';
import { newId } from '../support/handoff-line.ts';
import { holdsInEveryWay } from './ways.ts';

/** A busy machine makes for a bad connection, and then the strip says so. Here it is measured never. */
const measureNothing = () => {
  RTCPeerConnection.prototype.getStats = () => new Promise(() => {});
};

/** What must hold of a screen. `part` is what a screen reader meets of it. */
async function holds({ server }: World, citizen: Citizen, name: string, part: 'panel' | 'strip'): Promise<void> {
  await test.step(name, async () => {
    const { page, panel, strip } = citizen;
    await shoot(page, name);
    await expectReads(part === 'panel' ? panel : strip, name, server.url);
    await holdsInEveryWay(page, name, test.info().project.use.isMobile === true, (way, look) => test.step(way, look));
  });
}

/** What browsers say when there is no microphone. */
const failMicrophone = (page: Page, name: string) =>
  page.evaluate((reason) => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', reason));
  }, name);

test('every screen of a call reads as it should and holds in every way [CA-02] [CA-03]', async ({ world }) => {
  test.setTimeout(240_000);
  const samira = await world.agent('Samira');
  const page = await world.citizen({ reducedMotion: 'reduce' });
  await page.addInitScript(measureNothing);
  const citizen = new Citizen(page);
  await citizen.ask();
  await citizen.chooseCall();
  await expect(citizen.heading('U kunt nu bellen via internet.')).toBeFocused();
  await holds(world, citizen, 'call-before', 'panel');
  await citizen.button('Probeer uw microfoon').click();
  await expect(citizen.heading('Wij horen u goed')).toBeVisible();
  await holds(world, citizen, 'call-heard', 'panel');
  await citizen.button('Bel nu').click();
  await expect(citizen.strip).toContainText('De telefoon gaat over.');
  await holds(world, citizen, 'call-ringing', 'strip');
  const rung = await samira.line.next('room', ({ room: { call } }) => call?.forMe === true);
  samira.line.send({ type: 'answerCall', room: rung.room.card.room, clientId: newId(), accept: false });
  samira.line.send({ type: 'presence', presence: 'away' });
  await expect(citizen.strip).toContainText('U staat in de rij.');
  await holds(world, citizen, 'call-waiting', 'strip');
  samira.line.send({ type: 'presence', presence: 'available' });
  const room = await samira.take();
  await expect(citizen.strip).toContainText('U belt met Samira.');
  await citizen.button('Geluid').click();
  await page.emulateMedia({ forcedColors: 'active' });
  // [WG-17] Open: its edge is twice that of the keys beside it.
  await expect(citizen.button('Geluid')).toHaveCSS('border-top-width', '3px');
  await page.emulateMedia({ forcedColors: 'none' });
  await holds(world, citizen, 'call-sound', 'strip');
  await citizen.button('Toetsen').click();
  await holds(world, citizen, 'call-keys', 'strip');
  await citizen.button('Geluid').click();
  await citizen.button('Microfoon uit').click();
  await holds(world, citizen, 'call-talking', 'strip');
  samira.line.send({ type: 'hold', room, clientId: newId(), on: true });
  await expect(citizen.strip).toContainText('U staat in de wacht.');
  await holds(world, citizen, 'call-held', 'strip');
  samira.line.send({ type: 'hold', room, clientId: newId(), on: false });
  await citizen.button('Microfoon aan').click();
  await expect(citizen.strip).toContainText('Wij nemen dit gesprek niet op.');
  const joost = await world.agent('Joost', 'lead');
  samira.line.send({ type: 'help', room, clientId: newId() });
  await joost.listenIn(room);
  await expect(citizen.strip).toContainText('Joost luistert mee.');
  await holds(world, citizen, 'call-listening', 'strip');
  await citizen.button('Ophangen').click();
  await expect(citizen.strip).toContainText('Er is opgehangen.');
  await holds(world, citizen, 'call-over', 'strip');
});

test('without a microphone the screen says why, and every other way stays open [CA-02] [CA-21] [CA-22] [HO-75]', {
  tag: '@workers',
}, async ({ world }) => {
  test.setTimeout(150_000);
  await world.agent('Samira');
  const toCheck = async (page: Page): Promise<Citizen> => {
    const citizen = new Citizen(page);
    await citizen.ask();
    await citizen.chooseCall();
    return citizen;
  };
  const without = await world.citizen({ reducedMotion: 'reduce' });
  await without.addInitScript(() => Reflect.deleteProperty(window, 'RTCPeerConnection'));
  const blocked = await toCheck(without);
  await expect(blocked.heading('Bellen via internet kan hier niet.')).toBeFocused();
  await expectReads(blocked.panel, 'call-blocked', world.server.url);

  const page = await world.citizen({ reducedMotion: 'reduce' });
  const citizen = await toCheck(page);
  await failMicrophone(page, 'NotAllowedError');
  await citizen.button('Bel nu').click();
  await expect(citizen.heading('Wij mogen uw microfoon niet gebruiken.')).toBeFocused();
  await holds(world, citizen, 'call-denied', 'panel');
  await failMicrophone(page, 'NotFoundError');
  await citizen.button('Probeer opnieuw').click();
  await expect(citizen.heading('Wij vinden geen microfoon.')).toBeFocused();
  await expectReads(citizen.panel, 'call-missing', world.server.url);
  await failMicrophone(page, 'NotReadableError');
  await citizen.button('Probeer opnieuw').click();
  await expect(citizen.heading('Uw microfoon is bezet.')).toBeFocused();
  await expectReads(citizen.panel, 'call-in-use', world.server.url);
  await citizen.button(/^Ik typ liever/).click();
  await citizen.button('Geef door en wacht').click();
  await expect(citizen.heading(/aan de beurt|voor u/)).toBeVisible();
});
