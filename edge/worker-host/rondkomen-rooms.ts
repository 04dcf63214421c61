import { DurableObject } from 'cloudflare:workers';
import { openWebRondkomen } from '../../db/clients/rondkomen-web.ts';
import { fromBase64Url } from '../keys.ts';
import { createLog } from '../log.ts';
import { roomSides } from '../protocol/rondkomen-room.ts';
import { deriveRondkomenKeys } from '../rondkomen/keys.ts';
import type { RoomDoor } from '../rondkomen/room/door.ts';
import { createGuests } from '../rondkomen/room/guests.ts';
import { Rooms } from '../rondkomen/room/rooms.ts';
import { readWorkerEnvironment } from './environment.ts';

/**
 * The chat rooms of one organisation. They live in the memory of this object only: it never touches its storage, and its
 * lines do not hibernate, since what hibernates is written down. When Cloudflare restarts it the talk is gone, and both
 * sides are told how to go on.
 */
export class RondkomenRooms extends DurableObject {
  /** A test has its own. */
  protected clock = (): Date => new Date();
  #rooms: Rooms | undefined;

  /** Opens a line for `?organisation=` and `?side=`. */
  override async fetch(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url);
    const side = roomSides.find((each) => each === searchParams.get('side'));
    if (!side) return new Response(null, { status: 400 });
    const rooms = await this.#open();
    const { 0: theirs, 1: ours } = new WebSocketPair();
    ours.accept();
    const socket = { send: (text: string) => ours.send(text), close: (code: number) => ours.close(code) };
    const line = rooms.connect(socket, { organisation: searchParams.get('organisation') ?? '', side });
    ours.addEventListener('message', (event) => void line.receive(event.data));
    ours.addEventListener('close', () => line.gone());
    ours.addEventListener('error', () => line.gone());
    return new Response(null, { status: 101, webSocket: theirs });
  }

  /** Ends a talk for whoever is in its room. */
  async end(talk: string): Promise<void> {
    this.#rooms?.end(talk);
  }

  async #open(): Promise<Rooms> {
    if (this.#rooms) return this.#rooms;
    const { HOUVAST_RONDKOMEN_URL, HOUVAST_RONDKOMEN_TOKEN, HOUVAST_SECRET } = readWorkerEnvironment(this.env);
    const clock = () => this.clock();
    // biome-ignore lint/suspicious/noConsole: on Workers the console is the log.
    const log = createLog((line) => console.log(line), clock);
    const keys = await deriveRondkomenKeys(fromBase64Url(HOUVAST_SECRET));
    this.#rooms ??= new Rooms({
      guests: createGuests({ database: openWebRondkomen(HOUVAST_RONDKOMEN_URL, HOUVAST_RONDKOMEN_TOKEN), keys, clock }),
      clock,
      random: (length) => crypto.getRandomValues(new Uint8Array(length)),
      onFailure: (kind) => log.error('rondkomen failed', { kind }),
    });
    return this.#rooms;
  }
}

/** The door to those rooms. Nothing of the request goes along but that it wants a line: no address, no cookie. */
export function createDurableDoor(namespace: DurableObjectNamespace<RondkomenRooms>): RoomDoor {
  const roomsOf = (organisation: string) => namespace.get(namespace.idFromName(organisation));
  return {
    open(_context, { organisation, side }) {
      const query = new URLSearchParams({ organisation, side });
      return roomsOf(organisation).fetch(`https://rooms/?${query}`, { headers: { Upgrade: 'websocket' } });
    },
    async end(organisation, talk) {
      await roomsOf(organisation).end(talk);
    },
  };
}
