import { shoot } from '../../support/browser/shoot.ts';
import { expect, test } from '../../support/browser/test.ts';

test('[DK-67] the page lets nothing in but itself', async ({ request }) => {
  const answer = await request.get('/desk/?organisation=lindewaard');
  const policy = answer.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
  expect(await answer.text()).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*src=)/);
  expect((await request.get('/desk', { maxRedirects: 0 })).headers()['location']).toBe('/desk/');
});

test('[DK-68] without the demo the desk leads to the organisation’s own login, and says why somebody is not in', async ({
  page,
}) => {
  await page.route('**/v1/desk/demo', (route) => route.fulfill({ status: 404 }));
  await page.goto('/desk/?organisation=lindewaard#no-role');
  await expect(page.getByText('Uw account heeft hier geen toegang.')).toBeVisible();
  const login = page.getByRole('link', { name: 'Inloggen' });
  const { search } = new URL((await login.getAttribute('href')) ?? '', page.url());
  expect(Object.fromEntries(new URLSearchParams(search))).toEqual({
    organisation: 'lindewaard',
    return: '/desk/?organisation=lindewaard&lang=nl',
  });
  await shoot(page, 'desk-login');
  await page.goto('about:blank');
  await page.goto('/desk/');
  await expect(page.getByText('Open de werkplek met de link van uw organisatie.')).toBeVisible();
});
