import { demoCases } from '../../demo/cases/index.ts';
import { Houvast } from '../support/browser/houvast.ts';
import { shoot } from '../support/browser/shoot.ts';
import { expect, test } from '../support/browser/test.ts';
import { keySentences } from './key-sentences.ts';

test('every demo case has its key sentence in these tests', () => {
  expect(Object.keys(keySentences).sort()).toEqual(demoCases.map(({ number }) => number).sort());
});

for (const { number, shows } of demoCases) {
  test(`[CV-01] ${number} reads in Dutch and in English: ${shows.en}`, async ({ page }) => {
    const houvast = new Houvast(page);
    const { nl, en } = keySentences[number] ?? { nl: ['', ''], en: ['', ''] };
    await houvast.openCase(number);
    await expect(houvast.answer).toHaveText(nl[1]);
    await expect(houvast.case).toContainText(nl[0]);
    await expect(houvast.case).toContainText(`${houvast.words.caseNumber} ${number}`);
    await shoot(page, `case-${number}`);

    await page.locator('houvast-assistant').evaluate((element) => element.setAttribute('language', 'en'));
    await expect(houvast.answer).toHaveText(en[1]);
    await expect(houvast.case).toContainText(en[0]);
    await expect(houvast.case).toHaveAttribute('lang', 'en');
    await shoot(page, `case-${number}-en`);
  });
}
