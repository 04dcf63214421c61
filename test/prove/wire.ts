import { createConnection, createServer, type Socket } from 'node:net';

/** One connection, byte for byte, as a provider on the way would see it without TLS. */
export interface Recorded {
  asked: Buffer[];
  answered: Buffer[];
}

export interface Wire {
  /** The address to use in place of the host's own. */
  url: string;
  connections: Recorded[];
  /** Points to another port: the host came back elsewhere. */
  to(port: number): void;
  close(): Promise<void>;
}

/** A line between browser and host that writes down every byte in both directions. */
export async function openWire(firstPort: number): Promise<Wire> {
  let target = firstPort;
  const connections: Recorded[] = [];
  const open = new Set<Socket>();

  const server = createServer((near) => {
    const recorded: Recorded = { asked: [], answered: [] };
    connections.push(recorded);
    const far = createConnection({ port: target, host: '127.0.0.1' });
    for (const [from, to, bytes] of [
      [near, far, recorded.asked],
      [far, near, recorded.answered],
    ] as const) {
      open.add(from);
      from.on('data', (chunk: Buffer) => {
        const passed = from === near ? uncompressed(chunk) : chunk;
        bytes.push(Buffer.from(passed));
        to.write(passed);
      });
      from.on('end', () => to.end());
      from.on('error', () => to.destroy());
      from.on('close', () => open.delete(from));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The wire has no port.');

  return {
    url: `http://127.0.0.1:${address.port}`,
    connections,
    to(port) {
      target = port;
    },
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Takes the wish for compression out of a request, byte for byte as long: packed words could not be found. */
function uncompressed(chunk: Buffer): Buffer {
  if (!/^(GET|POST|PUT|DELETE|OPTIONS|HEAD) \//.test(chunk.toString('latin1', 0, 12))) return chunk;
  return Buffer.from(chunk.toString('latin1').replace(/^accept-encoding:/im, 'x-not-encodings:'), 'latin1');
}

/** All that was asked on lines that did not become a chat: request lines, headers and bodies. */
export const askedOn = (...wires: Wire[]): Buffer => Buffer.concat(talkless(wires).flatMap(({ asked }) => asked));

/** Whether this connection became a line of a chat. From then on its bytes are frames between two people. */
const isChat = ({ answered }: Recorded): boolean => Buffer.concat(answered).includes('101 Switching Protocols');

/** All that was answered, but for what two people said to each other over the line of their chat. */
export const answeredOn = (...wires: Wire[]): Buffer =>
  Buffer.concat(talkless(wires).flatMap(({ answered }) => answered));

const talkless = (wires: Wire[]): Recorded[] =>
  wires.flatMap(({ connections }) => connections.filter((each) => !isChat(each)));

/** First lines of requests, and headers that go on to others: what ends up in histories, proxies and logs. */
export function addressesOn(...wires: Wire[]): string {
  return Buffer.concat(wires.flatMap(({ connections }) => connections.flatMap(({ asked }) => asked)))
    .toString('latin1')
    .split('\r\n')
    .filter((line) => /^(GET|POST|PUT|DELETE|OPTIONS|HEAD) |^(Referer|Origin|Sec-WebSocket-Protocol):/i.test(line))
    .join('\n');
}

/** Headers of answers of lane R by which a browser could be known again. */
export function marksOn(...wires: Wire[]): string[] {
  const heads = answeredOn(...wires)
    .toString('latin1')
    .split('\r\n\r\n')
    .filter((head) => head.startsWith('HTTP/1.1'));
  return heads.flatMap((head) => head.split('\r\n').filter((line) => /^(set-cookie):/i.test(line)));
}
