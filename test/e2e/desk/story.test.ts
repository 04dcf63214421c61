import { shoot } from '../../support/browser/shoot.ts';
import { card, expect, field, log, part, press, takeNext, test } from './desk.ts';

test('[DK-50] who asked twice and was promised a call twice is met by somebody who knows, and Quality has the task', async ({
  desks,
}) => {
  const samira = await desks.open('Samira');
  const citizen = await desks.yildiz();

  // In the queue, before anybody takes it: facts about us.
  await part(samira, 'Wachtrij');
  const waiting = samira.getByRole('listitem').filter({ hasText: 'Mevrouw A. Yıldız' });
  await expect(waiting).toContainText('3e keer');
  await expect(waiting).toContainText('Belofte gemist');
  await expect(waiting).toContainText('Niets gedaan');

  await takeNext(samira);
  // All of it is there before the first word.
  await expect(samira.getByRole('heading', { name: '‘Kan ik een voorschot krijgen voor de huur?’' })).toBeVisible();
  await expect(card(samira)).toContainText('Mevrouw A. Yıldız, Aanvraag bijstand');
  await expect(card(samira)).toContainText(/BeloofdWij bellen u over het voorschotOp 13.nov en 19.nov2.keer gemist/);
  await expect(card(samira)).toContainText(/Al gevraagd2.keerOp 12.nov en 17.novNiets gedaan/);
  await expect(card(samira)).toContainText(/Besluit uiterlijkdi.15.december/);
  expect(citizen.entries.filter(({ content }) => content.kind === 'message')).toEqual([]);
  await shoot(samira, 'desk-card');

  await part(samira, 'Protocol');
  await samira.getByRole('tab', { name: 'Zaak' }).click();
  const side = samira.getByRole('complementary', { name: 'Hulp bij dit gesprek' });
  await expect(side).toContainText('Wij deden niet wat wij beloofden.');
  await expect(side).toContainText('U vroeg dit al 2 keer. Er is nog niets gedaan. Dat hoort niet.');
  await samira.getByRole('tab', { name: 'Eerder' }).click();
  await expect(side).toContainText(/donderdag 12.november.*Telefoon\. Kan ik een voorschot krijgen/s);
  await expect(side).toContainText('Besluit uiterlijk 15 december. Een voorschot vragen mag nu al.');
  await part(samira, 'Gesprek');

  await field(samira).fill('Dat klopt. Wij belden niet. Dat spijt mij.');
  await field(samira).press('Control+Enter');
  await citizen.sees('message', ({ text }) => text.startsWith('Dat klopt'));
  await expect(log(samira)).toContainText('gelezen');

  // A promise in two clicks, on the case at once.
  await press(samira, 'Belofte');
  await samira.getByRole('button', { name: /Terugbellen/ }).click();
  await citizen.sees(
    'promise',
    ({ what, due, owner }) => what === 'Terugbellen' && due === '2026-11-25' && owner === 'Samira',
  );
  await expect(log(samira)).toContainText(/Belofte van Samira.*Terugbellen.*uiterlijk woensdag 25.november/s);

  // Closed in two clicks; the contact and the task come by themselves.
  await press(samira, 'Afronden');
  await samira.getByRole('button', { name: /^Er is iets beloofd/ }).click();
  await expect(samira.getByRole('heading', { name: 'Er wacht niemand.' })).toBeVisible();
  await part(samira, 'Wachtrij');
  await expect(samira.getByRole('listitem').filter({ hasText: 'Terugbellen' })).toContainText(/wo.25.november/);

  const noor = await desks.open('Noor');
  const task = noor.getByRole('article', { name: 'Zaak LW-77001' });
  await expect(task).toContainText(/Gevraagd op 12.nov, 17.nov en 24.nov\. Sindsdien is er niets gedaan\./);
  await expect(task).toContainText(/donderdag 26.november/);
  await expect(task).toContainText('Nog niemand');
  await shoot(noor, 'desk-tasks');
  await task.getByRole('button', { name: 'Ik pak dit op' }).click();
  await expect(task).toContainText(/Wie pakt dit op\?\s*Noor/);
  await task.getByText('Afgehandeld').click();
  await task.getByLabel('Wat is er gedaan?').fill('Het voorschot is betaald.');
  await task.getByRole('button', { name: 'Handel af' }).click();
  await expect(task).toContainText(/Afgehandeld op 24.november/);
  await expect(task).toContainText('Het voorschot is betaald.');
});

test('[DK-51] what was not passed on is not on the desk', async ({ desks }) => {
  const samira = await desks.open('Samira');
  await desks.citizen({ note: { question: 'Mag ik iets vragen?' } });
  await takeNext(samira);
  await expect(card(samira)).toContainText('Zonder naam. Er is geen zaak doorgegeven.');
  await expect(card(samira)).not.toContainText('Al gevraagd');
  await part(samira, 'Protocol');
  await samira.getByRole('tab', { name: 'Zaak' }).click();
  await expect(samira.getByRole('tabpanel')).toHaveText('De inwoner gaf geen zaak door.');
});
