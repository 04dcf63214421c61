import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './support/chromium.ts';

const executablePath = findChromium();
const common = {
  browserName: 'chromium',
  locale: 'nl-NL',
  timezoneId: 'Europe/Amsterdam',
  trace: 'retain-on-failure',
  launchOptions: { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) },
} as const;

/** Browser journeys and accessibility, on a phone and on a desk. Each test gets its server from a fixture, on a free port. */
export default defineConfig({
  testDir: '.',
  testMatch: '{e2e,a11y,smoke}/**/*.{test,spec}.ts',
  outputDir: fileURLToPath(new URL('../test-results', import.meta.url)),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 45_000,
  // A screen that gains or loses something differs from its snapshot too.
  expect: { timeout: 10_000, toMatchAriaSnapshot: { children: 'deep-equal' } },
  reporter: [
    ['list'],
    ...(process.env['HOUVAST_PLAYWRIGHT_REPORT']
      ? [['json', { outputFile: process.env['HOUVAST_PLAYWRIGHT_REPORT'] }] as const]
      : []),
  ],
  projects: [
    {
      name: '360',
      // What is packed is the same on every width.
      testIgnore: '**/smoke/**',
      use: { ...common, viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
    { name: '1280', use: { ...common, viewport: { width: 1280, height: 800 } } },
  ],
});
