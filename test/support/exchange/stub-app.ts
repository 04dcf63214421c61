import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import twilio from 'twilio';
import type { ExchangeAccount } from '../../../demo/exchange/account.ts';

export interface Asked {
  path: string;
  fields: Readonly<Record<string, string>>;
  idempotencyToken: string;
}

/** An app at the other side of the exchange: answers webhooks with TwiML, after checking their signature as Twilio's own package does. */
export interface StubApp {
  url: string;
  /** Every webhook with a signature that holds, oldest first. */
  asked: Asked[];
  /** What was asked for with GET and a signature that holds. */
  read: string[];
  /** Webhooks with a signature that does not hold. */
  refused: string[];
  /** TwiML, a file, or `broken` for an answer of 500, by path. */
  answers: Record<string, string | Buffer | ((fields: Readonly<Record<string, string>>) => string)>;
  stop(): Promise<void>;
}

export async function startStubApp(account: () => ExchangeAccount): Promise<StubApp> {
  const asked: Asked[] = [];
  const refused: string[] = [];
  const read: string[] = [];
  const answers: StubApp['answers'] = {};
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const fields = Object.fromEntries(new URLSearchParams(body));
      const signature = `${request.headers['x-twilio-signature']}`;
      const path = `${request.url}`;
      const answer = answers[path.split('?')[0] ?? ''];
      if (request.method === 'GET' && signature !== 'undefined')
        (twilio.validateRequest(account().authToken, signature, `${app.url}${path}`, {}) ? read : refused).push(path);
      if (request.method === 'POST') {
        if (!twilio.validateRequest(account().authToken, signature, `${app.url}${path}`, fields)) {
          refused.push(path);
          response.writeHead(403).end();
          return;
        }
        asked.push({ path, fields, idempotencyToken: `${request.headers['i-twilio-idempotency-token']}` });
      }
      if (answer === 'broken') response.writeHead(500).end();
      else if (answer === undefined) response.writeHead(204).end();
      else
        response
          .writeHead(200, { 'Content-Type': typeOf(path) })
          .end(typeof answer === 'function' ? answer(fields) : answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  const app: StubApp = {
    url: `http://127.0.0.1:${port}`,
    asked,
    read,
    refused,
    answers,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return app;
}

function typeOf(path: string): string {
  if (path === '/') return 'text/html';
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.wav') ? 'audio/wav' : 'text/xml';
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** An access token, made by Twilio's own package. */
export function accessToken(
  account: ExchangeAccount,
  identity: string,
  { ttl = 600, mayBeCalled = true } = {},
): string {
  const { AccessToken } = twilio.jwt;
  const token = new AccessToken(account.accountSid, account.apiKey.sid, account.apiKey.secret, { identity, ttl });
  token.addGrant(
    new AccessToken.VoiceGrant({ incomingAllow: mayBeCalled, outgoingApplicationSid: account.applicationSid }),
  );
  return token.toJwt();
}
