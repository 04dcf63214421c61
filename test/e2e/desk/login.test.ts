import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { startProvider } from '../../support/oidc-provider.ts';
import { card, expect, part, press, takeNext, test } from './desk.ts';

const people = [
  { sub: 's-1', name: 'Sanne de Wit', team: 'Inkomen', roles: ['klantcontact'] },
  { sub: 'p-1', name: 'Piet', roles: ['parkeren'] },
];

test('[DK-97] [DL-01] [DL-03] an agent logs in at the organisation’s own provider, helps somebody and logs out; who has no role is told so', async ({
  desks,
}) => {
  const { url, deps } = desks.server;
  const provider = await startProvider(people, [`${url}/v1/desk/callback`]);
  const lindewaard = await deps.organisations.find('lindewaard');
  if (!lindewaard?.desk) throw new Error('The demo has no desk.');
  const organisation = `eigen-${randomUUID().slice(0, 8)}`;
  const { issuer, clientId, clientSecret } = provider;
  const login = { issuer, clientId, clientSecret, publicUrl: url, scope: 'openid profile', roleClaim: 'roles' };
  const desk = { ...lindewaard.desk, login: { ...login, roles: { agent: 'klantcontact' }, teamClaim: 'team' } };
  await deps.organisations.put({ ...lindewaard, facts: { ...lindewaard.facts, code: organisation }, desk });
  const prepare = async (page: Page): Promise<void> => {
    // As on an installation without the demo.
    await page.route('**/v1/desk/demo', (route) => route.fulfill({ status: 404 }));
    // The pages of this provider want a typeface from elsewhere.
    await page.route(/googleapis/, (route) => route.abort());
  };
  const logIn = async (page: Page, name: string): Promise<void> => {
    await page.goto(`/desk/?organisation=${organisation}`);
    await page.getByRole('link', { name: 'Inloggen' }).click();
    await page.getByPlaceholder('Enter any login').fill(name);
    await page.getByPlaceholder('and password').fill('any');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
  };
  try {
    // A host remembers its organisations for some seconds of its clock, which the test before may have set ahead.
    const start = `${url}/v1/desk/login?organisation=${organisation}&return=/desk/`;
    await expect
      .poll(async () => {
        await desks.server.pass(60_000);
        return (await fetch(start, { redirect: 'manual' })).headers.get('Location') ?? '';
      })
      .toContain(issuer);

    const mayReach = [issuer, 'https://fonts.googleapis.com/'];
    const sanne = await desks.visitor({ prepare, mayReach });
    await logIn(sanne, 's-1');
    await expect(sanne).toHaveURL(`${url}/desk/?organisation=${organisation}&lang=nl`);
    await expect(sanne.getByText('Er wacht niemand.')).toBeVisible();
    await expect(sanne.getByText(/^Demo\. /)).toHaveCount(0);
    const citizen = await desks.citizen({ organisation, note: { question: 'Vraag', name: 'Mevrouw Een' } });
    await takeNext(sanne);
    await expect(card(sanne)).toContainText('Mevrouw Een');
    await citizen.sees('joined', ({ as }) => as === 'talk');
    expect(JSON.stringify(citizen.entries)).toContain('Sanne de Wit');
    await part(sanne, 'Wachtrij');
    await sanne.getByLabel('Sanne de Wit: afmelden, taal en sneltoetsen').click();
    await press(sanne, 'Afmelden');
    await press(sanne, 'Meld mij af');
    await expect(sanne.getByRole('link', { name: 'Inloggen' })).toBeVisible();
    await expect(sanne.getByText('Mevrouw Een')).toHaveCount(0);

    const piet = await desks.visitor({ prepare, mayReach });
    await logIn(piet, 'p-1');
    await expect(piet.getByText('Uw account heeft hier geen toegang.')).toBeVisible();
  } finally {
    await provider.stop();
  }
});
