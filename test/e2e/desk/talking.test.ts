import type { WebSocketRoute } from '@playwright/test';
import { announced, hear } from '../../support/browser/announced.ts';
import { card, expect, field, log, part, takeNext, test } from './desk.ts';

test('[DK-52] several talks at once do not mix, and each keeps its draft', async ({ desks }) => {
  const samira = await desks.open('Samira', { prepare: hear });
  const first = await desks.citizen({ note: { question: 'Vraag over de huur', name: 'Mevrouw Een' } });
  const second = await desks.citizen({ note: { question: 'Vraag over water', name: 'Meneer Twee' } });
  await takeNext(samira);
  await expect(card(samira)).toContainText('Mevrouw Een');
  await field(samira).fill('Een halve zin aan Een');
  await takeNext(samira);
  await expect(card(samira)).toContainText('Meneer Twee');
  await expect(field(samira)).toHaveValue('');
  await field(samira).fill('Dag meneer Twee');
  await field(samira).press('Control+Enter');
  await second.sees('message');

  first.do({ type: 'send', text: 'Geheim van Een' });
  first.do({ type: 'send', text: 'En nog iets' });
  await part(samira, 'Wachtrij');
  const row = samira.getByRole('button', { name: /^Mevrouw Een/ });
  await expect(row).toContainText(/2.nieuw/);
  await expect(samira).toHaveTitle('(1) Werkplek');
  await expect(log(samira).filter({ hasText: 'Geheim' })).toHaveCount(0);
  const tellings = async () =>
    (await announced(samira)).filter((words) => words === 'Nieuw bericht van Mevrouw Een.').length;
  await expect.poll(tellings).toBe(1);
  const heard = await announced(samira);
  expect(heard.join()).not.toContain('Geheim');
  expect(heard.join()).not.toContain('Dag meneer Twee');

  await row.click();
  await expect(log(samira)).toContainText('Geheim van Een');
  await expect(field(samira)).toHaveValue('Een halve zin aan Een');
  await expect(samira).toHaveTitle('Werkplek');
  expect(first.entries.some(({ content }) => content.kind === 'message' && content.text.includes('Twee'))).toBe(false);
  expect(second.entries.some(({ content }) => content.kind === 'message' && content.text.includes('Een'))).toBe(false);
});

test('[DK-04] three talks and no fourth, and none in a break: the desk says why', async ({ desks }) => {
  const samira = await desks.open('Samira');
  for (const name of ['Een', 'Twee', 'Drie', 'Vier'])
    await desks.citizen({ note: { question: `Vraag ${name}`, name } });
  const take = samira.getByRole('button', { name: 'Neem volgend gesprek' });
  await part(samira, 'Wachtrij');
  await samira.getByLabel('Uw aanwezigheid').selectOption('pause');
  await expect(
    samira.getByText('Zet uzelf op Beschikbaar om een gesprek te nemen.').filter({ visible: true }),
  ).toBeVisible();
  await samira.getByLabel('Uw aanwezigheid').selectOption('available');
  // Oldest first.
  for (const name of ['Een', 'Twee', 'Drie']) {
    await takeNext(samira);
    await expect(card(samira)).toContainText(`Vraag ${name}`);
  }
  await part(samira, 'Wachtrij');
  await expect(samira.getByText('U heeft al drie gesprekken. Rond er eerst één af.')).toBeVisible();
  await expect(take).toHaveAttribute('aria-disabled', 'true');
});

