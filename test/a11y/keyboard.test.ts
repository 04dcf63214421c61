import type { Page } from '@playwright/test';
import { Citizen } from '../e2e/rondkomen/support/citizen.ts';
import { Houvast } from '../support/browser/houvast.ts';
import { Talk } from '../support/browser/talk.ts';
import { expect, test } from '../support/browser/test.ts';
import { expectedWords } from '../support/browser/words.ts';

interface Stop {
  name: string;
  inside: boolean;
  ring: boolean;
  /** Nothing lies over it, and it is on the screen. */
  seen: boolean;
  top: number;
}

/** What has the focus now, through shadow trees. */
const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    let element = document.activeElement;
    const inside = element?.localName === 'houvast-assistant';
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!(element instanceof HTMLElement)) return { name: '', inside, ring: false, seen: false, top: 0 };
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { left, top, width, height } = element.getBoundingClientRect();
    const middle = { x: left + Math.min(width / 2, 20), y: top + height / 2 };
    let over = document.elementFromPoint(middle.x, middle.y);
    while (
      over?.shadowRoot?.elementFromPoint(middle.x, middle.y) &&
      over.shadowRoot.elementFromPoint(middle.x, middle.y) !== over
    )
      over = over.shadowRoot.elementFromPoint(middle.x, middle.y);
    // A radio button is drawn by its label.
    const drawn = element.closest('label') ?? element;
    return {
      name: element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 50) ?? '',
      inside,
      ring:
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none' || drawn !== element,
      seen: !!over && (drawn.contains(over) || over.contains(drawn)),
      top,
    };
  });

/** A check-in in which everything is skipped, to the screen at its end. */
async function skipAll({ page }: Houvast): Promise<void> {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begin();
  await citizen.skipTo('Dit kunt u nu doen.');
}

/** A question, put to the assistant and then on its way to a person. */
async function passOn({ page }: Houvast): Promise<void> {
  const talk = new Talk(page);
  await talk.open();
  await talk.ask('Wanneer krijg ik mijn vakantiegeld?');
  await talk.houvast.button(talk.houvast.words.person).click();
  await talk.houvast.button('Stuur een bericht').click();
  await expect(talk.houvast.heading('Dit geven wij door. Klopt het?')).toBeVisible();
}

const { close, erase, person } = expectedWords.nl;
for (const [what, first, last, open] of [
  ['the first screen', close, person, (houvast: Houvast) => houvast.page.goto('/gemeente/').then(() => houvast.show())],
  ['number and code', close, person, (houvast: Houvast) => houvast.openAccess('/gemeente/')],
  ['a case', close, erase, (houvast: Houvast) => houvast.openCase('LW-10433')],
  ['a bill', close, erase, (houvast: Houvast) => houvast.openCase('LW-10360')],
  ['what a check-in comes to', erase, 'Liever praten, zonder naam', skipAll],
  ['what is passed on to a person', close, 'Verder', passOn],
] as const) {
  test(`[WG-24] every stop of the Tab key on ${what} is seen, has a ring, and comes in the order of reading`, async ({
    page,
  }) => {
    const houvast = new Houvast(page);
    await open(houvast);
    await houvast.panel.getByRole('button', { name: first, exact: true }).first().focus();
    const stops: Stop[] = [];
    for (let tabs = 0; tabs < 40; tabs++) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (!stop.inside || (stops.length > 0 && stop.name === first)) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(4);
    expect(
      stops.filter(({ ring }) => !ring).map(({ name }) => name),
      'without a ring',
    ).toEqual([]);
    expect(
      stops.filter(({ seen }) => !seen).map(({ name }) => name),
      'covered or off the screen',
    ).toEqual([]);
    expect(stops.at(-1)?.name).toBe(last);
  });
}

test('[WG-25] on a phone the Tab key stays in the panel; beside a page it goes on into the page', async ({
  page,
  isMobile,
}) => {
  const houvast = new Houvast(page);
  await page.goto('/gemeente/');
  await houvast.show();
  await houvast.button(houvast.words.person).focus();
  for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press('Tab');
  const onPage = await page.evaluate(() => document.activeElement?.matches('a, button, input') ?? false);
  expect(onPage).toBe(!isMobile);
});

test('[WG-25] beside a page, the page can still be read and used', async ({ page, isMobile }) => {
  test.skip(isMobile, 'On a phone the panel is the whole screen.');
  const houvast = new Houvast(page);
  await page.goto('/gemeente/');
  await houvast.show();
  await page.getByRole('link', { name: 'Bijstand aanvragen' }).click();
  await expect(page).toHaveURL(/aanvragen/);
});

