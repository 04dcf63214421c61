import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { session } from '../../../edge/protocol/session.ts';
import { shoot } from '../../support/browser/shoot.ts';
import { card, expect, log, part, press, takeNext, test } from './desk.ts';
import { tellStory } from './story.ts';

test('[DK-64] a message of a case is answered on the case, from the list of what is due', async ({ desks }) => {
  const { url } = desks.server;
  const access = await tellStory(desks.server, 'LW-77001');
  const post = async (path: string, body: object, token = ''): Promise<unknown> => {
    const headers = {
      'Content-Type': 'application/json',
      'X-Forwarded-For': '9.200.1.1',
      Authorization: `Bearer ${token}`,
    };
    const answer = await fetch(`${url}/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(answer.ok, `${path} answered ${answer.status}`).toBe(true);
    return answer.json();
  };
  const opened = await post('/sessions', { kind: 'letter', organisation: 'lindewaard', ...access });
  const { token, caseId } = v.parse(session, opened);
  const note = { question: 'Komt het voorschot nog?', name: 'Mevrouw Yıldız', caseId, language: 'nl' };
  await post('/handoffs', { way: 'message', organisation: 'lindewaard', requestId: randomUUID(), note }, token);

  const samira = await desks.open('Samira');
  await part(samira, 'Wachtrij');
  const row = samira.getByRole('listitem').filter({ hasText: 'Komt het voorschot nog?' });
  await expect(row).toContainText(/uiterlijk do 26.november/);
  await row.getByText('Beantwoord').click();
  await row.getByLabel('Antwoord aan Mevrouw Yıldız').fill('Ja. U krijgt het vrijdag.');
  await row.getByLabel('Antwoord aan Mevrouw Yıldız').press('Control+Enter');
  await expect(row).toHaveCount(0);
});

test('[DK-64] who waits for a call back stands on the list: not reached stays there and says so, spoken with is done', async ({
  desks,
}) => {
  const samira = await desks.open('Samira');
  const citizen = await desks.citizen({ note: { question: 'Bel mij terug', name: 'Meneer Terug' } });
  const [first] = citizen.frames;
  const [window] = first?.type === 'welcome' && first.state.status === 'waiting' ? first.state.callback : [];
  citizen.do({ type: 'toCallback', window: window?.id ?? '', phone: '06 12345678' });
  await part(samira, 'Wachtrij');
  const row = samira.getByRole('listitem').filter({ hasText: 'Bel mij terug' });
  await expect(row.getByRole('link', { name: '06 12345678' })).toHaveAttribute('href', 'tel:0612345678');
  await expect(row).toContainText(/tussen \d\d\.00 en.\d\d\.00.uur/);
  await row.getByRole('button', { name: 'Niet bereikt: Meneer Terug' }).click();
  await expect(row).toContainText('Al 1 keer geprobeerd');
  await row.getByRole('button', { name: 'Gesproken: Meneer Terug' }).click();
  await expect(row).toHaveCount(0);
});

test('[DK-96] [DK-98] who left stands apart with when they were last seen, is not taken, and an empty talk goes back', async ({
  desks,
}) => {
  const samira = await desks.open('Samira');
  const gone = await desks.citizen({ note: { question: 'Ik moest weg', name: 'Mevrouw Weg' } });
  gone.leave();
  const there = await desks.citizen({ note: { question: 'Ik ben er', name: 'Meneer Hier' } });
  await part(samira, 'Wachtrij');
  const rows = samira.getByRole('listitem').filter({ hasText: /Ik moest weg|Ik ben er/ });
  await expect(rows).toHaveCount(2);
  // The office hears a moment later that a line is gone; only then does the minute count.
  await expect(async () => {
    await desks.server.pass(61_000);
    await expect(rows.last()).toContainText(/laatst gezien 9\.\d\d.uur/, { timeout: 1000 });
  }).toPass();
  await expect(rows.first()).toContainText('Meneer Hier');
  await expect(samira).toHaveTitle('(1) Werkplek');
  // On a phone the tab counts too.
  const tab = samira.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: /^Wachtrij/ });
  if (await tab.isVisible()) await expect(tab).toHaveText('Wachtrij 1');
  await shoot(samira, 'desk-away');
  await takeNext(samira);
  await expect(card(samira)).toContainText('Meneer Hier');
  await part(samira, 'Wachtrij');
  await expect(samira.getByText('Wie nog wacht, is nu even weg.')).toBeVisible();
  await expect(samira.getByRole('button', { name: 'Neem volgend gesprek' })).toHaveAttribute('aria-disabled', 'true');

  // Nobody can take them, but they can be written to.
  await press(samira, 'Laat een bericht achter voor Mevrouw Weg');
  await expect(samira.getByLabel('Bericht voor Mevrouw Weg')).toBeFocused();
  await samira.keyboard.type('Wij zijn er tot 17.00 uur.');
  await samira.keyboard.press('Control+Enter');
  await expect(rows.filter({ hasText: 'Ik moest weg' })).toContainText(/Samira schreef om 9\.\d\d.uur/);
  await expect(samira.getByRole('button', { name: 'Laat een bericht achter voor Mevrouw Weg' })).toBeFocused();
  await shoot(samira, 'desk-left');

  // Taken, and never there.
  there.leave();
  await part(samira, 'Gesprek');
  await expect(log(samira)).toContainText(/Meneer Hier heeft dit scherm nu niet open\. Laatst gezien 9\.\d\d.uur\./);
  await press(samira, 'Afronden');
  await shoot(samira, 'desk-never-came');
  await samira.getByRole('button', { name: /^De inwoner was er nog niet/ }).click();
  await expect(card(samira)).toHaveCount(0);
  await part(samira, 'Wachtrij');
  await expect(rows).toHaveCount(2);
});

test('[DK-99] a question of a thousand characters scrolls in its place, and the talk stays in sight', async ({
  desks,
}) => {
  const samira = await desks.open('Samira');
  const citizen = await desks.citizen({ note: { question: 'een lang verhaal '.repeat(58) } });
  citizen.do({ type: 'send', text: 'Dit is nu het belangrijkst.' });
  await takeNext(samira);
  const said = log(samira).getByText('Dit is nu het belangrijkst.');
  await expect(said).toBeInViewport({ ratio: 1 });
  await press(samira, 'Overdragen');
  await expect(said).toBeInViewport({ ratio: 1 });
});

test('[DK-65] a promise stays on the list of who made it until it is done', async ({ desks }) => {
  const samira = await desks.open('Samira');
  const citizen = await desks.yildiz();
  await takeNext(samira);
  await press(samira, 'Belofte');
  await samira.getByRole('button', { name: /Terugbellen/ }).click();
  await citizen.sees('promise');
  await part(samira, 'Wachtrij');
  const done = samira.getByRole('button', { name: 'Gedaan: Terugbellen, Mevrouw A. Yıldız' });
  await done.click();
  await expect(done).toHaveCount(0);
});

test('[DK-66] [DK-78] logging out asks while a citizen would be left alone, and leaves nothing of a talk on the screen', async ({
  desks,
}) => {
  const samira = await desks.open('Samira');
  await desks.yildiz();
  await takeNext(samira);
  await part(samira, 'Wachtrij');
  await samira.getByLabel('Samira: afmelden, taal en sneltoetsen').click();
  await press(samira, 'Afmelden');
  // Nobody is left alone by a slip.
  await expect(samira.getByText('U heeft nog 1 gesprek open.')).toBeVisible();
  await expect(samira.getByRole('button', { name: 'Ik blijf nog' })).toBeFocused();
  await samira.keyboard.press('Enter');
  await expect(samira.getByText('U heeft nog 1 gesprek open.')).toHaveCount(0);
  await samira.getByLabel('Samira: afmelden, taal en sneltoetsen').click();
  await press(samira, 'Afmelden');
  await press(samira, 'Meld mij af');
  await expect(samira.getByRole('heading', { name: 'Werkplek' })).toBeFocused();
  await expect(samira.getByRole('heading', { name: 'Demo: kies wie u bent' })).toBeVisible();
  await expect(samira.getByText('Yıldız')).toHaveCount(0);
  await expect(samira).toHaveTitle('Werkplek');
  const kept = await samira.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).toBe('{}');
});
