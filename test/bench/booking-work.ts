import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Challenge } from '../../edge/protocol/rondkomen.ts';
import { makeChallenge } from '../../edge/rondkomen/challenge.ts';
import { deriveRondkomenKeys } from '../../edge/rondkomen/keys.ts';
import type { prove } from '../../widget/assistant/rondkomen/talk/prove.ts';
import { onPhone, type Site } from './browser.ts';
import { type Report, say } from './report.ts';
import { median } from './statistics.ts';

const pieces = 20;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The piece of work before a booking, on slower and slower phones, and how long it holds up the page meanwhile. */
export async function bookingWork(site: Site, report: Report): Promise<void> {
  const keys = await deriveRondkomenKeys(crypto.getRandomValues(new Uint8Array(32)));
  const challenges = () =>
    Promise.all(
      Array.from({ length: pieces }, () =>
        makeChallenge(keys, new Date(), (length) => crypto.getRandomValues(new Uint8Array(length))),
      ),
    );
  await onPhone(site, async (page, context) => {
    await openEmpty(page, await bundle());
    const session = await context.newCDPSession(page);
    for (const rate of [4, 6]) {
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      const done = await doWork(page, await challenges());
      const times = done.map(({ time }) => time).toSorted((a, b) => a - b);
      const slowest = times[Math.floor(pieces * 0.95)] ?? 0;
      const longest = Math.max(...done.map(({ pause }) => pause));
      say(`  ${rate}x: 95 of 100 within ${Math.round(slowest)} ms, the page held up ${Math.round(longest)} ms at most`);
      report({
        name: `work before a booking, ${rate}x CPU slowdown`,
        value: median(times),
        unit: 'ms',
        ...(rate === 6 ? { bar: '<= 3000' } : {}),
      });
    }
  });
}

declare global {
  interface Window {
    prove: typeof prove;
  }
}

async function bundle(): Promise<string> {
  const contents = "import { prove } from './widget/assistant/rondkomen/talk/prove.ts'; window.prove = prove;";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** A page with nothing on it but the work. */
async function openEmpty(page: Page, script: string): Promise<void> {
  await page.route('**/work.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  await page.route('**/work/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><script type="module" src="/work.js"></script>' }),
  );
  await page.goto('/work/');
  await page.waitForFunction(() => 'prove' in window);
}

/** Does each piece; a clock beside it notes the longest time that nothing else got a turn. */
function doWork(page: Page, challenges: Challenge[]): Promise<{ time: number; pause: number }[]> {
  return page.evaluate(async (all) => {
    const done: { time: number; pause: number }[] = [];
    for (const challenge of all) {
      let last = performance.now();
      let pause = 0;
      const clock = setInterval(() => {
        pause = Math.max(pause, performance.now() - last);
        last = performance.now();
      });
      const start = performance.now();
      await window.prove(challenge, new AbortController());
      clearInterval(clock);
      done.push({ time: performance.now() - start, pause });
    }
    return done;
  }, challenges);
}
