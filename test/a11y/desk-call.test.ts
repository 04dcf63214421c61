import type { Locator, Page } from '@playwright/test';
import { card, type Desks, expect, press, test } from '../e2e/desk/desk.ts';
import { call, calls, comesOnTheLine, openWithPhone, phone, withTelephone } from '../e2e/desk/phone.ts';
import { expectReads } from '../support/browser/aria.ts';
import { expectAccessible } from '../support/browser/axe.ts';
import { shoot } from '../support/browser/shoot.ts';

test.use(withTelephone);
test.beforeEach(() => test.skip(test.info().project.name === '360', 'every width is looked at from a desk'));

const wide = { width: 1280, height: 800 };
/** 1280 by 1024 at 400 %. */
const small = { width: 320, height: 256 };

/** A busy machine makes for a bad connection, and then the desk says so. Here it is measured never. */
async function prepare(page: Page): Promise<void> {
  // A colour that is on its way to another one is never what is looked at.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    RTCPeerConnection.prototype.getStats = () => new Promise(() => {});
  });
}

/** What a screen reader meets of `part`, and what must hold of the desk in every way that people set theirs up. */
async function holds(page: Page, desks: Desks, name: string, part: Locator): Promise<void> {
  await test.step(name, async () => {
    const html = page.locator('html');
    await expectReads(part, name, desks.server.url);
    await expectAccessible(page, name);
    await shoot(page, name);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, `${name} in the dark`);
    await shoot(page, `${name}-dark`);
    await page.emulateMedia({ colorScheme: null, forcedColors: 'active' });
    await expectAccessible(page, `${name} in forced colours`);
    await shoot(page, `${name}-forced`);
    await page.emulateMedia({ forcedColors: null });
    await html.evaluate((root) => root.setAttribute('dir', 'rtl'));
    await expectWhole(page, part);
    await shoot(page, `${name}-rtl`);
    await html.evaluate((root) => root.removeAttribute('dir'));
    await html.evaluate(({ style }) => style.setProperty('font-size', '200%'));
    await expectWhole(page, part);
    await shoot(page, `${name}-large`);
    await html.evaluate(({ style }) => style.removeProperty('font-size'));
    await page.setViewportSize(small);
    await expectWhole(page, part);
    await expectAccessible(page, `${name} on a small screen`);
    await shoot(page, name);
    await page.setViewportSize(wide);
  });
}

/** Nothing sticks out sideways or is cut, and what can be pressed is large enough for a finger. */
async function expectWhole(page: Page, part: Locator): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider, 'pixels that stick out').toBeLessThanOrEqual(0);
  const wrong = await part.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width === 0 || !element.checkVisibility()) return [];
      const what = `${element.localName} "${element.textContent?.trim().slice(0, 30)}"`;
      if (left < -0.5 || right > innerWidth + 0.5) return [`${what} lies from ${left} to ${right} of ${innerWidth}`];
      // A menu hangs out of what opens it.
      const holdsMore = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (holdsMore && !element.matches('details'))
        return [`${what} holds ${element.scrollWidth} in ${element.clientWidth}`];
      const isSmall = element.matches('button, summary, select') && Math.min(width, height) < 43.5;
      return isSmall ? [`${what} is ${width} x ${height}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
}

test('[DK-70] [DK-72] [DK-73] [DK-83] every state of a call at the desk reads as it should and holds in every way', async ({
  desks,
}) => {
  test.setTimeout(240_000);
  const samira = await openWithPhone(desks, 'Samira', prepare);
  const menu = samira.locator('details').filter({ has: phone(samira) });
  await phone(samira).click();
  await holds(samira, desks, 'desk-phone', menu);
  await samira.keyboard.press('Escape');

  const citizen = await desks.citizen({ note: { question: 'Ik wil bellen', name: 'Mevrouw Bel' } });
  await calls(desks, citizen);
  await expect(card(samira)).toContainText('Ik wil bellen');
  await holds(samira, desks, 'desk-call-rings', call(samira));
  await samira.setViewportSize(small);
  await expect(samira.getByRole('button', { name: 'Neem op' })).toBeInViewport({ ratio: 1 });
  await samira.setViewportSize(wide);
  await press(samira, 'Neem op');
  await citizen.call('talking');
  await holds(samira, desks, 'desk-call-talking', call(samira));
  await samira.getByText('Toetsen', { exact: true }).click();
  await holds(samira, desks, 'desk-call-keys', call(samira));
  await samira.keyboard.press('Escape');
  await press(samira, 'Microfoon uit');
  await press(samira, 'In de wacht');
  await citizen.call('held');
  await holds(samira, desks, 'desk-call-held', call(samira));
  await press(samira, 'Microfoon aan');
  await press(samira, 'Uit de wacht');
  await citizen.call('talking');

  const karin = await openWithPhone(desks, 'Karin', prepare);
  await press(samira, /^Hulp nu/);
  await press(karin, 'Kijk mee');
  await expect(call(karin)).toContainText('Aan de lijn: Samira');
  await holds(karin, desks, 'desk-call-beside', call(karin));
  await press(karin, 'Fluister mee');
  await expect(call(karin)).toContainText('U fluistert mee. Alleen uw collega hoort u.');
  await expect(call(samira)).toContainText('Karin fluistert');
  await holds(karin, desks, 'desk-call-whispering', call(karin));
});

test('[DK-70] [DK-72] [DK-73] [DK-84] [DK-89] who waits for the citizen, consults a colleague and talks with both reads how it stands', async ({
  desks,
}) => {
  test.setTimeout(240_000);
  const samira = await openWithPhone(desks, 'Samira', prepare);
  const joost = await openWithPhone(desks, 'Joost', prepare);
  // It rings at who has the fewest talks, and is there.
  await joost.getByLabel('Uw aanwezigheid').selectOption('pause');
  const citizen = await desks.citizen({ note: { question: 'Ik wil bellen', name: 'Mevrouw Bel' } });
  const goOn = desks.standStill();
  citizen.do({ type: 'call', on: true });
  await press(samira, 'Neem op');
  await expect(call(samira)).toContainText('Mevrouw Bel komt aan de lijn.');
  await holds(samira, desks, 'desk-call-coming', call(samira));
  citizen.do({ type: 'noLine' });
  await expect(call(samira)).toContainText('Mevrouw Bel is niet aan de lijn.');
  await holds(samira, desks, 'desk-call-absent', call(samira));
  goOn();
  await comesOnTheLine(desks, citizen);
  await citizen.call('talking');

  await joost.getByLabel('Uw aanwezigheid').selectOption('available');
  await press(samira, 'Overdragen');
  await samira.getByRole('radio', { name: /Joost/ }).check();
  await press(samira, 'Vraag het');
  await citizen.call('held');
  await expect(joost.getByText('Samira vraagt of u dit gesprek overneemt.')).toBeVisible();
  await holds(samira, desks, 'desk-call-asks', call(samira));
  await holds(joost, desks, 'desk-call-offered', call(joost));
  await press(joost, 'Ik neem over');
  await expect(call(samira)).toContainText('Ook aan de lijn: Joost');
  await holds(samira, desks, 'desk-call-consults', call(samira));
  await holds(joost, desks, 'desk-call-consulted', call(joost));
  await press(joost, 'Uit de wacht');
  await citizen.call('talking');
  await expect(call(joost)).toContainText('Ook aan de lijn: Samira');
  await holds(joost, desks, 'desk-call-three', call(joost));
  await press(samira, 'Ga uit het gesprek');
  await expect(call(joost)).not.toContainText('Ook aan de lijn');
});
