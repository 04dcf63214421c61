import type { VoiceTicket } from '../protocol/voice.ts';
import type { Booking } from './bookings.ts';
import { talkNameOf } from './code.ts';
import type { RondkomenDeps } from './deps.ts';
import { Refusal } from './problem.ts';
import { roomHours } from './room/hours.ts';
import { addMinutes, momentOf } from './time.ts';

/**
 * A ticket for the call of a talk, for either side: around its time, when it is held by a call in the browser.
 * @throws Refusal `invalid-request` for a talk of another kind, `not-found` at another time or where nobody can call.
 */
export async function callTicketOf(deps: RondkomenDeps, row: Booking): Promise<VoiceTicket> {
  if (row.kind !== 'call') throw new Refusal('invalid-request');
  const start = momentOf(row);
  const hours = start && roomHours(start, addMinutes(start, row.minutes));
  const now = deps.clock();
  if (!hours || now < hours.opens || now > hours.closes) throw new Refusal('not-found');
  const ticket = await deps.callTicket?.(await talkNameOf(deps.keys, row.codeHash));
  if (!ticket) throw new Refusal('not-found');
  return ticket;
}
