import { startNode } from '../api/node-host.ts';
import { registerLeaving } from './suite.ts';

registerLeaving('Node', async () => {
  const host = await startNode();
  return { ...host, noticesAt: 'once', isWatched: async (caseId) => host.watched().includes(caseId) };
});
