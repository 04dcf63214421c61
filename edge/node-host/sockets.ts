import type { IncomingMessage } from 'node:http';
import { type ServerOptions, WebSocket, WebSocketServer } from 'ws';

/** Largest frame that is read from a socket, in bytes. Each kind of room has a lower limit of its own. */
const maxPayload = 65_536;
/** How long sockets get to close by themselves when the process stops. */
const farewellMilliseconds = 500;

type Data = Parameters<WebSocket['send']>[0];
type Sent = (error?: Error) => void;
interface SendOptions {
  mask?: boolean | undefined;
  binary?: boolean | undefined;
  compress?: boolean | undefined;
  fin?: boolean | undefined;
}

/** A socket of `ws` whose types the HTTP server's own adapter takes: an option may be absent there, never `undefined`. */
class Socket extends WebSocket {
  override send(data: Data, options?: SendOptions | Sent, sent?: Sent): void {
    if (typeof options === 'function') super.send(data, options);
    else super.send(data, options ?? {}, sent);
  }
}

/** The sockets of this process, as the HTTP server hands them over. */
export class Sockets extends WebSocketServer<typeof Socket, typeof IncomingMessage> {
  declare options: ServerOptions<typeof Socket> & { noServer: boolean };

  constructor() {
    super({ noServer: true, maxPayload, perMessageDeflate: false, WebSocket: Socket });
  }

  /** Cuts off whoever has not left by itself: a server stops only when its last socket has closed. */
  cutOff(): void {
    setTimeout(() => {
      for (const socket of this.clients) socket.terminate();
    }, farewellMilliseconds).unref();
  }
}
