import type { HandoffCreated, HandoffOutlook, HandoffRequest } from '../../../edge/protocol/handoff-note.ts';
import type { Language } from '../../../edge/protocol/primitives.ts';
import { isCreated, isOutlook } from './shapes.ts';

/** Why something did not get through. `changed`: what we showed is not so any more. `session`: the case is shut here. */
export type Trouble = 'offline' | 'slow' | 'ours' | 'changed' | 'session' | 'busy' | 'wrong';

export class HandoffError extends Error {
  override readonly name = 'HandoffError';
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

export interface HandoffApi {
  outlook(): Promise<HandoffOutlook>;
  /** Idempotent by its `requestId`. */
  create(request: HandoffRequest, token: string | undefined): Promise<HandoffCreated>;
  /** Where the room of a hand-off is. */
  socketAddress(id: string): string;
}

const patienceMs = 20_000;
const byStatus: Readonly<Record<number, Trouble>> = {
  400: 'wrong',
  401: 'session',
  403: 'session',
  404: 'session',
  409: 'changed',
  413: 'wrong',
  422: 'wrong',
  429: 'busy',
};

export function createHandoffApi(endpoint: string, organisation: string, language: () => Language): HandoffApi {
  async function ask<Answer>(
    isThis: (value: unknown) => value is Answer,
    path: string,
    init: RequestInit = {},
  ): Promise<Answer> {
    const headers = new Headers(init.headers);
    headers.set('Accept-Language', language());
    const signal = AbortSignal.timeout(patienceMs);
    let answer: Response;
    let body: unknown;
    try {
      const asked = {
        ...init,
        headers,
        signal,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      } as const;
      answer = await fetch(`${endpoint}/v1/handoffs${path}`, asked);
      body = await answer.json().catch(() => undefined);
    } catch {
      throw new HandoffError(signal.aborted ? 'slow' : 'offline');
    }
    if (!answer.ok) throw new HandoffError(byStatus[answer.status] ?? 'ours');
    if (!isThis(body)) throw new HandoffError('ours');
    return body;
  }

  return {
    outlook: () => ask(isOutlook, `/outlook?organisation=${encodeURIComponent(organisation)}`),
    create(request, token) {
      const headers: Record<string, string> = { 'Content-Type': 'application/json' };
      if (token) headers['Authorization'] = `Bearer ${token}`;
      return ask(isCreated, '', { method: 'POST', headers, body: JSON.stringify(request) });
    },
    socketAddress: (id) => `${endpoint.replace(/^http/, 'ws')}/v1/handoffs/${encodeURIComponent(id)}/socket`,
  };
}
