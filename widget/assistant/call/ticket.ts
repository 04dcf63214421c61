import type { VoiceTicket } from '../../../edge/protocol/voice.ts';
import { CallError } from '../../voice/trouble.ts';
import { ApiError, read, type Send } from '../http.ts';
import { type Shape, shape } from '../shape.ts';

const isTicket: Shape<VoiceTicket> = shape('token expiresAt');

/** Whose call it is: nothing in it says who they are. */
export interface Pass {
  id: string;
  token: string;
}

/** A ticket to call with, for one hand-off. The token goes in the body, never in an address. @throws CallError */
export async function askTicket(send: Send, { id, token }: Pass): Promise<VoiceTicket> {
  try {
    return await read(isTicket, await send('voice/citizen', { method: 'POST', body: { handoff: id, token } }));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { failure, status = 0 } = error;
    if (failure === 'offline' || failure === 'timeout') throw new CallError('offline');
    throw new CallError([400, 401, 403, 404].includes(status) ? 'refused' : 'server');
  }
}