test('[DK-53] what is typed while the line is gone arrives once when it is back', async ({ desks }) => {
  const lines: WebSocketRoute[] = [];
  let isShut = false;
  const samira = await desks.open('Samira', {
    prepare: (page) =>
      page.routeWebSocket('**/v1/desk/socket', (line) => {
        if (isShut) return line.close({ code: 1011 });
        lines.push(line);
        line.connectToServer();
      }),
  });
  const citizen = await desks.citizen({ note: { question: 'Vraag', name: 'Mevrouw Een' } });
  await takeNext(samira);
  isShut = true;
  await lines.at(-1)?.close({ code: 1011 });
  await expect(samira.getByText('De verbinding is weg. Typ gerust door.')).toBeVisible();
  for (const text of ['Eerste zin', 'Tweede zin']) {
    await field(samira).fill(text);
    await field(samira).press('Control+Enter');
  }
  await expect(log(samira)).toContainText('wacht op de verbinding');
  await expect(samira.getByText('2 berichten wachten.')).toBeVisible();
  citizen.do({ type: 'send', text: 'Bent u er nog?' });
  isShut = false;
  await expect(log(samira)).toContainText('Bent u er nog?', { timeout: 20_000 });
  await citizen.sees('message', ({ text }) => text === 'Tweede zin');
  await expect(samira.getByText('De verbinding is weg.')).toHaveCount(0);
  const texts = citizen.entries.flatMap(({ from, content }) =>
    content.kind === 'message' && from.role !== 'citizen' ? [content.text] : [],
  );
  expect(texts).toEqual(['Eerste zin', 'Tweede zin']);
  await expect(log(samira).getByText('Tweede zin')).toHaveCount(1);
});

test('[DK-54] what a citizen types stays text', async ({ desks }) => {
  const samira = await desks.open('Samira');
  const citizen = await desks.citizen({ note: { question: '<img src=x onerror=alert(1)>', name: '<b>Piet</b>' } });
  await takeNext(samira);
  citizen.do({ type: 'send', text: '<script>alert(1)</script> \u202Eomgekeerd https://example.org' });
  await expect(log(samira)).toContainText('<script>alert(1)</script>');
  await expect(card(samira)).toContainText('<b>Piet</b>');
  await expect(log(samira).getByRole('link')).toHaveCount(0);
});

test('[DK-55] a summary begins with the citizen’s words, and shows whether it is right', async ({ desks }) => {
  const samira = await desks.open('Samira');
  const citizen = await desks.citizen({ note: { question: 'Vraag', name: 'Mevrouw Een' } });
  await takeNext(samira);
  citizen.do({ type: 'send', text: 'Ik zou gebeld worden' });
  await expect(log(samira)).toContainText('Ik zou gebeld worden');
  await samira.getByRole('button', { name: 'Samenvatten' }).click();
  const summary = samira.getByLabel('Uw samenvatting');
  await expect(summary).toHaveValue('U zegt: ‘Ik zou gebeld worden.’ Klopt dat?');
  await samira.getByRole('button', { name: 'Vraag of het klopt' }).click();
  const { seq } = await citizen.sees('summary');
  await expect(log(samira)).toContainText('Nog geen antwoord');
  citizen.do({ type: 'answerSummary', of: seq, agreed: false, text: 'Twee keer zelfs.' });
  await expect(log(samira)).toContainText('Klopt niet');
  await expect(log(samira)).toContainText('Twee keer zelfs.');
});

test('[DK-76] a message that is longer than the window is met from its beginning, and the next thing said from its end', async ({
  desks,
}) => {
  test.skip(test.info().project.name === '360', 'on a phone the room scrolls as one');
  const samira = await desks.open('Samira');
  const citizen = await desks.citizen({ note: { question: 'Vraag', name: 'Mevrouw Een' } });
  await takeNext(samira);
  citizen.do({
    type: 'send',
    text: `Zo begon het.${'\n\nDaarna gebeurde er weer niets.'.repeat(25)}\n\nZo staat het nu.`,
  });
  const story = log(samira).getByText('Zo begon het.');
  await expect(story).toBeVisible();
  const fromTop = () =>
    story.evaluate(
      (text) => text.getBoundingClientRect().top - (text.closest('.log')?.getBoundingClientRect().top ?? 0),
    );
  await expect.poll(fromTop).toBeLessThan(60);
  expect(await fromTop()).toBeGreaterThan(0);
  await samira.getByRole('button', { name: 'Naar het nieuwste bericht' }).click();
  await expect.poll(fromTop).toBeLessThan(-200);
  citizen.do({ type: 'send', text: 'Wat nu?' });
  await expect(log(samira).getByText('Wat nu?')).toBeInViewport();
});
