import { demoCase } from '../../support/browser/demo-case.ts';
import { tuesdayMorning } from '../../support/browser/moment.ts';
import { traces } from '../../support/browser/traces.ts';
import { Citizen } from './citizen.ts';
import { expect, test } from './test.ts';

test('the agent gets what was left in the note, and nothing else [HC-20] [HC-21] [HC-22]', async ({ page, samira }) => {
  const citizen = new Citizen(page);
  await citizen.houvast.openCase('LW-10302', demoCase('LW-10302').page);
  await citizen.houvast.button('Medewerker').click();
  await citizen.button(/^Chat met een medewerker/).click();
  await expect(citizen.panel).toContainText('Bijzondere bijstand voor een bril.');
  await citizen.button('Geef door en wacht').click();
  await expect(citizen.panel).toContainText('Schrijf eerst op wat u wilt vragen.');
  await expect(citizen.panel.getByLabel('Uw vraag')).toBeFocused();
  await citizen.panel.getByLabel('Uw vraag').fill('een lang verhaal '.repeat(300));
  await expect(citizen.panel).not.toContainText('Schrijf eerst op wat u wilt vragen.');
  await expect(citizen.panel).toContainText('Meer past hier niet.');
  await citizen.panel.getByLabel('Uw vraag').fill('Waar blijft mijn geld?');
  await expect(citizen.panel).not.toContainText('Meer past hier niet.');
  await citizen.button('Uw naam').click();
  await citizen.panel.getByLabel('Uw naam').fill('Elif');
  await citizen.button('Geef door en wacht').click();
  await expect(citizen.heading(/aan de beurt/)).toBeVisible();
  const room = await samira.take();
  const shown = samira.line.heard.find((answer) => answer.type === 'room' && answer.room.card.room === room);
  expect(shown?.type === 'room' && shown.room.card.note).toMatchObject({
    question: 'Waar blijft mijn geld?',
    name: 'Elif',
    caseId: expect.any(String),
  });
  // Never in an address, a title or a store.
  expect(JSON.stringify(await traces(page))).not.toMatch(/Elif|geld/);
});

test('the first screen says the wait of the queue itself, and none while nobody is there [WG-20]', async ({
  page,
  browser,
  server,
  samira,
}) => {
  await new Citizen(page).meet(samira);
  const wait = /heeft tijd over ongeveer\s\d+\stot\s\d+\sminuten/;
  // A browser of its own: answers about an organisation may be kept for a minute.
  const visit = async (): Promise<Citizen> => {
    const context = await browser.newContext({ baseURL: server.url });
    await context.clock.setFixedTime(tuesdayMorning);
    const visitor = new Citizen(await context.newPage());
    await visitor.page.goto('/gemeente/');
    await visitor.houvast.show();
    await expect(visitor.houvast.button(visitor.houvast.words.rules)).toBeVisible();
    return visitor;
  };
  const first = await visit();
  await expect(first.panel).toContainText(wait);
  await samira.leave();
  await expect(async () => {
    const second = await visit();
    const text = await second.panel.textContent();
    await second.page.context().close();
    expect(text).not.toMatch(wait);
  }).toPass();
  await first.page.context().close();
});

test('nobody at a desk: no chat, but a call-back and a message with their days [HC-11] [HC-26]', async ({
  page,
  samira,
}) => {
  await samira.leave();
  const citizen = new Citizen(page);
  await citizen.ask();
  await expect(citizen.heading('Nu is er geen medewerker om te chatten.')).toBeVisible();
  await expect(citizen.button(/^Chat met/)).toBeHidden();
  await expect(citizen.panel.getByRole('link', { name: /Bel 14/ })).toBeVisible();
  await citizen.button(/^Stuur een bericht/).click();
  await citizen.panel.getByLabel('Uw vraag').fill('Wanneer hoor ik iets?');
  await citizen.button('Verder').click();
  await expect(citizen.heading('Op welk nummer bereiken wij u?')).toBeFocused();
  await citizen.panel.getByLabel('Uw telefoonnummer').fill('0612345678');
  await citizen.button('Stuur het bericht').click();
  await expect(citizen.heading('Uw bericht is doorgegeven.')).toBeVisible();
  await expect(citizen.panel).toContainText(/2026/);
});

test('without a line each step says so and keeps what was typed [HC-13] [HC-27]', async ({ page, context }) => {
  const citizen = new Citizen(page);
  await citizen.ask();
  await citizen.button(/^Chat met een medewerker/).click();
  await citizen.panel.getByLabel('Uw vraag').fill('Mijn vraag');
  await context.setOffline(true);
  await citizen.button('Geef door en wacht').click();
  await expect(citizen.panel.getByRole('alert')).toContainText('U heeft nu geen internet.');
  await expect(citizen.panel.getByRole('alert')).toBeInViewport({ ratio: 1 });
  await expect(citizen.panel.getByLabel('Uw vraag')).toHaveValue('Mijn vraag');
  await context.setOffline(false);
  await citizen.button('Geef door en wacht').click();
  await expect(citizen.heading(/aan de beurt/)).toBeVisible();
});
