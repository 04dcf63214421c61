import { readFile } from 'node:fs/promises';
import { announced, hear } from '../../support/browser/announced.ts';
import { demoCase } from '../../support/browser/demo-case.ts';
import { sitDown } from './agent.ts';
import { Citizen } from './citizen.ts';
import { expect, test } from './test.ts';

test('somebody passes a question on, waits, talks with a person and keeps a copy [HC-10] [HC-20] [HC-40] [HC-41] [HC-47] [HC-60] [HC-61]', async ({
  page,
  samira,
}) => {
  // The browser would wait for a person there.
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const citizen = new Citizen(page);
  await citizen.wait();
  await expect(citizen.heading('U bent zo aan de beurt.')).toBeFocused();
  const room = await samira.take();
  await expect(citizen.heading('Samira, Inkomen')).toBeVisible();
  await expect(citizen.log).toContainText('Vanaf hier een mens');
  await expect(citizen.log).toContainText('Samira ziet wat u hebt doorgegeven.');
  await samira.say(room, 'Dag. Ik heb gelezen wat u doorgaf. Kijk op https://www.voorbeeld.nl/voorschot.');
  await expect(citizen.log).toContainText('Ik heb gelezen wat u doorgaf.');
  await expect(citizen.log).not.toContainText('Samira ziet wat u hebt doorgegeven.');
  await expect(citizen.log.getByRole('link')).toHaveAttribute('rel', /noopener noreferrer/);
  await citizen.say('Dank u. <b>1 december</b> moet de huur betaald zijn.');
  await expect(citizen.log).toContainText('<b>1 december</b>');
  await expect(citizen.log).toContainText('Aangekomen');
  const heard = await samira.line.next('entry', ({ entry }) => entry.from.role === 'citizen');
  samira.line.send({ type: 'read', room, seq: heard.entry.seq });
  await expect(citizen.log).toContainText('Gelezen');
  await samira.do(room, { type: 'stop', sentence: 'Uw vraag blijft staan.', againOn: '2026-11-25' });
  await expect(citizen.heading('Dit gesprek is klaar.')).toBeFocused();
  await expect(citizen.panel).toContainText('Vanaf woensdag 25 november 2026 kunt u weer contact zoeken.');
  const download = page.waitForEvent('download');
  await citizen.button(/^Bewaar als tekst/).click();
  expect((await download).suggestedFilename()).toBe('gesprek.txt');
  const kept = await readFile(await (await download).path(), 'utf8');
  expect(kept).toContain('Uw vraag: Kan ik een voorschot krijgen?');
  expect(kept).toMatch(/^9\.\d\d U: Dank u\. <b>1 december<\/b> moet de huur betaald zijn\.$/m);
  await citizen.button(/^Print dit gesprek/).click();
  const paper = page.frameLocator('iframe[title="Gemeente Lindewaard"]').locator('body');
  await expect(paper).toContainText('Kan ik een voorschot krijgen?');
  await expect(paper).toContainText('Ik heb gelezen wat u doorgaf.');
  await expect(paper.getByRole('button')).toHaveCount(0);
  await citizen.button('Ja').click();
  await expect(citizen.panel).toContainText('Dank u. Dat helpt ons.');
  await citizen.button('Klaar').click();
  await expect(citizen.heading('Waar kunnen wij u mee helpen?')).toBeVisible();
});

test('a promise becomes a leaf, and stands on the case at once [HC-54]', async ({ page, office, samira }) => {
  office.willChange('LW-10302');
  const citizen = new Citizen(page);
  await citizen.houvast.openCase('LW-10302', demoCase('LW-10302').page);
  await citizen.houvast.button('Medewerker').click();
  await citizen.chooseChat('Waar blijft mijn geld?');
  await expect(citizen.heading(/aan de beurt/)).toBeVisible();
  const room = await samira.take();
  await samira.do(room, {
    type: 'promise',
    what: 'Samira belt u over het voorschot.',
    due: '2026-11-26',
    owner: 'Samira',
  });
  await expect(citizen.log).toContainText(/donderdag 26.november/i);
  await expect(citizen.log).toContainText('Dit staat nu ook bij uw zaak.');
  await citizen.button('Terug').click();
  await expect(citizen.houvast.case).toContainText('Samira belt u over het voorschot.');
  await expect(citizen.houvast.case).toContainText('26 november');
});

test('a call can be chosen in a talk, also after a reload [HC-56]', async ({ page, samira }) => {
  // No exchange stands beside this office: only what it says of it is put in.
  await page.route('**/handoffs/outlook?*', async (route) => {
    const outlook = await (await route.fetch()).json();
    await route.fulfill({ json: { ...outlook, call: 'open' } });
  });
  const citizen = new Citizen(page);
  await citizen.meet(samira);
  await expect(citizen.button('Bel via internet')).toBeVisible();
  await page.reload();
  await citizen.houvast.launcher.click();
  await expect(citizen.heading('Samira, Inkomen')).toBeVisible();
  await expect(citizen.button('Bel via internet')).toBeVisible();
});

