import { FolderTakenError } from '../db/clients/hold-folder.ts';
import { readNodeEnvironment } from './env.ts';
import { createLog } from './log.ts';
import { startNodeHost } from './node-host/host.ts';
import { logMistakes } from './node-host/mistakes.ts';
import { readVoiceConfig } from './voice/config.ts';

// Host 1, the embedded default: reads the environment, starts, stops on a signal.
const log = createLog(
  (line) => process.stdout.write(`${line}\n`),
  () => new Date(),
);
const environment = readNodeEnvironment(process.env);
const voice = readVoiceConfig(process.env);
const demo = environment.HOUVAST_DEMO ? await import('../demo/routes.ts') : undefined;
// Without an account the demo has an exchange on this machine in its place.
const exchange = voice ? undefined : demo?.openDemoExchange(demo.addressOf(environment), log);
const calls = voice ?? exchange?.voice;
const host = await startNodeHost({
  environment,
  log,
  ...(calls && { voice: calls }),
  ...(demo
    ? { extend: (deps) => demo.extendWithDemo(deps, { openAtAnyHour: true }, exchange), demoAgents: demo.demoAgents }
    : {}),
}).catch((error: unknown) => {
  if (!(error instanceof FolderTakenError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
// From here on what goes wrong may quote somebody; before it, it is about our settings, and is told whole.
logMistakes(log);
log.info('listening', { url: host.url, demo: environment.HOUVAST_DEMO });

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void Promise.all([host.stop(), exchange?.stop()]).then(() => process.exit(0));
  });
}
