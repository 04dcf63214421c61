import { type BrowserContext, expect, type Page } from '@playwright/test';
import { questions } from '../../widget/assistant/rondkomen/check-in/questions.ts';
import { en } from '../../widget/assistant/rondkomen/words/en.ts';
import { nl } from '../../widget/assistant/rondkomen/words/nl.ts';
import { Citizen } from '../e2e/rondkomen/support/citizen.ts';
import { enterAsConsulent } from '../e2e/rondkomen/support/consulent.ts';
import { expectReads } from '../support/browser/aria.ts';
import { expectAccessible } from '../support/browser/axe.ts';
import type { DemoServer } from '../support/browser/demo-server.ts';
import { shoot } from '../support/browser/shoot.ts';
import { test } from '../support/browser/test.ts';
import { expectNothingCut, expectTargets } from './measures.ts';

/** Brings the part to a screen. */
type Reach = (citizen: Citizen, world: { context: BrowserContext; server: DemoServer }) => Promise<void>;

const toCount = async (citizen: Citizen): Promise<void> => {
  await citizen.begin();
  await citizen.skipTo('Wilt u uitrekenen wat u overhoudt?');
  await citizen.choose('Ja');
};
const toThreat = async (citizen: Citizen): Promise<void> => {
  await citizen.begin();
  await citizen.choose('Ja');
  await citizen.choose('Ik moet mijn huis uit');
};
const toWithout = async (citizen: Citizen): Promise<void> => {
  await citizen.begin();
  await citizen.skipTo('Dit kunt u nu doen.');
};
const toTimes = async (citizen: Citizen): Promise<void> => {
  await citizen.button(/^Liever meteen praten/).click();
  await citizen.sees('Kies een tijd die u past.');
};
const toTopic = async (citizen: Citizen): Promise<void> => {
  await toTimes(citizen);
  await citizen.part.getByLabel('Langskomen', { exact: true }).check();
  await citizen.part
    .getByRole('group', { name: /26\snovember/ })
    .getByLabel('11.00')
    .check();
  await citizen.button(/^Kies /).click();
  await citizen.sees('Waar wilt u over praten?');
};

