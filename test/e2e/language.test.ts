import { Houvast } from '../support/browser/houvast.ts';
import { shoot } from '../support/browser/shoot.ts';
import { demoCase, expect, test } from '../support/browser/test.ts';

const onTime = demoCase('LW-10421');

test('an English page has an English assistant, from launcher to case', async ({ page }) => {
  const houvast = new Houvast(page, 'en');
  const { words } = houvast;
  await page.goto('/gemeente/en/');
  await expect(houvast.launcher).toHaveAccessibleName(`${words.launcher} ${words.openNow}`);
  await houvast.show();
  for (const sentence of [words.computer, words.openNow]) await expect(houvast.panel).toContainText(sentence);
  await shoot(page, 'welcome-en');
  await houvast.chooseCase();
  await shoot(page, 'access-en');
  await houvast.enter(onTime.number, 'KKKK MMMM NNNN');
  await expect(houvast.panel).toContainText(words.wrongCode);
  await houvast.enter(onTime.number, onTime.code);
  await expect(houvast.answer).toHaveText(words.nothingToDo);
  await expect(houvast.case).toContainText('Tuesday 15 December 2026');
  await expect(houvast.panel).not.toContainText(/\b(uw|wij|een|het)\b/);
});

test('a citizen chooses English on a Dutch page, and keeps it on the next page of the visit', async ({ page }) => {
  const dutch = new Houvast(page);
  const english = new Houvast(page, 'en');
  await page.goto('/gemeente/');
  await dutch.show();
  await dutch.button(dutch.words.otherLanguage).click();
  await expect(english.heading(english.words.welcome)).toBeVisible();
  await expect(english.panel.getByText(english.words.computer)).toBeVisible();
  const spoken = await english.heading(english.words.welcome).evaluate((heading) => {
    for (let node: Node | null = heading; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
      if (node instanceof HTMLElement && node.lang) return node.lang;
    return '';
  });
  expect(spoken).toBe('en');
  await english.chooseCase();
  await english.enter(onTime.number, onTime.code);
  await expect(english.answer).toHaveText(english.words.nothingToDo);
  await english.button(english.words.back).click();
  await english.button(english.words.otherLanguage).click();
  await expect(dutch.heading(dutch.words.welcome)).toBeVisible();
});
