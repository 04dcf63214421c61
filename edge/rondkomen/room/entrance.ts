import { type RoomAnswer, type RoomFrame, roomClose } from '../../protocol/rondkomen-room.ts';
import { timestampOf } from '../time.ts';
import type { Comer } from './door.ts';
import type { Guests, RoomTalk } from './guests.ts';

interface Refused {
  refusal: RoomAnswer;
  close: number;
}

/** Wrong, old, or over: told in the same words. */
export const unknown: Refused = { refusal: { type: 'refused', reason: 'unknown' }, close: roomClose.over };

/** Reads the first frame of a line: the talk of a citizen's code or a consulent's ticket, around its time; or why not. */
export async function readEntrance(
  { guests, clock }: { guests: Guests; clock: () => Date },
  { organisation, side }: Comer,
  frame: RoomFrame,
): Promise<{ talk: RoomTalk } | Refused> {
  let talk: RoomTalk | undefined;
  if (side === 'citizen' && frame.type === 'enter') talk = await guests.byCode(organisation, frame.code);
  else if (side === 'consulent' && frame.type === 'enter-desk')
    talk = await guests.byTicket(organisation, frame.ticket);
  else return { refusal: { type: 'refused', reason: 'unreadable' }, close: roomClose.misuse };
  const now = clock();
  if (!talk || now >= talk.closes) return unknown;
  if (now >= talk.opens) return { talk };
  return {
    refusal: { type: 'refused', reason: 'early', opensAt: timestampOf(talk.opens) },
    close: roomClose.over,
  };
}
