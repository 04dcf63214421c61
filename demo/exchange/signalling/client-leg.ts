import { hexadecimal } from '../account.ts';
import type { Board } from '../board.ts';
import type { Call } from '../calls/call.ts';
import type { FarEnd } from '../calls/far-end.ts';
import type { Line } from '../media/line.ts';
import { WebLine } from '../media/web-line.ts';
import type { Connection } from './connection.ts';
import type { SignallingError } from './frames.ts';

/** A call in a browser. */
export class ClientLeg implements FarEnd {
  readonly call: Call;
  readonly line = new WebLine();
  /** With this a browser takes the call up again after its socket was lost. */
  readonly reconnect: string;
  readonly #board: Board;
  readonly #offer: string | undefined;
  /** Identifier that the browser made, until it hears ours. */
  readonly #temporarySid: string | undefined;
  #connection: Connection | undefined;
  #onOutcome: ((outcome: ClientLeg | 'refused' | 'unanswered') => void) | undefined;
  #grace: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;

  constructor(board: Board, call: Call, connection: Connection, calling?: { temporarySid: string; offer: string }) {
    this.#board = board;
    this.call = call;
    this.#connection = connection;
    this.#offer = calling?.offer;
    this.#temporarySid = calling?.temporarySid;
    this.reconnect = hexadecimal(board.random(12));
    connection.legs.set(call.sid, this);
    if (calling) connection.legs.set(calling.temporarySid, this);
  }

  // As caller.

  ringing(): void {
    this.#connection?.send({ type: 'ringing', payload: { callsid: this.call.sid } });
  }

  async open(): Promise<Line> {
    this.ringing();
    const sdp = await this.line.answer(this.#offer ?? '');
    // Gone meanwhile.
    if (this.#isClosed) return this.line;
    this.#connection?.send({ type: 'answer', payload: { callsid: this.call.sid, sdp, reconnect: this.reconnect } });
    return this.line;
  }

  // As callee.

  async ring(parameters: Readonly<Record<string, string>>, signal: AbortSignal) {
    const outcome = new Promise<ClientLeg | 'refused' | 'unanswered'>((resolve) => {
      this.#onOutcome = resolve;
    });
    signal.addEventListener('abort', () => this.#onOutcome?.('unanswered'), { once: true });
    const sdp = await this.line.offer();
    if (this.#isClosed) return outcome;
    const { reconnect, call } = this;
    this.#connection?.send({ type: 'invite', payload: { callsid: call.sid, sdp, reconnect, parameters } });
    return outcome;
  }

  async accept(sdp: string): Promise<void> {
    if (this.#isClosed) return;
    await this.line.accept(sdp);
    this.#onOutcome?.(this);
  }

  reject(): void {
    this.#isClosed = true;
    this.#onOutcome?.('refused');
    this.#release();
  }

  cancel(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#connection?.send({ type: 'cancel', payload: { callsid: this.call.sid } });
    this.#release();
  }

  // Both.

  hangUp(): void {
    this.#isClosed = true;
    this.#onOutcome?.('unanswered');
    // It may ring at another browser of the same person as well.
    if (this.#temporarySid || this.call.far === this) this.call.end();
    this.#release();
  }

  close(error?: SignallingError): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const sids = this.call.seat || !this.#temporarySid ? [this.call.sid] : [this.call.sid, this.#temporarySid];
    for (const callsid of sids)
      this.#connection?.send({ type: 'hangup', payload: { callsid, ...(error && { error }) } });
    this.#release();
  }

  /** The browser lost its way to us and looks for another (a restart of ICE); the call goes on. */
  async restart(offer: string): Promise<void> {
    if (this.#isClosed || !this.call.seat) return;
    const sdp = await this.line.restart(offer);
    if (this.#isClosed) return;
    this.#connection?.send({ type: 'answer', payload: { callsid: this.call.sid, sdp, reconnect: this.reconnect } });
  }

  notice(): void {
    // A browser hears it; it has no text for what is said.
  }

  /** The socket is gone. The browser has so many seconds to come back. */
  lost(seconds: number): void {
    this.#connection = undefined;
    if (seconds === 0 || !this.call.seat) {
      this.hangUp();
      return;
    }
    this.#board.clients.detach(this);
    this.#grace = setTimeout(() => this.hangUp(), seconds * 1000);
  }

  resume(connection: Connection): void {
    clearTimeout(this.#grace);
    this.#board.clients.forget(this);
    this.#connection?.legs.delete(this.call.sid);
    this.#connection = connection;
    connection.legs.set(this.call.sid, this);
    connection.send({ type: 'answer', payload: { callsid: this.call.sid, reconnect: this.reconnect } });
  }

  #release(): void {
    clearTimeout(this.#grace);
    this.line.close();
    this.#board.clients.forget(this);
    this.#connection?.legs.delete(this.call.sid);
    if (this.#temporarySid) this.#connection?.legs.delete(this.#temporarySid);
  }
}
