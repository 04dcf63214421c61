import { startNodeHost } from '../../../edge/node-host/host.ts';
import { purge } from '../../../edge/operations/purge.ts';

// The Node host as a process of its own, so that it can be killed. Its clock is ahead by what the test says.
const [, , directory = '', port = '0', ahead = '0', limits = ''] = process.argv;
let offset = Number(ahead);
const silent = { info() {}, warn() {}, error: (message: string, fields?: object) => console.error(message, fields) };
const host = await startNodeHost({
  environment: {
    PORT: Number(port),
    HOST: '127.0.0.1',
    HOUVAST_DATA: directory,
    HOUVAST_DEMO: false,
    HOUVAST_BEHIND_PROXY: false,
  },
  log: silent,
  clock: () => new Date(Date.now() + offset),
  ...(limits && { handoffLimits: { citizen: Number(limits), desk: Number(limits) } }),
});
process.on('message', async ({ id, elapse }: { id: number; elapse?: number }) => {
  if (elapse !== undefined) {
    offset += elapse;
    await host.deps.offices?.tidy();
  } else await purge(host.deps);
  process.send?.({ id });
});
process.send?.({ id: 0 });
