import { readNodeEnvironment } from './env.ts';
import { createLog } from './log.ts';
import { startNodeHost } from './node-host/host.ts';
import { readVoiceConfig } from './voice/config.ts';

// Host 1, the embedded default: reads the environment, starts, stops on a signal.
const log = createLog(
  (line) => process.stdout.write(`${line}\n`),
  () => new Date(),
);
const environment = readNodeEnvironment(process.env);
const voice = readVoiceConfig(process.env);
const demo = environment.HOUVAST_DEMO ? await import('../demo/routes.ts') : undefined;
const host = await startNodeHost({
  environment,
  log,
  ...(voice && { voice }),
  ...(demo
    ? { extend: (deps) => demo.extendWithDemo(deps, { openAtAnyHour: true }), demoAgents: demo.demoAgents }
    : {}),
});
log.info('listening', { url: host.url, demo: environment.HOUVAST_DEMO });

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void host.stop().then(() => process.exit(0));
  });
}
