import type { CaseSummary, Explanation } from '../../edge/protocol/explanation.ts';
import type { Session, SessionRequest } from '../../edge/protocol/session.ts';
import { ApiError, read, type Send } from './http.ts';
import { isCaseList, isExplanation, isSession } from './shapes.ts';

/** A case as it was read, and the mark to ask whether it is still the same. */
export interface ReadCase {
  explanation: Explanation;
  etag: string;
}

export interface Api {
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

const sessions = 'sessions';
const current = `${sessions}/current`;
const method = 'POST';
const cases = 'cases';

/** What a citizen asks of the API; every answer is looked at before it is used. */
export const createApi = (send: Send): Api => ({
  signIn: async (body) => read(isSession, await send(sessions, { method, body })),
  renew: async (token) => read(isSession, await send(`${current}/renewals`, { method, token })),
  signOut(token) {
    send(current, { method: 'DELETE', token, keepalive: true }).catch(() => {});
  },
  cases: async (token) => (await read(isCaseList, await send(cases, { token }))).cases,
  async readCase(token, id, known) {
    const answer = await send(`${cases}/${encodeURIComponent(id)}`, { token, known });
    if (answer.status === 304) return undefined;
    return { explanation: await read(isExplanation, answer), etag: answer.headers.get('ETag') ?? '' };
  },
  async stream(token, id, signal) {
    const { body } = await send(`${cases}/${encodeURIComponent(id)}/events`, { token, signal });
    if (!body) throw new ApiError('ours');
    return body;
  },
});
