import * as v from 'valibot';
import { type LiveFrame, liveFrame } from '../../edge/protocol/live.ts';

/** Reads server-sent events (WHATWG HTML 9.2). Comments and frames we do not know are passed over. */
export async function* readFrames(stream: ReadableStream<Uint8Array>): AsyncGenerator<LiveFrame> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
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
    const result = v.safeParse(liveFrame, JSON.parse(data));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
