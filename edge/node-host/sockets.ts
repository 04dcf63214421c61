import type { IncomingMessage } from 'node:http';
import { type ServerOptions, WebSocket, WebSocketServer } from 'ws';

/** Largest frame that is read from a socket, in bytes. Each kind of room has a lower limit of its own. */
const maxPayload = 65_536;
/** How often each other end is asked whether it is there. Browsers answer by themselves (RFC 6455, section 5.5.2). */
const usualBeatMs = 30_000;
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
  readonly #beat: ReturnType<typeof setInterval>;
  /** Whether a socket was asked and has not answered yet. */
  readonly #asked = new WeakMap<WebSocket, boolean>();

  constructor(beatMs = usualBeatMs) {
    super({ noServer: true, maxPayload, perMessageDeflate: false, WebSocket: Socket });
    this.#beat = setInterval(() => this.#askAll(), beatMs);
    this.#beat.unref();
  }

  /** A phone that loses its network says nothing: who did not answer the last time is gone. */
  #askAll(): void {
    for (const socket of this.clients) {
      if (this.#asked.get(socket)) {
        socket.terminate();
        continue;
      }
      if (!this.#asked.has(socket)) socket.on('pong', () => this.#asked.set(socket, false));
      this.#asked.set(socket, true);
      socket.ping();
    }
  }

  /** Cuts off whoever has not left by itself: a server stops only when its last socket has closed. */
  cutOff(): void {
    clearInterval(this.#beat);
    setTimeout(() => {
      for (const socket of this.clients) socket.terminate();
    }, farewellMilliseconds).unref();
  }
}
