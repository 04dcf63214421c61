import type { Locator, Page } from '@playwright/test';
import { Citizen } from '../handoff/citizen.ts';
import { expect, test } from '../voice/support/on-hosts.ts';

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const panel = (page: Page): Locator => page.getByRole('region', { name: 'Bellen', exact: true });

test('[DK-84] [DK-85] [DK-87] [HO-73] the widget and three desks: who hears whom through hold, whisper, consult, hand-over and the end', {
  tag: '@workers',
}, async ({ world }) => {
  test.setTimeout(180_000);
  const samira = await world.desk('Samira');
  const citizen = new Citizen(await world.citizen());
  await citizen.ask();
  await citizen.chooseCall();
  await citizen.button('Probeer uw microfoon').click();
  await citizen.button('Bel nu').click();

  await test.step('it rings with the card open, and both hear each other', async () => {
    await expect(samira.getByRole('region', { name: 'Waar gaat het over' })).toContainText('Kan ik een voorschot');
    await press(samira, 'Neem op');
    await world.hears('citizen', ['samira']);
    await world.hears('samira', ['citizen']);
  });

  await test.step('on hold both hear nothing', async () => {
    await press(samira, 'In de wacht');
    await world.hears('citizen', []);
    await world.hears('samira', []);
    await press(samira, 'Uit de wacht');
    await world.hears('citizen', ['samira']);
  });

  await test.step('who whispers is heard by the colleague, never by the citizen', async () => {
    const karin = await world.desk('Karin');
    await press(samira, /^Hulp nu/);
    await press(karin, 'Kijk mee');
    await press(karin, 'Fluister mee');
    await expect(citizen.log).toContainText('Karin luistert mee');
    await expect(panel(karin)).toContainText('Alleen uw collega hoort u.');
    await expect(panel(samira)).toContainText('Karin fluistert');
    await world.hears('samira', ['citizen', 'karin']);
    await world.hears('karin', ['citizen', 'samira']);
    await world.hears('citizen', ['samira']);
    await press(karin, 'Praat mee');
    await world.hears('citizen', ['samira', 'karin']);
    await press(karin, 'Ga uit het gesprek');
    await world.hears('citizen', ['samira']);
  });

  await test.step('a warm hand-over: consult, three together, the first leaves', async () => {
    const joost = await world.desk('Joost');
    await press(samira, 'Overdragen');
    await samira.getByRole('radio', { name: /Joost/ }).check();
    await press(samira, 'Vraag het');
    await press(joost, 'Ik neem over');
    await expect(panel(joost)).toContainText('In de wacht');
    // Not before somebody else can hear the citizen.
    await expect(panel(samira)).toContainText('Ook aan de lijn: Joost');
    await world.hears('samira', ['joost']);
    await world.hears('citizen', []);
    await press(joost, 'Uit de wacht');
    await world.hears('citizen', ['samira', 'joost']);
    await press(samira, 'Ga uit het gesprek');
    await world.hears('citizen', ['joost']);
    await world.hears('joost', ['citizen']);
    await press(joost, 'Hang op');
    await expect(panel(joost)).toHaveCount(0);
    await expect(citizen.log).toContainText('Joost heeft opgehangen');
  });
});
