import { describe, expect, it } from 'vitest';
import type { LiveFrame } from '../../../edge/protocol/live.ts';
import { followCase, type LivePorts } from '../../../widget/assistant/live.ts';
import { reconnectDelay } from '../../../widget/assistant/reconnect.ts';
import { readFrames } from '../../../widget/assistant/sse.ts';

type Script = LiveFrame[] | 'fails' | 'silent';

/** Plays scripts, one per stream that is opened, and stops after the last. */
function play(scripts: Script[], options: { asleepFor?: number; fallAsleep?: boolean } = {}) {
  const stop = new AbortController();
  const log: string[] = [];
  let version = 1;
  let sleep = () => {};
  let asleep = options.asleepFor ?? 0;
  const ports: LivePorts = {
    async open(signal) {
      // A stream that never ends by itself: only sleep can end it.
      if (scripts[0] === 'silent') {
        scripts.shift();
        log.push('open');
        await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('asleep'))));
      }
      const script = scripts.shift();
      if (scripts.length === 0) stop.abort();
      log.push('open');
      if (!script || typeof script === 'string') throw new Error('no stream');
      return (async function* () {
        for (const frame of script) {
          if ('version' in frame) log.push(`frame ${frame.version}`);
          yield frame;
        }
      })();
    },
    async check() {
      log.push('check');
      version++;
    },
    version: () => version,
    isAwake: () => asleep === 0,
    wake(signal) {
      if (asleep > 0) {
        log.push('woken');
        asleep--;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        sleep = () => {
          asleep = 1;
          resolve();
        };
        signal.addEventListener('abort', () => resolve());
      });
    },
    async wait(milliseconds) {
      log.push(`wait ${milliseconds}`);
    },
    random: () => 1,
    ended: () => void log.push('ended'),
  };
  if (options.fallAsleep) setTimeout(() => sleep(), 5);
  return followCase(ports, stop.signal).then(() => log);
}

const current = (version: number): LiveFrame => ({ type: 'current', version });
const changed = (version: number): LiveFrame => ({ type: 'changed', version });

describe('following a case', () => {
  it('[WG-40] reads only when the version differs from what is on the screen', async () => {
    expect(await play([[current(1), changed(2), changed(2)]])).toEqual([
      'open',
      'frame 1',
      'frame 2',
      'check',
      'frame 2',
    ]);
  });

  it('[WG-41] catches up at once after sleep, before listening again', async () => {
    expect(await play([[current(2)]], { asleepFor: 2 })).toEqual(['woken', 'woken', 'check', 'open', 'frame 2']);
  });

  it('[WG-45] lets go of the stream when the phone falls asleep, and catches up when it wakes', async () => {
    expect(await play(['silent', [current(2)]], { fallAsleep: true })).toEqual([
      'open',
      'wait 1000',
      'woken',
      'check',
      'open',
      'frame 2',
    ]);
  });

  it('[WG-42] asks now and then once two streams in a row have failed', async () => {
    const log = await play(['fails', 'fails', 'fails', [current(3)]]);
    expect(log).toEqual([
      'open',
      'wait 1000',
      'open',
      'wait 2000',
      'check',
      'open',
      'wait 5000',
      'check',
      'open',
      'frame 3',
    ]);
  });

  it('[WG-43] stops when the session has ended, and goes on after a restart', async () => {
    expect(await play([[{ type: 'ended', reason: 'session-ended' }], []])).toEqual(['open', 'ended']);
    expect(await play([[current(1), { type: 'ended', reason: 'restart' }], [current(1)]])).toEqual([
      'open',
      'frame 1',
      'wait 1000',
      'open',
      'frame 1',
    ]);
  });

  it('[WG-44] waits longer with each failure, never more than half a minute, never all at the same moment', () => {
    expect([1, 2, 3, 4, 5, 99].map((failures) => reconnectDelay(failures, 1))).toEqual([
      1000, 2000, 5000, 10_000, 30_000, 30_000,
    ]);
    expect(reconnectDelay(5, 0)).toBe(15_000);
    expect(reconnectDelay(0, 0)).toBe(500);
  });
});

describe('reading server-sent events', () => {
  async function read(...chunks: string[]): Promise<LiveFrame[]> {
    const bytes = chunks.map((chunk) => new TextEncoder().encode(chunk));
    const frames: LiveFrame[] = [];
    for await (const frame of readFrames(new Blob(bytes).stream())) frames.push(frame);
    return frames;
  }

  it('passes over comments, unknown frames and broken data', async () => {
    const text =
      ': \n\nevent: x\ndata: {"type":"party"}\n\ndata: {\n\nid: 4\nevent: changed\ndata: {"type":"changed","version":4}\n\n';
    expect(await read(text)).toEqual([changed(4)]);
    expect(await read(text.replaceAll('\n', '\r\n'))).toEqual([changed(4)]);
  });

  it('[WG-46] ends when nothing at all comes for too long', async () => {
    const dead = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('data: {"type":"changed","version":4}\n\n')),
    });
    const frames: LiveFrame[] = [];
    for await (const frame of readFrames(dead, 20)) frames.push(frame);
    expect(frames).toEqual([changed(4)]);
  });

  it('puts frames together however the line cuts them', async () => {
    const text = 'data: {"type":"changed","version":5}\n\ndata: {"type":"current","version":6}\n\n';
    for (let cut = 1; cut < text.length; cut += 7) {
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(text.slice(0, cut)));
          controller.enqueue(new TextEncoder().encode(text.slice(cut)));
          controller.close();
        },
      });
      const frames: LiveFrame[] = [];
      for await (const frame of readFrames(stream)) frames.push(frame);
      expect(frames).toEqual([changed(5), current(6)]);
    }
  });
});
