import { join, resolve } from 'node:path';
import { readNodeEnvironment } from '../edge/env.ts';
import { createLog } from '../edge/log.ts';
import { readVoiceConfig } from '../edge/voice/config.ts';
import { addressOf } from './address.ts';
import { startEdgeDemo } from './edge-demo.ts';
import { startExchangeBeside } from './exchange/beside.ts';

// `npm run dev:edge`. Builds the Worker again when a file of it changes.
const environment = readNodeEnvironment(process.env);
const log = createLog(
  (line) => console.log(line),
  () => new Date(),
);
const { HOST: host, PORT: port, HOUVAST_DEMO: withDemo } = environment;
const voice = readVoiceConfig(process.env);
// The exchange can't run in workerd: sound takes UDP. It is beside it, one port further.
const exchange = withDemo && !voice ? await startExchangeBeside(addressOf({ HOST: host, PORT: port }), log) : undefined;
const server = await startEdgeDemo({
  directory: join(resolve(environment.HOUVAST_DATA), 'edge'),
  host,
  port,
  withDemo,
  watch: true,
  log,
  settings: exchange?.settings ?? voiceSettings(process.env),
  ...(environment.HOUVAST_SECRET ? { secret: environment.HOUVAST_SECRET } : {}),
});
log.info('listening', { url: server.url, demo: withDemo, exchange: exchange?.url ?? false });

/** Those of an account of our own, on to workerd, which has no environment. */
function voiceSettings(values: NodeJS.ProcessEnv): Record<string, string> {
  const isVoice = ([name]: [string, unknown]) => name.startsWith('TWILIO_') || name === 'HOUVAST_PUBLIC_URL';
  return Object.fromEntries(
    Object.entries(values)
      .filter(isVoice)
      .map(([name, value]) => [name, value ?? '']),
  );
}

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void Promise.all([server.stop(), exchange?.stop()]).then(() => process.exit(0));
  });
}
