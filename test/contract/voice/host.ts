import { createServer } from 'node:net';
import { environmentOf } from '../../../demo/exchange/account.ts';
import { type RunningExchange, startExchange } from '../../../demo/exchange/start.ts';
import type { RunningHost } from '../api/host.ts';
import { startNode } from '../api/node-host.ts';
import { startWorkerd } from '../api/workerd-host.ts';

/** A host whose account is at a local exchange. */
export interface VoiceHost extends RunningHost {
  exchange: RunningExchange;
}

/** One number for each organisation that the tests use. */
export const numbers = Object.fromEntries(
  Array.from({ length: 40 }, (_, each) => [`+3197014${String(each).padStart(4, '0')}`, `bel-${each}`]),
);

export async function startVoiceNode(): Promise<VoiceHost> {
  const { port, publicUrl, exchange } = await open();
  return join(exchange, await startNode({ port, voice: { ...exchange.account, publicUrl } }));
}

export async function startVoiceWorkerd(): Promise<VoiceHost> {
  const { port, publicUrl, exchange } = await open();
  const settings = environmentOf(exchange.account, publicUrl);
  return join(exchange, await startWorkerd(undefined, { port, settings }));
}

async function open() {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  return { port, publicUrl, exchange: await startExchange({ publicUrl, numbers, pace: 0.02 }) };
}

function join(exchange: RunningExchange, host: RunningHost): VoiceHost {
  return {
    ...host,
    exchange,
    async stop() {
      await exchange.stop();
      await host.stop();
    },
  };
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
