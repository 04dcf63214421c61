import type { VoiceTicket } from '../../../edge/protocol/voice.ts';
import { CallError } from '../../voice/trouble.ts';
import { ApiError, read, type Send } from '../http.ts';
import { type Shape, shape } from '../shape.ts';
import type { CallStage } from './scene.ts';

const isTicket: Shape<VoiceTicket> = shape('token expiresAt');

/** A ticket to call with, for one hand-off. Its token goes in the body, never in an address. @throws CallError */
export async function askTicket(send: Send, kept: CallStage['kept']): Promise<VoiceTicket> {
  if (!kept) throw new CallError('refused');
  const body = { handoff: kept.id, token: kept.token };
  try {
    return await read(isTicket, await send('voice/citizen', { method: 'POST', body }));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { failure, status = 0 } = error;
    if (failure === 'offline' || failure === 'timeout') throw new CallError('offline');
    throw new CallError([400, 401, 403, 404, 409].includes(status) ? 'refused' : 'server');
  }
}
