import type { CaseSummary, Explanation } from '../../edge/protocol/explanation.ts';
import type { OrganisationAnswer } from '../../edge/protocol/organisation.ts';
import type { Language } from '../../edge/protocol/primitives.ts';
import { type ProblemCode, problemCodes } from '../../edge/protocol/problem.ts';
import type { Session, SessionRequest } from '../../edge/protocol/session.ts';
import { isCaseList, isExplanation, isFacts, isSession } from './shapes.ts';

/** Why the API did not answer: what it said itself, or what we saw. */
export type Failure = ProblemCode | 'offline' | 'timeout' | 'unreadable';

/** A question that got no answer. Never holds what was asked. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly failure: Failure;
  /** When trying again makes sense, in seconds from now. */
  readonly retryAfter: number | undefined;

  constructor(failure: Failure, retryAfter?: number) {
    super(failure);
    this.failure = failure;
    this.retryAfter = retryAfter;
  }
}

/** How long an answer may take on a bad line, in milliseconds. */
const patience = 30_000;

/** A case as it was read, and the mark to ask whether it is still the same. */
export interface ReadCase {
  explanation: Explanation;
  etag: string;
}

export interface Api {
  facts(code: string): Promise<OrganisationAnswer>;
  signIn(request: SessionRequest): Promise<Session>;
  /** A session for as long again, for who is still there. The old token ends. */
  renew(token: string): Promise<Session>;
  /** Ends the session at the server. Does not wait for a slow line; the citizen is gone already. */
  signOut(token: string): void;
  cases(token: string): Promise<CaseSummary[]>;
  /** The case, or nothing when it is the same as `known`. */
  readCase(token: string, id: string, known?: string): Promise<ReadCase | undefined>;
  /** A stream that says when the case changes. */
  stream(token: string, id: string, signal: AbortSignal): Promise<ReadableStream<Uint8Array>>;
}

/** Talks to one endpoint: no cookie, no referrer, nothing remembered by the browser; every answer looked at before it is used. */
export function createApi(endpoint: string, language: () => Language): Api {
  const base = `${endpoint.replace(/\/$/, '')}/v1`;

  async function send(path: string, init: RequestInit = {}, token?: string): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Accept-Language', language());
    if (token) headers.set('Authorization', `Bearer ${token}`);
    if (init.body) headers.set('Content-Type', 'application/json');
    let answer: Response;
    try {
      answer = await fetch(base + path, {
        ...init,
        headers,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: token ? 'no-store' : 'default',
      });
    } catch (error) {
      if (init.signal?.aborted && !isTimeout(init.signal)) throw error;
      throw new ApiError(isTimeout(init.signal) ? 'timeout' : 'offline');
    }
    if (!answer.ok && answer.status !== 304) throw await problemOf(answer);
    return answer;
  }

  async function ask<Answer>(
    isAnswer: (value: unknown) => value is Answer,
    path: string,
    init: RequestInit = {},
    token?: string,
  ): Promise<Answer> {
    return read(isAnswer, await send(path, { ...init, signal: AbortSignal.timeout(patience) }, token));
  }

  return {
    facts: (code) => ask(isFacts, `/organisations/${encodeURIComponent(code)}`),
    signIn: (request) => ask(isSession, '/sessions', { method: 'POST', body: JSON.stringify(request) }),
    renew: (token) => ask(isSession, '/sessions/current/renewals', { method: 'POST' }, token),
    signOut(token) {
      send('/sessions/current', { method: 'DELETE', keepalive: true }, token).catch(() => undefined);
    },
    cases: async (token) => (await ask(isCaseList, '/cases', {}, token)).cases,
    async readCase(token, id, known) {
      const init: RequestInit = { signal: AbortSignal.timeout(patience) };
      if (known) init.headers = { 'If-None-Match': known };
      const answer = await send(`/cases/${encodeURIComponent(id)}`, init, token);
      if (answer.status === 304) return undefined;
      return { explanation: await read(isExplanation, answer), etag: answer.headers.get('ETag') ?? '' };
    },
    async stream(token, id, signal) {
      const answer = await send(`/cases/${encodeURIComponent(id)}/events`, { signal }, token);
      if (!answer.body) throw new ApiError('unreadable');
      return answer.body;
    },
  };
}

async function read<Answer>(isAnswer: (value: unknown) => value is Answer, answer: Response): Promise<Answer> {
  const content: unknown = await answer.json().catch(() => undefined);
  if (!isAnswer(content)) throw new ApiError('unreadable');
  return content;
}

async function problemOf(answer: Response): Promise<ApiError> {
  const retryAfter = Number(answer.headers.get('Retry-After')) || undefined;
  const body: unknown = await answer.json().catch(() => undefined);
  const type = typeof body === 'object' && body !== null && 'type' in body ? String(body.type) : '';
  const code = problemCodes.find((known) => type.endsWith(`/${known}`));
  return new ApiError(code ?? (answer.status >= 500 ? 'unavailable' : 'unreadable'), retryAfter);
}

const isTimeout = (signal: AbortSignal | null | undefined): boolean =>
  signal?.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
