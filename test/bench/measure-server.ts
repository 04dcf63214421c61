import type { Load, Served } from './processes/load.ts';
import type { Process } from './processes/process.ts';
import { type Measured, type Report, say } from './report.ts';
import { median } from './statistics.ts';

/** What is asked of a server in one measurement. */
export interface Job {
  server: Process;
  requests: () => string[];
  /** How often all requests are sent in one measurement. */
  passes?: number;
  /** Called before each pass, outside what is measured. */
  before?: () => Promise<unknown>;
  connections?: number;
  /** Statuses that count as served; any other ends the bench. */
  accepts?: readonly number[];
}

interface Cost {
  /** Microseconds of processor time per request: a million divided by it is what one full core serves in a second. */
  cpu: number;
  perSecond: number;
}

const manyConnections = 64;

/** @throws Error when a request is answered with another status than the job accepts. */
async function measureServer(load: Process, job: Job): Promise<Cost> {
  const { server, passes = 1, before, connections = manyConnections, accepts = [200] } = job;
  const port = await server.call<number>('port');
  let cpu = 0;
  let seconds = 0;
  let total = 0;
  for (let pass = 0; pass < passes; pass++) {
    await before?.();
    const requests = job.requests();
    const order: Load = { port, requests, total: requests.length, connections };
    const started = await server.call<number>('cpu');
    const served = await load.call<Served>('run', order);
    cpu += (await server.call<number>('cpu')) - started;
    seconds += served.seconds;
    total += requests.length;
    const unexpected = Object.keys(served.statuses).filter((status) => !accepts.includes(Number(status)));
    if (unexpected.length > 0) throw new Error(`Answered with ${JSON.stringify(served.statuses)}.`);
  }
  return { cpu: cpu / total, perSecond: total / seconds };
}

export interface Comparison {
  ours: Job;
  reference: Job;
  bar?: Measured['bar'];
  turns?: number;
}

/**
 * Measures two servers in turns (A B A B), so that a slow minute of the machine hits both; the first turns only warm up.
 * Reports processor time per request, whose inverse is the throughput of a full core, and requests per second as seen.
 */
export function createServerComparison(report: Report, load: Process) {
  return async (name: string, { ours, reference, bar, turns = 7 }: Comparison): Promise<void> => {
    say(name);
    const pairs: { ours: Cost; reference: Cost }[] = [];
    for (let turn = -2; turn < turns; turn++) {
      const pair = { reference: await measureServer(load, reference), ours: await measureServer(load, ours) };
      if (turn >= 0) pairs.push(pair);
    }
    const middle = (of: (pair: (typeof pairs)[number]) => number) => median(pairs.map(of));
    report({
      name,
      unit: 'CPU microseconds/request (ratio: throughput)',
      value: middle((pair) => pair.ours.cpu),
      reference: middle((pair) => pair.reference.cpu),
      ratio: middle((pair) => pair.reference.cpu / pair.ours.cpu),
      ...(bar ? { bar } : {}),
    });
    report({
      name: `${name}, as seen`,
      unit: 'requests/s',
      value: middle((pair) => pair.ours.perSecond),
      reference: middle((pair) => pair.reference.perSecond),
      ratio: middle((pair) => pair.ours.perSecond / pair.reference.perSecond),
    });
  };
}
