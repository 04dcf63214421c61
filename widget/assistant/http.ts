import type { Language } from '../../edge/protocol/primitives.ts';

/** Problems of the API that have a sentence of their own; any other is our fault. */
const told = [
  'not-found',
  'not-signed-in',
  'session-ended',
  'wrong-code',
  'too-many-attempts',
  'wrong-identity',
] as const;

/** Why the API did not answer: what it said itself, or what we saw. `ours`: it could not, or said what no screen can show. */
export type Failure = (typeof told)[number] | 'offline' | 'timeout' | 'ours';

/** A question that got no answer. Never holds what was asked. */
export class ApiError extends Error {
  readonly failure: Failure;
  /** When trying again makes sense, in seconds from now. */
  readonly retryAfter: number | undefined;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;

  constructor(failure: Failure, retryAfter?: number, status?: number) {
    super(failure);
    this.failure = failure;
    this.retryAfter = retryAfter;
    this.status = status;
  }
}

/** How long an answer may take on a bad line, in milliseconds. */
const patience = 30_000;

export interface Question {
  token?: string;
  method?: string;
  /** Goes out as JSON. */
  body?: unknown;
  /** An `ETag`: the answer may be that nothing has changed. */
  known?: string | undefined;
  keepalive?: boolean;
  /** Instead of our patience. */
  signal?: AbortSignal;
}

/** @throws ApiError, or what `signal` was aborted with. */
export type Send = (path: string, question?: Question) => Promise<Response>;

/** Talks to one endpoint: no cookie, no referrer, nothing remembered by the browser. */
export const createSend =
  (endpoint: string, language: () => Language): Send =>
  async (
    path,
    { token, method = 'GET', body, known, keepalive = false, signal = AbortSignal.timeout(patience) } = {},
  ) => {
    const headers: Record<string, string> = { 'Accept-Language': language() };
    if (token) headers['Authorization'] = `Bearer ${token}`;
    if (known) headers['If-None-Match'] = known;
    if (body) headers['Content-Type'] = 'application/json';
    let answer: Response;
    try {
      answer = await fetch(`${endpoint}/v1/${path}`, {
        method,
        headers,
        keepalive,
        signal,
        body: body ? JSON.stringify(body) : null,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: token ? 'no-store' : 'default',
      });
    } catch (error) {
      const isTimeout = signal.reason?.name === 'TimeoutError';
      if (signal.aborted && !isTimeout) throw error;
      throw new ApiError(isTimeout ? 'timeout' : 'offline');
    }
    if (answer.ok || answer.status === 304) return answer;
    const { type } = await contentOf<{ type?: unknown }>(answer);
    throw new ApiError(
      told.find((code) => String(type).endsWith(`/${code}`)) ?? 'ours',
      Number(answer.headers.get('Retry-After')) || undefined,
      answer.status,
    );
  };

/** The content of an answer, looked at before it is used. */
export async function read<Answer>(isAnswer: (value: unknown) => value is Answer, answer: Response): Promise<Answer> {
  const content: unknown = await contentOf(answer);
  if (!isAnswer(content)) throw new ApiError('ours');
  return content;
}

const contentOf = <Content>(answer: Response): Promise<Partial<Content>> =>
  answer.json().then(
    (content: unknown) => content ?? {},
    () => ({}),
  );
