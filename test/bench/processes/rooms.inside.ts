import { Hono } from 'hono';
import { HandoffOffice as Office } from '../../../edge/handoff/hosts/durable-object.ts';
import { keyedHash } from '../../../edge/keys.ts';
import type { Bindings } from '../../../edge/worker-host/deps.ts';
import { createWorker } from '../../../edge/worker-host/worker.ts';

export { CaseHub } from '../../../edge/live/durable-object.ts';
export { RondkomenRooms } from '../../../edge/worker-host/rondkomen-rooms.ts';

const echo = 'echo';

/** The office as it is, but for the limits on how fast people type; and a bare object that sends back what came in. */
export class HandoffOffice extends Office {
  protected override get limits() {
    return { citizen: 1e9, desk: 1e9 };
  }

  override async fetch(request: Request): Promise<Response> {
    if (!request.url.endsWith(`/${echo}`)) return super.fetch(request);
    const { 0: theirs, 1: ours } = new WebSocketPair();
    this.ctx.acceptWebSocket(ours, [echo]);
    return new Response(null, { status: 101, webSocket: theirs });
  }

  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    if (this.ctx.getTags(socket).includes(echo)) socket.send(message);
    else await super.webSocketMessage(socket, message);
  }

  override async webSocketClose(socket: WebSocket): Promise<void> {
    if (!this.ctx.getTags(socket).includes(echo)) await super.webSocketClose(socket);
  }
}

/** The Worker, with an address that opens a room and one that is a bare echo. */
export default createWorker({
  extend: (deps) =>
    new Hono()
      .post('/room/:organisation/:id', async (context) => {
        const { organisation, id } = context.req.param();
        const note = { question: 'Waar blijft mijn geld?', language: 'nl' as const, contacts: false, before: [] };
        await deps.offices?.create(organisation, {
          id,
          note,
          team: { nl: 'Klantcontact' },
          way: { kind: 'chat' },
        });
        return context.text(await keyedHash(deps.keys.session, 'handoff', id));
      })
      .get(`/${echo}`, async (context) => {
        const { HANDOFF_OFFICE } = context.env as unknown as {
          HANDOFF_OFFICE: DurableObjectNamespace<HandoffOffice>;
        } & Bindings;
        const headers = { Upgrade: 'websocket' };
        const office = HANDOFF_OFFICE.get(HANDOFF_OFFICE.idFromName(echo));
        const { status, webSocket } = await office.fetch(`https://office/${echo}`, { headers });
        return new Response(null, { status, webSocket });
      }),
});
