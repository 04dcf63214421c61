import { shoot } from '../../support/browser/shoot.ts';
import { card, expect, field, log, part, press, takeNext, test } from './desk.ts';

test('[DK-59] a boundary goes only when all three sentences are there and none is about the person', async ({
  desks,
}) => {
  const samira = await desks.open('Samira');
  const citizen = await desks.yildiz();
  await takeNext(samira);
  citizen.do({ type: 'send', text: 'Ik zou vrijdag gebeld worden. Jij bent een waardeloos stuk vreten.' });
  await samira.getByLabel('Meer').click();
  await press(samira, 'Eerst rust');
  await citizen.sees('calm', ({ on }) => on);
  await expect(card(samira)).toContainText('Eerst rust. De zaak is ingeklapt.');
  // Sentences to listen with are there; content waits.
  const phrases = samira.locator('.phrases');
  await expect(phrases.getByRole('heading')).toHaveText(['Luister', 'Vat samen']);

  // What has to be answered stays in sight.
  await expect(samira.getByRole('button', { name: 'Naar het nieuwste bericht' })).toHaveCount(0);

  // Who had scrolled in the column of the protocol sees what comes on top of it.
  await part(samira, 'Protocol');
  await samira.getByRole('button', { name: 'Neem 10 seconden' }).scrollIntoViewIfNeeded();
  await part(samira, 'Gesprek');
  await press(samira, 'Grens');
  const send = samira.getByRole('button', { name: 'Verstuur met keuze' });
  await samira.getByLabel('Zacht op de persoon').fill('Ik lees dat u boos bent. Ik wil u helpen.');
  await samira.getByLabel('Duidelijk over het gedrag').fill('U bent onbeschoft.');
  await samira
    .getByLabel('Helder over de regel')
    .fill('Stopt het schelden, dan ga ik met u verder. Of wij stoppen nu.');
  await expect(samira.getByText('2 van 3 klaar')).toBeVisible();
  await expect(send).toHaveAttribute('aria-disabled', 'true');
  await send.click({ force: true });
  expect(citizen.entries.some(({ content }) => content.kind === 'boundary')).toBe(false);
  await shoot(samira, 'desk-boundary');

  // The fair part of what was said is nobody's behaviour: the agent says which words are meant.
  await expect(samira.getByText('Dit gaat over de persoon.')).toBeVisible();
  await expect(samira.getByRole('button', { name: 'Neem over' })).toHaveCount(0);
  await expect(samira.getByRole('button', { name: '‘Ik zou vrijdag gebeld worden.’' })).toBeVisible();
  await samira.getByRole('button', { name: '‘Jij bent een waardeloos stuk vreten.’' }).press('Enter');
  await expect(samira.getByLabel('Duidelijk over het gedrag')).toBeFocused();
  await expect(samira.getByLabel('Duidelijk over het gedrag')).toHaveValue(
    'U schrijft: ‘Jij bent een waardeloos stuk vreten.’ Dat raakt mij.',
  );
  await expect(samira.getByText('3 van 3 klaar')).toBeVisible();
  await send.click();
  const { seq } = await citizen.sees('boundary', ({ behaviour }) => behaviour.includes('Dat raakt mij'));
  await expect(log(samira)).toContainText('Wacht op een keuze');
  citizen.do({ type: 'choose', of: seq, choice: 'goOn' });
  await expect(log(samira)).toContainText('Koos: rustig verdergaan');
  await part(samira, 'Protocol');
  await expect(samira.getByRole('heading', { name: 'En u?' })).toBeInViewport({ ratio: 1 });
});

test('[DK-60] a talk that is stopped keeps the question open, says when it can go on, and asks how the agent is', async ({
  desks,
}) => {
  const samira = await desks.open('Samira');
  const citizen = await desks.yildiz();
  await takeNext(samira);
  await samira.getByLabel('Meer').click();
  await press(samira, 'Eerst rust');
  await samira.getByLabel('Meer').click();
  await press(samira, 'Stop het gesprek');
  await samira.getByRole('button', { name: 'Stop het gesprek nu' }).click();
  await citizen.sees(
    'ended',
    ({ sentence, againOn }) =>
      againOn === '2026-11-25' && sentence === 'Ik stop dit gesprek nu. Uw vraag blijft staan.',
  );
  await samira.getByRole('button', { name: /^Het gesprek is gestopt/ }).click();
  await expect(samira.getByRole('heading', { name: 'En u?' }).first()).toBeVisible();
  await samira.getByRole('button', { name: 'Even pauze' }).first().click();
  await part(samira, 'Wachtrij');
  await expect(samira.getByLabel('Uw aanwezigheid')).toHaveValue('pause');
});

test('[DK-61] a draft about the person gets a friendly hint and can be sent all the same', async ({ desks }) => {
  const samira = await desks.open('Samira');
  const citizen = await desks.citizen({ note: { question: 'Vraag', name: 'Mevrouw Een' } });
  await takeNext(samira);
  await field(samira).fill('Dag. Rustig aan graag.');
  await expect(samira.getByText('Deze zin werkt vaak averechts.')).toBeVisible();
  await samira.getByRole('button', { name: 'Neem over' }).click();
  await expect(field(samira)).toHaveValue('Dag. Ik lees dat u boos bent. Ik wil u helpen.');
  await field(samira).fill('U bent wel erg ongeduldig.');
  await expect(samira.getByText('Dit gaat over de persoon.')).toBeVisible();
  await press(samira, 'Verstuur');
  await citizen.sees('message', ({ text }) => text === 'U bent wel erg ongeduldig.');
});
