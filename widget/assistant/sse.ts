import type { LiveFrame } from '../../edge/protocol/live.ts';
import { isLiveFrame } from './shapes.ts';

/** The server sends a sign of life every 25 seconds; after this long without one the line is dead, in milliseconds. */
const longestSilence = 60_000;

/**
 * Reads server-sent events (WHATWG HTML 9.2). Comments and frames we do not know are passed over. Ends when the stream
 * ends, and when nothing at all came for too long: a line can die without telling.
 */
export async function* readFrames(
  stream: ReadableStream<Uint8Array>,
  silence: number = longestSilence,
): AsyncGenerator<LiveFrame> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const watchdog = setTimeout(() => void reader.cancel().catch(() => undefined), silence);
      const { done, value } = await reader.read().finally(() => clearTimeout(watchdog));
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const events = text.split(/\r\n\r\n|\n\n|\r\r/);
      text = events.pop() ?? '';
      for (const event of events) {
        const frame = frameOf(event);
        if (frame) yield frame;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function frameOf(event: string): LiveFrame | undefined {
  const data = event
    .split(/\r\n|\n|\r/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).replace(/^ /, ''))
    .join('\n');
  if (!data) return undefined;
  try {
    const content: unknown = JSON.parse(data);
    return isLiveFrame(content) ? content : undefined;
  } catch {
    return undefined;
  }
}
