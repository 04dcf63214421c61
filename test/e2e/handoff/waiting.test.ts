import { traces } from '../../support/browser/traces.ts';
import { Citizen } from './citizen.ts';
import { expect, test } from './test.ts';

test('who waits with the panel closed sees it open when it is their turn [HC-32] [HC-33] [HC-57]', async ({
  page,
  samira,
}) => {
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
  samira,
}) => {
  const citizen = new Citizen(page);
  await citizen.wait();
  await citizen.button('Terug').click();
  await expect(citizen.heading('Waar kunnen wij u mee helpen?')).toBeVisible();
  await samira.take();
  await expect(citizen.heading('Samira, Inkomen')).toBeVisible();
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
  samira,
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
