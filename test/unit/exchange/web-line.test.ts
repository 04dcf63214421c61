import { afterEach, describe, expect, it } from 'vitest';
import { WebLine } from '../../../demo/exchange/media/web-line.ts';

const openSockets = () => process.getActiveResourcesInfo().filter((name) => name.startsWith('UDP')).length;
const before = openSockets();
afterEach(() => expect.poll(openSockets, { timeout: 5000 }).toBe(before));

async function connected() {
  const [caller, callee] = [new WebLine(), new WebLine()];
  await caller.accept(await callee.answer(await caller.offer()));
  let heard = 0;
  await expect
    .poll(() => {
      caller.put(new Int16Array(160));
      callee.put(new Int16Array(160));
      heard += callee.take() && caller.take() ? 1 : 0;
      return heard;
    })
    .toBeGreaterThan(3);
  return { caller, callee };
}

describe('a line to a browser', () => {
  it('[EX-15] leaves no socket behind when it ends before anything was said', () => {
    new WebLine().close();
  });

  it('[EX-15] leaves no socket behind when it ends while it makes an offer, or nobody answers that', async () => {
    const [hasty, patient] = [new WebLine(), new WebLine()];
    const offering = hasty.offer().catch(() => '');
    hasty.close();
    await patient.offer();
    patient.close();
    await offering;
  });

  it('[EX-15] leaves no socket behind when it ends while it answers, or before it is connected', async () => {
    const [caller, hasty, patient] = [new WebLine(), new WebLine(), new WebLine()];
    const offer = await caller.offer();
    const answering = hasty.answer(offer).catch(() => '');
    hasty.close();
    await answering;
    await caller.accept(await patient.answer(offer));
    patient.close();
    caller.close();
  });

  it('[EX-15] leaves no socket behind when it ends in the middle of a call, also while it answers anew', async () => {
    const { caller, callee } = await connected();
    expect(openSockets()).toBeGreaterThan(before);
    const again = callee.restart(await caller.offer());
    callee.close();
    caller.close();
    await again.catch(() => '');
  });
});
