import { shoot } from '../../support/browser/shoot.ts';
import { card, expect, field, log, part, press, test } from './desk.ts';

/** 1280 by 800 at 200 %. */
const viewport = { width: 640, height: 400 };

test('[DK-47] on a low screen what is asked now and the way to each part stand on top, and the newest stays in sight', async ({
  desks,
}) => {
  const karin = await desks.open('Karin', { viewport });
  const samira = await desks.open('Samira', { viewport });
  const away = await desks.citizen({ note: { question: 'Kan ik later betalen?', name: 'Mevrouw Weg' } });
  away.leave();
  // The office hears a moment later that a line is gone; only then does the minute count.
  await part(samira, 'Wachtrij');
  await expect(async () => {
    await desks.server.pass(61_000);
    await expect(samira.getByText(/^laatst gezien/)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await part(samira, 'Gesprek');
  const citizen = await desks.yildiz();

  // Who waits can be taken from where one looks.
  await press(samira, 'Neem volgend gesprek');
  await expect(card(samira)).toContainText(/Aan zetWij/);
  // Read first, then write.
  const question = samira.getByRole('heading', { name: '‘Kan ik een voorschot krijgen voor de huur?’' });
  await expect(question).toBeFocused();
  await expect(question).toBeInViewport({ ratio: 1 });
  await expect(card(samira)).toContainText('Ik maak mij zorgen. De huur moet 1 december betaald zijn.');
  await field(samira).fill('Dat klopt. Wij belden niet. Dat spijt mij.');
  await field(samira).press('Control+Enter');
  for (const text of ['Ik wacht al vijf weken.', 'En er gebeurt niets.', 'De huur moet 1 december betaald zijn.']) {
    citizen.do({ type: 'send', text });
    await expect(log(samira).getByText(text)).toBeInViewport();
    await expect(field(samira)).toBeInViewport();
  }
  await shoot(samira, 'desk-low');

  // The call for help reaches a lead who looks at no queue.
  await samira.getByRole('button', { name: /^Hulp nu/ }).click();
  await expect(karin.getByRole('region', { name: 'Hulp gevraagd' })).toBeInViewport({ ratio: 1 });
  await shoot(karin, 'desk-low-help');
  await press(karin, 'Kijk mee');
  await expect(card(karin)).toContainText('Mevrouw A. Yıldız');

  await samira.evaluate(() => scrollTo(0, 0));
  await expect(samira.getByRole('navigation', { name: 'Onderdelen' })).toBeInViewport({ ratio: 1 });
  await part(samira, 'Wachtrij');
  await press(samira, 'Laat een bericht achter voor Mevrouw Weg');
  await expect(samira.getByRole('textbox', { name: 'Bericht voor Mevrouw Weg' })).toBeFocused();
  await expect(samira.getByRole('textbox', { name: 'Bericht voor Mevrouw Weg' })).toBeInViewport({ ratio: 1 });
});
