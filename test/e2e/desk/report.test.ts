import { shoot } from '../../support/browser/shoot.ts';
import { card, expect, field, log, part, press, takeNext, test } from './desk.ts';

test('[DK-90] who stands by is shown, hears a call for help first, reads along and leaves again', async ({ desks }) => {
  const samira = await desks.open('Samira');
  const joost = await desks.open('Joost');
  const karin = await desks.open('Karin');
  const citizen = await desks.yildiz();
  await part(joost, 'Protocol');
  await press(joost, 'Ik sta klaar om mee te kijken');
  await expect(joost.getByText(/^U staat klaar tot /)).toBeVisible();
  await takeNext(samira);
  await part(samira, 'Protocol');
  const beside = samira.getByRole('listitem').filter({ hasText: 'staat klaar om mee te kijken' });
  await expect(beside).toContainText('Joost');
  await samira.getByRole('button', { name: /^Hulp nu/ }).click();
  await expect(samira.getByText('Joost weet dat u hulp wilt.').first()).toBeVisible();
  await shoot(samira, 'desk-help-asked');

  await part(joost, 'Wachtrij');
  await expect(joost.getByRole('region', { name: 'Hulp gevraagd' })).toContainText('Samira vraagt om hulp.');
  await press(joost, 'Kijk mee');
  await citizen.sees('joined', ({ as }) => as === 'aside');
  await expect(samira.getByText('Joost weet dat u hulp wilt.')).toHaveCount(0);
  await part(samira, 'Gesprek');
  await expect(log(samira)).toContainText('Joost leest mee');
  await joost.getByPlaceholder('Alleen collega’s lezen dit').fill('Goed zo. Blijf bij de vraag.');
  await press(joost, 'Naar collega');
  await expect(log(samira)).toContainText('Blijf bij de vraag.');
  await shoot(joost, 'desk-reads-along');
  await press(joost, 'Ga uit het gesprek');
  await citizen.sees('left');
  await part(karin, 'Wachtrij');
  await expect(karin.getByRole('region', { name: 'Hulp gevraagd' })).toHaveCount(0);
  expect(JSON.stringify(citizen.frames)).not.toContain('Blijf bij de vraag.');
});

test('[DK-90] a colleague who does not stand by can be asked by name, and may say not now', async ({ desks }) => {
  const samira = await desks.open('Samira');
  const joost = await desks.open('Joost');
  const citizen = await desks.yildiz();
  await takeNext(samira);
  await part(samira, 'Protocol');
  const ask = samira.getByRole('button', { name: 'Vraag Joost om mee te kijken' });
  await ask.click();
  await expect(samira.getByText('Joost weet dat u hulp wilt.').first()).toBeVisible();
  await part(joost, 'Wachtrij');
  const asked = joost.getByRole('region', { name: 'Hulp gevraagd' });
  await expect(asked).toContainText('Samira vraagt om hulp.');
  await asked.getByRole('button', { name: 'Nu niet' }).click();
  await expect(asked).toHaveCount(0);
  await ask.click();
  await asked.getByRole('button', { name: 'Kijk mee' }).click();
  await citizen.sees('joined', ({ as }) => as === 'aside');
  // Who is in the talk is not asked again.
  await part(samira, 'Protocol');
  await expect(samira.getByText('Joost').first()).toBeVisible();
  await expect(ask).toHaveCount(0);
});

