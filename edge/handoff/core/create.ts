import type { CallbackWindow, HandoffNote } from '../../protocol/handoff-note.ts';
import type { CalendarDate, LocalizedText } from '../../protocol/primitives.ts';
import { expectLine, planArrival, startCall } from './call/sound.ts';
import { toCallback, toMessage } from './ending.ts';
import { aheadOf, enqueue } from './queue.ts';
import type { Brief, Room } from './room.ts';
import type { OfficeState } from './state.ts';

/** A hand-off that was asked for, checked at the door. */
export interface NewHandoff {
  id: string;
  note: HandoffNote;
  /** Case that the session owns. */
  ownCase?: string;
  /** Keyed hash of who signed in as themselves. */
  subject?: string;
  brief?: Brief;
  team: LocalizedText;
  way:
    | { kind: 'chat' }
    /** `telephone`: the line of the organisation. There is no widget, and so no chat. */
    | { kind: 'call'; by: 'browser' | 'telephone' }
    | { kind: 'callback'; window: CallbackWindow; phone: string }
    | { kind: 'message'; answerBy: CalendarDate; phone?: string };
}

/** Puts a new hand-off where it belongs. The same again changes nothing. */
export function createRoom(office: OfficeState, { way, ...asked }: NewHandoff): void {
  if (office.rooms.has(asked.id)) return;
  const room: Room = {
    ...asked,
    passedOnAt: office.at,
    status: 'waiting',
    waitingSince: office.at,
    aheadAtStart: aheadOf(office),
    members: [],
    calm: false,
    cleared: false,
    marks: { citizenRead: 0, citizenDelivered: 0, deskRead: 0, deskDelivered: 0 },
  };
  office.rooms.set(room.id, room);
  if (way.kind === 'call') {
    const call = startCall(office, room, way.by);
    if (way.by === 'browser') expectLine(office, room, call);
    else planArrival(office, room, call);
  }
  if (way.kind === 'chat' || way.kind === 'call') enqueue(office, room);
  else if (way.kind === 'callback') toCallback(office, room, way.window, way.phone);
  else {
    if (way.phone !== undefined) room.phone = way.phone;
    toMessage(office, room, way.answerBy);
  }
}
