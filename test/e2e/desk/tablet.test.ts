import type { Page } from '@playwright/test';
import { shoot } from '../../support/browser/shoot.ts';
import { card, expect, field, log, part, press, takeNext, test } from './desk.ts';

const upright = { width: 820, height: 1180 };
/** With the bars of its browser. */
const onItsSide = { width: 1024, height: 690 };

/** Distance between the middles of what stands first and last among the tools, in pixels. */
async function linesOf(page: Page): Promise<number> {
  const tools = page.getByRole('group', { name: 'Hulp bij het schrijven' });
  const boxes = await Promise.all(
    [tools.getByRole('button').first(), tools.getByRole('button').last()].map((one) => one.boundingBox()),
  );
  const [first, last] = boxes.map((box) => (box ? box.y + box.height / 2 : Number.NaN));
  return Math.abs((first ?? Number.NaN) - (last ?? Number.NaN));
}

test('[DK-75] during a transfer on a tablet the newest and the field stay in sight, and only who asked takes it back', async ({
  desks,
}) => {
  const samira = await desks.open('Samira', { viewport: upright });
  const karin = await desks.open('Karin', { viewport: onItsSide });
  const joost = await desks.open('Joost', { viewport: onItsSide });
  const citizen = await desks.yildiz();
  await takeNext(samira);
  await field(samira).fill('Ik haal een collega erbij. Mag dat?');
  await field(samira).press('Control+Enter');
  citizen.do({ type: 'send', text: 'Ja, dat is goed.' });
  await expect(log(samira)).toContainText('Ja, dat is goed.');
  await samira.getByRole('button', { name: /^Hulp nu/ }).click();
  await press(karin, 'Kijk mee');
  await expect(card(karin)).toContainText('Mevrouw A. Yıldız');
  await expect(karin.getByText('Ja, dat is goed.')).toBeInViewport();
  await expect(field(karin)).toBeInViewport({ ratio: 1 });

  await press(samira, 'Overdragen');
  await samira.getByRole('radio', { name: /^Joost/ }).check();
  await press(samira, 'Vraag het');
  await samira.getByLabel('Alleen collega’s').check();
  for (const width of [796, 820, 834, 912, 1024]) {
    await samira.setViewportSize({ ...upright, width });
    expect(await linesOf(samira), `tools and button on one line at ${width}`).toBeLessThan(3);
  }

  // Who is asked reads from the top: question, whose turn, what was promised.
  await part(joost, 'Gesprek');
  await expect(joost.getByText('Samira vraagt of u dit gesprek overneemt.')).toBeVisible();
  await expect(joost.getByRole('heading', { name: /^‘Kan ik een voorschot/ })).toBeInViewport({ ratio: 1 });
  await expect(joost.getByPlaceholder('Alleen collega’s lezen dit')).toBeInViewport({ ratio: 1 });
  await shoot(joost, 'desk-tablet-asked');
  await expect(samira.getByRole('listitem').filter({ hasText: 'Joost leest de kaart' })).toBeVisible();

  await samira.setViewportSize(onItsSide);
  await expect(samira.getByRole('button', { name: 'Toch zelf verder' })).toBeInViewport({ ratio: 1 });
  await expect(log(samira).getByText('Joost leest de kaart')).toBeInViewport();
  await expect(samira.getByPlaceholder('Alleen collega’s lezen dit')).toBeInViewport({ ratio: 1 });
  await shoot(samira, 'desk-tablet-asks');
  await expect(karin.getByRole('listitem').filter({ hasText: 'Joost leest de kaart' })).toBeVisible();
  await expect(karin.getByRole('button', { name: 'Toch zelf verder' })).toHaveCount(0);
  await press(samira, 'Toch zelf verder');
  await citizen.sees('transfer', ({ step }) => step === 'cancelled');
});
