import type { Context } from 'hono';
import type { RoomSide } from '../../protocol/rondkomen-room.ts';

/** Who comes to the door: which organisation, and from which side. Nothing else is known before the first frame. */
export interface Comer {
  organisation: string;
  side: RoomSide;
}

/** How the routes reach the rooms, wherever their host keeps them in memory. */
export interface RoomDoor {
  /** Opens the line that this request asks for. */
  open(context: Context, comer: Comer): Promise<Response>;
  /** Ends the talk for whoever is in its room: it was cancelled, moved or closed at the desk. */
  end(organisation: string, talk: string): Promise<void>;
}
