import { readFile } from 'node:fs/promises';
import { announced, hear } from '../support/browser/announced.ts';
import { minute, tuesdayMorning } from '../support/browser/moment.ts';
import { demoCase, expect, test } from '../support/browser/test.ts';
import { traces } from '../support/browser/traces.ts';
import { type Agent, sitDown } from './handoff/agent.ts';
import { Citizen } from './handoff/citizen.ts';

let samira: Agent;
test.beforeEach(async ({ server }) => {
  samira = await sitDown(server, { name: 'Samira' });
});
test.afterEach(() => samira.leave());

async function talk(citizen: Citizen): Promise<string> {
  await citizen.wait();
  const room = await samira.take();
  await expect(citizen.heading('Samira, Inkomen')).toBeVisible();
  return room;
}

test('somebody passes a question on, waits, talks with a person and keeps a copy [HC-10] [HC-20] [HC-40] [HC-41] [HC-47] [HC-60] [HC-61]', async ({
  page,
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
  await samira.say(room, 'Dag. Ik heb gelezen wat u doorgaf. Kijk op https://www.voorbeeld.nl/voorschot.');
  await expect(citizen.log).toContainText('Ik heb gelezen wat u doorgaf.');
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

test('the agent gets what was left in the note, and nothing else [HC-20] [HC-21] [HC-22]', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.houvast.openCase('LW-10302', demoCase('LW-10302').page);
  await citizen.houvast.button('Medewerker').click();
  await citizen.button(/^Chat met een medewerker/).click();
  await expect(citizen.panel).toContainText('Bijzondere bijstand voor een bril.');
  await citizen.button('Geef door en wacht').click();
  await expect(citizen.panel).toContainText('Schrijf eerst op wat u wilt vragen.');
  await expect(citizen.panel.getByLabel('Uw vraag')).toBeFocused();
  await citizen.panel.getByLabel('Uw vraag').fill('Waar blijft mijn geld?');
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

test('a promise becomes a leaf, and stands on the case at once [HC-54]', async ({ page, office }) => {
  office.willChange('LW-10302');
  const citizen = new Citizen(page);
  await citizen.houvast.openCase('LW-10302', demoCase('LW-10302').page);
  await citizen.houvast.button('Medewerker').click();
  await citizen.button(/^Chat met een medewerker/).click();
  await citizen.panel.getByLabel('Uw vraag').fill('Waar blijft mijn geld?');
  await citizen.button('Geef door en wacht').click();
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

test('a reload and another page keep the place and the talk [HC-32] [HC-49] [HO-71]', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.wait();
  await page.reload();
  await citizen.houvast.launcher.click();
  await expect(citizen.heading('U bent zo aan de beurt.')).toBeVisible();
  const room = await samira.take();
  await samira.say(room, 'Dag, hier ben ik.');
  await expect(citizen.log).toContainText('Dag, hier ben ik.');
  await page.goto('/gemeente/mijn/');
  await citizen.houvast.launcher.click();
  await expect(citizen.log).toContainText('Dag, hier ben ik.');
  await citizen.say('Ik ben er nog.');
  await samira.line.next(
    'entry',
    ({ entry }) => entry.content.kind === 'message' && entry.content.text === 'Ik ben er nog.',
  );
  const kept = JSON.parse((await traces(page))['sessionStorage'] ?? '{}');
  expect(Object.keys(kept)).toEqual(['houvast:handoff']);
  expect(Object.keys(JSON.parse(kept['houvast:handoff'])).sort()).toEqual([
    'id',
    'met',
    'notify',
    'organisation',
    'token',
  ]);
});

test('on another page that nobody touches, the screen opens by itself when it is their turn [HC-58]', async ({
  page,
}) => {
  const citizen = new Citizen(page);
  await citizen.wait();
  await page.goto('/gemeente/en/');
  await expect(page.getByRole('dialog')).toBeHidden();
  const room = await samira.take();
  await samira.say(room, 'Dag, hier ben ik.');
  await expect(page.getByRole('dialog')).toContainText('Dag, hier ben ik.');
});

test('two people on one phone: what one began waits for them, and is nothing to the other or to nobody [HC-55]', async ({
  page,
}) => {
  const citizen = new Citizen(page);
  const arrive = async (name?: string) => {
    await page.goto('/gemeente/mijn/');
    if (name) {
      await page.getByRole('button', { name: `Log in als ${name}` }).click();
      await expect(page.getByText(`U bent ingelogd als ${name}.`)).toBeVisible();
    }
    await citizen.houvast.launcher.click();
  };
  const begin = async () => {
    await arrive('mevrouw De Boer');
    await citizen.houvast.button('Medewerker').click();
    await citizen.button(/^Chat met een medewerker/).click();
    await citizen.panel.getByLabel('Uw vraag').fill('Kan ik een voorschot krijgen?');
    await citizen.button('Geef door en wacht').click();
    await expect(citizen.heading(/aan de beurt|voor u/)).toBeVisible();
  };
  const kept = async () => (await traces(page))['sessionStorage'];
  await begin();
  // Enough to see that another is there, too little to find out who.
  expect(JSON.parse(JSON.parse((await kept()) ?? '{}')['houvast:handoff']).of).toMatch(/^[a-z\d]{1,4}$/);
  await arrive('mevrouw De Boer');
  await expect(citizen.heading(/aan de beurt|voor u/)).toBeVisible();

  await arrive('meneer Nowak');
  await expect(citizen.houvast.heading(citizen.houvast.words.cases)).toBeVisible();
  await expect.poll(kept).toBe('{}');
  await expect(citizen.heading(/aan de beurt|voor u/)).toBeHidden();

  await begin();
  await arrive();
  await expect(citizen.heading('Waar kunnen wij u mee helpen?')).toBeVisible();
  await expect.poll(kept).toBe('{}');
});

test('logging out at the site ends a talk that began there, also when its session was over before [HC-55]', async ({
  page,
  context,
}) => {
  await context.clock.install({ time: tuesdayMorning });
  const citizen = new Citizen(page);
  await page.goto('/gemeente/mijn/');
  await page.getByRole('button', { name: 'Log in als mevrouw De Boer' }).click();
  await expect(page.getByText('U bent ingelogd als mevrouw De Boer.')).toBeVisible();
  await citizen.houvast.launcher.click();
  await citizen.houvast.button('Medewerker').click();
  await citizen.button(/^Chat met een medewerker/).click();
  await citizen.panel.getByLabel('Uw vraag').fill('Kan ik een voorschot krijgen?');
  await citizen.button('Geef door en wacht').click();
  await expect(citizen.heading(/aan de beurt|voor u/)).toBeVisible();
  const room = await samira.take();
  await samira.say(room, 'Dag mevrouw De Boer.');
  await expect(citizen.log).toContainText('Dag mevrouw De Boer.');
  // The session of the cases is over; a talk needs none, and goes on.
  await context.clock.fastForward(40 * minute);
  const { words } = citizen.houvast;
  await expect(citizen.heading(words.ended)).toBeVisible();
  await citizen.houvast.button(words.back).click();
  await citizen.houvast.button(words.rowPerson).click();
  await expect(citizen.log).toContainText('Dag mevrouw De Boer.');
  await page.locator('houvast-assistant').evaluate((element) => Object.assign(element, { identityToken: undefined }));
  await expect(citizen.heading('Waar kunnen wij u mee helpen?')).toBeVisible();
  await expect(citizen.panel).not.toContainText('De Boer');
  expect((await traces(page))['sessionStorage']).toBe('{}');
  await samira.line.next('citizen', ({ here }) => !here);
});

test('a call can be chosen in a talk, also after a reload [HC-56]', async ({ page }) => {
  // No exchange stands beside this office: only what it says of it is put in.
  await page.route('**/handoffs/outlook?*', async (route) => {
    const outlook = await (await route.fetch()).json();
    await route.fulfill({ json: { ...outlook, call: 'open' } });
  });
  const citizen = new Citizen(page);
  await talk(citizen);
  await expect(citizen.button('Bel via internet')).toBeVisible();
  await page.reload();
  await citizen.houvast.launcher.click();
  await expect(citizen.heading('Samira, Inkomen')).toBeVisible();
  await expect(citizen.button('Bel via internet')).toBeVisible();
});

test('who waits with the panel closed sees it open when it is their turn [HC-32] [HC-33] [HC-57]', async ({ page }) => {
  const early: string[] = [];
  page.on('request', (request) => void (/\/(bell|further)-/.test(request.url()) && early.push(request.url())));
  const citizen = new Citizen(page);
  await citizen.wait();
  // What makes a sound and a sign is not even there until somebody asks for it, nor what only a talk needs.
  expect(early).toEqual([]);
  const bell = page.waitForRequest(/\/bell-/);
  await citizen.panel.getByRole('checkbox').check();
  await bell;
  await citizen.houvast.close();
  const further = page.waitForRequest(/\/further-/);
  await samira.take();
  await further;
  await expect(citizen.heading('Samira, Inkomen')).toBeVisible();
});

test('who waits and looks at something else gets the talk on the screen when it is their turn [HC-32]', async ({
  page,
}) => {
  const citizen = new Citizen(page);
  await citizen.wait();
  await citizen.button('Terug').click();
  await expect(citizen.heading('Waar kunnen wij u mee helpen?')).toBeVisible();
  await samira.take();
  await expect(citizen.heading('Samira, Inkomen')).toBeVisible();
});

test('a line that breaks comes back; what was typed meanwhile goes once [HC-43]', async ({ page, context }) => {
  const citizen = new Citizen(page);
  const room = await talk(citizen);
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
}) => {
  const joost = await sitDown(server, { name: 'Joost', team: 'Schuldhulp' });
  joost.line.send({ type: 'presence', presence: 'available' });
  const citizen = new Citizen(page);
  const room = await talk(citizen);
  await samira.do(room, { type: 'summary', text: 'U wacht op uw geld. Klopt dat?' });
  await citizen.button('Nee, ik verbeter het').click();
  await expect(citizen.panel.getByLabel('Wat moet anders?')).toBeFocused();
  await citizen.panel.getByLabel('Wat moet anders?').fill('Ik wacht al twee maanden.');
  await citizen.button('Geef dit door').click();
  await expect(citizen.log).toContainText('U verbeterde dit: Ik wacht al twee maanden.');
  await expect(citizen.button('Nee, ik verbeter het')).toBeHidden();
  const boundary = {
    person: 'Ik wil u graag helpen.',
    behaviour: 'Schelden hoort hier niet.',
    rule: 'Stopt u daarmee, dan praat ik verder.',
  };
  await samira.do(room, { type: 'boundary', ...boundary });
  await expect(citizen.heading('Ik wil u graag helpen.')).toBeVisible();
  await citizen.button(/^Rustig verdergaan/).click();
  await expect(citizen.log).toContainText('U koos: rustig verdergaan.');
  await samira.do(room, { type: 'calm', on: true });
  await expect(citizen.log).toContainText('Eerst rust.');
  await samira.do(room, { type: 'transfer', to: { kind: 'agent', id: joost.id } });
  await expect(citizen.log).toContainText('Samira vraagt of Joost u verder kan helpen. Samira blijft bij u.');
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

test('from waiting one goes over to a call-back, with a day and a number [HC-26] [HC-31]', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.wait();
  await citizen.button('Bel mij').click();
  await expect(citizen.heading('Wanneer mogen wij u bellen?')).toBeFocused();
  await citizen.button('Bel mij dan').click();
  await expect(citizen.panel).toContainText('Vul een telefoonnummer in');
  await expect(citizen.panel.getByLabel('Uw telefoonnummer')).toBeFocused();
  await citizen.panel.getByLabel('Uw telefoonnummer').fill('06 12 34 56 78');
  await citizen.button('Bel mij dan').click();
  await expect(citizen.heading('Wij bellen u.')).toBeVisible();
  await expect(citizen.panel).toContainText(/vandaag tussen/i);
});

test('waiting stops only after one question, and the note can be changed until then [HC-24] [HC-31]', async ({
  page,
}) => {
  const citizen = new Citizen(page);
  await citizen.wait();
  await citizen.button(/^Bekijk wat wij doorgaven/).click();
  await citizen.button('Aanpassen: Uw vraag').click();
  await citizen.panel.getByLabel('Uw vraag').fill('Een andere vraag');
  await citizen.button('Geef dit door').click();
  await expect(citizen.heading(/aan de beurt/)).toBeVisible();
  await samira.line.next('queue', ({ queue }) => queue.some(({ question }) => question === 'Een andere vraag'));
  await citizen.button(/^Stop met wachten/).click();
  await expect(citizen.heading('Wilt u stoppen met wachten?')).toBeFocused();
  await citizen.button('Ik blijf wachten').click();
  await expect(citizen.heading('Wilt u stoppen met wachten?')).toBeHidden();
  await citizen.button(/^Stop met wachten/).click();
  await citizen.panel.getByRole('button', { name: 'Stop met wachten', exact: true }).click();
  await expect(citizen.heading('U wacht niet meer.')).toBeVisible();
});

test('"Wis en sluit" leaves nothing of a talk in the tab [HC-49]', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.wait();
  await citizen.button('Wis en sluit').click();
  await expect(citizen.panel).toBeHidden();
  await page.goto('/gemeente/');
  expect((await traces(page))['sessionStorage']).toBe('{}');
});

test('nobody at a desk: no chat, but a call-back and a message with their days [HC-11] [HC-26]', async ({ page }) => {
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

test('a message of somebody else is announced once, the own one never [HC-48]', async ({ page }) => {
  await hear(page);
  const citizen = new Citizen(page);
  const room = await talk(citizen);
  await samira.say(room, 'Dag mevrouw.');
  await expect.poll(() => announced(page)).toContain('Samira: Dag mevrouw.');
  await citizen.say('Goedemorgen.');
  await expect(citizen.log).toContainText('Aangekomen');
  const heard = await announced(page);
  expect(heard.filter((words) => words === 'Samira: Dag mevrouw.')).toHaveLength(1);
  expect(heard.filter((words) => /^(U: )?Goedemorgen/.test(words))).toEqual([]);
});

test('the page of the site stays where it is, whatever happens in the panel [HC-03]', async ({ page }) => {
  const citizen = new Citizen(page);
  await page.setViewportSize({ width: 1280, height: 500 });
  const room = await talk(citizen);
  await page.evaluate(() => scrollTo(0, 40));
  for (let line = 0; line < 12; line++) await samira.say(room, `Regel ${line}. Dit is een regel om te lezen.`);
  await samira.do(room, { type: 'summary', text: 'U wacht op uw geld. Klopt dat?' });
  await citizen.button('Nee, ik verbeter het').click();
  await expect(citizen.panel.getByLabel('Wat moet anders?')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(40);
});
