import * as v from 'valibot';
import type { Board } from '../board.ts';
import { Call } from '../calls/call.ts';
import { run } from '../twiml/run.ts';
import { type Pass, readAccessToken, TokenRefused } from './access-token.ts';
import { ClientLeg } from './client-leg.ts';
import { type ClientFrame, clientFrame, type ServerFrame, type SignallingError } from './frames.ts';

/** The SDK closes a socket on which nothing came for 15 seconds. */
const heartbeatMs = 5000;
const heartbeat = '\n';

type Invite = Extract<ClientFrame, { type: 'invite' }>['payload'];

/** One socket with a browser: what the SDK calls PStream, version 1.6. */
export class Connection {
  readonly legs = new Map<string, ClientLeg>();
  pass: Pass | undefined;
  isRegistered = false;
  readonly #board: Board;
  readonly #write: (text: string) => void;
  readonly #cut: () => void;
  readonly #beat: ReturnType<typeof setInterval>;
  #reconnectSeconds = 0;
  /** Frames are handled in the order in which they came. */
  #work: Promise<unknown> = Promise.resolve();

  constructor(board: Board, write: (text: string) => void, cut: () => void) {
    this.#board = board;
    this.#write = write;
    this.#cut = cut;
    this.#beat = setInterval(() => write(heartbeat), heartbeatMs);
    board.clients.connections.add(this);
  }

  send(frame: ServerFrame): void {
    this.#write(JSON.stringify({ ...frame, version: '1.6' }));
  }

  /** Loses the socket without a word, as a network does. */
  cut(): void {
    this.#cut();
  }

  receive(text: string): void {
    if (text !== heartbeat) this.#read(text);
  }

  #read(text: string): void {
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), clientFrame), text);
    if (!read.success) {
      this.#board.fault(`A frame that is not known: ${v.summarize(read.issues)}`);
      return;
    }
    this.#work = this.#work
      .then(() => this.#handle(read.output))
      .catch((error: unknown) =>
        this.#board.fault(`${read.output.type}: ${error instanceof Error ? error.message : error}`),
      );
  }

  closed(): void {
    clearInterval(this.#beat);
    this.#board.clients.connections.delete(this);
    for (const leg of new Set(this.legs.values())) leg.lost(this.#reconnectSeconds);
  }

  #handle(frame: ClientFrame): Promise<void> | void {
    switch (frame.type) {
      case 'listen':
        return this.#listen(frame.payload.token, frame.payload.reconnectTimeout);
      case 'register':
        return this.#register(frame.payload.media.audio);
      case 'invite':
        return this.#invite(frame.payload);
      case 'answer':
        return this.legs.get(frame.payload.callsid)?.accept(frame.payload.sdp);
      case 'reject':
        return this.legs.get(frame.payload.callsid)?.reject();
      case 'hangup':
        return this.legs.get(frame.payload.callsid)?.hangUp();
      case 'dtmf':
        for (const key of frame.payload.dtmf) this.legs.get(frame.payload.callsid)?.call.input?.key(key);
        return;
      case 'reinvite':
        return this.legs.get(frame.payload.callsid)?.restart(frame.payload.sdp);
      case 'message':
        throw new Error('Messages in a call are not carried out');
    }
  }

  async #listen(token: string, reconnectTimeout: number): Promise<void> {
    try {
      const refused = this.#board.misbehaviour.refuseTokens;
      if (refused) throw new TokenRefused(refused);
      this.pass = await readAccessToken(token, this.#board.account, this.#board.clock());
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      this.pass = undefined;
      this.isRegistered = false;
      return this.#refuse(error.code, error.message);
    }
    this.#reconnectSeconds = Math.min(30, reconnectTimeout);
    const { identity, ttl } = this.pass;
    this.send({ type: 'connected', payload: { region: 'EXCHANGE', edge: 'local', token: { identity, ttl } } });
  }

  #register(audio: boolean): void {
    this.isRegistered = audio && (this.pass?.mayBeCalled ?? false);
    if (audio && !this.isRegistered) this.#refuse(31204, 'This token may not be called');
    else this.send({ type: audio ? 'ready' : 'offline', payload: {} });
  }

  #invite({ callsid, sdp, reconnect, twilio }: Invite): void {
    const error = reconnect === undefined ? this.#call(callsid, sdp, twilio?.params ?? '') : this.#takeUp(reconnect);
    if (error) this.send({ type: 'hangup', payload: { callsid, error } });
  }

  #takeUp(token: string): SignallingError | undefined {
    const leg = this.#board.clients.findByToken(token);
    if (!leg || !this.pass || leg.call.isOver) return { code: 31404, message: 'No such call' };
    leg.resume(this);
    return undefined;
  }

  #call(temporarySid: string, offer: string, params: string): SignallingError | undefined {
    const { pass } = this;
    const { applicationSid } = this.#board.account;
    if (!pass || pass.applicationSid !== applicationSid) return { code: 31002, message: 'This token may not call' };
    const custom = { ...Object.fromEntries(new URLSearchParams(params)), ...pass.params };
    const { voiceUrl, statusCallback } = this.#board.console('browser');
    const call = new Call(this.#board, {
      from: `client:${pass.identity}`,
      to: custom['To'] ?? '',
      direction: 'inbound',
      applicationSid,
      custom,
      statusCallback: { url: statusCallback, events: ['completed'] },
    });
    call.far = new ClientLeg(this.#board, call, this, { temporarySid, offer });
    void run(this.#board, call, { url: voiceUrl });
    return undefined;
  }

  #refuse(code: number, message: string): void {
    this.send({ type: 'error', payload: { error: { code, message } } });
  }
}
