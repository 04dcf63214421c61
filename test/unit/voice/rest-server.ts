import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface RestRequest {
  method: string;
  path: string;
  fields: Record<string, string>;
}
/** What to answer; nothing cuts the line. */
export type RestAnswer = { status: number; body?: object } | undefined;

/** Twilio's side of REST, as far as a test says. Everything below the account. */
export async function startRest(answer: (request: RestRequest, count: number) => RestAnswer) {
  const requests: RestRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    let text = '';
    incoming.on('data', (chunk) => {
      text += chunk;
    });
    incoming.on('end', () => {
      const url = new URL(incoming.url ?? '', 'http://rest');
      const fields = Object.fromEntries([...url.searchParams, ...new URLSearchParams(text)]);
      const path = url.pathname.replace(/^\/2010-04-01\/Accounts\/AC1+/, '');
      const request = { method: incoming.method ?? '', path, fields };
      requests.push(request);
      const given = answer(request, requests.length);
      if (!given) incoming.socket.destroy();
      else outgoing.writeHead(given.status).end(given.body ? JSON.stringify(given.body) : '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}
