import { encodeFrame, heartbeat, heartbeatSeconds } from './frames.ts';
import type { LiveHub, Subscription } from './live.ts';

type Controller = ReadableStreamDefaultController<Uint8Array>;

/** The hub for one process. Without readers it keeps nothing and runs no timer. */
export function createMemoryHub(now: () => number): LiveHub & { watched(): string[]; close(): void } {
  const readers = new Map<string, Map<Controller, number>>();
  let beat: ReturnType<typeof setInterval> | undefined;

  function leave(caseId: string, controller: Controller): void {
    const group = readers.get(caseId);
    group?.delete(controller);
    if (group?.size === 0) readers.delete(caseId);
    if (readers.size > 0 || beat === undefined) return;
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
      for (const [controller, expiresAt] of group) {
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
    async subscribe({ caseId, expiresAt }: Subscription) {
      let own: Controller;
      return new ReadableStream<Uint8Array>({
        start(controller) {
          own = controller;
          const group = readers.get(caseId) ?? new Map<Controller, number>();
          readers.set(caseId, group.set(controller, expiresAt));
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
