import { inspect } from '../support/browser/axe.ts';
import { Houvast } from '../support/browser/houvast.ts';
import { expect, test } from '../support/browser/test.ts';

test('what looks at every screen finds a fault inside a shadow tree, and only where it is told to look', async ({
  page,
}) => {
  const houvast = new Houvast(page);
  await page.goto('/gemeente/');
  await houvast.show();
  const found = async (within: string) => (await inspect(page, { within })).violations.map(({ id }) => id);
  expect(await found('html')).toEqual([]);
  await houvast.heading(houvast.words.welcome).evaluate((heading) => {
    heading.style.color = '#ddd';
    heading.style.backgroundColor = '#fff';
    heading.append(document.createElement('button'));
  });
  expect(await found('houvast-assistant')).toEqual(['button-name', 'color-contrast']);
  expect(await found('main')).toEqual([]);
});
