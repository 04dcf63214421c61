import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHub } from '../../../edge/live/memory.ts';

const far = Number.MAX_SAFE_INTEGER;
const decoder = new TextDecoder();

async function next(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  const { value } = await reader.read();
  return decoder.decode(value);
}

describe('memory hub', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('[CO-13] tells every reader of a case, and nobody else', async () => {
    const hub = createMemoryHub(() => 0);
    const one = (await hub.subscribe({ caseId: 'a', expiresAt: far, visitor: 'citizen' })).getReader();
    const two = (await hub.subscribe({ caseId: 'a', expiresAt: far, visitor: 'citizen' })).getReader();
    const other = (await hub.subscribe({ caseId: 'b', expiresAt: far, visitor: 'citizen' })).getReader();
    await hub.publish('a', 7);
    await hub.publish('b', 1);
    expect(await next(one)).toContain('"version":7');
    expect(await next(two)).toContain('id: 7\n');
    expect(await next(other)).toContain('"version":1');
  });

  it('[CO-14] keeps nothing and runs no timer once the last reader is gone', async () => {
    const hub = createMemoryHub(() => 0);
    expect(vi.getTimerCount()).toBe(0);
    const reader = (await hub.subscribe({ caseId: 'a', expiresAt: far, visitor: 'citizen' })).getReader();
    expect(vi.getTimerCount()).toBe(1);
    await reader.cancel();
    expect(hub.watched()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('[CO-13] ends a stream when the session has ended', async () => {
    let now = 0;
    const hub = createMemoryHub(() => now);
    const reader = (await hub.subscribe({ caseId: 'a', expiresAt: 1000, visitor: 'citizen' })).getReader();
    now = 1000;
    vi.advanceTimersByTime(30_000);
    expect(await next(reader)).toContain('session-ended');
    expect((await reader.read()).done).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('[HO-26] has so many streams in all, however they end', async () => {
    let now = 0;
    const hub = createMemoryHub(() => now, { perVisitor: 2, inAll: 3 });
    const open = (visitor: string, expiresAt = far) => hub.subscribe({ caseId: 'a', expiresAt, visitor });
    const first = await open('one', 1000);
    await open('one');
    await expect(open('one')).rejects.toMatchObject({ whose: 'visitor' });
    await open('two');
    await expect(open('three')).rejects.toMatchObject({ whose: 'all' });
    now = 1000;
    vi.advanceTimersByTime(30_000);
    // It ended by itself; that its reader then leaves counts no second time.
    await first.cancel();
    await open('three');
    await expect(open('four')).rejects.toMatchObject({ whose: 'all' });
    hub.close();
    expect(hub.watched()).toEqual([]);
    for (const visitor of ['one', 'one', 'two']) await open(visitor);
    await expect(open('two')).rejects.toMatchObject({ whose: 'all' });
  });

  it('[CO-13] says that it restarts when the host stops', async () => {
    const hub = createMemoryHub(() => 0);
    const reader = (await hub.subscribe({ caseId: 'a', expiresAt: far, visitor: 'citizen' })).getReader();
    hub.close();
    expect(await next(reader)).toContain('restart');
    expect((await reader.read()).done).toBe(true);
  });
});
