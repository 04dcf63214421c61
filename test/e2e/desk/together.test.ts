import { shoot } from '../../support/browser/shoot.ts';
import { card, expect, field, log, part, press, takeNext, test } from './desk.ts';

test('[DK-56] a warm transfer: told first, read, taken over, then the first may leave', async ({ desks }) => {
  const samira = await desks.open('Samira');
  const joost = await desks.open('Joost');
  const citizen = await desks.yildiz();
  await takeNext(samira);
  await field(samira).fill('Ik haal een collega erbij. Mag dat?');
  await field(samira).press('Control+Enter');

  await press(samira, 'Overdragen');
  await samira.getByRole('radio', { name: /^Joost/ }).check();
  await samira.getByLabel(/Wat moet uw collega weten/).fill('Er zijn ook schulden.');
  await samira.getByRole('button', { name: 'Vraag het' }).click();
  await citizen.sees('transfer', ({ step, to }) => step === 'offered' && to === 'Joost');

  await part(joost, 'Gesprek');
  await expect(joost.getByText('Samira vraagt of u dit gesprek overneemt.')).toBeVisible();
  await expect(card(joost)).toContainText('Kan ik een voorschot krijgen voor de huur?');
  await expect(log(joost)).toContainText('Er zijn ook schulden.');
  await expect(log(joost)).toContainText('Ik haal een collega erbij.');
  await expect(samira.getByRole('listitem').filter({ hasText: 'Joost leest de kaart' })).toHaveAttribute(
    'aria-current',
    'step',
  );
  await shoot(samira, 'desk-transfer');

  await joost.getByPlaceholder('Alleen collega’s lezen dit').fill('Dreigt er ontruiming?');
  await joost.getByRole('button', { name: 'Naar collega' }).click();
  await expect(log(samira)).toContainText('Joost, alleen voor collega’s');
  await expect(log(samira)).toContainText('Dreigt er ontruiming?');

  await joost.getByRole('button', { name: 'Ik neem over' }).click();
  await citizen.sees('transfer', ({ step }) => step === 'accepted');
  await field(joost).fill('Dag mevrouw, ik heb alles gelezen.');
  await field(joost).press('Control+Enter');
  await citizen.sees('message', ({ text }) => text.startsWith('Dag mevrouw, ik heb'));
  await expect(log(samira)).toContainText('Dag mevrouw, ik heb alles gelezen.');
  await samira.getByRole('button', { name: 'Ga uit het gesprek' }).click();
  await citizen.sees('left');
  await expect(card(samira)).toHaveCount(0);
  await expect(card(joost)).toBeVisible();

  const told = JSON.stringify(citizen.frames);
  expect(told).not.toContain('Er zijn ook schulden.');
  expect(told).not.toContain('Dreigt er ontruiming?');
});

test('[DK-62] who leaves a talk lands on the question of the next one, not in its field', async ({ desks }) => {
  test.skip(test.info().project.name === '360', 'a phone has no such keyboard');
  const samira = await desks.open('Samira');
  const joost = await desks.open('Joost');
  await desks.citizen({ note: { question: 'Vraag een', name: 'Mevrouw Een' } });
  const second = await desks.citizen({ note: { question: 'Vraag twee', name: 'Meneer Twee' } });
  await takeNext(samira);
  await takeNext(samira);
  await expect(card(samira)).toContainText('Meneer Twee');
  await press(samira, 'Overdragen');
  await samira.getByRole('radio', { name: /^Joost/ }).check();
  await press(samira, 'Vraag het');
  await press(joost, 'Ik neem over');
  await second.sees('transfer', ({ step }) => step === 'accepted');
  await samira.getByRole('button', { name: 'Ga uit het gesprek' }).press('Enter');
  await expect(samira.getByRole('heading', { name: '‘Vraag een’' })).toBeFocused();
});

test('[DK-57] a transfer that is refused comes back, and nobody is lost', async ({ desks }) => {
  const samira = await desks.open('Samira');
  const joost = await desks.open('Joost');
  const citizen = await desks.yildiz();
  await takeNext(samira);
  await samira.getByLabel('Meer').click();
  await press(samira, 'Collega neemt over');
  await samira.getByRole('radio', { name: /^Joost/ }).check();
  await expect(samira.getByLabel(/Wat moet uw collega weten/)).toHaveValue(/Kun jij het overnemen/);
  await samira.getByRole('button', { name: 'Vraag het' }).click();
  await part(joost, 'Gesprek');
  await joost.getByRole('button', { name: 'Nu niet' }).click();
  await citizen.sees('transfer', ({ step }) => step === 'declined');
  await expect(log(samira)).toContainText('Joost kan nu niet overnemen');
  await expect(card(joost)).toHaveCount(0);
  await field(samira).fill('Ik ben er nog.');
  await field(samira).press('Control+Enter');
  await citizen.sees('message', ({ text }) => text === 'Ik ben er nog.');
});

test('[DK-58] help now reaches the lead, who joins, and the citizen is told', async ({ desks }) => {
  const samira = await desks.open('Samira');
  const karin = await desks.open('Karin');
  const citizen = await desks.yildiz();
  await takeNext(samira);
  await samira.getByRole('button', { name: /^Hulp nu/ }).click();
  await expect(samira.getByText('Uw teamleider weet dat u hulp wilt.').first()).toBeVisible();
  await part(karin, 'Wachtrij');
  await expect(karin.getByRole('region', { name: 'Hulp gevraagd' })).toContainText('Samira vraagt om hulp.');
  await shoot(karin, 'desk-help');
  await karin.getByRole('button', { name: 'Kijk mee' }).click();
  await citizen.sees('joined', ({ as }) => as === 'lead');
  await expect(card(karin)).toContainText('Mevrouw A. Yıldız');
  await expect(log(samira)).toContainText('Karin (teamleider) is erbij');
});