/** Every kind of screen that a citizen can meet in the part. */
const screens: Readonly<Record<string, Reach>> = {
  start: async () => {},
  together: async (citizen) => {
    await citizen.button(/^Samen invullen/).click();
    await citizen.sees('Vul het rustig samen in.');
  },
  question: (citizen) => citizen.begin(),
  'question-many': async (citizen) => {
    await citizen.begin();
    await citizen.choose('Ja');
    await citizen.part.getByLabel('Mijn zorgverzekering stopt').check();
  },
  'question-slip': async (citizen) => {
    await citizen.begin();
    await citizen.button('Volgende').click();
    await expect(citizen.part.getByRole('alert')).toBeVisible();
  },
  amount: async (citizen) => {
    await toCount(citizen);
    await citizen.choose('Loon');
    await citizen.sees('Hoeveel loon krijgt u?');
  },
  'amount-slip': async (citizen) => {
    await toCount(citizen);
    await citizen.choose('Uitkering');
    await citizen.fill('veel');
    await expect(citizen.part.getByRole('alert')).toBeVisible();
  },
  suicidal: async (citizen) => {
    await citizen.begin();
    await citizen.choose('Ik denk aan zelfdoding');
  },
  threatened: async (citizen) => {
    await citizen.begin();
    await citizen.choose('Nee, ik ben in gevaar');
  },
  threat: toThreat,
  recorded: async (citizen) => {
    await toThreat(citizen);
    await citizen.button(/^Ja, ik vraag nu hulp/).click();
  },
  result: async (citizen) => {
    await citizen.begin();
    await citizen.tellAll();
  },
  'result-short': async (citizen) => {
    await toCount(citizen);
    await citizen.choose('Uitkering');
    await citizen.fill('900');
    await citizen.skipTo('Wat betaalt u voor uw woning?');
    await citizen.fill('800');
    await citizen.fill('200');
    await citizen.skipTo(/tekort/);
  },
  'result-without': toWithout,
  help: async (citizen) => {
    await toWithout(citizen);
    await citizen.button(/^Bijstand/).click();
    await citizen.sees('Bijstand');
  },
  times: toTimes,
  topic: toTopic,
  booked: async (citizen) => {
    // The code and the hash are others each time: the same for a snapshot.
    await citizen.page.route('**/v1/rondkomen/talks', async (route) => {
      const answer = await route.fetch();
      const talk = await answer.json();
      const stored = { ...talk.stored, code_hash: 'swHCk55yMtpI-h8_UAxQkWHtVOH3IFDcoDfQIpbdPxI' };
      await route.fulfill({ response: answer, json: { ...talk, code: '3ACD-EFHJ-KMNP', stored } });
    });
    await toTopic(citizen);
    await citizen.button('Zet dit gesprek vast').click();
    await expect(citizen.part.locator('output')).toBeVisible({ timeout: 40_000 });
  },
  code: async (citizen) => {
    await citizen.button(/^Ik heb al een code/).click();
    await citizen.part.getByRole('textbox').fill('3ACD');
    await citizen.button('Zoek mijn gesprek').click();
  },
  room: async (citizen, { context, server }) => {
    await toTimes(citizen);
    await citizen.part.getByLabel('Chatten', { exact: true }).check();
    await citizen.part
      .getByRole('group', { name: /24\snovember/ })
      .getByLabel('10.00')
      .check();
    await citizen.button(/^Kies /).click();
    await citizen.button('Zet dit gesprek vast').click();
    const output = citizen.part.locator('output');
    await expect(output).toBeVisible({ timeout: 40_000 });
    const code = (await output.textContent()) ?? '';
    const fiveToTen = Date.parse('2026-11-24T09:55:00+01:00');
    server.clock.set(fiveToTen);
    await context.clock.setFixedTime(fiveToTen);
    await citizen.button(/^Verzetten of afzeggen/).click();
    await citizen.button('Naar het gesprek').click();
    const consulent = await enterAsConsulent(server, code);
    await expect(citizen.part).toContainText('De consulent is er.');
    await citizen.part.getByRole('textbox').fill('Ik heb een brief over mijn huur.');
    await citizen.button('Stuur').click();
    consulent.send({ type: 'say', number: 1, text: 'Goed dat u er bent. Wat staat erin?' });
    await expect(citizen.part).toContainText('Wat staat erin?');
  },
  'no-times': async (citizen) => {
    await citizen.page.route('**/v1/rondkomen/slots*', (route) => route.fulfill({ json: { slots: [], places: [] } }));
    await citizen.button(/^Liever meteen praten/).click();
    await citizen.sees('Er is nu geen tijd vrij.');
  },
};

const ways: Readonly<Record<string, (page: Page, name: string) => Promise<void>>> = {
  'in the dark': (page, name) =>
    withStyle(page, 'color-scheme', 'dark', async () => {
      await expectAccessible(page, `${name} in the dark`, 'houvast-assistant');
      await shoot(page, `${name}-dark`);
    }),
  'in forced colours': async (page, name) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await expectAccessible(page, `${name} in forced colours`, 'houvast-assistant');
    await shoot(page, `${name}-forced`);
    await page.emulateMedia({ forcedColors: 'none' });
  },
  'from right to left': async (page, name) => {
    await page.locator('html').evaluate((html) => html.setAttribute('dir', 'rtl'));
    await expectNothingCut(page);
    await shoot(page, `${name}-rtl`);
    await page.locator('html').evaluate((html) => html.removeAttribute('dir'));
  },
  'with text twice as large': (page, name) =>
    withStyle(page, 'font-size', '200%', async () => {
      await expectNothingCut(page);
      await shoot(page, `${name}-large`);
    }),
  'on the smallest screen': async (page, name) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await expectNothingCut(page);
    await expectTargets(page);
    await shoot(page, `${name}-320`);
  },
};

