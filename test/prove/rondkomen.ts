import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesHolding } from '../support/rondkomen/bytes.ts';
import { type Prepared, prepare } from './prepare.ts';
import { type HostName, HostProcess } from './process.ts';
import { plantInRecordedLane } from './recorded-lane.ts';
import { filesOf, type Place, passes, search, table } from './search.ts';
import { walkApi } from './walk.ts';
import { addressesOn, answeredOn, marksOn, openWire, type Wire } from './wire.ts';
import { Words } from './words.ts';

// `npm run prove:rondkomen [-- node|workers]`: walks every path of the lane that leaves no record, then searches every byte.
const asked = process.argv.slice(2);
const hosts: HostName[] = (['Node', 'Workers'] as const).filter(
  (name) => asked.length === 0 || asked.includes(name.toLowerCase()),
);
let isRight = hosts.length > 0;
for (const name of hosts) isRight = (await prove(name)) && isRight;
console.log(isRight ? '\nNothing was kept.' : '\nFAILED: see the tables above.');
process.exitCode = isRight ? 0 : 1;

async function prove(name: HostName): Promise<boolean> {
  console.log(`\nRondkomen on ${name}`);
  const prepared = await prepare(name);
  const host = new HostProcess(prepared);
  const words = new Words();
  const recorded = new Words();
  let wire: Wire | undefined;
  try {
    await host.start();
    wire = await openWire(host.port);
    const control = await plantInRecordedLane(wire.url, prepared, recorded);
    const tell = (step: string) => console.log(`  ok: ${step}`);
    const isStored = (word: string) =>
      filesHolding(prepared.databases, word).some((file) => file.startsWith('rondkomen.db'));
    await walkApi({ prepared, host, wire, words, tell, isStored });
    // Of the recorded lane, since the host has been restarted on the way.
    await fetch(`${wire.url}/v1/organisations/${prepared.organisation}`);
    const metrics = await (await fetch(`${wire.url}/metrics`)).text();
    // While it runs, and once more when it has stopped: stopping may tidy up what should never have been there.
    const running = places(prepared, { host, wire, metrics, words, control }, 'running');
    await host.stop();
    const stopped = places(prepared, { host, wire, metrics, words, control }, 'stopped').slice(0, 3);
    const findings = search([...running, ...stopped], words.all);
    console.log(`\n${table(findings)}`);
    const cookies = marksOn(wire);
    if (cookies.length > 0) console.log(`FOUND: answers that set a cookie: ${cookies.join('; ')}`);
    return passes(findings) && cookies.length === 0;
  } finally {
    await wire?.close();
    await host.kill();
    rmSync(prepared.folder, { recursive: true, force: true });
  }
}

interface Evidence {
  host: HostProcess;
  wire: Wire;
  metrics: string;
  words: Words;
  control: Awaited<ReturnType<typeof plantInRecordedLane>>;
}

function places(prepared: Prepared, { host, wire, metrics, words, control }: Evidence, when: string): Place[] {
  const isRondkomen = (path: string) => /rondkomen\.db/.test(path);
  const isZaak = (path: string) => /zaak\.db/.test(path);
  const { folder } = prepared;
  // The one answer that has to hold a code is the one that gives it, with the row word for word.
  const given = words.all
    .filter(({ where }) => where.startsWith('a code') || where.startsWith('the hash'))
    .map(({ word }) => word);
  return [
    {
      name: `rondkomen.db, log, freed pages (${when})`,
      bytes: filesOf(folder, isRondkomen),
      control: prepared.organisation,
    },
    { name: `zaak.db, log, freed pages (${when})`, bytes: filesOf(folder, isZaak), control: control.title },
    {
      name: `every other file of the host (${when})`,
      bytes: filesOf(folder, (path) => !isRondkomen(path) && !isZaak(path)),
      control: control.file,
    },
    { name: 'output and log of the host', bytes: Buffer.from(host.said), control: '"message":"listening"' },
    { name: '/metrics', bytes: Buffer.from(metrics), control: '/v1/organisations' },
    { name: 'addresses of requests', bytes: Buffer.from(addressesOn(wire)), control: control.reference },
    {
      name: 'answers, heads and bodies',
      bytes: answeredOn(wire),
      expected: [...given, ...words.all.filter(({ where }) => where === 'a ticket').map(({ word }) => word)],
      control: control.title,
    },
  ];
}
