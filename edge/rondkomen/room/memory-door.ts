import type { UpgradeWebSocket, WSContext } from 'hono/ws';
import type { RoomDoor } from './door.ts';
import type { Rooms, SocketEars } from './rooms.ts';

/** The door to rooms in this process. @param upgrade how its host opens sockets, such as that of `@hono/node-server` */
export function createMemoryDoor(rooms: Rooms, upgrade: UpgradeWebSocket): RoomDoor {
  return {
    async open(context, comer) {
      let line: SocketEars | undefined;
      const opened = await upgrade(() => ({
        onOpen(_event, socket: WSContext) {
          line = rooms.connect({ send: (text) => socket.send(text), close: (code) => socket.close(code) }, comer);
        },
        onMessage: (event) => void line?.receive(event.data),
        onClose: () => line?.gone(),
        onError: () => line?.gone(),
      }))(context, async () => undefined);
      return opened instanceof Response ? opened : new Response(null, { status: 426 });
    },
    async end(_organisation, talk) {
      rooms.end(talk);
    },
  };
}
