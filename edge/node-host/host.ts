import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { holdFolder } from '../../db/clients/hold-folder.ts';
import { type NodeDatabases, openNodeDatabases } from '../../db/clients/node.ts';
import type { DemoAgent } from '../access/desk/identity.ts';
import { createApp } from '../app.ts';
import { createCaseStore } from '../cases/case-store.ts';
import type { Deps } from '../deps.ts';
import type { NodeEnvironment } from '../env.ts';
import type { FrameLimits } from '../handoff/core/state.ts';
import { createNodeOffices } from '../handoff/hosts/node/offices.ts';
import { deriveKeys, fromBase64Url } from '../keys.ts';
import { createMemoryHub } from '../live/memory.ts';
import type { Log } from '../log.ts';
import { purge } from '../operations/purge.ts';
import { createOrganisations } from '../organisation/organisations.ts';
import { openVoice } from '../voice/account.ts';
import type { VoiceConfig } from '../voice/config.ts';
import { deriveVoiceKeys } from '../voice/keys.ts';
import { compressScript } from './compress-script.ts';
import { networkOf } from './network.ts';
import { watchOtherWriters } from './other-writers.ts';
import { keepErasing, openNodeRondkomen } from './rondkomen.ts';
import { loadSecret } from './secret.ts';
import { Sockets } from './sockets.ts';
import { serveFiles } from './static-files.ts';

/** Cases remembered by one process: some 200 MB at most. */
const rememberedCases = 20_000;
const hour = 3_600_000;

export interface NodeHostOptions {
  environment: NodeEnvironment;
  log: Log;
  clock?: () => Date;
  random?: (length: number) => Uint8Array<ArrayBuffer>;
  /** Directory of the built widget. */
  widget?: string;
  /** Invented agents who may log in at the desk. Only for the demo. */
  demoAgents?: readonly DemoAgent[];
  /** Frames one connection may send in ten seconds, where a test needs others. */
  handoffLimits?: FrameLimits;
  /** The account that people call with. Absent: nobody can call. */
  voice?: VoiceConfig;
  /** Routes beside the API, such as the demo's. Called once the databases are open. */
  extend?: (deps: Deps) => Promise<Hono>;
}

export interface NodeHost {
  /** `http://127.0.0.1:8787` */
  url: string;
  deps: Deps;
  databases: NodeDatabases;
  /** The streams that are open now. */
  live: ReturnType<typeof createMemoryHub>;
  stop(): Promise<void>;
}

/** What the app needs, from files on this machine. Also what command-line tools use. */
export async function openNodeDeps(options: Omit<NodeHostOptions, 'extend'>) {
  const { environment, log } = options;
  const clock = options.clock ?? (() => new Date());
  const random = options.random ?? ((length) => crypto.getRandomValues(new Uint8Array(length)));
  const secret = loadSecret(environment.HOUVAST_DATA, environment.HOUVAST_SECRET, random);
  const databases = await openNodeDatabases(environment.HOUVAST_DATA);
  const { zaak } = databases;
  const live = createMemoryHub(() => clock().getTime());
  const script = `${options.widget ?? builtWidget}/houvast.js`;
  const deps: Deps = {
    zaak,
    keys: await deriveKeys(fromBase64Url(secret)),
    clock,
    random,
    live,
    log,
    cases: createCaseStore({ zaak, remember: rememberedCases }),
    organisations: createOrganisations(zaak, clock),
    networkOf: networkOf(environment.HOUVAST_BEHIND_PROXY),
    loader: () => readFile(script, 'utf8'),
    ...(options.demoAgents && { demoAgents: options.demoAgents }),
  };
  const rondkomen = await openNodeRondkomen(deps, { database: databases.rondkomen, secret });
  deps.rondkomen = rondkomen;
  const { handoffLimits: limits } = options;
  const offices = createNodeOffices(deps, { client: databases.zaakClient, ...(limits && { limits }) });
  deps.offices = offices;
  if (options.voice) openVoice(deps, options.voice, await deriveVoiceKeys(fromBase64Url(secret)));
  return { deps, databases, live, rondkomen, offices };
}

const builtWidget = fileURLToPath(new URL('../../dist/widget', import.meta.url));

/**
 * Host 1: one Node process, databases in files, live streams in memory.
 * @throws FolderTakenError when another server runs on these files.
 */
export async function startNodeHost(options: NodeHostOptions): Promise<NodeHost> {
  const { environment, log } = options;
  const letGo = holdFolder(environment.HOUVAST_DATA);
  const { deps, databases, live, rondkomen, offices } = await openNodeDeps(options);

  const site = new Hono();
  site.use('/houvast.js', compressScript());
  site.use('/houvast/*', serveFiles(options.widget ?? builtWidget));
  if (options.extend) site.route('/', await options.extend(deps));
  const app = createApp(deps);
  // Routes of the site that match nothing fall through to the API, which answers in problem+json.
  site.notFound((context) => app.fetch(context.req.raw, context.env));
  site.onError((error, context) => {
    log.error('site failed', { kind: error.name });
    return context.text('', 500);
  });

  const others = watchOtherWriters({ client: databases.zaakClient, zaak: deps.zaak, cases: deps.cases, live });
  const purging = setInterval(() => {
    void purge(deps).then((erased) => erased > 0 && log.info('purged', { erased }));
  }, hour);
  purging.unref();
  const erasing = await keepErasing(rondkomen, deps);

  const sockets = new Sockets();
  const { server, port } = await listen({ site, app, sockets }, environment);
  offices.resume().catch((error: unknown) => {
    log.error('offices not resumed', { kind: error instanceof Error ? error.name : 'unknown' });
  });
  return {
    url: `http://${environment.HOST}:${port}`,
    deps,
    databases,
    live,
    async stop() {
      others.stop();
      clearInterval(purging);
      erasing.stop();
      live.close();
      rondkomen.rooms.close();
      offices.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
        sockets.cutOff();
      });
      // The file alone is then all there is: to be copied, or moved to another host.
      await databases.zaakClient.execute('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => undefined);
      databases.close();
      letGo();
    },
  };
}

interface Listener {
  site: Hono;
  app: Hono;
  sockets: Sockets;
}

function listen({ site, app, sockets }: Listener, { HOST, PORT }: NodeEnvironment) {
  // The API is the hot path: it goes straight to its own router.
  const fetch: typeof app.fetch = (request, env, context) =>
    (isApi(request.url) ? app : site).fetch(request, env, context);
  return new Promise<{ server: ReturnType<typeof serve>; port: number }>((resolve, reject) => {
    const server = serve({ fetch, hostname: HOST, port: PORT, websocket: { server: sockets } }, (info: AddressInfo) =>
      resolve({ server, port: info.port }),
    );
    server.once('error', reject);
  });
}

function isApi(url: string): boolean {
  const path = url.indexOf('/', url.indexOf('//') + 2);
  return url.startsWith('/v1/', path);
}
