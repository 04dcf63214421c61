import { serve, upgradeWebSocket } from '@hono/node-server';
import { Hono } from 'hono';
import { WebSocket } from 'ws';
import { Sockets } from '../../../edge/node-host/sockets.ts';
import { answer, cpuMicroseconds } from './answer.ts';

// What rooms are compared with: the same libraries, which send back what came in and do nothing else.
const app = new Hono();
app.get(
  '/echo',
  upgradeWebSocket(() => ({
    onOpen(_event, { raw }) {
      if (raw instanceof WebSocket) raw.on('message', (data) => raw.send(String(data)));
    },
  })),
);
const port = await new Promise<number>((resolve) => {
  const websocket = { server: new Sockets() };
  serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0, websocket }, (info) => resolve(info.port));
});
answer({ port: () => port, cpu: cpuMicroseconds });
