import { expect, test } from '../support/browser/test.ts';
import { sitDown } from './handoff/agent.ts';
import { Citizen } from './handoff/citizen.ts';

test('somebody passes a question on, waits, talks with a person and keeps a copy [HC-10] [HC-20] [HC-41] [HC-60]', async ({
  page,
  server,
}) => {
  const samira = await sitDown(server.host, { name: 'Samira' });
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
  await citizen.button('Ja').click();
  await expect(citizen.panel).toContainText('Dank u. Dat helpt ons.');
  await samira.leave();
});
