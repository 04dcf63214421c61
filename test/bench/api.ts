import { createServerComparison } from './measure-server.ts';
import { loadCore, serverCore, startProcesses } from './processes/process.ts';
import { type Report, say } from './report.ts';
import { bareReads, bareUpdates, pushes, readsOfCases, send } from './requests.ts';
import { seed } from './seed.ts';

const indexes = Array.from({ length: 2000 }, (_, index) => index);
const updated = indexes.slice(0, 500);

/** What a read of a case costs the server, beside a bare read on the same database and a bare answer. */
export async function api(report: Report): Promise<void> {
  say('api: filling two databases');
  const seeded = await seed(indexes.length, []);
  const other = await seed(indexes.length, []);
  const started = await startProcesses({
    houvast: ['houvast.ts', serverCore, seeded.directory],
    bare: ['bare.ts', serverCore, seeded.directory],
    bareWriter: ['bare.ts', serverCore, other.directory],
    load: ['load.ts', loadCore],
  });
  const { houvast, bare, bareWriter, load } = started.processes;
  try {
    const compare = createServerComparison(report, load);
    const before = () => houvast.call('forgetCases');

    const reads = await readsOfCases(seeded, indexes);
    const rows = { server: bare, requests: () => bareReads(reads, (id) => `/row/${id}`), passes: 4 };
    await compare('case changed since it was read, against a bare Hono + Drizzle row', {
      ours: { server: houvast, requests: () => reads, passes: 4, before },
      reference: rows,
      bar: '>= 0.7',
    });
    await compare('case changed since it was read, session not seen for a minute', {
      ours: { server: houvast, requests: () => reads, passes: 4, before: () => houvast.call('forgetAll') },
      reference: rows,
    });

    const answer = await send(houvast, reads[0] ?? '');
    await bare.call('setBody', await answer.text());
    const same = bareReads(reads, () => '/same');
    await compare('case unchanged, against a bare Hono answer of the same size', {
      ours: { server: houvast, requests: () => reads, passes: 8 },
      reference: { server: bare, requests: () => same, passes: 8 },
      bar: '>= 0.4',
    });

    const asked = await readsOfCases(seeded, indexes, { 'If-None-Match': answer.headers.get('ETag') ?? '' });
    const unchanged = bareReads(asked, () => '/unchanged');
    await compare('case unchanged as 304, against a bare Hono 304', {
      ours: { server: houvast, requests: () => asked, passes: 8, accepts: [304] },
      reference: { server: bare, requests: () => unchanged, passes: 8, accepts: [304] },
      bar: '>= 0.5',
    });

    let round = 0;
    await compare('push of a changed case with 4 events, against a bare Hono + Drizzle update of a row', {
      ours: { server: houvast, requests: () => pushes(seeded, updated.length, round++), accepts: [200, 201] },
      reference: { server: bareWriter, requests: () => bareUpdates(updated, round) },
    });
  } finally {
    await started.stop();
    seeded.remove();
    other.remove();
  }
}
