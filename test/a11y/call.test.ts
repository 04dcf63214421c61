import { expect, type Page, test } from '@playwright/test';
import { Citizen } from '../e2e/handoff/citizen.ts';
import { type OfficeWorld, openOfficeWorld } from '../e2e/voice/support/office-world.ts';
import { expectReads } from '../support/browser/aria.ts';
import { shoot } from '../support/browser/shoot.ts';
import { newId } from '../support/handoff-line.ts';
import { holdsInEveryWay } from './ways.ts';

let world: OfficeWorld;
test.beforeEach(async ({ browser }) => {
  world = await openOfficeWorld(browser);
});
test.afterEach(() => world.stop());

/** A busy machine makes for a bad connection, and then the strip says so. Here it is measured never. */
const measureNothing = () => {
  RTCPeerConnection.prototype.getStats = () => new Promise(() => {});
};

const strip = ({ panel }: Citizen) => panel.getByRole('region', { name: 'Bellen', exact: true });

/** What must hold of a screen. `part` is what a screen reader meets of it. */
async function holds(citizen: Citizen, name: string, part: 'panel' | 'strip', isMobile: boolean): Promise<void> {
  await test.step(name, async () => {
    const { page, panel } = citizen;
    await shoot(page, name);
    await expectReads(part === 'panel' ? panel : strip(citizen), name, world.host.url);
    await holdsInEveryWay(page, name, isMobile, (way, look) => test.step(way, look));
  });
}

/** What browsers say when there is no microphone. */
const failMicrophone = (page: Page, name: string) =>
  page.evaluate((reason) => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', reason));
  }, name);

test('every screen of a call reads as it should and holds in every way [CA-02] [CA-03]', async ({
  viewport,
  isMobile,
}) => {
  test.setTimeout(240_000);
  const samira = await world.agent('Samira');
  const page = await world.citizen({ viewport, isMobile, hasTouch: isMobile, reducedMotion: 'reduce' });
  await page.addInitScript(measureNothing);
  const citizen = new Citizen(page);
  await citizen.ask();
  await citizen.button(/^Bel via internet/).click();
  await citizen.panel.getByLabel('Uw vraag').fill('Kan ik een voorschot krijgen?');
  await citizen.button('Verder').click();
  await expect(citizen.heading('U kunt nu bellen via internet.')).toBeFocused();
  await holds(citizen, 'call-before', 'panel', isMobile);
  await citizen.button('Probeer uw microfoon').click();
  await expect(citizen.heading('Wij horen u goed')).toBeVisible();
  await holds(citizen, 'call-heard', 'panel', isMobile);
  await citizen.button('Bel nu').click();
  await expect(strip(citizen)).toContainText('De telefoon gaat over.');
  await holds(citizen, 'call-ringing', 'strip', isMobile);
  const rung = await samira.line.next('room', ({ room: { call } }) => call?.forMe === true);
  samira.line.send({ type: 'answerCall', room: rung.room.card.room, clientId: newId(), accept: false });
  samira.line.send({ type: 'presence', presence: 'away' });
  await expect(strip(citizen)).toContainText('U staat in de rij.');
  await holds(citizen, 'call-waiting', 'strip', isMobile);
  samira.line.send({ type: 'presence', presence: 'available' });
  const room = await samira.take();
  await expect(strip(citizen)).toContainText('U belt met Samira.');
  await citizen.button('Geluid').click();
  await holds(citizen, 'call-sound', 'strip', isMobile);
  await citizen.button('Toetsen').click();
  await holds(citizen, 'call-keys', 'strip', isMobile);
  await citizen.button('Geluid').click();
  await citizen.button('Microfoon uit').click();
  await holds(citizen, 'call-talking', 'strip', isMobile);
  samira.line.send({ type: 'hold', room, clientId: newId(), on: true });
  await expect(strip(citizen)).toContainText('U staat in de wacht.');
  await holds(citizen, 'call-held', 'strip', isMobile);
  samira.line.send({ type: 'hold', room, clientId: newId(), on: false });
  await citizen.button('Microfoon aan').click();
  await expect(strip(citizen)).toContainText('Wij nemen dit gesprek niet op.');
  const joost = await world.agent('Joost', 'lead');
  samira.line.send({ type: 'help', room, clientId: newId() });
  await joost.line.next('help');
  joost.line.send({ type: 'join', room, clientId: newId() });
  await joost.line.next('room');
  joost.line.send({ type: 'hear', room, clientId: newId(), as: 'listen' });
  await expect(strip(citizen)).toContainText('Joost luistert mee.');
  await holds(citizen, 'call-listening', 'strip', isMobile);
  await citizen.button('Ophangen').click();
  await expect(strip(citizen)).toContainText('Er is opgehangen.');
  await holds(citizen, 'call-over', 'strip', isMobile);
});

test('without a microphone the screen says why, and every other way stays open [CA-02] [CA-21] [CA-22]', async ({
  viewport,
  isMobile,
}) => {
  test.setTimeout(150_000);
  await world.agent('Samira');
  const options = { viewport, isMobile, hasTouch: isMobile, reducedMotion: 'reduce' } as const;
  const toCheck = async (page: Page): Promise<Citizen> => {
    const citizen = new Citizen(page);
    await citizen.ask();
    await citizen.button(/^Bel via internet/).click();
    await citizen.panel.getByLabel('Uw vraag').fill('Kan ik een voorschot krijgen?');
    await citizen.button('Verder').click();
    return citizen;
  };
  const without = await world.citizen(options);
  await without.addInitScript(() => Reflect.deleteProperty(window, 'RTCPeerConnection'));
  const blocked = await toCheck(without);
  await expect(blocked.heading('Bellen via internet kan hier niet.')).toBeFocused();
  await expectReads(blocked.panel, 'call-blocked', world.host.url);

  const page = await world.citizen(options);
  const citizen = await toCheck(page);
  await failMicrophone(page, 'NotAllowedError');
  await citizen.button('Bel nu').click();
  await expect(citizen.heading('Wij mogen uw microfoon niet gebruiken.')).toBeFocused();
  await holds(citizen, 'call-denied', 'panel', isMobile);
  await failMicrophone(page, 'NotFoundError');
  await citizen.button('Probeer opnieuw').click();
  await expect(citizen.heading('Wij vinden geen microfoon.')).toBeFocused();
  await expectReads(citizen.panel, 'call-missing', world.host.url);
  await failMicrophone(page, 'NotReadableError');
  await citizen.button('Probeer opnieuw').click();
  await expect(citizen.heading('Uw microfoon is bezet.')).toBeFocused();
  await expectReads(citizen.panel, 'call-in-use', world.host.url);
  await citizen.button(/^Ik typ liever/).click();
  await citizen.button('Geef door en wacht').click();
  await expect(citizen.heading(/aan de beurt|voor u/)).toBeVisible();
});
