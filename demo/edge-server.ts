import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unstable_startWorker } from 'wrangler';
import { migrateRondkomen, migrateZaak } from '../db/migrate.ts';
import { startHranaServer } from '../test/support/hrana-server.ts';

const configuration = fileURLToPath(new URL('../wrangler.toml', import.meta.url));

export interface EdgeOptions {
  /** Folder of everything it keeps. */
  directory: string;
  /** Folder of the static files. */
  assets: string;
  /** Base64url. */
  secret: string;
  host?: string;
  /** 0, the default, takes a free port. */
  port?: number;
  /** The Worker, when it is another than the one of wrangler.toml. */
  entrypoint?: string;
  /** Builds again when a file changes. */
  watch?: boolean;
  /** Settings beside those of the databases, such as those of voice. */
  settings?: Readonly<Record<string, string>>;
}

export interface EdgeServer {
  /** `http://127.0.0.1:8787` */
  url: string;
  /** The libSQL server of lane Z. */
  databaseUrl: string;
  /** The libSQL server of lane R. */
  rondkomenUrl: string;
  stop(): Promise<void>;
}

/** Host 2 on this machine: wrangler.toml in workerd, with a libSQL server over a file. No account, no network. */
export async function startEdge(options: EdgeOptions): Promise<EdgeServer> {
  const { directory, assets, secret, host = '127.0.0.1', port = 0, entrypoint, watch = false, settings = {} } = options;
  // Or it would ask Cloudflare what a request from here looks like, and report that it was used.
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false';
  process.env['WRANGLER_SEND_METRICS'] = 'false';
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const database = await startHranaServer({ file: join(directory, 'zaak.db') });
  const rondkomen = await startHranaServer({ file: join(directory, 'rondkomen.db'), secureDelete: true });
  try {
    await migrateZaak(database.url);
    await migrateRondkomen(rondkomen.url);
    const worker = await unstable_startWorker({
      config: configuration,
      ...(entrypoint ? { entrypoint } : {}),
      assets,
      bindings: {
        HOUVAST_ZAAK_URL: { type: 'plain_text', value: database.url },
        HOUVAST_RONDKOMEN_URL: { type: 'plain_text', value: rondkomen.url },
        HOUVAST_SECRET: { type: 'plain_text', value: secret },
        ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, { type: 'plain_text', value }])),
      },
      dev: {
        server: { hostname: host, port },
        inspector: false,
        watch,
        testScheduled: true,
        logLevel: 'error',
        persist: join(directory, 'workerd'),
      },
    });
    return {
      url: (await worker.url).origin,
      databaseUrl: database.url,
      rondkomenUrl: rondkomen.url,
      async stop() {
        await worker.dispose();
        await Promise.all([database.close(), rondkomen.close()]);
      },
    };
  } catch (error) {
    await Promise.all([database.close(), rondkomen.close()]);
    throw error;
  }
}
