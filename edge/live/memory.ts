import { encodeFrame, heartbeat, heartbeatSeconds } from './frames.ts';
import { FullError, type LiveHub, type StreamLimits, type Subscription } from './live.ts';

type Controller = ReadableStreamDefaultController<Uint8Array>;

/**
 * What one process holds: windows of one citizen, and a few kilobytes for each stream in all. A phone that lost its line
 * says nothing, so some of a visitor's streams may have nobody behind them any more.
 */
const usualLimits: StreamLimits = { perVisitor: 20, inAll: 10_000 };

/** The hub for one process. Without readers it keeps nothing and runs no timer. */
export function createMemoryHub(
  now: () => number,
  { perVisitor, inAll }: StreamLimits = usualLimits,
): LiveHub & { watched(): string[]; close(): void } {
  const readers = new Map<string, Map<Controller, Subscription>>();
  const openOf = new Map<string, number>();
  let open = 0;
  let beat: ReturnType<typeof setInterval> | undefined;

  function count(visitor: string, change: 1 | -1): void {
    open += change;
    const own = (openOf.get(visitor) ?? 0) + change;
    if (own > 0) openOf.set(visitor, own);
    else openOf.delete(visitor);
  }

  function leave(caseId: string, controller: Controller): void {
    const group = readers.get(caseId);
    const left = group?.get(controller);
    if (!group || !left) return;
    group.delete(controller);
    count(left.visitor, -1);
    if (group.size === 0) readers.delete(caseId);
    if (readers.size > 0) return;
    clearInterval(beat);
    beat = undefined;
  }

  function end(caseId: string, controller: Controller, reason: 'session-ended' | 'restart'): void {
    controller.enqueue(encodeFrame({ type: 'ended', reason }));
    controller.close();
    leave(caseId, controller);
  }

  function keepAlive(): void {
    for (const [caseId, group] of readers) {
      for (const [controller, { expiresAt }] of group) {
        if (expiresAt <= now()) end(caseId, controller, 'session-ended');
        else controller.enqueue(heartbeat);
      }
    }
  }

  return {
    async publish(caseId, version) {
      const frame = encodeFrame({ type: 'changed', version });
      for (const controller of readers.get(caseId)?.keys() ?? []) controller.enqueue(frame);
    },
    async subscribe(subscription: Subscription) {
      const { caseId, visitor } = subscription;
      if ((openOf.get(visitor) ?? 0) >= perVisitor) throw new FullError('visitor');
      if (open >= inAll) throw new FullError('all');
      let own: Controller;
      return new ReadableStream<Uint8Array>({
        start(controller) {
          own = controller;
          const group = readers.get(caseId) ?? new Map<Controller, Subscription>();
          readers.set(caseId, group.set(controller, subscription));
          count(visitor, 1);
          beat ??= setInterval(keepAlive, heartbeatSeconds * 1000);
        },
        cancel() {
          leave(caseId, own);
        },
      });
    },
    watched: () => [...readers.keys()],
    close() {
      for (const [caseId, group] of readers) for (const controller of group.keys()) end(caseId, controller, 'restart');
    },
  };
}
