import type { Page } from '@playwright/test';
import { type Agent, sitDown } from '../e2e/handoff/agent.ts';
import { Citizen } from '../e2e/handoff/citizen.ts';
import { expectReads } from '../support/browser/aria.ts';
import { expectAccessible } from '../support/browser/axe.ts';
import { shoot } from '../support/browser/shoot.ts';
import { demoCase, expect, test } from '../support/browser/test.ts';
import { expectNothingCut, expectTargets } from './measures.ts';

const ours = 'houvast-assistant';
let samira: Agent;
test.beforeEach(async ({ server, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  samira = await sitDown(server, { name: 'Samira' });
});
test.afterEach(() => samira.leave());

async function withStyle(page: Page, property: string, value: string, look: () => Promise<void>): Promise<void> {
  const html = page.locator('html');
  await html.evaluate(({ style }, [name, to]) => style.setProperty(name, to), [property, value] as const);
  await look();
  await html.evaluate(({ style }, name) => style.removeProperty(name), property);
}

/** What must hold of a screen, in every way that people set up theirs. */
async function holds({ page, panel }: Citizen, name: string, server: string): Promise<void> {
  await test.step(name, async () => {
    const size = page.viewportSize() ?? { width: 360, height: 740 };
    await shoot(page, name);
    await expectReads(panel, name, server);
    await expectAccessible(page, name, ours);
    await expectTargets(page);
    await expectNothingCut(page);
    await withStyle(page, 'color-scheme', 'dark', async () => {
      await expectAccessible(page, `${name} in the dark`, ours);
      await shoot(page, `${name}-dark`);
    });
    await page.emulateMedia({ forcedColors: 'active' });
    await shoot(page, `${name}-forced`);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.locator('html').evaluate((html) => html.setAttribute('dir', 'rtl'));
    await expectNothingCut(page);
    await page.locator('html').evaluate((html) => html.removeAttribute('dir'));
    await withStyle(page, 'font-size', '200%', async () => {
      await expectNothingCut(page);
      await shoot(page, `${name}-large`);
    });
    await page.setViewportSize({ width: 320, height: 480 });
    await expectNothingCut(page);
    await expectTargets(page);
    await page.setViewportSize(size);
  });
}

test('every screen until the question is passed on reads as it should and holds in every way [HC-01] [HC-12] [HC-03]', async ({
  page,
  server,
}) => {
  test.setTimeout(120_000);
  const citizen = new Citizen(page);
  await citizen.houvast.openCase('LW-10421', demoCase('LW-10421').page);
  await citizen.houvast.button('Medewerker').click();
  await expect(citizen.heading('U kunt nu chatten met een medewerker.')).toBeFocused();
  await holds(citizen, 'handoff-before', server.url);
  await citizen.button(/^Chat met een medewerker/).click();
  await citizen.button('Geef door en wacht').click();
  await expect(citizen.panel).toContainText('Schrijf eerst op wat u wilt vragen.');
  await holds(citizen, 'handoff-note-asks', server.url);
  await citizen.panel.getByLabel('Uw vraag').fill('Kan ik een voorschot krijgen voor de huur?');
  await citizen.button('Klaar').click();
  await citizen.button('Weglaten: Uw zaak').click();
  await holds(citizen, 'handoff-note', server.url);
  await citizen.button('Bel mij').click();
  await citizen.button('Bel mij dan').click();
  await expect(citizen.panel).toContainText('Kies een dag en tijd.');
  await holds(citizen, 'handoff-when', server.url);
  await samira.leave();
  await citizen.button('Terug').first().click();
  await citizen.button('Terug').first().click();
  await citizen.button('Terug').first().click();
  await citizen.houvast.button('Medewerker').click();
  await expect(citizen.heading('Nu is er geen medewerker om te chatten.')).toBeVisible();
  await holds(citizen, 'handoff-closed', server.url);
});

test('every screen of the room reads as it should and holds in every way [HC-01] [HC-03]', async ({ page, server }) => {
  test.setTimeout(180_000);
  const citizen = new Citizen(page);
  await citizen.wait();
  await holds(citizen, 'handoff-waiting', server.url);
  const room = await samira.take();
  await samira.say(room, 'Dag mevrouw Yıldız. Ik heb gelezen wat u doorgaf. U wacht op uw besluit. Klopt dat?');
  await expect(citizen.log).toContainText('Klopt dat?');
  await citizen.say('Ja. 1 december moet het betaald zijn.');
  await expect(citizen.log).toContainText('Aangekomen');
  await samira.do(room, {
    type: 'promise',
    what: 'Samira belt u over het voorschot.',
    due: '2026-11-25',
    owner: 'Samira',
  });
  await expect(citizen.log).toContainText('Samira zorgt hiervoor.');
  await holds(citizen, 'handoff-talk', server.url);
  await samira.do(room, { type: 'summary', text: 'U zegt dat u al 2 keer heeft gebeld. Klopt dat?' });
  await citizen.button('Nee, ik verbeter het').click();
  await holds(citizen, 'handoff-summary', server.url);
  await citizen.button('Laat maar').click();
  await samira.do(room, {
    type: 'boundary',
    person: 'Ik wil u graag helpen.',
    behaviour: 'Uitschelden hoort hier niet.',
    rule: 'Stopt u daarmee, dan gaan wij samen verder.',
  });
  await expect(citizen.heading('Ik wil u graag helpen.')).toBeVisible();
  await holds(citizen, 'handoff-boundary', server.url);
  await citizen.panel.getByRole('button', { name: 'Stoppen', exact: true }).click();
  await expect(citizen.heading('Wilt u dit gesprek stoppen?')).toBeFocused();
  await holds(citizen, 'handoff-stop', server.url);
  await citizen.button('Stop het gesprek').click();
  await expect(citizen.heading('U heeft dit gesprek gestopt.')).toBeFocused();
  await holds(citizen, 'handoff-ended', server.url);
});

test('a call-back is a leaf of the calendar, and a message says when its answer comes [HC-01] [HC-03]', async ({
  page,
  server,
}) => {
  test.setTimeout(120_000);
  const citizen = new Citizen(page);
  await citizen.ask();
  await citizen.button(/^Laat u bellen/).click();
  await citizen.panel.getByLabel('Uw vraag').fill('Kan ik een voorschot krijgen?');
  await citizen.button('Verder').click();
  await citizen.panel.getByRole('radio').first().check();
  await citizen.panel.getByLabel('Uw telefoonnummer').fill('0612345678');
  await citizen.button('Bel mij dan').click();
  await expect(citizen.heading('Wij bellen u.')).toBeFocused();
  await holds(citizen, 'handoff-called', server.url);
  await citizen.button('Klaar').click();
  await citizen.houvast.button(citizen.houvast.words.rowPerson).click();
  await citizen.button(/^Stuur een bericht/).click();
  await citizen.panel.getByLabel('Uw vraag').fill('Wanneer hoor ik iets?');
  await citizen.button('Verder').click();
  await citizen.panel.getByLabel('Uw telefoonnummer').fill('0612345678');
  await citizen.button('Stuur het bericht').click();
  await expect(citizen.heading('Uw bericht is doorgegeven.')).toBeFocused();
  await holds(citizen, 'handoff-answered', server.url);
});