async function withStyle(page: Page, property: string, value: string, look: () => Promise<void>): Promise<void> {
  const html = page.locator('html');
  await html.evaluate(({ style }, [name, to]) => style.setProperty(name, to), [property, value] as const);
  await look();
  await html.evaluate(({ style }, name) => style.removeProperty(name), property);
}

for (const [name, reach] of Object.entries(screens)) {
  test(`rondkomen ${name} reads as it should, and holds in every way that people look at it`, async ({
    page,
    context,
    server,
    isMobile,
  }) => {
    // A busy machine looks at six pictures of each screen for long.
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const citizen = new Citizen(page);
    await citizen.open();
    await reach(citizen, { context, server });
    await expect(citizen.sentence).toBeVisible();
    await shoot(page, `rondkomen-${name}`);
    await expectReads(page.getByRole('dialog'), `rondkomen-${name}`, server.url);
    await expectAccessible(page, name);
    await expectTargets(page);
    await expectNothingCut(page);
    // Beside a wide page the panel is as narrow as on a phone, so the other ways are looked at there only.
    for (const [way, look] of Object.entries(ways))
      if (isMobile || way === 'in the dark') await test.step(way, () => look(page, `rondkomen-${name}`));
  });
}

/** What stands on a question: the last way on must be in sight without scrolling. */
const overflow = (page: Page) =>
  page.locator('houvast-rondkomen').evaluate(({ parentElement: stage }) => {
    const { scrollHeight = 0, clientHeight = 0 } = stage ?? {};
    return scrollHeight - clientHeight;
  });

for (const words of [nl, en]) {
  test(`[CI-16] every question fits a phone, also a short one, in ${words.language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const citizen = new Citizen(page);
    await citizen.open(words.language);
    await citizen.button(words.start.begin).click();
    const long: string[] = [];
    const heights = [640, 740];
    const seen: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      const title = (await citizen.sentence.textContent()) ?? '';
      const question = questions.find(({ id }) => words.questions[id].title === title);
      if (!question) {
        if (title !== words.threat.title) break;
        await citizen.button(new RegExp(`^${words.threat.carryOn}`)).click();
        continue;
      }
      seen.push(question.id);
      // The widest way: all that can be chosen is chosen, so that every question comes by.
      if (question.kind === 'amount') await citizen.part.getByRole('textbox').fill('1.234,56');
      else {
        const inputs = citizen.part.locator('.options label');
        const last = question.kind === 'many' ? question.options.length - 1 : 1;
        for (let at = 0; at < last; at += 1) await inputs.nth(at).click();
      }
      for (const height of heights) {
        await page.setViewportSize({ width: 360, height });
        const over = await overflow(page);
        if (over > 0) long.push(`${question.id} by ${over} at ${height}`);
      }
      await citizen.button(words.question.next).click();
      await expect(citizen.sentence).not.toHaveText(title);
    }
    expect(seen).toEqual(questions.map(({ id }) => id));
    expect(long).toEqual([]);
  });
}

test('a check-in goes by keyboard alone, and the focus is on each new sentence', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Tab', 'Enter');
  await citizen.sees('Bent u nu veilig?');
  await expect(citizen.sentence).toBeFocused();
  await press('Tab', 'Space', 'Enter');
  await citizen.sees('Gaat een van deze dingen gebeuren?');
  await expect(citizen.sentence).toBeFocused();
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Space', 'Tab', 'Enter');
  await citizen.sees('Heeft u vandaag genoeg te eten?');
  await expect(citizen.sentence).toBeFocused();
  await press('Tab', 'ArrowDown', 'Tab', 'Tab', 'Tab', 'Enter');
  await citizen.sees('Hoe oud bent u?');
});
