import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Three projects. The contract suites are written once and registered per host:
 * `*.node.test.ts` starts edge/node.ts, `*.workerd.test.ts` starts the built Worker in workerd.
 */
export default defineConfig({
  root,
  test: {
    root,
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', root, include: ['test/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'contract-node',
          root,
          include: ['test/contract/**/*.node.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'contract-workerd',
          root,
          include: ['test/contract/**/*.workerd.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
