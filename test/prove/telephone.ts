import { environmentOf } from '../../demo/exchange/account.ts';
import { demoNumbers } from '../../demo/exchange/numbers.ts';
import { type RunningExchange, startExchange } from '../../demo/exchange/start.ts';
import { openWire, type Wire } from './wire.ts';
import type { Words } from './words.ts';

/** The local exchange in Twilio's place, with every byte between it and the host written down. */
export interface Telephone {
  exchange: RunningExchange;
  /** By which the host finds it. */
  settings: Readonly<Record<string, string>>;
  /** What browsers told it and heard of it, as text. */
  frames: string[];
  /** Points it to the port where the host is now. */
  to(port: number): void;
  /** All that it was told: webhooks with their answers, requests to its API with theirs, and what browsers said. */
  told(): Buffer;
  /** Names that it made or was given of calls so far: they may be with it, and nowhere else when all is over. */
  names(): { where: string; word: string }[];
  close(): Promise<void>;
}

export async function openTelephone(): Promise<Telephone> {
  const webhooks = await openWire(0);
  const exchange = await startExchange({ publicUrl: () => webhooks.url, pace: 0.05 });
  const api = await openWire(Number(new URL(exchange.url).port));
  const frames: string[] = [];
  const all = ({ connections }: Wire) => connections.flatMap(({ asked, answered }) => [...asked, ...answered]);
  const names = new Map<string, { where: string; word: string }>();
  return {
    exchange,
    settings: environmentOf({ ...exchange.account, apiUrl: api.url }, webhooks.url),
    frames,
    to: (port) => webhooks.to(port),
    told: () => Buffer.concat([...all(webhooks), ...all(api), Buffer.from(frames.join('\n'))]),
    names() {
      for (const { fields } of exchange.webhooks) {
        const from = `${fields['From'] ?? ''}`;
        // Of lane R only: a name for one time.
        if (!from.startsWith('client:r_')) continue;
        names.set(from, { where: 'the name of a caller, for one time', word: from.slice('client:'.length) });
        const sid = `${fields['CallSid'] ?? ''}`;
        names.set(sid, { where: 'the name of a line at the exchange', word: sid });
      }
      for (const { name, participants } of exchange.conferences)
        if ([...participants.keys()].some((sid) => names.has(sid)))
          names.set(name, { where: 'the name of a conference', word: name });
      return [...names.values()];
    },
    async close() {
      await exchange.stop();
      await Promise.all([webhooks.close(), api.close()]);
    },
  };
}

/** A number that telephones the lane that keeps a record: to be found in all that the exchange was told. */
export async function plantAtExchange({ exchange }: Telephone, recorded: Words): Promise<string> {
  const digits = `6${String(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0)
    .padStart(10, '0')
    .slice(0, 8)}`;
  const phone = exchange.phone(`+31${digits}`);
  await phone.dial(Object.keys(demoNumbers)[0] ?? '');
  await phone.turn();
  phone.hangUp();
  await phone.over();
  await exchange.settled();
  return recorded.add('a number that telephoned', digits);
}
