import type { Board } from '../board.ts';
import type { Call } from './call.ts';

const callProgressEvents = ['initiated', 'ringing', 'answered', 'completed'] as const;
type CallProgress = (typeof callProgressEvents)[number];

export interface StatusCallback {
  url: string;
  events: readonly string[];
}

/** Tells the app that a call came further, when it asked for that. */
export function tellStatus(board: Board, call: Call, event: CallProgress, sequence: number): void {
  const { statusCallback } = call.options;
  if (!statusCallback?.events.includes(event)) return;
  board.webhooks.tell(statusCallback.url, {
    ...call.fields(),
    CallStatus: event === 'initiated' ? 'initiated' : call.status,
    CallbackSource: 'call-progress-events',
    SequenceNumber: `${sequence}`,
    Timestamp: board.clock().toUTCString(),
    ...(event === 'completed' && { CallDuration: `${call.duration}` }),
  });
}
