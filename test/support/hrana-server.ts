import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Database from 'libsql';
import * as v from 'valibot';
import { HranaStream, Waiters, wireError } from './hrana-stream.ts';
import { pipelineRequest } from './hrana-wire.ts';

export interface HranaServer {
  /** For `LIBSQL_URL`-like settings: `http://127.0.0.1:<port>`. */
  url: string;
  /** Requests with statements that were answered. */
  answered(): number;
  /** Streams that are open now; a client that does not close its transactions shows here. */
  openStreams(): number;
  close(): Promise<void>;
}

export interface HranaOptions {
  file: string;
  /** 0 takes a free port. */
  port?: number;
  /** When given, requests without it are refused. */
  authToken?: string;
  /** A stream that nobody uses for so long loses its transaction, in milliseconds. */
  idle?: number;
  /** Overwrites what is deleted, in the file and its log, as lane R wants. */
  secureDelete?: boolean;
}

/** Serves a libSQL file over HTTP, the way a libSQL server does. For tests and local runs: no libSQL server is needed. */
export async function startHranaServer({
  file,
  port = 0,
  authToken,
  idle = 60_000,
  secureDelete = false,
}: HranaOptions): Promise<HranaServer> {
  const waiters = new Waiters();
  let answered = 0;
  prepareFile(file);
  const streams = new Map<string, { stream: HranaStream; timer: NodeJS.Timeout }>();

  function take(baton: string): HranaStream | undefined {
    const found = streams.get(baton);
    clearTimeout(found?.timer);
    streams.delete(baton);
    return found?.stream;
  }

  function keep(stream: HranaStream): string {
    const baton = randomBytes(24).toString('base64url');
    const timer = setTimeout(() => take(baton)?.close(), idle);
    streams.set(baton, { stream, timer });
    return baton;
  }

  async function pipeline(body: v.InferOutput<typeof pipelineRequest>) {
    const stream = body.baton ? take(body.baton) : new HranaStream(file, waiters, secureDelete);
    if (!stream) return undefined;
    const results: object[] = [];
    let open = true;
    for (const request of body.requests) {
      try {
        results.push({ type: 'ok', response: await stream.answer(request) });
      } catch (error) {
        results.push({ type: 'error', error: wireError(error) });
      }
      if (request.type === 'close') open = false;
    }
    if (!open) stream.close();
    return { baton: open ? keep(stream) : null, base_url: null, results };
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    if (authToken && request.headers.authorization !== `Bearer ${authToken}`)
      return send(response, 401, { message: 'This server needs its token.', code: 'AUTH' });
    if (request.method === 'GET' && /^\/v[23]\/?$/.test(path)) return send(response, 200, {});
    if (request.method !== 'POST' || !/^\/v[23]\/pipeline$/.test(path))
      return send(response, 404, { message: 'There is nothing here.', code: 'NOT_FOUND' });
    const parsed = v.safeParse(pipelineRequest, await readJson(request));
    if (!parsed.success) return send(response, 400, { message: v.summarize(parsed.issues), code: 'HTTP_BAD_REQUEST' });
    answered++;
    const answer = await pipeline(parsed.output);
    if (!answer) return send(response, 400, { message: 'The stream has expired.', code: 'STREAM_EXPIRED' });
    return send(response, 200, answer);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error) => send(response, 500, wireError(error)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');

  return {
    url: `http://127.0.0.1:${address.port}`,
    answered: () => answered,
    openStreams: () => streams.size,
    async close() {
      for (const baton of [...streams.keys()]) take(baton)?.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function prepareFile(file: string): void {
  const database = new Database(file);
  database.exec('PRAGMA journal_mode = WAL');
  database.close();
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
