import { Hono } from 'hono';
import { HandoffOffice as Office } from '../../../edge/handoff/hosts/durable-object.ts';
import type { VoiceLines, VoiceOrder } from '../../../edge/handoff/voice.ts';
import type { Bindings } from '../../../edge/worker-host/deps.ts';
import { createWorker } from '../../../edge/worker-host/worker.ts';

export { CaseHub } from '../../../edge/live/durable-object.ts';
export { RondkomenRooms } from '../../../edge/worker-host/rondkomen-rooms.ts';

const aheadKey = 'ahead';
const framesKey = 'frames';
const ordersKey = 'orders';
const failuresKey = 'failures';
const silenceKey = 'silence';
const refusalsKey = 'refusals';
const alarmsKey = 'alarms';

/** The office, in which a test lets time go by, and which it stops without a word. */
export class HandoffOffice extends Office {
  protected override get limits() {
    const frames = this.ctx.storage.kv.get<number>(framesKey);
    return frames === undefined ? undefined : { citizen: frames, desk: frames };
  }
  protected override get silenceMs() {
    return this.ctx.storage.kv.get<number>(silenceKey) ?? super.silenceMs;
  }
  /** Another one each time the object is brought into memory. */
  readonly born = crypto.randomUUID();
  #ahead = this.ctx.storage.kv.get<number>(aheadKey) ?? 0;
  protected override clock = (): Date => new Date(Date.now() + this.#ahead);

  async elapse(organisation: string, milliseconds: number): Promise<void> {
    this.#ahead += milliseconds;
    this.ctx.storage.kv.put(aheadKey, this.#ahead);
    await this.tidy(organisation);
  }

  async holds(text: string): Promise<boolean> {
    const { sql } = this.ctx.storage;
    const tables = ['handoff', 'handoff_entry', 'handoff_errand', 'handoff_promise', 'handoff_count'];
    return tables.some((table) => JSON.stringify(sql.exec(`SELECT * FROM ${table}`).toArray()).includes(text));
  }

  /** Tells whether an alarm was left to Cloudflare to try again, which it does six times. */
  override async alarm(): Promise<void> {
    const { kv } = this.ctx.storage;
    const told = await super.alarm().then(
      () => 'went',
      () => 'failed',
    );
    kv.put(alarmsKey, [...(kv.get<string[]>(alarmsKey) ?? []), told]);
  }

  async alarms(): Promise<string[]> {
    return this.ctx.storage.kv.get<string[]>(alarmsKey) ?? [];
  }

  /** Cannot begin, the next times it has to. */
  async refuse(times: number): Promise<void> {
    this.ctx.storage.kv.put(refusalsKey, times);
  }

  async listenFor(milliseconds: number): Promise<void> {
    this.ctx.storage.kv.put(silenceKey, milliseconds);
  }

  protected override voiceLines(): VoiceLines {
    const { kv } = this.ctx.storage;
    const refusals = kv.get<number>(refusalsKey) ?? 0;
    kv.put(refusalsKey, refusals - 1);
    if (refusals > 0) throw new Error('The cases cannot be reached now.');
    return {
      async carryOut(_organisation, order) {
        const left = kv.get<number>(failuresKey) ?? 0;
        kv.put(failuresKey, left - 1);
        if (left > 0) throw new Error('The telephone does not work now.');
        kv.put(ordersKey, [...(kv.get<VoiceOrder[]>(ordersKey) ?? []), order]);
      },
    };
  }

  async carriedOut(): Promise<VoiceOrder[]> {
    return this.ctx.storage.kv.get<VoiceOrder[]>(ordersKey) ?? [];
  }

  async fail(times: number): Promise<void> {
    this.ctx.storage.kv.put(failuresKey, times);
  }

  async instance(): Promise<string> {
    return this.born;
  }

  async allow(frames: number): Promise<void> {
    this.ctx.storage.kv.put(framesKey, frames);
  }

  async crash(): Promise<void> {
    this.ctx.abort('crash');
  }
}

const officeOf = (bindings: unknown, organisation: string) => {
  const { HANDOFF_OFFICE } = bindings as { HANDOFF_OFFICE: DurableObjectNamespace<HandoffOffice> } & Bindings;
  return HANDOFF_OFFICE.get(HANDOFF_OFFICE.idFromName(organisation));
};

/** The Worker, with addresses to let time go by in an office, and to stop it. */
export default createWorker({
  // The office has the telephone itself; the Worker only has to know that there is one.
  voice: { carryOut: async () => undefined },
  extend: (deps) =>
    new Hono()
      .post('/elapse/:organisation/:milliseconds', async (context) => {
        const { organisation, milliseconds } = context.req.param();
        await officeOf(context.env, organisation).elapse(organisation, Number(milliseconds));
        return context.body(null, 204);
      })
      .get('/holds/:organisation/:text', async (context) => {
        const { organisation, text } = context.req.param();
        return context.json(await officeOf(context.env, organisation).holds(text));
      })
      .get('/instance/:organisation', async (context) =>
        context.text(await officeOf(context.env, context.req.param('organisation')).instance()),
      )
      .get('/alarms/:organisation', async (context) =>
        context.json(await officeOf(context.env, context.req.param('organisation')).alarms()),
      )
      .post('/refuse/:organisation/:times', async (context) => {
        const { organisation, times } = context.req.param();
        await officeOf(context.env, organisation).refuse(Number(times));
        return context.body(null, 204);
      })
      .post('/listenFor/:organisation/:milliseconds', async (context) => {
        const { organisation, milliseconds } = context.req.param();
        await officeOf(context.env, organisation).listenFor(Number(milliseconds));
        return context.body(null, 204);
      })
      .post('/allow/:organisation/:frames', async (context) => {
        const { organisation, frames } = context.req.param();
        await officeOf(context.env, organisation).allow(Number(frames));
        return context.body(null, 204);
      })
      .get('/carriedOut/:organisation', async (context) =>
        context.json(await officeOf(context.env, context.req.param('organisation')).carriedOut()),
      )
      .post('/fail/:organisation/:times', async (context) => {
        const { organisation, times } = context.req.param();
        await officeOf(context.env, organisation).fail(Number(times));
        return context.body(null, 204);
      })
      .post('/tell/:organisation/:handoff', async (context) => {
        const { organisation, handoff } = context.req.param();
        await deps.offices?.voice(organisation, handoff, await context.req.json());
        return context.body(null, 204);
      })
      .get('/call/:organisation/:handoff', async (context) => {
        const { organisation, handoff } = context.req.param();
        return context.json((await deps.offices?.call(organisation, handoff)) ?? null);
      })
      .post('/crash/:organisation', async (context) => {
        await officeOf(context.env, context.req.param('organisation'))
          .crash()
          .catch(() => undefined);
        return context.body(null, 204);
      }),
});
