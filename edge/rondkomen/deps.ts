import type { RondkomenDatabase } from '../../db/clients/rondkomen.ts';
import type { VoiceTicket } from '../protocol/voice.ts';
import type { RondkomenKeys } from './keys.ts';
import type { RoomDoor } from './room/door.ts';

/** Who asks, at the desk. */
export interface DeskMember {
  organisation: string;
  role: 'consulent' | 'lead';
}

/** What lane R needs from its host. There is nothing among it that tells one citizen from another. */
export interface RondkomenDeps {
  database: RondkomenDatabase;
  keys: RondkomenKeys;
  clock: () => Date;
  random: (length: number) => Uint8Array<ArrayBuffer>;
  rooms: RoomDoor;
  /** Reads the login of the desk. Undefined: nobody. The only place where a credential is looked at, by its own lane. */
  deskMember: (request: Request) => Promise<DeskMember | undefined>;
  /**
   * Lets a browser into the call of a talk, by a name that means nothing elsewhere. Nothing where nobody can call. The only
   * thing that leaves this lane.
   */
  callTicket?: (talk: string) => Promise<VoiceTicket | undefined>;
  /** Whether calls are possible at all: without, no call is offered or booked, whatever the schedule says. */
  canCall?: () => boolean;
  /** Told that something broke, by the kind of error only. */
  onFailure: (kind: string) => void;
  /** Version of the API, for its header. */
  apiVersion: string;
  /** Bookings that one organisation takes in an hour. */
  bookingsPerHour?: number;
}
