import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEdge } from '../../../demo/edge-server.ts';
import { openDeskSession } from '../../../edge/access/desk/session.ts';
import type { Deps } from '../../../edge/deps.ts';
import { startNodeHost } from '../../../edge/node-host/host.ts';
import type { DeskRole } from '../../../edge/protocol/handoff-desk-frames.ts';
import { purgeRondkomen } from '../../../edge/rondkomen/erase.ts';
import { deriveRondkomenKeys } from '../../../edge/rondkomen/keys.ts';
import { writeWidget } from '../../contract/api/node-host.ts';
import { environmentIn } from '../node-settings.ts';
import { openWebDeps } from '../web-deps.ts';
import type { Lane } from './lane.ts';

/** A host with lane R, as the suites see it. */
export interface LaneHost extends Lane {
  name: 'Node' | 'Workers';
  deps: Deps;
  /** Every byte that this host keeps on disk is below here. */
  directory: string;
  /** What it wrote to its log. */
  logged(): string;
  /** Runs the job that erases, now. */
  purge(): Promise<void>;
  stop(): Promise<void>;
}

const newSecret = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
const fromText = (secret: string) => new Uint8Array(Buffer.from(secret, 'base64url'));

function collect() {
  const lines: string[] = [];
  const line = (message: string, fields?: object) => lines.push(JSON.stringify({ message, ...fields }));
  return { log: { info: line, warn: line, error: line }, logged: () => lines.join('\n') };
}

/** Host 1: an HTTP server on a free port, databases in files. */
export async function startNodeLane(): Promise<LaneHost> {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-rondkomen-'));
  const directory = join(folder, 'data');
  const widget = join(folder, 'widget');
  writeWidget(widget);
  const secret = newSecret();
  const { log, logged } = collect();
  const host = await startNodeHost({
    environment: environmentIn(directory, { HOUVAST_SECRET: secret }),
    log,
    widget,
  });
  const { rondkomen } = host.databases;
  return {
    name: 'Node',
    url: host.url,
    deps: host.deps,
    keys: await deriveRondkomenKeys(fromText(secret)),
    database: rondkomen,
    directory,
    logged,
    purge: async () => void (await purgeRondkomen(rondkomen, new Date())),
    async stop() {
      await host.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const assetHeaders = fileURLToPath(new URL('../../../edge/worker-host/asset-headers', import.meta.url));

/** Host 2 as it is deployed: in workerd, with a libSQL server for each lane. */
export async function startWorkerdLane(): Promise<LaneHost> {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-rondkomen-'));
  const directory = join(folder, 'data');
  const assets = join(folder, 'widget');
  mkdirSync(directory);
  writeWidget(assets);
  copyFileSync(assetHeaders, join(assets, '_headers'));
  const secret = newSecret();
  const { log, logged } = collect();
  const server = await startEdge({ directory, assets, secret });
  const deps = await openWebDeps(server, secret, log);
  if (!deps.rondkomen) throw new Error('There is no lane R.');
  return {
    name: 'Workers',
    url: server.url,
    deps,
    keys: await deriveRondkomenKeys(fromText(secret)),
    database: deps.rondkomen.database,
    directory,
    logged,
    async purge() {
      const answer = await fetch(`${server.url}/__scheduled?cron=*/10+*+*+*+*`);
      if (!answer.ok) throw new Error('The job that erases did not run.');
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Logs somebody in at the desk of an organisation; answers how to ask as that person. */
export async function openDesk({ url, deps }: LaneHost, organisation: string, roles: DeskRole[]) {
  const identity = { organisation, id: crypto.randomUUID(), name: 'Noor', roles, isDemo: false };
  const { token } = await openDeskSession(deps, identity);
  const headers = { Cookie: `houvast-desk=${token}`, 'Houvast-Desk': '1' };
  return (method: string, path: string, body?: unknown) =>
    fetch(`${url}/v1/desk/rondkomen${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}
