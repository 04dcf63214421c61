import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { booking, callRecord, dayCount, pace } from '../../../db/rondkomen/schema.ts';
import { attempt, incident, qualityTask } from '../../../db/zaak/schema.ts';
import { startEdgeDemo } from '../../../demo/edge-demo.ts';
import { environmentOf } from '../../../demo/exchange/account.ts';
import { startExchange } from '../../../demo/exchange/start.ts';
import { freePort } from '../free-port.ts';
import { silentLog } from '../node-settings.ts';
import { type DemoServer, tellsOfMistake } from './demo-server.ts';
import { type TestClock, tuesdayMorning } from './moment.ts';

const organisations = ['lindewaard', 'vlierhof'];
const entrypoint = fileURLToPath(new URL('edge-worker.inside.ts', import.meta.url));

/**
 * The demo in workerd with an exchange beside it, as `npm run dev:edge` has them, on free ports and with its own files.
 * It takes seconds to start, so the tests of one process share it, and each {@link DemoServer.begin begins} anew; `stop`
 * of what they share only ends what is going on.
 */
export async function startEdgeServer(): Promise<{ shared: DemoServer; stop(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-edge-'));
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const post = async (path: string) => {
    const answer = await fetch(`${publicUrl}/test${path}`, { method: 'POST' });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  };
  const clock = createDistantClock((moment) => post(`/clock/${moment}`));
  const exchange = await startExchange({ publicUrl, clock: clock.now });
  const settings = environmentOf(exchange.account, publicUrl);
  const demo = { directory, withDemo: true, log: silentLog, port, settings, entrypoint, clock: clock.now };
  const { url, deps, stop } = await startEdgeDemo(demo);
  const { rondkomen } = deps;
  if (!rondkomen) throw new Error('There is no lane R.');
  const { database } = rondkomen;
  const readLog = async () => v.parse(v.array(v.string()), await (await fetch(`${url}/test/log`)).json());
  let [faultsBefore, linesBefore] = [0, 0];
  const hangUp = async () => {
    for (const call of exchange.calls) call.end();
    exchange.misbehave({});
    await exchange.settled();
  };
  const shared: DemoServer = {
    url,
    clock,
    deps,
    rondkomen: database.db,
    async begin() {
      // No news of calls of the test before may come in later.
      await hangUp();
      await clock.set(tuesdayMorning);
      for (const organisation of organisations) await post(`/empty/${organisation}`);
      await database.db.batch([
        database.db.delete(booking),
        database.db.delete(pace),
        database.db.delete(dayCount),
        database.db.delete(callRecord),
      ]);
      for (const table of [attempt, incident, qualityTask]) await deps.zaak.delete(table);
      faultsBefore = exchange.faults.length;
      linesBefore = (await readLog()).length;
    },
    exchange,
    async pass(milliseconds) {
      await clock.advance(milliseconds);
      await post('/tidy');
    },
    faults: () => exchange.faults.slice(faultsBefore),
    errors: async () => (await readLog()).slice(linesBefore).filter(tellsOfMistake),
    get host(): never {
      throw new Error('This test needs the host in its own process, so it runs on Node only.');
    },
    get log(): never {
      throw new Error('This test needs the whole log, so it runs on Node only.');
    },
    stop: hangUp,
  };
  return {
    shared,
    async stop() {
      await stop();
      await exchange.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The time of a host in another process: it goes on by itself from where it was set. */
function createDistantClock(tell: (moment: number) => Promise<void>): TestClock {
  let ahead = tuesdayMorning - Date.now();
  const now = () => new Date(Date.now() + ahead);
  const set = (moment: number) => {
    ahead = moment - Date.now();
    return tell(moment);
  };
  return { now, set, advance: (milliseconds) => set(now().getTime() + milliseconds), run: () => () => undefined };
}
