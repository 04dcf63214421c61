import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { summarize } from '../../../edge/progress/summarize.ts';
import type { Explanation } from '../../../edge/protocol/explanation.ts';
import { inspect } from '../../support/browser/axe.ts';
import type { CaseHost } from '../../support/case-host.ts';
import { type CasePage, serveCasePage } from '../../support/case-page.ts';
import { chromiumArguments, ensureChromium, findTestChromium } from '../../support/chromium.ts';
import { type ExampleName, exampleExplanation, examples } from '../../support/explanations.ts';

declare const host: CaseHost;
/** One for each field of the screen. */
const darkNames: ExampleName[] = ['onTime', 'paperMissing', 'lateWithRights', 'repayment', 'decidedAndPaid'];
const names = Object.keys(examples) as ExampleName[];

// A real browser, on a machine that may be doing other things.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let browser: Browser;
let site: CasePage;
let page: Page;
let problems: string[];

beforeAll(async () => {
  site = await serveCasePage();
  const executablePath = findTestChromium() ?? ensureChromium();
  browser = await chromium.launch({ executablePath, args: chromiumArguments });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  problems = [];
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  // The dialog of the browser itself; what would go to the printer stays for us to look at.
  await context.addInitScript(() => Object.assign(globalThis, { print: () => {} }));
  page = await context.newPage();
  page.on(
    'console',
    (message) => message.type() === 'error' && !/favicon|404/.test(message.text()) && problems.push(message.text()),
  );
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(site.url);
  await page.waitForFunction(() => 'host' in globalThis);
});
afterEach(() => page.context().close());

const show = (explanation: Explanation, language: 'nl' | 'en' = 'nl', lookingSince?: string) =>
  page.evaluate(([one, two, three]) => host.show(one, two, three), [explanation, language, lookingSince] as const);
const heard = () => page.evaluate(() => host.heard);

