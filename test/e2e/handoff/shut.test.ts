import { demoCase } from '../../support/browser/demo-case.ts';
import { minute, tuesdayMorning } from '../../support/browser/moment.ts';
import { Citizen } from './citizen.ts';
import { expect, test } from './test.ts';

const late = demoCase('LW-10302');

test('a talk goes on behind a shut panel and after the session: the launcher says how it stands, and nothing covers it [HC-34] [HC-35] [HC-61]', async ({
  page,
  context,
  server,
  samira,
}) => {
  await context.clock.install({ time: tuesdayMorning });
  const citizen = new Citizen(page);
  const { houvast, panel } = citizen;
  await houvast.openCase(late.number, late.page);
  await houvast.button('Medewerker').click();
  await citizen.button(/^Chat met een medewerker/).click();
  await panel.getByLabel('Uw vraag').fill('Waar blijft mijn geld?');
  await citizen.button('Geef door en wacht').click();
  await expect(citizen.heading(/aan de beurt/)).toBeFocused();
  await houvast.close();
  await expect(houvast.launcher).toHaveText(/U wacht op een medewerker/);
  await page.goto('/gemeente/home/');
  await expect(houvast.launcher).toHaveText(/U wacht op een medewerker/);
  const room = await samira.take();
  await expect(citizen.heading('Samira, Inkomen')).toBeFocused();
  await houvast.close();
  await expect(houvast.launcher).toHaveText(/Uw gesprek loopt/);
  await samira.say(room, 'Dag, hier ben ik.');
  await expect(houvast.launcher).toHaveText(/Nieuw bericht voor u/);
  await houvast.launcher.click();
  await expect(citizen.log).toContainText('Dag, hier ben ik.');

  const pass = async (milliseconds: number): Promise<void> => {
    await server.clock.advance(milliseconds);
    await context.clock.fastForward(milliseconds);
  };
  await pass(28 * minute + 30_000);
  await expect(panel.getByRole('alertdialog')).toContainText('Uw plek en uw gesprek blijven.');
  await expect(panel.getByRole('alertdialog').getByRole('button')).toHaveCount(1);
  await pass(3 * minute);
  await expect(panel.getByRole('alertdialog')).toBeHidden();
  await expect(citizen.log).toContainText('Dag, hier ben ik.');
  await citizen.say('Ik ben er nog.');
  await samira.line.next(
    'entry',
    ({ entry }) => entry.content.kind === 'message' && entry.content.text === 'Ik ben er nog.',
  );
  await samira.do(room, { type: 'stop', sentence: 'Uw vraag blijft staan.' });
  await citizen.button('Nee').click();
  await expect(citizen.heading('Weet u nu wat er gebeurt?')).toBeFocused();
  await expect(panel.getByText('Vraag het ons gerust nog een keer.')).toBeInViewport({ ratio: 1 });
  await citizen.button('Terug').click();
  await expect(citizen.heading(houvast.words.ended)).toBeVisible();
});
