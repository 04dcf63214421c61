import type { Locator } from '@playwright/test';
import { card, expect, field, log, test } from './desk.ts';

test('[DK-62] [DK-77] a talk from taking to closing, with the keyboard alone', async ({ desks }) => {
  test.skip(test.info().project.name === '360', 'a phone has no such keyboard');
  const samira = await desks.open('Samira');
  const first = await desks.citizen({ note: { question: 'Vraag een', name: 'Mevrouw Een' } });
  await desks.citizen({ note: { question: 'Vraag twee', name: 'Meneer Twee' } });
  await samira.getByLabel('Uw aanwezigheid').selectOption('available');
  const { keyboard } = samira;

  await keyboard.press('Alt+KeyN');
  await expect(card(samira)).toContainText('Mevrouw Een');
  // Read first, wherever the focus was.
  await expect(samira.getByRole('heading', { name: '‘Vraag een’' })).toBeFocused();
  await keyboard.press('Alt+Digit2');
  await expect(field(samira)).toBeFocused();
  await keyboard.type('Dag mevrouw');
  await keyboard.press('Control+Enter');
  await first.sees('message');
  await expect(field(samira)).toBeFocused();

  // A phrase: to the tools, open, choose; then it is in the message.
  await keyboard.press('Tab');
  await expect(samira.getByRole('button', { name: 'Zinnen' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(samira.getByRole('button', { name: /^Goedendag\. Ik ben Samira/ })).toBeFocused();
  await keyboard.press('Enter');
  await expect(field(samira)).toBeFocused();
  await expect(field(samira)).toHaveValue('Goedendag. Ik ben Samira. Ik heb gelezen wat u doorgaf.');

  // Escape shuts a tool and gives the focus back.
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect(field(samira)).toBeFocused();

  await keyboard.press('Alt+KeyN');
  await expect(card(samira)).toContainText('Meneer Twee');
  await keyboard.press('Alt+ArrowUp');
  await expect(card(samira)).toContainText('Mevrouw Een');
  await expect(field(samira)).toHaveValue(/^Goedendag/);

  await keyboard.press('Alt+Digit1');
  await expect(samira.getByRole('button', { name: /^Mevrouw Een/ })).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(samira.getByRole('button', { name: /^Meneer Twee/ })).toBeFocused();
  await keyboard.press('Enter');
  await expect(card(samira)).toContainText('Meneer Twee');

  await keyboard.press('Alt+Digit3');
  await expect(samira.getByRole('tab', { name: 'Protocol' })).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(samira.getByRole('tab', { name: 'Zaak' })).toBeFocused();
  await expect(samira.getByRole('tabpanel')).toContainText('De inwoner gaf geen zaak door.');

  await samira.getByRole('button', { name: 'Afronden' }).focus();
  await keyboard.press('Enter');
  await expect(samira.getByRole('button', { name: /^De vraag is beantwoord/ })).toBeFocused();
  // Without a case nothing is registered, and the desk says that.
  await expect(samira.getByText('Er is geen zaak. Er wordt niets vastgelegd.')).toBeVisible();
  await expect(samira.getByRole('button', { name: /^Er is iets beloofd/ })).toContainText('op uw lijst');
  await keyboard.press('Enter');
  await expect(card(samira)).toContainText('Mevrouw Een');
  await expect(log(samira)).toContainText('Dag mevrouw');
});

test('[DK-63] the shortcuts stand on the screen', async ({ desks }) => {
  const samira = await desks.open('Samira');
  const tab = samira.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: 'Wachtrij' });
  if (await tab.isVisible()) await tab.click();
  await samira.getByLabel('Samira: afmelden, taal en sneltoetsen').click();
  await expect(samira.getByText('Ctrl + Enter')).toBeVisible();
  await samira.getByRole('button', { name: 'English' }).click();
  await expect(samira.getByRole('heading', { name: 'Nobody is waiting.' })).toHaveCount(
    test.info().project.name === '360' ? 0 : 1,
  );
  await expect(samira).toHaveTitle('Desk');
});

test('[DK-62] a hard talk with the keyboard alone: rest, a boundary, help, a report', async ({ desks }) => {
  test.skip(test.info().project.name === '360', 'a phone has no such keyboard');
  const samira = await desks.open('Samira');
  const citizen = await desks.yildiz();
  const { keyboard } = samira;
  /** Goes on with Tab, as somebody without a mouse does. */
  const tabTo = async (target: Locator, back = false): Promise<void> => {
    for (let steps = 0; steps < 60; steps++) {
      if (await target.evaluate((element) => element.matches(':focus'))) return;
      await keyboard.press(back ? 'Shift+Tab' : 'Tab');
    }
    await expect(target).toBeFocused();
  };
  await samira.getByLabel('Uw aanwezigheid').selectOption('available');
  await keyboard.press('Alt+KeyN');
  await expect(card(samira)).toContainText('Yıldız');
  await keyboard.press('Alt+Digit2');
  await expect(field(samira)).toBeFocused();

  await tabTo(samira.getByLabel('Meer'), true);
  await keyboard.press('Enter');
  await tabTo(samira.getByRole('button', { name: 'Eerst rust' }));
  await keyboard.press('Enter');
  await citizen.sees('calm', ({ on }) => on);
  await expect(samira.getByRole('button', { name: 'Neem de tijd. Ik lees mee.' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(field(samira)).toBeFocused();
  await keyboard.press('Control+Enter');
  await citizen.sees('message', ({ text }) => text === 'Neem de tijd. Ik lees mee.');

  await tabTo(samira.getByRole('button', { name: 'Grens' }));
  await keyboard.press('Enter');
  for (const [label, text] of [
    ['Zacht op de persoon', 'Ik lees dat u boos bent. Ik wil u helpen.'],
    ['Duidelijk over het gedrag', 'U schrijft scheldwoorden. Dat raakt mij.'],
    ['Helder over de regel', 'Stopt het schelden, dan ga ik met u verder. Of wij stoppen nu.'],
  ] as const) {
    await tabTo(samira.getByLabel(label));
    await keyboard.press('Control+KeyA');
    await keyboard.type(text);
  }
  await tabTo(samira.getByRole('button', { name: 'Verstuur met keuze' }));
  await keyboard.press('Enter');
  await citizen.sees('boundary');

  await tabTo(samira.getByRole('button', { name: /^Hulp nu/ }), true);
  await keyboard.press('Enter');
  await expect(samira.getByText('Er is nu geen teamleider aan een werkplek.').first()).toBeVisible();

  await keyboard.press('Alt+Digit3');
  await tabTo(samira.getByRole('tabpanel').getByRole('button', { name: 'Melden wat er gebeurde' }).first());
  await keyboard.press('Enter');
  await expect(samira.getByRole('radio', { name: 'Schelden of kleineren' })).toBeFocused();
  await keyboard.press('Space');
  await tabTo(samira.getByRole('button', { name: 'Praten met mijn teamleider' }));
  await keyboard.press('Enter');
  await expect(samira.getByRole('heading', { name: 'Uw melding is bij uw teamleider.' })).toBeFocused();
});
