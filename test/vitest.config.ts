import { fileURLToPath } from 'node:url';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The contract suites are written once and registered per host:
 * `*.node.test.ts` runs in Node, against edge/node.ts; `*.workerd.test.ts` drives the built Worker in workerd from
 * outside; `*.inside.test.ts` itself runs in workerd.
 * What waits for sockets and other processes may be tried twice; run.mjs tells which, and how many it may be.
 */
export default defineConfig({
  root,
  test: {
    root,
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['test/unit/**/*.test.ts'],
          // A process for each file would take longer than the tests in it. What a test changes, it puts back.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'contract-node',
          root,
          include: ['test/contract/**/*.node.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          retry: 1,
        },
      },
      {
        test: {
          name: 'contract-workerd',
          root,
          include: ['test/contract/**/*.workerd.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          retry: 1,
        },
      },
      {
        root,
        plugins: [
          cloudflareTest({
            main: './edge/live/durable-object.ts',
            miniflare: {
              compatibilityDate: '2026-04-24',
              durableObjects: { CASE_HUB: { className: 'CaseHub', useSQLite: true } },
            },
          }),
        ],
        test: { name: 'inside-workerd', root, include: ['test/contract/**/*.inside.test.ts'] },
      },
    ],
  },
});
