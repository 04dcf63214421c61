import { fileURLToPath } from 'node:url';
import { json } from '../api/host.ts';
import { startWorkerd } from '../api/workerd-host.ts';
import { registerLeaving } from './suite.ts';

registerLeaving('Workers', async () => {
  const host = await startWorkerd(fileURLToPath(new URL('worker.inside.ts', import.meta.url)));
  return {
    ...host,
    noticesAt: 'next-frame',
    isWatched: async (caseId) => json<boolean>(await fetch(`${host.url}/watched/${caseId}`)),
  };
});
