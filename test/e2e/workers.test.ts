import { test as base, expect } from '@playwright/test';
import { demoCase } from '../support/browser/demo-case.ts';
import { startEdgeServer } from '../support/browser/edge-server.ts';
import { Houvast } from '../support/browser/houvast.ts';
import { shoot } from '../support/browser/shoot.ts';
import { watch } from '../support/browser/watch.ts';

// The journey of a citizen on the other host, with its own clock: today is really today.
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

const { number } = demoCase('LW-10421');

test('[HO-07] on Workers too, a citizen reads a case and sees a push come in without reloading', async ({
  page,
  context,
  edge,
}) => {
  const seen = await watch(context, edge);
  const houvast = new Houvast(page);
  await houvast.openCase(number);
  await expect(houvast.answer).toHaveText('U hoeft nu niets te doen.');
  await expect(houvast.case).toContainText('Wij besluiten uiterlijk op');
  await shoot(page, 'workers-case');

  const backOffice = await context.newPage();
  await backOffice.goto('/backoffice/lindewaard/');
  await backOffice.getByRole('button', { name: new RegExp(number) }).click();
  await backOffice.getByRole('button', { name: 'Vraag om een papier' }).click();
  await expect(houvast.answer).toHaveText('Wij hebben nog 1 papier van u nodig.');

  await backOffice.getByRole('button', { name: 'Papier is binnen' }).click();
  await expect(houvast.answer).toHaveText('U hoeft nu niets te doen.');
  expect(seen.elsewhere).toEqual([]);
  expect(seen.complaints).toEqual([]);
});

test('[HO-07] on Workers too, a person who logged in at the site sees the list without typing', async ({ page }) => {
  const houvast = new Houvast(page);
  await page.goto('/gemeente/mijn/');
  await page.getByRole('button', { name: 'Log in als mevrouw De Boer' }).click();
  await houvast.launcher.click();
  await expect(houvast.heading(houvast.words.cases)).toBeVisible();
  await houvast.button('Bijzondere bijstand voor een koelkast').click();
  await expect(houvast.case).toContainText('U krijgt geld voor een koelkast.');
});
