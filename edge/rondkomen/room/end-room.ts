import type { Booking } from '../bookings.ts';
import { talkNameOf } from '../code.ts';
import type { RondkomenDeps } from '../deps.ts';

/** Ends the chat of a talk that was cancelled, moved or closed, for whoever is in it. Other talks have no room. */
export async function endRoom(
  { keys, rooms }: Pick<RondkomenDeps, 'keys' | 'rooms'>,
  { kind, organisation, codeHash }: Booking,
): Promise<void> {
  if (kind === 'chat') await rooms.end(organisation, await talkNameOf(keys, codeHash));
}