test('a line that breaks comes back; what was typed meanwhile goes once [HC-43]', async ({ page, context, samira }) => {
  const citizen = new Citizen(page);
  const room = await citizen.meet(samira);
  await samira.say(room, 'een');
  await expect(citizen.log).toContainText('een');
  // A phone in a tunnel: the socket dies, and nothing new gets through.
  await context.setOffline(true);
  samira.line.send({ type: 'typing', room, on: true });
  await context.setOffline(false);
  await citizen.say('in de tunnel');
  await samira.line.next(
    'entry',
    ({ entry }) => entry.content.kind === 'message' && entry.content.text === 'in de tunnel',
  );
  await expect(citizen.log.getByText('in de tunnel')).toHaveCount(1);
});

test('a summary is corrected, a boundary answered, a transfer told step by step [HC-50] [HC-51] [HC-52]', async ({
  page,
  server,
  samira,
}) => {
  const joost = await sitDown(server, { name: 'Joost', team: 'Schuldhulp' });
  joost.line.send({ type: 'presence', presence: 'available' });
  const citizen = new Citizen(page);
  const room = await citizen.meet(samira);
  await samira.do(room, { type: 'summary', text: 'U wacht op uw geld. Klopt dat?' });
  await citizen.button('Nee, ik verbeter het').click();
  await expect(citizen.panel.getByLabel('Wat moet anders?')).toBeFocused();
  await citizen.panel.getByLabel('Wat moet anders?').fill('Ik wacht al twee maanden.');
  await citizen.button('Geef dit door').click();
  await expect(citizen.log).toContainText('Nee, ik verbeter het: Ik wacht al twee maanden.');
  await expect(citizen.button('Nee, ik verbeter het')).toBeHidden();
  const boundary = {
    person: 'Ik wil u graag helpen.',
    behaviour: 'Schelden hoort hier niet.',
    rule: 'Stopt u daarmee, dan praat ik verder.',
  };
  await samira.do(room, { type: 'boundary', ...boundary });
  await expect(citizen.heading('Ik wil u graag helpen.')).toBeVisible();
  await citizen.button(/^Rustig verdergaan/).click();
  await expect(citizen.log).toContainText('Rustig verdergaan.');
  await samira.do(room, { type: 'calm', on: true });
  await expect(citizen.log).toContainText('Eerst rust.');
  const ask = { type: 'transfer', to: { kind: 'agent', id: joost.id } } as const;
  await samira.do(room, ask);
  await expect(citizen.log).toContainText('Samira vraagt of Joost u verder kan helpen. Samira blijft bij u.');
  // Who looks at the card reads along from then on, and leaves again with a no.
  joost.line.send({ type: 'read', room, seq: 1 });
  await expect(citizen.log).toContainText('Joost leest nu wat u vertelde.');
  await joost.do(room, { type: 'answerTransfer', accept: false });
  await samira.say(room, 'Ik blijf bij u.');
  await expect(citizen.log).toContainText('Ik blijf bij u.');
  await expect(citizen.log.getByText(/Joost/)).toHaveText([
    /vraagt of Joost u verder kan helpen/,
    /Joost leest nu wat u vertelde/,
    /Joost kan nu niet\. Wie u al hielp, gaat met u verder/,
  ]);
  await samira.do(room, ask);
  await joost.do(room, { type: 'answerTransfer', accept: true });
  await expect(citizen.log).toContainText('Joost helpt u verder en weet al waar het over gaat.');
  await expect(citizen.heading('Samira · Joost')).toBeVisible();
  await samira.do(room, { type: 'leave' });
  await expect(citizen.heading('Joost, Schuldhulp')).toBeVisible();
  await citizen.panel.getByRole('button', { name: 'Stoppen', exact: true }).click();
  await expect(citizen.heading('Wilt u dit gesprek stoppen?')).toBeFocused();
  await citizen.button('Stop het gesprek').click();
  await expect(citizen.heading('U heeft dit gesprek gestopt.')).toBeFocused();
  await joost.leave();
});

test('a message of somebody else is announced once, the own one never [HC-48]', async ({ page, samira }) => {
  await hear(page);
  const citizen = new Citizen(page);
  const room = await citizen.meet(samira);
  await samira.say(room, 'Dag mevrouw.');
  await expect.poll(() => announced(page)).toContain('Samira: Dag mevrouw.');
  await citizen.say('Goedemorgen.');
  await expect(citizen.log).toContainText('Aangekomen');
  const heard = await announced(page);
  expect(heard.filter((words) => words === 'Samira: Dag mevrouw.')).toHaveLength(1);
  expect(heard.filter((words) => /^(U: )?Goedemorgen/.test(words))).toEqual([]);
});

test('the page of the site stays where it is, whatever happens in the panel [HC-03]', async ({ page, samira }) => {
  const citizen = new Citizen(page);
  await page.setViewportSize({ width: 1280, height: 500 });
  const room = await citizen.meet(samira);
  await page.evaluate(() => scrollTo(0, 40));
  for (let line = 0; line < 12; line++) await samira.say(room, `Regel ${line}. Dit is een regel om te lezen.`);
  await samira.do(room, { type: 'summary', text: 'U wacht op uw geld. Klopt dat?' });
  await citizen.button('Nee, ik verbeter het').click();
  await expect(citizen.panel.getByLabel('Wat moet anders?')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(40);
});
