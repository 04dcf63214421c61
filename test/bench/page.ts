import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { expectedWords } from '../support/browser/words.ts';
import { onPhone, type Site, withSite } from './browser.ts';
import { addProbe, readNotes, seenAt, watchFromNow, watchFromStart } from './page-probes.ts';
import { type Measured, type Report, say } from './report.ts';
import { median } from './statistics.ts';

const words = expectedWords.nl;
const turns = 7;
const cpuSlowdown = 4;
const slow4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
/** Long enough for whatever a page starts by itself, in milliseconds. */
const quietAfter = 2000;

type PageName = 'bare' | 'houvast' | 'reference';

/** What the widget costs the page it stands on, and how soon it works on a slow phone. */
export async function page(report: Report): Promise<void> {
  await withSite(async (site) => {
    await hostPage(site, report);
    await slowPhone(site, report);
  });
}

/** Measures pages in turns, each in a browser of its own; the first turn only warms the server up. */
async function pagesInTurns<Name extends PageName, Result>(
  names: readonly Name[],
  measure: (name: Name) => Promise<Result>,
): Promise<(value: (turn: Record<Name, Result>) => number) => number> {
  const all: Record<Name, Result>[] = [];
  for (let turn = -1; turn < turns; turn++) {
    const entries: [Name, Result][] = [];
    for (const name of names) entries.push([name, await measure(name)]);
    if (turn >= 0) all.push(Object.fromEntries(entries) as Record<Name, Result>);
  }
  return (value) => median(all.map(value));
}

async function hostPage(site: Site, report: Report): Promise<void> {
  say('page: the host page with and without the widget, 4x CPU slowdown');
  const middle = await pagesInTurns(['bare', 'houvast'], (name) =>
    onPhone(site, async (page, context) => {
      const session = await slowDown(page, context);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(`/bench/${name}/`);
      // Looking for the launcher meanwhile would itself be work in the page.
      await page.waitForTimeout(quietAfter);
      const { metrics } = await session.send('Performance.getMetrics');
      const script = metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? Number.NaN;
      const task = metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN;
      const notes = await readNotes(page);
      if (name === 'houvast') await page.getByRole('button', { name: words.launcher }).waitFor();
      return { ...notes, script: script * 1000, task: task * 1000 };
    }),
  );
  const added = (name: string, unit: string, of: 'shift' | 'blocking' | 'script' | 'task', bar?: Measured['bar']) =>
    report({
      name,
      unit,
      value: middle((turn) => turn.houvast[of] - turn.bare[of]),
      reference: middle((turn) => turn.bare[of]),
      ...(bar ? { bar } : {}),
    });
  added('layout shift added to the host page (reference: the page without)', 'layout shift score', 'shift', '<= 0');
  added('main-thread blocking added to the host page, 4x CPU slowdown', 'ms', 'blocking', '<= 10');
  added('script time added to the host page, 4x CPU slowdown', 'ms', 'script');
  added('main-thread time added to the host page, 4x CPU slowdown', 'ms', 'task');
}

async function slowPhone(site: Site, report: Report): Promise<void> {
  say('page: slow 4G and 4x CPU slowdown, beside a bare Lit launcher with a lazy panel');
  const middle = await pagesInTurns(['reference', 'houvast'], (name) =>
    onPhone(site, (page, context) => open(name, page, context)),
  );
  const compare = (name: string, of: 'launcher' | 'panel', bar: Measured['bar']) =>
    report({
      name: `${name}, against a bare Lit launcher with a lazy panel`,
      unit: 'ms on slow 4G with 4x CPU slowdown',
      value: middle((turn) => turn.houvast[of]),
      reference: middle((turn) => turn.reference[of]),
      ratio: middle((turn) => turn.houvast[of] / turn.reference[of]),
      ...(bar ? { bar } : {}),
    });
  compare('navigation to working launcher', 'launcher', '<= 1.1');
  compare('tap to usable panel', 'panel', '<= 1.5');
}

async function open(name: PageName, page: Page, context: BrowserContext) {
  const session = await slowDown(page, context);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
  // The second line of a launcher: nothing counts before the opening hours are there.
  const hours = ' uur';
  await watchFromStart(page, hours);
  await page.goto(`/bench/${name}/`);
  const launcher = await seenAt(page, hours);
  await page.waitForTimeout(quietAfter);

  await watchFromNow(page, words.rowCase);
  const box = await page.getByRole('button', { name: words.launcher }).boundingBox();
  if (!box) throw new Error('The launcher has no size.');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  const usable = await seenAt(page, words.rowCase);
  const { tappedAt } = await readNotes(page);
  if (tappedAt === undefined) throw new Error('The tap did not reach the page.');
  return { launcher, panel: usable - tappedAt };
}

async function slowDown(page: Page, context: BrowserContext): Promise<CDPSession> {
  await addProbe(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  return session;
}
