import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { heartbeatSeconds } from '../../../edge/live/frames.ts';
import { FullError, type LiveHub } from '../../../edge/live/live.ts';

export interface HubUnderTest {
  hub: LiveHub;
  /** Whether the host still keeps a reader of this case. */
  isWatched(caseId: string): Promise<boolean>;
  /** Lets time go by where the timers of this case run. */
  elapse(caseId: string, milliseconds: number): Promise<void>;
}

const halfHour = 1_800_000;

/** What every live hub does, in process and as a Durable Object alike. */
export function registerLiveHubContract(host: string, open: () => HubUnderTest): void {
  describe(`live hub on ${host}`, () => {
    let hub: LiveHub;
    let isWatched: HubUnderTest['isWatched'];
    let elapse: HubUnderTest['elapse'];
    // Durable Objects outlive a test, so each test has a case of its own.
    let caseId: string;

    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
      caseId = crypto.randomUUID();
      ({ hub, isWatched, elapse } = open());
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    async function read(expiresIn = halfHour, visitor = 'citizen') {
      const stream = await hub.subscribe({ caseId, expiresAt: Date.now() + expiresIn, visitor });
      const reader = stream.getReader();
      const decoder = new TextDecoder();
      return {
        async next() {
          const { value } = await reader.read();
          return value && decoder.decode(value);
        },
        leave: () => reader.cancel(),
      };
    }

    test('[HO-20] tells every reader of a case that it changed, in order', async () => {
      const readers = [await read(), await read()];
      await hub.publish(caseId, 7);
      await hub.publish(caseId, 8);
      for (const reader of readers) {
        const told = [await reader.next(), await reader.next()].join('');
        expect(told).toBe(
          'id: 7\nevent: changed\ndata: {"type":"changed","version":7}\n\n' +
            'id: 8\nevent: changed\ndata: {"type":"changed","version":8}\n\n',
        );
        await reader.leave();
      }
    });

    test('[HO-21] tells readers of another case nothing', async () => {
      const reader = await read();
      await hub.publish(crypto.randomUUID(), 99);
      await hub.publish(caseId, 1);
      expect(await reader.next()).toContain('"version":1}');
      await reader.leave();
    });

    test('[HO-22] tells others when one reader has left', async () => {
      const [gone, here] = [await read(), await read()];
      await gone.leave();
      await hub.publish(caseId, 2);
      expect(await here.next()).toContain('"version":2}');
      await here.leave();
    });

    test('[HO-23] keeps nothing and runs no timer once the last reader has left', async () => {
      const readers = [await read(), await read()];
      expect(await isWatched(caseId)).toBe(true);
      for (const reader of readers) await reader.leave();
      await vi.waitFor(async () => expect(await isWatched(caseId)).toBe(false));
      expect(vi.getTimerCount()).toBe(0);
    });

    test('[HO-24] keeps a quiet line open with a comment', async () => {
      const reader = await read();
      await elapse(caseId, heartbeatSeconds * 1000);
      expect(await reader.next()).toBe(': \n\n');
      await reader.leave();
    });

    test('[HO-26] has so many streams for one visitor, and room again when one of them leaves', async () => {
      const readers = await Promise.all(Array.from({ length: 20 }, () => read()));
      await expect(read()).rejects.toThrow(new FullError('visitor'));
      readers.push(await read(halfHour, 'somebody else'));
      await readers.shift()?.leave();
      await vi.waitFor(async () => readers.push(await read()));
      await expect(read()).rejects.toThrow(new FullError('visitor'));
      for (const reader of readers) await reader.leave();
      await vi.waitFor(async () => expect(await isWatched(caseId)).toBe(false));
    });

    test('[HO-25] ends the stream when the right to read ends, and says so', async () => {
      const reader = await read(1000);
      await elapse(caseId, heartbeatSeconds * 1000);
      expect(await reader.next()).toContain('{"type":"ended","reason":"session-ended"}');
      expect(await reader.next()).toBeUndefined();
      await vi.waitFor(async () => expect(await isWatched(caseId)).toBe(false));
      expect(vi.getTimerCount()).toBe(0);
    });
  });
}
