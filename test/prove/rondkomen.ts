import { rmSync } from 'node:fs';
import { filesHolding } from '../support/rondkomen/bytes.ts';
import { type BrowserEvidence, walkBrowser } from './browser.ts';
import { consulentName, type Prepared, prepare } from './prepare.ts';
import { type HostName, HostProcess } from './process.ts';
import { plantInRecordedLane } from './recorded-lane.ts';
import { filesOf, type Place, passes, search, table } from './search.ts';
import { openTelephone, plantAtExchange, type Telephone } from './telephone.ts';
import { walkApi } from './walk.ts';
import { addressesOn, answeredOn, askedOn, marksOn, openWire, type Wire } from './wire.ts';
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
  const telephone = await openTelephone();
  const prepared = await prepare(name, telephone.settings);
  const host = new HostProcess(prepared);
  const words = new Words();
  const recorded = new Words();
  const untold = new Words();
  untold.add('an organisation', prepared.organisation);
  untold.add('an organisation', 'lindewaard');
  untold.add('a case', 'LW-10421');
  untold.add('a consulent', consulentName);
  let wire: Wire | undefined;
  // One of its own for the browser, to see what it sent and nothing else did.
  let lines: Wire | undefined;
  try {
    host.onMove((port) => telephone.to(port));
    await host.start();
    wire = await openWire(host.port);
    const { to } = wire;
    host.onMove(to);
    const control = await plantInRecordedLane(wire.url, prepared, recorded);
    const number = await plantAtExchange(telephone, recorded);
    const tell = (step: string) => console.log(`  ok: ${step}`);
    const isStored = (word: string) =>
      filesHolding(prepared.databases, word).some((file) => file.startsWith('rondkomen.db'));
    const walk = { prepared, host, telephone, wire, words, untold, recorded, tell, isStored };
    await walkApi(walk);
    lines = await openWire(host.port);
    host.onMove(lines.to);
    const browser = await walkBrowser({ ...walk, wire: lines });
    // Of the recorded lane, since the host has been restarted on the way.
    await fetch(`${wire.url}/v1/organisations/${prepared.organisation}`);
    const metrics = await (await fetch(`${wire.url}/metrics`)).text();
    // While it runs, and once more when it has stopped: stopping may tidy up what should never have been there.
    await telephone.exchange.settled();
    for (const { where, word } of telephone.names()) words.add(where, word);
    const evidence = {
      telephone,
      number,
      untold,
      host,
      wires: [wire, lines],
      sent: askedOn(lines),
      metrics,
      words,
      control,
      browser,
    };
    const running = places(prepared, evidence, 'running');
    await host.stop();
    const stopped = places(prepared, evidence, 'stopped').filter(({ name: place }) => place.includes('(stopped)'));
    const findings = [
      ...search([...running, ...stopped], words.all),
      ...search([atTelephone(evidence)], [...words.all, ...untold.all]),
    ];
    console.log(`\n${table(findings)}`);
    const cookies = marksOn(wire, lines);
    if (cookies.length > 0) console.log(`FOUND: answers that set a cookie: ${cookies.join('; ')}`);
    return passes(findings) && cookies.length === 0;
  } finally {
    await Promise.all([wire?.close(), lines?.close()]);
    await host.kill();
    await telephone.close();
    rmSync(prepared.folder, { recursive: true, force: true });
  }
}

interface Evidence {
  telephone: Telephone;
  /** A number that telephoned the other lane. */
  number: string;
  untold: Words;
  host: HostProcess;
  wires: Wire[];
  /** What the browser sent, but for the frames of its chats. */
  sent: Buffer;
  metrics: string;
  words: Words;
  browser: BrowserEvidence;
  control: Awaited<ReturnType<typeof plantInRecordedLane>>;
}

function places(
  prepared: Prepared,
  { host, wires, sent, metrics, words, control, browser }: Evidence,
  when: string,
): Place[] {
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
      bytes: filesOf(folder, (path) => !isRondkomen(path) && !isZaak(path) && !path.startsWith('profile')),
      control: control.file,
    },
    { name: 'output and log of the host', bytes: Buffer.from(host.said), control: '"message":"listening"' },
    { name: '/metrics', bytes: Buffer.from(metrics), control: '/v1/organisations' },
    { name: 'addresses of requests', bytes: Buffer.from(addressesOn(...wires)), control: control.reference },
    {
      name: 'answers, heads and bodies',
      bytes: answeredOn(...wires),
      expected: [...given, ...words.all.filter(({ where }) => where === 'a ticket').map(({ word }) => word)],
      control: control.title,
    },
    { name: 'browser: all that it sent', bytes: sent, expected: given, control: browser.control.request },
    { name: 'browser: storage, cookies, titles', bytes: Buffer.from(browser.kept()), control: browser.control.storage },
    { name: 'browser: console', bytes: Buffer.from(browser.console()), control: browser.control.history },
    {
      name: 'browser: profile on disk',
      bytes: browser.profile,
      control: browser.control.history,
    },
  ];
}

/** What the telephone company got: its own names for calls and callers, and none of ours. */
function atTelephone({ telephone, words, number }: Evidence): Place {
  if (telephone.frames.length === 0)
    throw new Error('No browser said anything to the exchange: the search proves nothing.');
  const own = telephone.names().map(({ word }) => word);
  const tickets = words.all.filter(({ where }) => where === 'a ticket').map(({ word }) => word);
  return {
    name: 'telephone company: all that it was told',
    bytes: telephone.told(),
    expected: [...own, ...tickets],
    control: number,
  };
}
