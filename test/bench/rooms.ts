import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCore, type Process, serverCore, startProcesses } from './processes/process.ts';
import type { OpenRoom } from './processes/rooms.ts';
import { type Report, say } from './report.ts';
import { inTurns, median, summarize } from './statistics.ts';

const few = 20;
const many = 2000;
const messagesPerTurn = 4000;
/** Messages of one talker that are on their way: a room full of people who type at once. */
const underWay = 8;

/** What rooms cost: a message, many rooms, and a start after the process was killed. */
export async function rooms(report: Report): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-rooms-'));
  try {
    await messages(report, directory);
    await manyRooms(report, directory);
    await onWorkers(report);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function messages(report: Report, directory: string): Promise<void> {
  say('rooms: messages through a room, against a bare echo');
  const started = await startProcesses({
    server: ['rooms.ts', serverCore, join(directory, 'messages')],
    bare: ['echo.ts', serverCore],
    talkers: ['talkers.ts', loadCore],
    echoers: ['talkers.ts', loadCore],
  });
  const { server, bare, talkers, echoers } = started.processes;
  try {
    const opened = await server.call<OpenRoom[]>('openRooms', few);
    await talkers.call('enter', { port: await server.call('port'), rooms: opened, isBack: false });
    await echoers.call('enterEcho', { port: await bare.call('port'), count: few });
    const seen: { ours: number[]; echo: number[] } = { ours: [], echo: [] };
    const cost = (of: Process, by: Process, rates: number[]) => async () => {
      const before = await of.call<number>('cpu');
      const seconds = await by.call<number>('talk', { total: messagesPerTurn, underWay });
      rates.push(messagesPerTurn / seconds);
      return ((await of.call<number>('cpu')) - before) / messagesPerTurn;
    };
    const pairs = await inTurns(7, 2, cost(bare, echoers, seen.echo), cost(server, talkers, seen.ours));
    const { value, reference, valueToReference } = summarize(pairs);
    report({
      name: 'message through a room, stored and on both sides, against a bare socket echo',
      unit: 'CPU microseconds/message (ratio: throughput)',
      value,
      reference,
      ratio: 1 / valueToReference,
      bar: '>= 0.5',
    });
    const [ours, echo] = [median(seen.ours.slice(2)), median(seen.echo.slice(2))];
    report({
      name: 'messages through rooms, as seen',
      unit: 'messages/s',
      value: ours,
      reference: echo,
      ratio: ours / echo,
    });
  } finally {
    await started.stop();
  }
}

/** The same on the other host, in workerd on this machine: for information, since Cloudflare's own machines are others. */
async function onWorkers(report: Report): Promise<void> {
  say('rooms: messages through a room in workerd, against a bare echo');
  const started = await startProcesses({
    server: ['workerd.ts', serverCore],
    talkers: ['talkers.ts', loadCore],
    echoers: ['talkers.ts', loadCore],
  });
  const { server, talkers, echoers } = started.processes;
  try {
    const opened = await server.call<OpenRoom[]>('openRooms', few);
    const port = await server.call<number>('port');
    await talkers.call('enter', { port, rooms: opened, isBack: false });
    await echoers.call('enterEcho', { port, count: few });
    const total = messagesPerTurn / 4;
    const rate = (by: Process) => async () => total / (await by.call<number>('talk', { total, underWay }));
    const { value, reference, valueToReference } = summarize(await inTurns(5, 1, rate(echoers), rate(talkers)));
    report({
      name: 'messages through rooms in workerd, stored and on both sides, against a bare echo object, as seen',
      unit: 'messages/s',
      value,
      reference,
      ratio: valueToReference,
    });
  } finally {
    await talkers.call('leave');
    await echoers.call('leave');
    await server.call('stop');
    await started.stop();
  }
}

async function manyRooms(report: Report, directory: string): Promise<void> {
  const paced = { total: 3000, perSecond: 300 };
  const p99s: number[] = [];
  for (const count of [few, many]) {
    say(`rooms: ${count} rooms`);
    const data = join(directory, String(count));
    const started = await startProcesses({
      server: ['rooms.ts', serverCore, data],
      talkers: ['talkers.ts', loadCore],
    });
    const { server, talkers } = started.processes;
    const opened = await server.call<OpenRoom[]>('openRooms', count);
    const before = await server.call<number>('memory');
    await talkers.call('enter', { port: await server.call('port'), rooms: opened, isBack: false });
    await talkers.call('pace', { total: 600, perSecond: 300 });
    const times = await talkers.call<number[]>('pace', paced);
    p99s.push(quantile(times, 0.99));
    if (count === few) {
      await started.stop();
      continue;
    }
    const [p99few = 0, p99many = 0] = p99s;
    report({
      name: `p99 of delivery with ${many} rooms, against ${few}`,
      unit: 'ms',
      value: p99many,
      reference: p99few,
      ratio: p99many / p99few,
    });
    const after = await server.call<number>('memory');
    report({
      name: `memory of a room with a citizen and an agent, of ${many}`,
      unit: 'kB',
      value: (after - before) / many / 1000,
    });

    process.kill(await server.call<number>('pid'), 'SIGKILL');
    const killed = performance.now();
    const again = await startProcesses({ server: ['rooms.ts', serverCore, data] });
    const port = await again.processes.server.call<number>('port');
    const up = performance.now() - killed;
    await talkers.call('leave');
    const back = await talkers.call<{ first: number; all: number }>('enter', { port, rooms: opened, isBack: true });
    report({ name: 'kill -9 until the first agent has their room back', unit: 'ms', value: up + back.first });
    report({
      name: `kill -9 until ${many} agents and ${many} citizens are back, one by one`,
      unit: 'ms',
      value: up + back.all,
    });
    await again.stop();
    await talkers.stop();
  }
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
