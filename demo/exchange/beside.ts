import type { Log } from '../../edge/log.ts';
import { environmentOf } from './account.ts';
import { openEspeak } from './speech/espeak.ts';
import { startExchange } from './start.ts';

interface ExchangeBeside {
  /** `http://127.0.0.1:8788` */
  url: string;
  /** By which the app in workerd finds it. */
  settings: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** The exchange beside workerd, with a voice and the telephone on the screen. `app`: `http://127.0.0.1:8787`. */
export async function startExchangeBeside(app: string, log: Log): Promise<ExchangeBeside> {
  const { hostname, port } = new URL(app);
  const voice = openEspeak();
  const start = (at: number) =>
    startExchange({
      host: hostname,
      port: at,
      publicUrl: app,
      speech: voice.speech,
      onFault: (fault) => log.warn('exchange', { fault }),
    });
  const exchange = await start(Number(port) + 1).catch(() => start(0));
  exchange.routes.get('/', (context) => context.redirect(`${app}/${new URL(context.req.url).search}`));
  return {
    url: exchange.url,
    settings: environmentOf(exchange.account, app),
    async stop() {
      await Promise.all([exchange.stop(), voice.stop()]);
    },
  };
}
