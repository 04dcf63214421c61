import type { CallTrouble } from '../../../voice/trouble.ts';
import { TalkError } from './api.ts';

/** Why the lane gave no way into the call, as the call says it. `refused`: another time, or the talk is gone: never which. */
export function callTroubleOf(error: unknown): CallTrouble {
  if (!(error instanceof TalkError)) return 'server';
  switch (error.failure) {
    case 'offline':
    case 'timeout':
      return 'offline';
    case 'talk-not-found':
    case 'not-found':
    case 'invalid-request':
      return 'refused';
    default:
      return 'server';
  }
}
