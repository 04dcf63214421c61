import { connect, type Socket } from 'node:net';
import { answer } from './answer.ts';

export interface Load {
  port: number;
  /** Whole requests as they go over the line; sent in this order, from the start again when there are not enough. */
  requests: string[];
  total: number;
  connections: number;
}

export interface Served {
  seconds: number;
  /** How often each status came back. */
  statuses: Record<string, number>;
}

// A client over node:http costs more per request than the servers it measures. This one knows just enough of HTTP/1.1.
async function run({ port, requests, total, connections }: Load): Promise<Served> {
  const encoded = requests.map((request) => Buffer.from(request));
  const statuses: Record<string, number> = {};
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  let next = 0;
  const started = performance.now();
  await Promise.all(
    sockets.map(
      (socket) =>
        new Promise<void>((resolve, reject) => {
          let received: Buffer = Buffer.alloc(0);
          function send(): void {
            if (next >= total) resolve();
            else socket.write(encoded[next++ % encoded.length] ?? '');
          }
          socket.on('data', (chunk: Buffer) => {
            received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
            const status = statusOfWhole(received);
            if (status === undefined) return;
            received = Buffer.alloc(0);
            statuses[status] = (statuses[status] ?? 0) + 1;
            send();
          });
          socket.once('error', reject);
          socket.once('close', () => reject(new Error('The server closed a connection.')));
          send();
        }),
    ),
  );
  const seconds = (performance.now() - started) / 1000;
  for (const socket of sockets) socket.removeAllListeners().destroy();
  return { seconds, statuses };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}

/** The status once the whole response is there. One request at a time runs on a connection, so nothing follows it. */
function statusOfWhole(received: Buffer): string | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = received.toString('latin1', 0, end);
  const status = head.slice(9, 12);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length !== undefined && status !== '304') return received.length >= end + 4 + Number(length) ? status : undefined;
  if (status === '304' || status === '204') return status;
  return received.toString('latin1', received.length - 5) === '0\r\n\r\n' ? status : undefined;
}

answer({ run: (load) => run(load as Load) });
