import type { Page } from '@playwright/test';
import { card, type Desks, expect, field, part, press, takeNext, test } from '../e2e/desk/desk.ts';
import { expectReads } from '../support/browser/aria.ts';
import { expectAccessible } from '../support/browser/axe.ts';
import { shoot } from '../support/browser/shoot.ts';

type State = (page: Page, desks: Desks) => Promise<void>;

async function talk(page: Page, desks: Desks): Promise<void> {
  const citizen = await desks.yildiz();
  await desks.citizen({ note: { question: 'Hoe komt u aan € 412,00?', name: 'De heer Van den Berg' } });
  await takeNext(page);
  await field(page).fill('Dag mevrouw. Ik heb gelezen wat u doorgaf.');
  await field(page).press('Control+Enter');
  await citizen.sees('message');
  citizen.do({ type: 'send', text: 'Ik zou gebeld worden.' });
  await expect(page.getByText('Ik zou gebeld worden.').first()).toBeVisible();
}

const states: Record<string, State> = {
  empty: async () => undefined,
  talk,
  hint: async (page, desks) => {
    await talk(page, desks);
    await field(page).fill('U bent wel erg ongeduldig.');
  },
  summary: async (page, desks) => {
    await talk(page, desks);
    await press(page, 'Samenvatten');
  },
  promise: async (page, desks) => {
    await talk(page, desks);
    await press(page, 'Belofte');
  },
  boundary: async (page, desks) => {
    await talk(page, desks);
    await press(page, 'Grens');
    await page.getByLabel('Duidelijk over het gedrag').fill('U bent onbeschoft.');
  },
  close: async (page, desks) => {
    await talk(page, desks);
    await press(page, 'Afronden');
  },
  report: async (page, desks) => {
    await talk(page, desks);
    await part(page, 'Protocol');
    await press(page, 'Melden wat er gebeurde');
    await press(page, 'Even pauze');
    await expect(page.getByText('Kies eerst wat er gebeurde.')).toBeVisible();
  },
  case: async (page, desks) => {
    await talk(page, desks);
    await part(page, 'Protocol');
    await page.getByRole('tab', { name: 'Zaak' }).click();
    await expect(page.getByText('Wij deden niet wat wij beloofden.')).toBeVisible();
  },
};

for (const [name, reach] of Object.entries(states)) {
  test(`[DK-70] the desk holds to WCAG 2.2 AA: ${name}`, async ({ desks }) => {
    const page = await desks.open('Samira');
    await reach(page, desks);
    await expectAccessible(page, name);
    await shoot(page, `desk-${name}`);
    await expectNoSideways(page);
  });
}

test('[DK-70] the desk holds to WCAG 2.2 AA: aftercare', async ({ desks }) => {
  const samira = await desks.open('Samira');
  await part(samira, 'Protocol');
  await press(samira, 'Melden wat er gebeurde');
  await samira.getByRole('radio', { name: 'Bedreiging' }).check();
  await press(samira, 'Praten met mijn teamleider');
  await expect(samira.getByText('Uw melding is bij uw teamleider.')).toBeVisible();
  await expectAccessible(samira, 'report sent');
  const karin = await desks.open('Karin');
  await karin.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: 'Taken 1' }).click();
  await press(karin, 'Lees de melding');
  await karin.getByText('De nazorg is gedaan').click();
  await expectAccessible(karin, 'aftercare');
  await shoot(karin, 'desk-aftercare-open');
  await expectNoSideways(karin);
});

test('[DK-71] what a screen reader meets in a talk stays the same, word for word', async ({ desks }) => {
  test.skip(test.info().project.name === '360', 'a phone shows one part at a time');
  const page = await desks.open('Samira');
  await talk(page, desks);
  await expect(page.getByText('gelezen', { exact: true })).toBeVisible();
  await expectReads(card(page), 'desk-card', desks.server.url);
  await expectReads(page.getByRole('complementary'), 'desk-side', desks.server.url);
});

const looks = {
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
  small: { viewport: { width: 320, height: 256 } },
  tablet: { viewport: { width: 820, height: 1180 } },
} as const;

for (const [look, options] of Object.entries(looks)) {
  test(`[DK-72] the desk works in another look: ${look}`, async ({ desks }) => {
    const page = await desks.open('Samira', options);
    await talk(page, desks);
    if (look !== 'forced') await expectAccessible(page, look);
    await expectNoSideways(page);
    await field(page).scrollIntoViewIfNeeded();
    await field(page).fill('Ook hier.');
    await press(page, 'Verstuur');
    await expect(page.getByText('Ook hier.').first()).toBeVisible();
    await shoot(page, `desk-look-${look}`);
  });
}

test('[DK-73] text at 200 % and right to left lose nothing', async ({ desks }) => {
  const page = await desks.open('Samira');
  await talk(page, desks);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expectNoSideways(page);
  await shoot(page, 'desk-large');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
    document.documentElement.dir = 'rtl';
  });
  await expectNoSideways(page);
  await shoot(page, 'desk-rtl');
});

const screens = [
  [1280, 800],
  [820, 1180],
  [360, 740],
  // 1280 by 800 at 200 %, where the tabs stand on top.
  [640, 400],
] as const;

test('[DK-74] the order of Tab is the order in which the parts are seen, on every screen', async ({ desks }) => {
  test.skip(test.info().project.name === '360', 'it looks at each size itself');
  // A lead has all tabs.
  const page = await desks.open('Karin');
  await talk(page, desks);
  for (const [width, height] of screens) {
    await page.setViewportSize({ width, height });
    for (const name of ['Wachtrij', 'Gesprek', 'Protocol'] as const) {
      await part(page, name);
      const stops = await stopsOf(page);
      expect(stops.length, `stops at ${width} by ${height}, ${name}`).toBeGreaterThan(8);
      const back = stops.filter((stop, index) => isBefore(stop, stops[index - 1]));
      expect(
        back.map(({ what }) => what),
        `goes back at ${width} by ${height}, ${name}`,
      ).toEqual([]);
    }
  }
});

interface Stop {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Above what came before it, and not in a column further on. */
const isBefore = (stop: Stop, previous: Stop | undefined): boolean =>
  previous !== undefined && stop.bottom <= previous.top + 1 && stop.left < previous.right;

/** What gets the focus, one Tab after another, from the top of the page to its end; where it is on the page. */
async function stopsOf(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      let at = document.activeElement;
      for (let inside = at; inside; inside = inside.shadowRoot?.activeElement ?? null) at = inside;
      if (!at || at === document.body) return undefined;
      const { left, right, top, bottom } = at.getBoundingClientRect();
      const what = at.getAttribute('aria-label') ?? at.textContent?.trim() ?? at.localName;
      return { what: what.slice(0, 40), left, right, top: top + scrollY, bottom: bottom + scrollY };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
}

async function expectNoSideways(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider, 'pixels that stick out').toBeLessThanOrEqual(0);
}
