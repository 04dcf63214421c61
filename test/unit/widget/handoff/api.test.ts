import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { askOutlook, createHandoff, isAnswered, socketAddress } from '../../../../widget/assistant/handoff/api.ts';
import { troubleOf } from '../../../../widget/assistant/handoff/further/trouble.ts';
import { createSend } from '../../../../widget/assistant/http.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** A server that answers everything the same. */
function answering(status: number, body: unknown): Promise<{ url: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  return new Promise((resolve) => {
    server = createServer((request, response) => {
      asked.push(request);
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    }).listen(0, '127.0.0.1', () => {
      const address = server?.address();
      resolve({ url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, asked });
    });
  });
}
const request = {
  way: 'chat',
  organisation: 'lindewaard',
  requestId: 'request-1',
  note: { question: 'Waarom?', contacts: false, before: [], language: 'nl' },
} as const;
const outcome = (asking: Promise<unknown>) =>
  asking.then(
    () => 'fine',
    (error: unknown) => (isAnswered(error) ? troubleOf(error) : 'offline'),
  );

describe('asking for a person', () => {
  it('names what is the matter with each kind of answer [HC-13] [HC-27]', async () => {
    const expected = {
      400: 'wrong',
      401: 'session',
      404: 'session',
      409: 'changed',
      429: 'busy',
      500: 'ours',
      503: 'ours',
    };
    for (const [status, trouble] of Object.entries(expected)) {
      const { url } = await answering(Number(status), { type: 'about:blank' });
      const send = createSend(url, () => 'nl');
      expect(await outcome(createHandoff(send, { ...request, note: { ...request.note, before: [] } })), status).toBe(
        trouble,
      );
      server?.close();
    }
  });

  it('calls an answer that lacks what a screen needs our fault, and no answer a line that is gone [HC-53]', async () => {
    const { url } = await answering(200, { team: 'x' });
    expect(
      await outcome(
        askOutlook(
          createSend(url, () => 'nl'),
          'lindewaard',
        ),
      ),
    ).toBe('ours');
    server?.closeAllConnections();
    server?.close();
    expect(
      await outcome(
        askOutlook(
          createSend(url, () => 'nl'),
          'lindewaard',
        ),
      ),
    ).toBe('offline');
  });

  it('sends the token only when it is given one, and never in an address [HC-49]', async () => {
    const { url, asked } = await answering(201, { id: 'x', token: 't', way: 'chat' });
    const send = createSend(url, () => 'nl');
    const body = { ...request, note: { ...request.note, before: [] } };
    await createHandoff(send, body);
    await createHandoff(send, body, 'secret');
    expect(asked.map(({ headers }) => headers.authorization)).toEqual([undefined, 'Bearer secret']);
    expect(asked.every((one) => one.url === '/v1/handoffs')).toBe(true);
    expect(socketAddress('https://voorbeeld.nl', 'lw_1')).toBe('wss://voorbeeld.nl/v1/handoffs/lw_1/socket');
  });
});
