import { test as base, expect } from '@playwright/test';
import { startEdgeServer } from '../support/browser/edge-server.ts';
import { sitDownInDemo } from './handoff/agent.ts';
import { Citizen } from './handoff/citizen.ts';

// The same journey on the other host, with its own clock: today is really today.
const test = base.extend<object, { edge: string }>({
  edge: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from its pattern.
    async ({}, use) => {
      const server = await startEdgeServer();
      await use(server.url);
      await server.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: ({ edge }, use) => use(edge),
});

test('on Workers too, somebody waits, reloads, talks with a person, and sees the end [HC-32] [HC-41] [HC-43] [HC-60]', async ({
  page,
  edge,
}) => {
  test.setTimeout(90_000);
  const samira = await sitDownInDemo(edge, 'samira');
  const citizen = new Citizen(page);
  await citizen.wait();
  await page.reload();
  await citizen.houvast.launcher.click();
  await expect(citizen.heading(/aan de beurt/)).toBeVisible();
  const room = await samira.take();
  await expect(citizen.heading('Samira, Inkomen')).toBeVisible();
  await samira.say(room, 'Dag. Ik heb gelezen wat u doorgaf.');
  await expect(citizen.log).toContainText('Ik heb gelezen wat u doorgaf.');
  await citizen.say('Dank u.');
  await expect(citizen.log).toContainText('Aangekomen');
  await samira.do(room, { type: 'stop', sentence: 'Uw vraag blijft staan.' });
  await expect(citizen.heading('Dit gesprek is klaar.')).toBeVisible();
  await samira.leave();
});
