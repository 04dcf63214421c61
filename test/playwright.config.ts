import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import type { HostFixtures } from './support/browser/hosts.ts';
import { chromiumArguments, findTestChromium } from './support/chromium.ts';

const executablePath = findTestChromium();
const common = {
  browserName: 'chromium',
  locale: 'nl-NL',
  timezoneId: 'Europe/Amsterdam',
  // Recording what may fail costs a fifth of the whole run: only what did fail is recorded, the second time.
  trace: 'on-first-retry',
  launchOptions: { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) },
} as const;

/** Browser journeys and accessibility, on a phone and on a desk. Each worker has its server, on a free port. */
export default defineConfig<object, HostFixtures>({
  testDir: '.',
  testMatch: '{e2e,a11y,smoke}/**/*.{test,spec}.ts',
  outputDir: fileURLToPath(new URL('../test-results', import.meta.url)),
  fullyParallel: true,
  forbidOnly: true,
  // What passes the second time is told at the end of the run, by name; see run.mjs for how many it may be.
  retries: 1,
  workers: 2,
  // Wide, for a machine that does other things as well: a test that passes never waits for them.
  timeout: 90_000,
  // A screen that gains or loses something differs from its snapshot too.
  expect: { timeout: 20_000, toMatchAriaSnapshot: { children: 'deep-equal' } },
  reporter: [
    ['list'],
    ...(process.env['HOUVAST_PLAYWRIGHT_REPORT']
      ? [['json', { outputFile: process.env['HOUVAST_PLAYWRIGHT_REPORT'] }] as const]
      : []),
  ],
  projects: [
    {
      name: '360',
      // What is packed is the same on every width. Agents work at a desk: on a phone the main talks are tried, and a11y looks.
      testIgnore: [
        '**/smoke/**',
        '**/e2e/desk/{both-sides,calls,devices,due,login,low,other-cases,phone-line,report,sound,tablet,team,together}.test.ts',
      ],
      use: { ...common, viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
    {
      name: '1280',
      // What is heard, what two people say to each other and what comes while one looks is the same on every width.
      testIgnore: [
        '**/e2e/voice/{call,exchange,exchange-line,nameless,phone}.test.ts',
        '**/e2e/rondkomen/{both-sides,check-in,talk}.test.ts',
        '**/e2e/handoff/*.test.ts',
        '**/e2e/{every-case,live}.test.ts',
      ],
      use: { ...common, viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'workers',
      // The hand-off from both sides, and of the rest the journeys that matter most. What a screen looks like is the same.
      grep: /@workers|e2e\/(desk|handoff)\//,
      use: { ...common, viewport: { width: 1280, height: 800 }, on: 'workers' },
    },
  ],
});
