import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createClient } from '@libsql/client';
import { eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/libsql';
import { Hono } from 'hono';
import { caseFile } from '../../../db/zaak/schema.ts';
import { answer, cpuMicroseconds } from './answer.ts';

// What we compare with: nothing but Hono, and Drizzle with its statements prepared, on the same database.
const [, , directory = ''] = process.argv;
const client = createClient({ url: `file:${join(directory, 'zaak.db')}`, concurrency: 1, timeout: 5000 });
for (const setting of ['journal_mode = WAL', 'synchronous = NORMAL', 'cache_size = -65536']) {
  await client.execute(`PRAGMA ${setting}`);
}
const database = drizzle(client);
const row = database
  .select()
  .from(caseFile)
  .where(eq(caseFile.id, sql.placeholder('id')))
  .prepare();
const update = database
  .update(caseFile)
  .set({ version: sql`${caseFile.version} + 1`, inputHash: sql`${sql.placeholder('hash')}` })
  .where(eq(caseFile.id, sql.placeholder('id')))
  .prepare();

let body = '';
const app = new Hono();
app.get('/row/:id', async (context) => {
  const [found] = await row.all({ id: context.req.param('id') });
  return found ? context.json(found) : context.notFound();
});
app.put('/row/:id', async (context) => {
  await update.run({ id: context.req.param('id'), hash: await context.req.text() });
  return context.json({ stored: true });
});
app.get('/same', (context) => context.body(body, 200, { 'Content-Type': 'application/json' }));
app.get('/unchanged', (context) => context.body(null, 304, { ETag: '"1"' }));

const port = await new Promise<number>((resolve) => {
  serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, (info) => resolve(info.port));
});
answer({
  port: () => port,
  cpu: cpuMicroseconds,
  setBody: (given) => {
    body = String(given);
  },
});