/** The demo page, with things to press all over it and a talk beside it in which somebody is typing. */
async function talkBesidePage(page: Page): Promise<Talk> {
  const talk = new Talk(page);
  await talk.open();
  await talk.ask('wanneer halen jullie grofvuil op');
  await talk.field.fill('En wat kost');
  await page.evaluate(() => {
    for (let top = 160; top < innerHeight; top += 60) {
      const link = Object.assign(document.createElement('a'), { href: '#', textContent: `Op ${top} pixels` });
      link.style.cssText = `position: absolute; inset: ${top}px 60px auto auto`;
      document.body.prepend(link);
    }
  });
  return talk;
}

test('[WG-25] beside a page the last words of a talk stay in sight while the panel makes room', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'On a phone the panel is the whole screen.');
  const talk = await talkBesidePage(page);
  for (const question of ['wat kost een paspoort', 'ik ga verhuizen', 'wanneer zijn jullie open'])
    await talk.ask(question);
  await talk.houvast.panel.locator('.stage').evaluate((stage) => stage.scrollTo(0, stage.scrollHeight));
  const last = talk.houvast.panel.getByText('Instellingen');
  await expect(last).toBeInViewport({ ratio: 1 });
  await page.getByRole('link', { name: 'Op 400 pixels' }).focus();
  await page.keyboard.press('Shift');
  const inPanel = async () => {
    const [panel, form, line] = await Promise.all(
      [talk.houvast.panel, talk.houvast.panel.locator('form'), last].map((part) => part.boundingBox()),
    );
    return !!panel && !!form && !!line && panel.height < 500 && line.y > panel.y && line.y + line.height <= form.y + 1;
  };
  await expect.poll(inPanel).toBe(true);
});

for (const [width, height] of [
  [1280, 800],
  [700, 600],
  [1000, 320],
] as const) {
  test(`[WG-25] beside a page of ${width} by ${height} the panel makes room for what has the focus in the page, and loses nothing`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'On a phone the panel is the whole screen.');
    await page.setViewportSize({ width, height });
    const talk = await talkBesidePage(page);
    const { panel, words } = talk.houvast;
    const natural = await panel.boundingBox();
    await page.locator('body').evaluate((body) => {
      body.tabIndex = -1;
      body.focus();
    });
    // What keeps the way clear is fetched at the first key.
    const fetched = page.waitForResponse(/step-aside/);
    await page.keyboard.press('Shift');
    await (await fetched).finished();
    const stops: Stop[] = [];
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press('Tab');
      if (tabs === 0) await expect.poll(async () => (await focused(page)).seen).toBe(true);
      const stop = await focused(page);
      if (stop.inside) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(8);
    expect(
      stops.filter(({ seen }) => !seen).map(({ name }) => name),
      'covered or off the screen',
    ).toEqual([]);
    await panel.getByRole('button', { name: words.close, exact: true }).focus();
    expect(await panel.boundingBox()).toEqual(natural);
    await expect(talk.field).toHaveValue('En wat kost');
    await expect(talk.log).toContainText('grofvuil');
  });
}

test('[WG-24] closing gives the focus back to what opened the panel, also a button of the site', async ({ page }) => {
  const houvast = new Houvast(page);
  await page.goto('/gemeente/');
  await expect(houvast.launcher).toBeVisible();
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Waar staat mijn zaak?';
    const assistant = document.querySelector('houvast-assistant');
    button.onclick = () => assistant?.show();
    document.querySelector('h1')?.after(button);
  });
  const own = page.getByRole('button', { name: 'Waar staat mijn zaak?' });
  await own.focus();
  await page.keyboard.press('Enter');
  await expect(houvast.heading(houvast.words.welcome)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(own).toBeFocused();
});

test('[WG-24] each screen is read from its largest sentence on', async ({ page }) => {
  const houvast = new Houvast(page);
  const { words } = houvast;
  await page.goto('/gemeente/');
  await houvast.show();
  await expect(houvast.heading(words.welcome)).toBeFocused();
  await houvast.chooseCase();
  await expect(houvast.heading(words.access)).toBeFocused();
  await houvast.button(words.back).click();
  await expect(houvast.heading(words.welcome)).toBeFocused();
  await houvast.openCase('LW-10421');
  await expect(houvast.answer).toBeFocused();
});

test('with reduced motion nothing moves', async ({ page }) => {
  const houvast = new Houvast(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await houvast.openCase('LW-10421');
  await houvast.button(houvast.words.erase).hover();
  await houvast.case.getByText(houvast.words.calculation).click();
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(moving).toBe(0);
});

test('a site with a small root font does not shrink the text', async ({ page }) => {
  const houvast = new Houvast(page);
  await page.goto('/gemeente/');
  await page.locator('html').evaluate(({ style }) => style.setProperty('font-size', '62.5%'));
  await houvast.show();
  const sizes = await houvast.panel
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => Number.parseFloat(getComputedStyle(button).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15);
});
