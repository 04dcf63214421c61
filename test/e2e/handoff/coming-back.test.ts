import { minute, tuesdayMorning } from '../../support/browser/moment.ts';
import { traces } from '../../support/browser/traces.ts';
import { Citizen } from './citizen.ts';
import { expect, test } from './test.ts';

test('a reload and another page keep the place and the talk [HC-32] [HC-49] [HO-71]', async ({ page, samira }) => {
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
  await samira.say(room, `Dit zijn de stappen.${'\n\nEerst dit, daarna dat.'.repeat(15)}`);
  await samira.say(room, 'Lukt dat?');
  await expect(citizen.log.getByText('Lukt dat?')).toBeInViewport();
  // A talk is read on from its last words, also where the panel is still shut when it comes back.
  await page.reload();
  await citizen.houvast.launcher.click();
  await expect(citizen.log.getByText('Lukt dat?')).toBeInViewport();
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
  samira,
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
    await citizen.chooseChat();
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
  samira,
}) => {
  await context.clock.install({ time: tuesdayMorning });
  const citizen = new Citizen(page);
  await page.goto('/gemeente/mijn/');
  await page.getByRole('button', { name: 'Log in als mevrouw De Boer' }).click();
  await expect(page.getByText('U bent ingelogd als mevrouw De Boer.')).toBeVisible();
  await citizen.houvast.launcher.click();
  await citizen.houvast.button('Medewerker').click();
  await citizen.chooseChat();
  const room = await samira.take();
  await samira.say(room, 'Dag mevrouw De Boer.');
  await expect(citizen.log).toContainText('Dag mevrouw De Boer.');
  // The session of the cases is over; a talk needs none, and goes on.
  await context.clock.fastForward(40 * minute);
  const { words } = citizen.houvast;
  await citizen.houvast.button(words.back).click();
  await expect(citizen.heading(words.ended)).toBeVisible();
  await citizen.houvast.button(words.rowPerson).click();
  await expect(citizen.log).toContainText('Dag mevrouw De Boer.');
  await page.locator('houvast-assistant').evaluate((element) => Object.assign(element, { identityToken: undefined }));
  await expect(citizen.heading('Waar kunnen wij u mee helpen?')).toBeVisible();
  await expect(citizen.panel).not.toContainText('De Boer');
  expect((await traces(page))['sessionStorage']).toBe('{}');
  await samira.line.next('citizen', ({ here }) => !here);
});
