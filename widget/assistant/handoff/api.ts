import type { HandoffCreated, HandoffOutlook, HandoffRequest } from '../../../edge/protocol/handoff-note.ts';
import { ApiError, read, type Send } from '../http.ts';
import { type Shape, shape } from '../shape.ts';

/** Why something did not get through. `changed`: what we showed is not so any more. `session`: the case is shut here. */
export type Trouble = 'offline' | 'slow' | 'ours' | 'changed' | 'session' | 'busy' | 'wrong';

const byStatus: Readonly<Record<number, Trouble>> = {
  400: 'wrong',
  401: 'session',
  403: 'session',
  404: 'session',
  409: 'changed',
  413: 'wrong',
  429: 'busy',
};

/** A file of ours that cannot be fetched is a line that is gone. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof ApiError) || error.failure === 'offline') return 'offline';
  return error.failure === 'timeout' ? 'slow' : (byStatus[error.status ?? 0] ?? 'ours');
}

export const isOutlook: Shape<HandoffOutlook> = shape('', '', 'team chat', 'callback');
export const isCreated: Shape<HandoffCreated> = shape('id token way');

export const askOutlook = async (send: Send, organisation: string): Promise<HandoffOutlook> =>
  read(isOutlook, await send(`handoffs/outlook?organisation=${encodeURIComponent(organisation)}`));

/** Idempotent by its `requestId`. The token goes along when the note holds a case. */
export const createHandoff = async (send: Send, body: HandoffRequest, token?: string): Promise<HandoffCreated> =>
  read(isCreated, await send('handoffs', { method: 'POST', body, ...(token && { token }) }));

/** Where the room of a hand-off is. */
export const socketAddress = (endpoint: string, id: string): string =>
  `${endpoint.replace(/^http/, 'ws')}/v1/handoffs/${encodeURIComponent(id)}/socket`;
