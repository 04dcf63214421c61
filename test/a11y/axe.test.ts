import { inspect } from '../support/browser/axe.ts';
import { Houvast } from '../support/browser/houvast.ts';
import { expect, test } from '../support/browser/test.ts';

test('what looks at every screen finds a fault inside a shadow tree, and only where it is told to look', async ({
  page,
}) => {
  const houvast = new Houvast(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/gemeente/');
  await houvast.show();
  const found = async (within: string) => (await inspect(page, { within })).violations.map(({ id }) => id);
  expect(await found('html')).toEqual([]);
  await houvast.panel.evaluate((panel) => {
    const faint = document.createElement('p');
    faint.style.cssText = 'position: relative; z-index: 9; color: #ddd; background: #fff';
    faint.append('Niet te lezen', document.createElement('button'));
    panel.append(faint);
  });
  expect(await found('houvast-assistant')).toEqual(['button-name', 'color-contrast']);
  expect(await found('main')).toEqual([]);
});
