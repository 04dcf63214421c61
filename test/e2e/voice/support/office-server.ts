import { createServer } from 'node:net';
import { Hono } from 'hono';
import type { DemoExchange } from '../../../../demo/exchange/demo.ts';
import { demoAgents, extendWithDemo } from '../../../../demo/routes.ts';
import { openDeskSession } from '../../../../edge/access/desk/session.ts';
import type { Deps } from '../../../../edge/deps.ts';
import type { Log } from '../../../../edge/log.ts';
import { type NodeHost, startNodeHost } from '../../../../edge/node-host/host.ts';
import type { VoiceConfig } from '../../../../edge/voice/config.ts';
import type { OfficeDoor } from './office-pages.ts';
import { bundlePhone, phonePage } from './phone-world.ts';

export interface OfficeServerOptions {
  port: number;
  directory: string;
  voice: VoiceConfig;
  log: Log;
  /** Serves the telephone on the screen as well. */
  exchange?: DemoExchange;
}

/** The whole app with its demo and a page for somebody who has only a phone. */
export async function startOfficeServer(options: OfficeServerOptions): Promise<{ host: NodeHost; door: OfficeDoor }> {
  const { port, directory, voice, log, exchange } = options;
  const script = new Uint8Array(await bundlePhone());
  const host = await startNodeHost({
    environment: {
      PORT: port,
      HOST: '127.0.0.1',
      HOUVAST_DATA: directory,
      HOUVAST_DEMO: true,
      HOUVAST_BEHIND_PROXY: false,
    },
    log,
    voice,
    async extend(deps) {
      const site = new Hono();
      site.get('/phone/', (context) => context.html(phonePage));
      site.get('/phone.js', (context) => context.body(script, 200, { 'Content-Type': 'text/javascript' }));
      return site.route('/', await extendWithDemo(deps, { openAtAnyHour: true }, exchange));
    },
    demoAgents,
  });
  return { host, door: doorOf(host) };
}

/** The door of a host that runs already. */
export function doorOf({ url, deps }: { url: string; deps: Deps }): OfficeDoor {
  return {
    url,
    async login(name, role) {
      const identity = {
        organisation: 'lindewaard',
        id: `agent-${name.toLowerCase()}`,
        name,
        team: 'Inkomen',
        roles: [role],
        isDemo: false,
      };
      return (await openDeskSession(deps, identity)).token;
    },
  };
}

/** A port that nobody has now. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
