import type { Client } from '@libsql/client';
import { inArray } from 'drizzle-orm';
import type { ZaakDatabase } from '../../db/clients/zaak.ts';
import { caseFile } from '../../db/zaak/schema.ts';
import type { CaseStore } from '../cases/case-store.ts';
import type { LiveHub } from '../live/live.ts';

/** How soon a write by another process on the same file is seen, in milliseconds. */
const lookEvery = 500;

interface OtherWritersOptions {
  client: Client;
  zaak: ZaakDatabase;
  cases: CaseStore;
  live: LiveHub & { watched(): string[] };
}

/**
 * Sees that another process, such as `npm run import`, wrote to the same file: then nothing remembered counts, and
 * readers of a case hear its version. SQLite's `data_version` changes only by writes of others.
 */
export function watchOtherWriters({ client, zaak, cases, live }: OtherWritersOptions): { stop(): void } {
  let last: unknown;
  async function look(): Promise<void> {
    const { rows } = await client.execute('PRAGMA data_version');
    const version = rows[0]?.[0];
    const isChanged = last !== undefined && version !== last;
    last = version;
    if (!isChanged) return;
    cases.forgetAll();
    const watched = live.watched();
    if (watched.length === 0) return;
    const rowsNow = await zaak
      .select({ id: caseFile.id, version: caseFile.version })
      .from(caseFile)
      .where(inArray(caseFile.id, watched));
    for (const row of rowsNow) await live.publish(row.id, row.version);
  }
  const timer = setInterval(() => void look().catch(() => undefined), lookEvery);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
