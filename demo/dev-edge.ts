import { join, resolve } from 'node:path';
import { readNodeEnvironment } from '../edge/env.ts';
import { createLog } from '../edge/log.ts';
import { startEdgeDemo } from './edge-demo.ts';

// `npm run dev:edge`. Builds the Worker again when a file of it changes.
const environment = readNodeEnvironment(process.env);
const log = createLog(
  (line) => console.log(line),
  () => new Date(),
);
const server = await startEdgeDemo({
  directory: join(resolve(environment.HOUVAST_DATA), 'edge'),
  host: environment.HOST,
  port: environment.PORT,
  withDemo: environment.HOUVAST_DEMO,
  watch: true,
  log,
  ...(environment.HOUVAST_SECRET ? { secret: environment.HOUVAST_SECRET } : {}),
});
log.info('listening', { url: server.url, demo: environment.HOUVAST_DEMO });

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void server.stop().then(() => process.exit(0));
  });
}
