import { card, expect, field, log, test } from './desk.ts';

test('[DK-62] a talk from taking to closing, with the keyboard alone', async ({ desks }) => {
  test.skip(test.info().project.name === '360', 'a phone has no such keyboard');
  const samira = await desks.open('Samira');
  const first = await desks.citizen({ note: { question: 'Vraag een', name: 'Mevrouw Een' } });
  await desks.citizen({ note: { question: 'Vraag twee', name: 'Meneer Twee' } });
  await samira.getByLabel('Uw aanwezigheid').selectOption('available');
  const { keyboard } = samira;

  await keyboard.press('Alt+KeyN');
  await expect(card(samira)).toContainText('Mevrouw Een');
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
