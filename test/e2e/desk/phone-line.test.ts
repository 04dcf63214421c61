import type { Locator, Page } from '@playwright/test';
import { keypadCode } from '../../../edge/protocol/keypad-code.ts';
import { demoCase } from '../../support/browser/demo-case.ts';
import { shoot } from '../../support/browser/shoot.ts';
import { expect, test } from '../voice/support/on-hosts.ts';

const { number, code } = demoCase('LW-10421');

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
/** The line has said this, and waits. */
async function says(page: Page, words: RegExp): Promise<void> {
  await expect(page.getByRole('log')).toContainText(words);
  await expect(page.getByRole('status')).toHaveText('De lijn luistert. Zeg iets of kies een toets.');
}

test('[VO-41] [VO-42] [HO-74] who telephones keys number and code, hears where the case stands, and reaches somebody who has it on the screen', {
  tag: '@workers',
}, async ({ world }) => {
  test.setTimeout(150_000);
  const samira = await world.desk('Samira');
  const page = await world.citizen();
  await page.goto(world.telephoneUrl);
  await page.getByRole('button', { name: 'Gemeente Lindewaard' }).click();

  await test.step('the line says what it is, and takes the keys', async () => {
    await says(page, /computer/);
    await page.keyboard.type('1');
    await says(page, /zaaknummer/);
    await page.keyboard.type(`${number.replaceAll(/\D/g, '')}#`);
    await says(page, /Klopt/);
    await page.keyboard.type('1');
    await says(page, /code/);
    await page.keyboard.type(keypadCode(code).replaceAll(' ', ''));
    await says(page, /Wij besluiten uiterlijk op dinsdag 15 december/);
    await shoot(page, 'phone-line');
  });

  await test.step('a person is asked for, sees the case before the first word, and both hear each other', async () => {
    await page.getByRole('textbox', { name: 'Zeg iets' }).fill('medewerker');
    await page.keyboard.press('Enter');
    await says(page, /ziet/);
    await page.keyboard.type('1');
    const card = samira.getByRole('region', { name: 'Waar gaat het over' });
    await expect(card).toContainText('Aanvraag bijstand');
    await shoot(samira, 'phone-line-desk');
    await button(samira, 'Neem op').click();
    await page.getByRole('checkbox').check();
    await world.hears('citizen', ['samira']);
    await world.hears('samira', ['citizen']);
  });

  await test.step('who hangs up is gone at the desk too', async () => {
    await button(page, 'Hang op').click();
    await expect(samira.getByRole('region', { name: 'Bellen', exact: true })).toHaveCount(0);
  });
});
