import { type ServerOptions, WebSocketServer } from 'ws';

/** Largest frame that is read from a socket, in bytes. Each kind of room has a lower limit of its own. */
const maxPayload = 65_536;
/** How long sockets get to close by themselves when the process stops. */
const farewellMilliseconds = 500;

/** The sockets of this process, as the HTTP server hands them over. */
export class Sockets extends WebSocketServer {
  declare options: ServerOptions & { noServer: boolean };

  constructor() {
    super({ noServer: true, maxPayload, perMessageDeflate: false });
  }

  /** Cuts off whoever has not left by itself: a server stops only when its last socket has closed. */
  cutOff(): void {
    setTimeout(() => {
      for (const socket of this.clients) socket.terminate();
    }, farewellMilliseconds).unref();
  }
}
