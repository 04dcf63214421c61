import type { Talk, TalkKind } from '../../protocol/rondkomen.ts';
import { graceMinutes, roomOpensMinutesBefore } from '../limits.ts';
import { addMinutes, timestampOf } from '../time.ts';

/** When a chat or a call can be entered, and until when. */
export function roomHours(start: Date, end: Date) {
  return { opens: addMinutes(start, -roomOpensMinutesBefore), closes: addMinutes(end, graceMinutes) };
}

/** The same as it is told; nothing for a talk that is not held on this site. */
export function toldRoom(kind: TalkKind, start: Date, end: Date): Talk['room'] {
  if (kind !== 'chat' && kind !== 'call') return undefined;
  const { opens, closes } = roomHours(start, end);
  return { opensAt: timestampOf(opens), closesAt: timestampOf(closes) };
}
