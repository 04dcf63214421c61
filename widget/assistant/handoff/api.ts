import type { HandoffCreated, HandoffOutlook, HandoffRequest } from '../../../edge/protocol/handoff-note.ts';
import { ApiError, read, type Send } from '../http.ts';
import { type Shape, shape } from '../shape.ts';

/** Why something did not get through. `changed`: what we showed is not so any more. `session`: the case is shut here. */
export type Trouble = 'offline' | 'slow' | 'ours' | 'changed' | 'session' | 'busy' | 'wrong';

/** The API said no, or let us wait too long. A file of ours that cannot be fetched is a line that is gone. */
export const isAnswered = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.failure !== 'offline';

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
