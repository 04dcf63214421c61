import { vi } from 'vitest';
import { createMemoryHub } from '../../../edge/live/memory.ts';
import { registerLiveHubContract } from './suite.ts';

registerLiveHubContract('Node', () => {
  const hub = createMemoryHub(() => Date.now());
  return {
    hub,
    isWatched: async (caseId) => hub.watched().includes(caseId),
    elapse: async (_caseId, milliseconds) => void vi.advanceTimersByTime(milliseconds),
  };
});
