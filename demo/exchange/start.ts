import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Sockets } from '../../edge/node-host/sockets.ts';
import { serveFiles } from '../../edge/node-host/static-files.ts';
import { createExchange, type Exchange, type ExchangeOptions } from './exchange.ts';
import { demoNumbers } from './numbers.ts';

interface StartOptions extends Omit<ExchangeOptions, 'url' | 'publicUrl' | 'numbers'> {
  host?: string;
  /** 0, the default, takes a free port. */
  port?: number;
  /** The app, or a function that gives it once it runs. */
  publicUrl: string | (() => string);
  numbers?: Readonly<Record<string, string>>;
}

export interface RunningExchange extends Exchange {
  /** `http://127.0.0.1:8788` */
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts an exchange with a port of its own: beside workerd, and in tests.
 *
 * ```ts
 * let app = '';
 * const exchange = await startExchange({ publicUrl: () => app });
 * // Start the app with `exchange.account` as its voice account, then:
 * app = 'http://127.0.0.1:…';
 *
 * const phone = exchange.phone('+31600000001');
 * await phone.dial('+31970140999');
 * await phone.turn();            // what was said until the line listens
 * phone.press('1234#');          // or phone.speak('…'), or phone.staySilent()
 * expect(exchange.faults).toEqual([]);
 * await exchange.stop();
 * ```
 *
 * Pages use the real SDK with `chunderw: exchange.account.signalling?.host`, fetched by `widget/voice/sdk.ts`: the SDK asks for
 * `wss://`, and this is `ws://`.
 */
export async function startExchange({
  host = '127.0.0.1',
  port = 0,
  ...options
}: StartOptions): Promise<RunningExchange> {
  const { publicUrl, numbers = demoNumbers } = options;
  const server = new Sockets();
  let exchange: Exchange | undefined;
  const listening = await new Promise<{ close(): Promise<void>; port: number }>((resolve, reject) => {
    const http = serve(
      {
        fetch: (request, env) => exchange?.routes.fetch(request, env) ?? new Response(null, { status: 503 }),
        hostname: host,
        port,
        websocket: { server },
      },
      (info: AddressInfo) => resolve({ port: info.port, close }),
    );
    http.once('error', reject);
    const close = () =>
      new Promise<void>((closed) => {
        for (const socket of server.clients) socket.terminate();
        http.close(() => closed());
        if ('closeAllConnections' in http) http.closeAllConnections();
      });
  });
  const url = `http://${host}:${listening.port}`;
  const started = createExchange({
    ...options,
    url,
    numbers,
    publicUrl: typeof publicUrl === 'string' ? () => publicUrl : publicUrl,
  });
  // The telephone on the screen has an origin of its own here, and looks as the rest of the demo.
  started.routes.use('/demo-files/*', serveFiles(fileURLToPath(new URL('../pages', import.meta.url))));
  exchange = started;
  return Object.assign(started, {
    url,
    async stop() {
      started.close();
      await listening.close();
    },
  });
}
