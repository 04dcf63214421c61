import type { Board } from '../board.ts';
import { Call, type CallOptions } from './call.ts';
import type { Callee, Unanswered } from './far-end.ts';

interface PlaceOptions extends CallOptions {
  timeoutSeconds: number;
}

/** Calls a browser (`client:anna?key=value`) or a number. `answered` tells whether someone took it; else the call is over. */
export function place(board: Board, options: PlaceOptions): { call: Call; answered: Promise<boolean> } {
  const [to = '', query = ''] = options.to.split('?');
  const call = new Call(board, { ...options, to });
  return { call, answered: ring(board, call, calleeOf(board, call, query), options.timeoutSeconds) };
}

async function ring(board: Board, call: Call, callee: Callee, timeoutSeconds: number): Promise<boolean> {
  // Who asked for the call first hears that it is queued.
  await Promise.resolve();
  call.initiated();
  const long = AbortSignal.any([AbortSignal.timeout(timeoutSeconds * 1000), call.over]);
  const ringing = callee.ring(long);
  call.ringing();
  const outcome = await ringing;
  const late = board.misbehaviour.answerLateBy;
  if (late) await new Promise((resolve) => setTimeout(resolve, late));
  if (typeof outcome === 'string') {
    call.end({ unanswered: outcome satisfies Unanswered });
    return false;
  }
  if (call.isOver) {
    outcome.far.close();
    return false;
  }
  call.far = outcome.far;
  call.answered(outcome.line);
  return true;
}

function calleeOf(board: Board, call: Call, query: string): Callee {
  const { to, from } = call.options;
  if (to.startsWith('client:')) return board.clients.callee(call, to.slice('client:'.length), { from, params: query });
  return board.phones.callee(call, to);
}