describe('the screen of a case', () => {
  it('[CV-22] draws every example under a strict Content-Security-Policy with Trusted Types', async () => {
    for (const name of names) {
      await page.evaluate(() => host.clear());
      await show(examples[name]);
    }
    expect(problems).toEqual([]);
  });

  it('passes the rules of WCAG 2.2 AA in every example, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate((scheme) => document.documentElement.style.setProperty('color-scheme', scheme), colorScheme);
      for (const name of colorScheme === 'light' ? names : darkNames) {
        await page.evaluate(() => host.clear());
        await show(examples[name]);
        const { violations } = await inspect(page, {
          tags: ['best-practice'],
          except: ['region', 'page-has-heading-one', 'landmark-one-main'],
        });
        expect(violations.map(({ id, nodes }) => `${name} ${colorScheme} ${id} ${nodes[0]?.html}`)).toEqual([]);
      }
    }
  }, 240_000);

  it('never scrolls sideways at 320 px, nor with text at 200 %', async () => {
    await page.setViewportSize({ width: 320, height: 740 });
    for (const size of ['100%', '200%']) {
      await page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
      for (const name of names) {
        await page.evaluate(() => host.clear());
        await show(examples[name]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name} ${size}`).toBeLessThanOrEqual(
          320,
        );
      }
    }
  });

  it('[CV-09] has one filled button when something is needed, and none when not', async () => {
    await show(examples.lateWithRights);
    expect(await page.locator('.btn:not(.line)').allInnerTexts()).toEqual(['Vraag om een besluit']);
    await page.evaluate(() => host.clear());
    await show(examples.onTime);
    expect(await page.locator('.btn:not(.line)').count()).toBe(0);
  });

  it('[CV-12] tells the bar as one image, and hides the leaf from who cannot see it', async () => {
    await show(examples.onTime);
    const tree = await page.locator('article').ariaSnapshot();
    expect(tree).toContain(
      'img "Tijdbalk. Begonnen op 20 oktober. Vandaag is dag 35 van 56. De laatste dag is 15 december."',
    );
    expect(tree).toContain('heading "U hoeft nu niets te doen." [level=2]');
    expect(tree).toContain('heading "Waar is uw aanvraag nu?" [level=3]');
    expect(tree).not.toMatch(/text: di 8 dec/);
  });

  it('[CV-04] marks Dutch that nobody translated', async () => {
    await show(examples.onlyDutch, 'en');
    await expect.poll(() => page.getByText('De arts bekijkt uw aanvraag.').first().getAttribute('lang')).toBe('nl');
    expect(await page.locator('article').getAttribute('lang')).toBe('en');
  });

  it('[CV-23] tells a choice inside the panel only', async () => {
    await show(examples.onTime);
    await page.getByRole('button', { name: 'Een voorschot vragen' }).click();
    expect(await heard()).toEqual(['advance {}']);
  });

  it('[CV-23] makes a link of a web address, and of nothing else', async () => {
    await show(examples.paperMissing);
    const upload = page.getByRole('link', { name: 'Stuur een foto of bestand' });
    expect(await upload.getAttribute('href')).toBe('https://lindewaard.example/sturen');
    await page.evaluate(() => host.clear());
    const [todo] = examples.paperMissing.todos;
    if (!todo) throw new Error('The example misses a paper.');
    await show({ ...examples.paperMissing, todos: [{ ...todo, url: 'javascript:alert(1)' }] });
    expect(await page.getByRole('link', { name: 'Stuur een foto of bestand' }).count()).toBe(0);
  });

  it('asks for the steps that were chosen', async () => {
    await show(examples.repayment);
    await page.getByRole('button', { name: 'Vraag om deze stappen' }).click();
    await page.getByRole('radio', { name: '4 keer' }).check();
    await page.getByRole('button', { name: 'Vraag om deze stappen' }).click();
    await page.getByRole('radio', { name: 'Een ander bedrag' }).check();
    await page.getByRole('button', { name: 'Vraag om deze stappen' }).click();
    expect(await heard()).toEqual([
      'installments {"amount":"a1","times":8,"cents":5150}',
      'installments {"amount":"a1","times":4,"cents":10300}',
      'installments {"amount":"a1"}',
    ]);
  });

  it('[CV-19] puts what comes in while looking on top, and keeps what was unfolded open', async () => {
    await show(examples.onTime);
    await page.getByText('Hoe komen wij aan deze datum?').click();
    const newer = exampleExplanation({
      version: 8,
      changes: [
        {
          id: 'c4',
          kind: 'noted',
          on: '2026-11-24',
          recordedAt: '2026-11-24T10:00:00+01:00',
          text: { nl: 'Uw huurcontract is binnen.' },
        },
        ...examples.onTime.changes,
      ],
    });
    await show(newer, 'nl', examples.onTime.updatedAt);
    expect(await page.locator('.stack > .sheet').first().textContent()).toContain('Zojuist veranderd');
    expect(await page.locator('.stack > .sheet').first().textContent()).toContain('Uw huurcontract is binnen.');
    expect(await page.locator('details[open] .sum').count()).toBe(1);
  });

  it('[CV-25] fetches the parts of a decision only when there is one', async () => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await show(examples.onTime);
    expect(fetched.filter((url) => /decided/.test(url))).toEqual([]);
    await show(examples.refused);
    expect(fetched.filter((url) => /decided/.test(url))).not.toEqual([]);
  });

  it('[CV-25] shows no half case: without those parts there is none', async () => {
    await page.route(/decided/, (route) => route.abort());
    const shown = page.evaluate((explanation) => host.show(explanation, 'nl'), examples.refused);
    await expect(shown).rejects.toThrow();
    expect(await page.getByRole('article').count()).toBe(0);
    await page.unroute(/decided/);
  });

  it('[CV-24] prints the case alone, all open, with nothing to press and a neutral title', async () => {
    await show(examples.paperMissing);
    await page.getByRole('button', { name: 'Afdrukken of bewaren' }).click();
    const paper = page.frameLocator('iframe');
    await expect.poll(() => paper.locator('article').count()).toBe(1);
    expect(await paper.locator('button, a').count()).toBe(0);
    expect(await paper.locator('details:not([open])').count()).toBe(0);
    expect(await paper.locator('h1').textContent()).toBe('Aanvraag bijstand');
    expect(await paper.locator('html').evaluate((root) => root.ownerDocument.title)).toBe('');
    expect(problems).toEqual([]);
  });
});

describe('the list of cases', () => {
  it('[CV-26] has a row for each case that opens it', async () => {
    await page.evaluate((cases) => host.list(cases), [summarize(examples.lateWithRights)]);
    const row = page.getByRole('button', { name: 'Bijzondere bijstand' });
    expect(await row.textContent()).toMatch(/Wij zijn te laat[\s\S]*Uw besluit had er al moeten zijn\./);
    await row.click();
    expect(await heard()).toEqual(['case-0001']);
    expect(problems).toEqual([]);
  });
});
