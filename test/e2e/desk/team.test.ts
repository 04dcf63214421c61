import { shoot } from '../../support/browser/shoot.ts';
import { card, expect, field, log, part, press, takeNext, test } from './desk.ts';

test('[DK-93] a warm transfer to a team: told first, taken over by who is free, three in the room, then the first leaves', async ({
  desks,
}) => {
  const samira = await desks.open('Samira');
  const joost = await desks.open('Joost');
  const karin = await desks.open('Karin');
  const citizen = await desks.yildiz();
  await takeNext(samira);
  await press(samira, 'Overdragen');
  // Who has just sat down is not there at once.
  await expect(samira.getByRole('radio', { name: /^Joost/ })).toBeVisible();
  await samira.getByRole('radio', { name: /^Team Schuldhulp/ }).check();
  await samira.getByLabel(/Wat moet uw collega weten/).fill('Er zijn ook schulden.');
  await shoot(samira, 'desk-team');
  await press(samira, 'Vraag het');
  await citizen.sees('transfer', ({ step, to }) => step === 'offered' && to === 'Schuldhulp');
  await expect(samira.getByRole('heading', { name: 'Overdracht aan Joost' })).toBeVisible();

  await part(joost, 'Gesprek');
  await expect(joost.getByText('Samira vraagt of u dit gesprek overneemt.')).toBeVisible();
  await expect(card(joost)).toContainText('Kan ik een voorschot krijgen voor de huur?');
  await expect(log(joost)).toContainText('Er zijn ook schulden.');
  await citizen.sees('transfer', ({ step }) => step === 'reading');
  await press(joost, 'Ik neem over');
  await citizen.sees('transfer', ({ step }) => step === 'accepted');
  await field(joost).fill('Dag mevrouw, ik ben van Schuldhulp.');
  await press(joost, 'Verstuur');
  await field(samira).fill('Joost gaat nu verder met u.');
  await press(samira, 'Verstuur');
  for (const start of ['Dag mevrouw', 'Joost gaat nu'])
    await citizen.sees('message', ({ text }) => text.startsWith(start));
  await press(samira, 'Ga uit het gesprek');
  await citizen.sees('left');
  await expect(card(samira)).toHaveCount(0);
  await expect(card(joost)).toBeVisible();
  await expect(card(karin)).toHaveCount(0);
  expect(JSON.stringify(citizen.frames)).not.toContain('Er zijn ook schulden.');
});

test('[DK-94] a team in which nobody can, or nobody answers: it comes back, and the citizen is told', async ({
  desks,
}) => {
  const samira = await desks.open('Samira');
  const joost = await desks.open('Joost');
  const citizen = await desks.yildiz();
  await takeNext(samira);
  const askTeam = async (): Promise<void> => {
    await press(samira, 'Overdragen');
    await samira.getByRole('radio', { name: /^Team Schuldhulp/ }).check();
    await press(samira, 'Vraag het');
    await part(joost, 'Gesprek');
    await expect(joost.getByText('Samira vraagt of u dit gesprek overneemt.')).toBeVisible();
  };
  await askTeam();
  await press(joost, 'Nu niet');
  await citizen.sees('transfer', ({ step }) => step === 'declined');
  await expect(log(samira)).toContainText('Schuldhulp kan nu niet overnemen');
  await expect(card(joost)).toHaveCount(0);

  await askTeam();
  await desks.server.pass(60_000);
  await citizen.sees('transfer', ({ step }) => step === 'unanswered');
  await expect(log(samira)).toContainText('Schuldhulp antwoordde niet');
  await expect(card(joost)).toHaveCount(0);
  await field(samira).fill('Ik ben er nog.');
  await press(samira, 'Verstuur');
  await citizen.sees('message', ({ text }) => text === 'Ik ben er nog.');
});
