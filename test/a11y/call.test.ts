import { expect, type Page, test } from '@playwright/test';
import { Citizen } from '../e2e/handoff/citizen.ts';
import { type OfficeWorld, openOfficeWorld } from '../e2e/voice/support/office-world.ts';
import { expectReads } from '../support/browser/aria.ts';
import { expectAccessible } from '../support/browser/axe.ts';
import { shoot } from '../support/browser/shoot.ts';
import { newId } from '../support/handoff-line.ts';
import { expectNothingCut, expectTargets } from './measures.ts';

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

/** What must hold of a screen, in every way that people set up theirs. `part` is what a screen reader meets of it. */
async function holds(citizen: Citizen, name: string, part: 'panel' | 'strip'): Promise<void> {
  await test.step(name, async () => {
    const { page, panel } = citizen;
    const size = page.viewportSize() ?? { width: 360, height: 740 };
    await shoot(page, name);
    await expectReads(part === 'panel' ? panel : strip(citizen), name, world.host.url);
    await expectAccessible(page, name, 'houvast-assistant');
    await expectTargets(page);
    await expectNothingCut(page);
    const html = page.locator('html');
    await html.evaluate(({ style }) => style.setProperty('color-scheme', 'dark'));
    await expectAccessible(page, `${name} in the dark`, 'houvast-assistant');
    await shoot(page, `${name}-dark`);
    await html.evaluate(({ style }) => style.removeProperty('color-scheme'));
    await page.emulateMedia({ forcedColors: 'active' });
    await shoot(page, `${name}-forced`);
    await page.emulateMedia({ forcedColors: 'none' });
    await html.evaluate((root) => root.setAttribute('dir', 'rtl'));
    await expectNothingCut(page);
    await shoot(page, `${name}-rtl`);
    await html.evaluate((root) => root.removeAttribute('dir'));
    await html.evaluate(({ style }) => style.setProperty('font-size', '200%'));
    await expectNothingCut(page);
    await shoot(page, `${name}-large`);
    await html.evaluate(({ style }) => style.removeProperty('font-size'));
    await page.setViewportSize({ width: 320, height: 480 });
    await expectNothingCut(page);
    await expectTargets(page);
    await page.setViewportSize(size);
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
  await holds(citizen, 'call-before', 'panel');
  await citizen.button('Probeer uw microfoon').click();
  await expect(citizen.heading('Wij horen u goed')).toBeVisible();
  await holds(citizen, 'call-heard', 'panel');
  await citizen.button('Bel nu').click();
  await expect(strip(citizen)).toContainText('De telefoon gaat over.');
  await holds(citizen, 'call-ringing', 'strip');
  const room = await samira.take();
  await expect(strip(citizen)).toContainText('U belt met Samira.');
  await citizen.button('Geluid').click();
  await holds(citizen, 'call-sound', 'strip');
  await citizen.button('Toetsen').click();
  await holds(citizen, 'call-keys', 'strip');
  await citizen.button('Geluid').click();
  await citizen.button('Microfoon uit').click();
  await holds(citizen, 'call-talking', 'strip');
  samira.line.send({ type: 'hold', room, clientId: newId(), on: true });
  await expect(strip(citizen)).toContainText('U staat in de wacht.');
  await holds(citizen, 'call-held', 'strip');
  await citizen.button('Ophangen').click();
  await expect(strip(citizen)).toContainText('Er is opgehangen.');
  await holds(citizen, 'call-over', 'strip');
});

test('without a microphone the screen says why, and every other way stays open [CA-02] [CA-21] [CA-22]', async ({
  viewport,
  isMobile,
}) => {
  test.setTimeout(150_000);
  await world.agent('Samira');
  const page = await world.citizen({ viewport, isMobile, hasTouch: isMobile, reducedMotion: 'reduce' });
  const citizen = new Citizen(page);
  await citizen.ask();
  await citizen.button(/^Bel via internet/).click();
  await citizen.panel.getByLabel('Uw vraag').fill('Kan ik een voorschot krijgen?');
  await citizen.button('Verder').click();
  await failMicrophone(page, 'NotAllowedError');
  await citizen.button('Bel nu').click();
  await expect(citizen.heading('Wij mogen uw microfoon niet gebruiken.')).toBeFocused();
  await holds(citizen, 'call-denied', 'panel');
  await failMicrophone(page, 'NotFoundError');
  await citizen.button('Probeer opnieuw').click();
  await expect(citizen.heading('Wij vinden geen microfoon.')).toBeFocused();
  await failMicrophone(page, 'NotReadableError');
  await citizen.button('Probeer opnieuw').click();
  await expect(citizen.heading('Uw microfoon is bezet.')).toBeFocused();
  await citizen.button(/^Ik typ liever/).click();
  await citizen.button('Geef door en wacht').click();
  await expect(citizen.heading(/aan de beurt|voor u/)).toBeVisible();
});
