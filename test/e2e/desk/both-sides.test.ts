import type { Page, WebSocketRoute } from '@playwright/test';
import { shoot } from '../../support/browser/shoot.ts';
import { Citizen } from '../handoff/citizen.ts';
import { card, expect, field, log, press, takeNext, test } from './desk.ts';
import { tellStory } from './story.ts';

async function say(desk: Page, text: string): Promise<void> {
  await field(desk).fill(text);
  await field(desk).press('Control+Enter');
}

test('[HO-71] the third contact, seen from both sides: a person who knows, a line that breaks, a reload, hard words, a promise, a colleague, and a task for Quality', async ({
  desks,
}) => {
  test.setTimeout(180_000);
  const { number, code } = await tellStory(desks.server, 'LW-77001');
  const samira = await desks.open('Samira');
  const lines: WebSocketRoute[] = [];
  let isShut = false;
  const page = await desks.visitor({
    prepare: (opened) =>
      opened.routeWebSocket('**/v1/handoffs/*/socket', (line) => {
        if (isShut) return line.close({ code: 1011 });
        lines.push(line);
        line.connectToServer();
      }),
  });
  const citizen = new Citizen(page);

  await test.step('what the citizen passes on is on the desk before the first word', async () => {
    await citizen.houvast.openAccess('/gemeente/');
    await citizen.houvast.enter(number, code);
    await expect(citizen.houvast.case).toContainText('U vroeg dit al 2 keer.');
    await citizen.houvast.button('Medewerker').click();
    await citizen.button(/^Chat met een medewerker/).click();
    await citizen.panel.getByLabel('Uw vraag').fill('Kan ik een voorschot krijgen voor de huur?');
    await citizen.button('Uw naam').click();
    await citizen.panel.getByLabel('Uw naam').fill('Mevrouw A. Yıldız');
    await citizen.button('Geef door en wacht').click();
    await expect(citizen.heading(/aan de beurt/)).toBeVisible();
    await takeNext(samira);
    await expect(card(samira)).toContainText('Mevrouw A. Yıldız, Aanvraag bijstand');
    await expect(card(samira)).toContainText(/Al gevraagd2.keerOp 12.nov en 17.novNiets gedaan/);
    await expect(card(samira)).toContainText(/BeloofdWij bellen u over het voorschotOp 13.nov en 19.nov2.keer gemist/);
    await expect(citizen.heading('Samira, Inkomen')).toBeVisible();
    await say(samira, 'Dag mevrouw. U vroeg dit al twee keer.');
    await expect(citizen.log).toContainText('U vroeg dit al twee keer.');
    await expect(log(samira)).toContainText('gelezen');
    await shoot(page, 'both-sides-citizen');
  });

  await test.step('each sees that the other is typing', async () => {
    // A sign of typing is gone after some seconds; a slow machine types on.
    await expect(async () => {
      await citizen.field.pressSequentially('De ');
      await expect(log(samira)).toContainText('Mevrouw A. Yıldız typt', { timeout: 2000 });
    }).toPass();
    await citizen.field.fill('');
    await expect(async () => {
      await field(samira).pressSequentially('Nee ');
      await expect(citizen.panel).toContainText('Samira typt.', { timeout: 2000 });
    }).toPass();
    await field(samira).fill('');
  });

  await test.step('what is typed while the line is gone arrives once', async () => {
    isShut = true;
    await lines.at(-1)?.close({ code: 1011 });
    await expect(citizen.panel).toContainText('Er is even geen verbinding.');
    await citizen.say('De huur moet 1 december betaald zijn.');
    await say(samira, 'Neem de tijd. Ik lees mee.');
    isShut = false;
    await expect(log(samira)).toContainText('De huur moet 1 december betaald zijn.');
    await expect(citizen.log).toContainText('Neem de tijd. Ik lees mee.');
    await expect(citizen.log.getByText('De huur moet 1 december')).toHaveCount(1);
    await expect(log(samira).getByText('De huur moet 1 december')).toHaveCount(1);
  });

  await test.step('a reload keeps the talk', async () => {
    await page.reload();
    await citizen.houvast.launcher.click();
    await expect(citizen.log).toContainText('Neem de tijd. Ik lees mee.');
    await expect(citizen.log.getByText('De huur moet 1 december')).toHaveCount(1);
  });

  await test.step('hard words meet calm, a boundary, and a choice that is used', async () => {
    await citizen.say('waardeloos stuk vreten ben je');
    await expect(log(samira)).toContainText('waardeloos stuk vreten');
    await samira.getByLabel('Meer').click();
    await press(samira, 'Eerst rust');
    await expect(citizen.log).toContainText('Eerst rust.');
    await press(samira, 'Grens');
    await samira.getByLabel('Zacht op de persoon').fill('Ik lees dat u boos bent. Ik wil u helpen.');
    await samira.getByLabel('Duidelijk over het gedrag').fill('U scheldt mij uit. Dat raakt mij.');
    await samira.getByLabel('Helder over de regel').fill('Stopt het schelden, dan ga ik met u verder.');
    await samira.getByRole('button', { name: 'Verstuur met keuze' }).click();
    await expect(citizen.heading('Ik lees dat u boos bent.')).toBeVisible();
    await shoot(page, 'both-sides-boundary');
    await citizen.button(/^Rustig verdergaan/).click();
    await expect(log(samira)).toContainText('Koos: rustig verdergaan');
  });

  await test.step('a promise stands in the talk of both', async () => {
    await press(samira, 'Belofte');
    await samira.getByRole('button', { name: /Terugbellen/ }).click();
    await expect(log(samira)).toContainText(/Belofte van Samira.*Terugbellen.*uiterlijk woensdag 25.november/s);
    await expect(citizen.log).toContainText('Terugbellen');
    await expect(citizen.log).toContainText(/woensdag 25\snovember/i);
  });

  const joost =
    await test.step('a colleague is told first, takes over, and the citizen is told each step', async () => {
      const desk = await desks.open('Joost');
      await press(samira, 'Overdragen');
      await samira.getByRole('radio', { name: /^Joost/ }).check();
      await samira.getByLabel(/Wat moet uw collega weten/).fill('Er zijn ook schulden.');
      await samira.getByRole('button', { name: 'Vraag het' }).click();
      await expect(citizen.log).toContainText('Samira vraagt of Joost u verder kan helpen.');
      await expect(card(desk)).toContainText('Mevrouw A. Yıldız');
      await expect(log(desk)).toContainText('Er zijn ook schulden.');
      await desk.getByRole('button', { name: 'Ik neem over' }).click();
      await expect(citizen.heading('Samira · Joost')).toBeVisible();
      await say(desk, 'Dag mevrouw, ik heb alles gelezen.');
      await expect(citizen.log).toContainText('Dag mevrouw, ik heb alles gelezen.');
      await samira.getByRole('button', { name: 'Ga uit het gesprek' }).click();
      await expect(citizen.heading('Joost, Schuldhulp')).toBeVisible();
      await expect(card(samira)).toHaveCount(0);
      await expect(citizen.panel).not.toContainText('Er zijn ook schulden.');
      return desk;
    });

  await test.step('it ends with what was promised: on the case, and with Quality', async () => {
    await press(joost, 'Afronden');
    await joost.getByRole('button', { name: /^Er is iets beloofd/ }).click();
    await expect(citizen.heading('Dit gesprek is klaar.')).toBeVisible();
    await citizen.button('Ja').click();
    await expect(citizen.panel).toContainText('Dank u. Dat helpt ons.');
    await shoot(page, 'both-sides-end');
    await citizen.button('Klaar').click();
    await page.goto('/gemeente/');
    await citizen.houvast.launcher.click();
    await expect(citizen.houvast.case).toContainText('Terugbellen');
    const noor = await desks.open('Noor');
    const task = noor.getByRole('article', { name: `Zaak ${number}` });
    await expect(task).toContainText(/Gevraagd op 12.nov, 17.nov en 24.nov\. Sindsdien is er niets gedaan\./);
  });
});