test('[DK-91] what happened is told to the lead in three clicks, and followed until it is finished', async ({
  desks,
}) => {
  const samira = await desks.open('Samira');
  const karin = await desks.open('Karin');
  const citizen = await desks.yildiz();
  await takeNext(samira);
  citizen.do({ type: 'send', text: 'Ik weet waar jij werkt.' });
  await part(samira, 'Gesprek');
  await expect(log(samira)).toContainText('Ik weet waar jij werkt.');
  const before = citizen.frames.length;

  await samira.getByLabel('Meer').click();
  await card(samira).getByRole('button', { name: 'Melden wat er gebeurde' }).click();
  await expect(samira.getByRole('radio', { name: 'Schelden of kleineren' })).toBeFocused();
  await samira.getByRole('radio', { name: 'Bedreiging' }).check();
  await samira.getByLabel('In uw eigen woorden').fill('Er werd gezegd dat men weet waar ik werk.');
  await shoot(samira, 'desk-report');
  await press(samira, 'Even pauze');
  await expect(samira.getByRole('heading', { name: 'Uw melding is bij uw teamleider.' })).toBeFocused();
  await expect(samira.getByText(/Uiterlijk woensdag 25.november hoort u van uw teamleider/)).toBeVisible();
  // A year, when the organisation set nothing.
  await expect(samira.getByText(/^De melding blijft tot woensdag 24.november 2027\./)).toBeVisible();
  await shoot(samira, 'desk-report-sent');
  await press(samira, 'Sluit');

  await karin.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: 'Taken 1' }).click();
  const report = karin.getByRole('article', { name: /^Samira/ });
  await expect(report).toContainText('Wil even pauze.');
  await expect(report).not.toContainText('Bedreiging');
  await report.getByRole('button', { name: 'Lees de melding' }).click();
  await expect(report).toContainText('Bedreiging');
  await expect(report).toContainText('Er werd gezegd dat men weet waar ik werk.');
  await report.getByRole('button', { name: 'Ik doe de nazorg' }).click();
  await expect(report).toContainText('Karin');
  await shoot(karin, 'desk-aftercare');
  const own = samira.getByRole('listitem').filter({ hasText: 'Gemeld op' });
  await expect(own).toContainText(/Karin komt uiterlijk woensdag 25.november bij u terug/);
  await report.getByText('De nazorg is gedaan').click();
  await report.getByLabel(/^Wat sprak u af/).fill('Wij bellen morgen samen.');
  await report.getByRole('button', { name: 'Rond af' }).click();
  await expect(own).toContainText('Wij bellen morgen samen.');
  await expect(own).toContainText('Afgerond op');

  // The citizen heard nothing of it; the talk goes on.
  await part(samira, 'Gesprek');
  await field(samira).fill('Ik ben er nog.');
  await press(samira, 'Verstuur');
  await citizen.sees('message', ({ text }) => text === 'Ik ben er nog.');
  expect(JSON.stringify(citizen.frames.slice(before))).not.toMatch(/[Mm]elding|[Bb]edreiging|waar ik werk/);
});

test('[DK-91] what a lead reports is not theirs to look after, and theirs to take back', async ({ desks }) => {
  const karin = await desks.open('Karin');
  await part(karin, 'Protocol');
  await press(karin, 'Melden wat er gebeurde');
  await expect(karin.getByText('Alleen de andere teamleiders lezen dit.')).toBeVisible();
  await karin.getByRole('radio', { name: 'Bedreiging' }).check();
  await press(karin, 'Ik weet het nog niet');
  await expect(karin.getByRole('heading', { name: 'Uw melding is bij de andere teamleiders.' })).toBeFocused();
  await expect(karin.getByText(/^Bent u de enige teamleider\?/)).toBeVisible();
  await shoot(karin, 'desk-report-of-lead');
  await press(karin, 'Sluit');
  await karin
    .getByRole('navigation', { name: 'Onderdelen' })
    .getByRole('button', { name: /^Taken/ })
    .click();
  await expect(karin.getByText('Er zijn nu geen meldingen.')).toBeVisible();
  await part(karin, 'Protocol');
  const own = karin.getByRole('listitem').filter({ hasText: 'Gemeld op' });
  await own.getByRole('button', { name: 'Trek de melding in' }).click();
  await expect(own).toHaveCount(0);
});

test('[DK-92] a report that does not arrive keeps its words, is sent once, and can be taken back', async ({
  desks,
}) => {
  const samira = await desks.open('Samira');
  await part(samira, 'Protocol');
  let fails = true;
  const sent: unknown[] = [];
  await samira.route('**/v1/desk/incidents', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    sent.push(route.request().postDataJSON());
    if (!fails) return route.continue();
    fails = false;
    // It arrived, and the answer was lost.
    await route.fetch();
    await route.abort();
  });
  await press(samira, 'Melden wat er gebeurde');
  await samira.getByRole('radio', { name: 'Discriminatie' }).check();
  await samira.getByLabel('In uw eigen woorden').fill('Over mijn naam.');
  await press(samira, 'Ik weet het nog niet');
  await expect(samira.getByText(/^Dat is niet gelukt/)).toBeVisible();
  await expect(samira.getByLabel('In uw eigen woorden')).toHaveValue('Over mijn naam.');
  await press(samira, 'Ik weet het nog niet');
  await expect(samira.getByRole('heading', { name: 'Uw melding is bij uw teamleider.' })).toBeVisible();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
  await part(samira, 'Protocol');
  await expect(samira.getByRole('listitem').filter({ hasText: 'Gemeld op' })).toHaveCount(1);
  await part(samira, 'Gesprek');
  await press(samira, 'Trek de melding in');
  await part(samira, 'Protocol');
  await expect(samira.getByText('Gemeld op')).toHaveCount(0);
});
