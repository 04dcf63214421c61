import { closeCode } from '../../protocol/handoff-limits.ts';
import type { Asleep, Who } from '../core/office.ts';
import type { SocketId } from '../core/step.ts';
import type { OfficeHost } from './office-host.ts';

/** What is kept with a socket while the object is put away. */
interface Attached {
  who: Asleep;
  /** Milliseconds since 1970. */
  since: number;
}

/**
 * The sockets of an office on Workers. They hibernate: Cloudflare may put the object away between two messages, and keeps
 * with each who is behind it. Times are Cloudflare's own, in milliseconds since 1970.
 */
export class DurableLines {
  readonly #ctx: DurableObjectState;
  readonly #ids = new Map<WebSocket, SocketId>();
  readonly #heardAt = new Map<WebSocket, number>();

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx;
    // A quiet line is kept without waking anyone.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('{"type":"ping"}', '{"type":"pong"}'));
  }

  get size(): number {
    return this.#ids.size;
  }

  open(office: OfficeHost, socket: WebSocket, who: Who, now: number): void {
    this.#ctx.acceptWebSocket(socket);
    this.#heardAt.set(socket, now);
    this.#ids.set(socket, office.open(lineOf(socket), who));
  }

  /** Tells an office that begins of every socket that is open. What had not said who it is comes back. */
  restore(office: OfficeHost): void {
    this.#ids.clear();
    for (const socket of this.#ctx.getWebSockets()) {
      // Closed by us, with nobody there to close it too.
      if (socket.readyState !== WebSocket.OPEN) continue;
      const who = attachedTo(socket)?.who;
      if (who) this.#ids.set(socket, office.wake(lineOf(socket), who));
      else socket.close(closeCode.restart);
    }
  }

  /** @returns the line of the office that a socket is, if it is one. */
  heard(socket: WebSocket, now: number): SocketId | undefined {
    const id = this.#ids.get(socket);
    if (id !== undefined) this.#heardAt.set(socket, now);
    return id;
  }

  gone(office: OfficeHost, socket: WebSocket): void {
    const id = this.#ids.get(socket);
    this.#ids.delete(socket);
    this.#heardAt.delete(socket);
    if (id !== undefined) office.closed(id);
  }

  /** Keeps with the socket who is behind it. An agent's presence is on each of their desks. */
  remember(office: OfficeHost, socket: WebSocket, now: number): void {
    const id = this.#ids.get(socket);
    const who = id === undefined ? undefined : office.asleep(id);
    const before = attachedTo(socket);
    if (!who || JSON.stringify(before?.who) === JSON.stringify(who)) return;
    attach(socket, { who, since: before?.since ?? now });
    if (who.kind !== 'desk' || !before) return;
    for (const [other, otherId] of this.#ids) {
      const theirs = office.asleep(otherId);
      if (theirs?.kind === 'desk' && theirs.person.id === who.person.id)
        attach(other, { who: theirs, since: attachedTo(other)?.since ?? now });
    }
  }

  /** Hangs up where nothing was heard since then: a phone that loses its network says nothing. */
  hangUp(office: OfficeHost, silentSince: number): void {
    for (const socket of [...this.#ids.keys()]) {
      const pinged = this.#ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime();
      const heard = Math.max(pinged ?? 0, this.#heardAt.get(socket) ?? 0, attachedTo(socket)?.since ?? 0);
      if (heard > silentSince) continue;
      socket.close(closeCode.restart);
      this.gone(office, socket);
    }
  }
}

const attachedTo = (socket: WebSocket): Attached | null => socket.deserializeAttachment();
const attach = (socket: WebSocket, attached: Attached): void => socket.serializeAttachment(attached);

function lineOf(socket: WebSocket) {
  return {
    send(texts: readonly string[]) {
      for (const text of texts) if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close: (code: number) => socket.close(code),
  };
}
