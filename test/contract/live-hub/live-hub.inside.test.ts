import { env, runInDurableObject } from 'cloudflare:test';
import { vi } from 'vitest';
import { createDurableHub } from '../../../edge/worker-host/live-hub.ts';
import { registerLiveHubContract } from './suite.ts';

const hubOf = (caseId: string) => env.CASE_HUB.get(env.CASE_HUB.idFromName(caseId));

registerLiveHubContract('a Durable Object', () => ({
  hub: createDurableHub(env.CASE_HUB),
  isWatched: (caseId) => hubOf(caseId).isWatched(),
  elapse: (caseId, milliseconds) =>
    runInDurableObject(hubOf(caseId), () => {
      vi.advanceTimersByTime(milliseconds);
    }),
}));
