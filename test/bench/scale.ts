import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createServerComparison, type Job } from './measure-server.ts';
import { loadCore, serverCore, startProcesses } from './processes/process.ts';
import { type Report, say } from './report.ts';
import { listsOfSubjects, logins, readsOfCases } from './requests.ts';
import { type Seeded, seed } from './seed.ts';

const few = 1000;
const many = 1_000_000;
/** Cases that are read of the large database: from all over it, and more than a processor's own memory holds. */
const visited = 4000;
/** Measured: 2.0 GB, and room to write. */
const neededBytes = 4e9;
/** More logins than this at once from one network are refused as guessing. */
const loginsAtOnce = 8;

/** The same work with a million cases stored as with a thousand. */
export async function scale(report: Report): Promise<void> {
  const { bavail, bsize } = statfsSync(tmpdir());
  if (bavail * bsize < neededBytes) {
    say(
      `scale: skipped. ${tmpdir()} has ${Math.round((bavail * bsize) / 1e6)} MB free; this needs ${neededBytes / 1e6}.`,
    );
    return;
  }
  const smallIndexes = spread(few, few);
  const largeIndexes = spread(many, visited);
  say(`scale: filling databases with ${few} and ${many} cases; the large one takes a minute or two`);
  const small = await seed(few, smallIndexes);
  const large = await seed(many, largeIndexes);
  say(`scale: ${Math.round(small.megabytes)} MB and ${Math.round(large.megabytes)} MB`);
  const started = await startProcesses({
    small: ['houvast.ts', serverCore, small.directory],
    large: ['houvast.ts', serverCore, large.directory],
    load: ['load.ts', loadCore],
  });
  try {
    const compare = createServerComparison(report, started.processes.load);
    const both = async (
      name: string,
      job: Omit<Job, 'server' | 'requests' | 'before'> & { forget?: boolean },
      requestsOf: (seeded: Seeded, indexes: readonly number[]) => Promise<string[]>,
    ) => {
      const { forget, ...rest } = job;
      const on = async (server: typeof started.processes.large, seeded: Seeded, indexes: readonly number[]) => {
        const requests = await requestsOf(seeded, indexes);
        const before = forget ? { before: () => server.call('forgetCases') } : {};
        return { server, requests: inParts(requests), ...rest, ...before };
      };
      await compare(`${name} with 1,000,000 cases, against 1,000 cases`, {
        ours: await on(started.processes.large, large, largeIndexes),
        reference: await on(started.processes.small, small, smallIndexes),
        bar: '>= 0.9',
      });
    };
    await both('case changed since it was read', { forget: true, passes: 4 }, readsOfCases);
    await both('case unchanged', { passes: 12 }, readsOfCases);
    await both('list of a person’s cases', { passes: 4 }, listsOfSubjects);
    await both('login with a letter code', { connections: loginsAtOnce, accepts: [201] }, async (_, indexes) =>
      logins(indexes),
    );
  } finally {
    await started.stop();
    small.remove();
    large.remove();
  }
}

/** Cases from all over a database. */
function spread(cases: number, wanted: number): number[] {
  return Array.from({ length: wanted }, (_, place) => place * (cases / wanted));
}

/** As many requests at a time as the small database has cases, then the next ones. */
function inParts(requests: readonly string[]): () => string[] {
  let next = 0;
  return () => {
    const part = requests.slice(next, next + few);
    next = (next + few) % requests.length;
    return part;
  };
}
