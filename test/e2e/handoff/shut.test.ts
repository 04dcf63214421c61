import type { WebSocketRoute } from '@playwright/test';
import { demoCase } from '../../support/browser/demo-case.ts';
import { minute, tuesdayMorning } from '../../support/browser/moment.ts';
import { Citizen } from './citizen.ts';
import { expect, test } from './test.ts';

const late = demoCase('LW-10302');

test('a talk goes on behind a shut panel and after the session: the launcher says how it stands, and nothing covers it [HC-34] [HC-35] [HC-61]', async ({
  page,
  context,
  samira,
}) => {
  await context.clock.install({ time: tuesdayMorning });
  const citizen = new Citizen(page);
  const { houvast, panel } = citizen;
  await houvast.openCase(late.number, late.page);
  await houvast.button('Medewerker').click();
  await citizen.chooseChat('Waar blijft mijn geld?');
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

  await context.clock.fastForward(28 * minute + 30_000);
  await expect(panel.getByRole('alertdialog')).toContainText('Uw plek en uw gesprek blijven.');
  await expect(panel.getByRole('alertdialog').getByRole('button')).toHaveCount(1);
  await context.clock.fastForward(3 * minute);
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

test('what an agent left for who was away stands first when they are back, and stays until they answer [HC-36] [HF-13]', async ({
  page,
  server,
  samira,
}) => {
  const lines: WebSocketRoute[] = [];
  let isShut = false;
  await page.routeWebSocket('**/v1/handoffs/*/socket', (line) => {
    if (isShut) return line.close({ code: 1011 });
    lines.push(line);
    line.connectToServer();
  });
  const citizen = new Citizen(page);
  await citizen.wait('Wanneer krijg ik geld?');
  isShut = true;
  for (const line of lines) await line.close({ code: 1011 });
  const away = () =>
    samira.line.heard.findLast((answer) => answer.type === 'queue')?.queue.find((item) => item.awaySince);
  // The office hears a moment later that a line is gone; only then does the minute count. Its clock never goes back, and a
  // test before may have set it ahead.
  await expect(async () => {
    await server.pass(5 * minute);
    await expect.poll(away, { timeout: 1000 }).toBeTruthy();
  }).toPass();
  await samira.do(away()?.room ?? '', { type: 'leaveMessage', text: 'Wij zijn er tot 17.00 uur.' });
  isShut = false;
  await page.goto('/gemeente/home/');
  await expect(citizen.houvast.launcher).toHaveText(/Er staat een bericht voor u/);
  await citizen.houvast.launcher.click();
  await expect(citizen.heading(/^Samira schreef u om 9\.\d\d.uur\.$/)).toBeInViewport({ ratio: 1 });
  await expect(citizen.panel).toContainText('Wij zijn er tot 17.00 uur.');
  await citizen.panel.getByRole('textbox', { name: 'Typ alvast verder' }).fill('Goed, ik ben er weer.');
  await citizen.button('Versturen').click();
  await expect(citizen.heading(/schreef u om/)).toHaveCount(0);
  await expect(citizen.log).toContainText('Wij zijn er tot 17.00 uur.');
});
