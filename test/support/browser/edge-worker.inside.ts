import { Hono } from 'hono';
import { createDemo } from '../../../demo/create-demo.ts';
import { demoAgents } from '../../../demo/desk.ts';
import { HandoffOffice as Office } from '../../../edge/handoff/hosts/durable-object.ts';
import { CaseHub as Hub } from '../../../edge/live/durable-object.ts';
import type { Bindings } from '../../../edge/worker-host/deps.ts';
import { RondkomenRooms as Rooms } from '../../../edge/worker-host/rondkomen-rooms.ts';
import { createWorker } from '../../../edge/worker-host/worker.ts';

/** How much the time of the tests is ahead of that of this machine, in milliseconds. The same for all objects. */
let ahead = 0;
const clock = (): Date => new Date(Date.now() + ahead);

const lines: string[] = [];
console.log = (line: string) => lines.push(line);

export class CaseHub extends Hub {
  protected override clock = clock;
}

export class RondkomenRooms extends Rooms {
  protected override clock = clock;
}

export class HandoffOffice extends Office {
  protected override clock = clock;

  /** Forgets every talk, as if nobody had ever been here. */
  async empty(): Promise<void> {
    await this.ctx.storage.deleteAll();
    this.ctx.abort('empty');
  }
}

const officeOf = (bindings: unknown, organisation: string) => {
  const { HANDOFF_OFFICE } = bindings as { HANDOFF_OFFICE: DurableObjectNamespace<HandoffOffice> } & Bindings;
  return HANDOFF_OFFICE.get(HANDOFF_OFFICE.idFromName(organisation));
};

/** The Worker of `npm run dev:edge`, with addresses by which a test moves its time and looks at its log. */
export default createWorker({
  clock,
  demoAgents,
  extend: (deps) =>
    new Hono()
      .post('/test/clock/:moment', (context) => {
        ahead = Number(context.req.param('moment')) - Date.now();
        return context.body(null, 204);
      })
      .post('/test/tidy', async (context) => {
        await deps.offices?.tidy();
        return context.body(null, 204);
      })
      .post('/test/empty/:organisation', async (context) => {
        // What ends an object ends its answer as well.
        await officeOf(context.env, context.req.param('organisation'))
          .empty()
          .catch(() => undefined);
        return context.body(null, 204);
      })
      .get('/test/log', (context) => context.json(lines))
      .route('/', createDemo(deps)),
});
