import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { Sockets } from '../../../edge/node-host/sockets.ts';

const upgrade = [
  'GET / HTTP/1.1',
  'Host: 127.0.0.1',
  'Upgrade: websocket',
  'Connection: Upgrade',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Version: 13',
];

async function open() {
  const server = createServer();
  const sockets = new Sockets(50);
  server.on('upgrade', (request, socket, head) => sockets.handleUpgrade(request, socket, head, () => undefined));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    sockets.cutOff();
    server.close();
    server.closeAllConnections();
  });
  return { sockets, port: (server.address() as AddressInfo).port };
}

it('[HO-56] lets go of a line whose other end is gone without a word, and of no other', async () => {
  const { sockets, port } = await open();
  const there = new WebSocket(`ws://127.0.0.1:${port}`);
  await once(there, 'open');
  // As a phone in a tunnel: the line stands, and nothing on it is answered.
  const gone = connect(port, '127.0.0.1', () => gone.write(`${upgrade.join('\r\n')}\r\n\r\n`));
  gone.on('error', () => undefined);
  gone.resume();
  await once(gone, 'close');
  for (let beat = 0; beat < 3; beat++) await once(there, 'ping');
  expect(there.readyState).toBe(WebSocket.OPEN);
  expect(sockets.clients.size).toBe(1);
  there.terminate();
});
