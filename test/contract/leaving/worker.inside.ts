import { Hono } from 'hono';
import type { Bindings } from '../../../edge/worker-host/deps.ts';
import { createWorker } from '../../../edge/worker-host/worker.ts';

export { HandoffOffice } from '../../../edge/handoff/hosts/durable-object.ts';
export { CaseHub } from '../../../edge/live/durable-object.ts';
export { RondkomenRooms } from '../../../edge/worker-host/rondkomen-rooms.ts';

/** The Worker, with one more address that tells whether anyone looks at a case. */
export default createWorker({
  extend: () =>
    new Hono().get('/watched/:id', async (context) => {
      const { CASE_HUB } = context.env as Bindings;
      return context.json(await CASE_HUB.get(CASE_HUB.idFromName(context.req.param('id'))).isWatched());
    }),
});
