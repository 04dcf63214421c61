import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { writeTexts } from '../../../edge/handoff/hosts/node/text-frames.ts';

let server: WebSocketServer;
beforeAll(async () => {
  server = new WebSocketServer({ port: 0 });
  await once(server, 'listening');
});
afterAll(() => new Promise((closed) => server.close(closed)));

/** What a real client hears of all that a server writes at once, and of what it says after that in the usual way. */
function heard(texts: readonly string[]): Promise<string[]> {
  server.once('connection', (socket, { socket: line }) => {
    writeTexts(line, texts);
    socket.send('after');
    socket.close();
  });
  const { port } = server.address() as AddressInfo;
  const client = new WebSocket(`ws://127.0.0.1:${port}`);
  const found: string[] = [];
  return new Promise((resolve, reject) => {
    client.on('message', (data, isBinary) => found.push(isBinary ? 'binary' : String(data)));
    client.on('error', reject);
    client.on('close', () => resolve(found));
  });
}

describe('text messages as they go over the line', () => {
  it('come out as they went in, and in order [HF-99]', async () => {
    const texts = fc.array(fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(texts, async (said) => {
        expect(await heard(said)).toEqual([...said, 'after']);
      }),
      { numRuns: 60 },
    );
  });

  it('have a length of one, two or eight bytes [HF-99]', async () => {
    const texts = [0, 1, 125, 126, 127, 0xffff, 0x10000].map((bytes) => 'é'.repeat(bytes / 2) + 'x'.repeat(bytes % 2));
    expect(texts.map((text) => Buffer.byteLength(text))).toEqual([0, 1, 125, 126, 127, 0xffff, 0x10000]);
    expect(await heard(texts)).toEqual([...texts, 'after']);
    const ascii = texts.map((text) => 'x'.repeat(Buffer.byteLength(text)));
    expect(await heard(ascii)).toEqual([...ascii, 'after']);
  });
});
