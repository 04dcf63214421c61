import { expect, test } from 'vitest';
import { createApp } from '../../../edge/app.ts';
import { openTestDeps } from '../../support/node-deps.ts';

test('[CO-22] every read is routed by the fast router: no route makes Hono fall back to the slow one', async () => {
  const app = createApp((await openTestDeps()).deps);
  await app.request('/v1/cases/unknown');
  expect(app.router.name).toContain('RegExpRouter');
});
