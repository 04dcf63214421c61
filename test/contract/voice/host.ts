import { environmentOf } from '../../../demo/exchange/account.ts';
import { type RunningExchange, startExchange } from '../../../demo/exchange/start.ts';
import { freePort } from '../../support/free-port.ts';
import type { HostWithLaneR } from '../api/host.ts';
import { startNode } from '../api/node-host.ts';
import { startWorkerd } from '../api/workerd-host.ts';

/** A host whose account is at a local exchange. */
export interface VoiceHost extends HostWithLaneR {
  exchange: RunningExchange;
  /** Every document that the host answered to the exchange. */
  documents: string[];
}

/** One number for each organisation that the tests use. */
export const numbers = Object.fromEntries(
  Array.from({ length: 40 }, (_, each) => [`+3197014${String(each).padStart(4, '0')}`, `bel-${each}`]),
);

export async function startVoiceNode(): Promise<VoiceHost> {
  const { port, publicUrl, ...opened } = await open();
  return join(opened, await startNode({ port, voice: { ...opened.exchange.account, publicUrl } }));
}

export async function startVoiceWorkerd(): Promise<VoiceHost> {
  const { port, publicUrl, ...opened } = await open();
  const settings = environmentOf(opened.exchange.account, publicUrl);
  return join(opened, await startWorkerd(undefined, { port, settings }));
}

async function open() {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const documents: string[] = [];
  const recording: typeof fetch = async (...request) => {
    const answer = await fetch(...request);
    if (answer.headers.get('Content-Type')?.startsWith('text/xml')) documents.push(await answer.clone().text());
    return answer;
  };
  const exchange = await startExchange({ publicUrl, numbers, pace: 0.02, fetch: recording });
  return { port, publicUrl, exchange, documents };
}

function join({ exchange, documents }: Pick<VoiceHost, 'exchange' | 'documents'>, host: HostWithLaneR): VoiceHost {
  return {
    ...host,
    exchange,
    documents,
    async stop() {
      await exchange.stop();
      await host.stop();
    },
  };
}
