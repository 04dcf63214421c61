import * as v from 'valibot';
import { type DeskAnswer, type DeskFrame, deskAnswer } from '../../../edge/protocol/handoff-desk-frames.ts';
import { closeCode, handoffProtocol } from '../../../edge/protocol/handoff-limits.ts';
import { reconnectDelay } from '../../assistant/reconnect.ts';
import type { Connection, SentFrame } from '../state/state.ts';
import { Outbox } from './outbox.ts';

/** An open connection. */
export interface DeskSocket {
  send(text: string): void;
  close(): void;
}

export interface SocketHandlers {
  opened(): void;
  received(text: string): void;
  /** The connection is gone, or never came; `code` as in RFC 6455. Called once. */
  closed(code: number): void;
}

/** What the line needs of the world around it. */
export interface LinePorts {
  open(handlers: SocketHandlers): DeskSocket;
  /** Runs after a number of milliseconds; the answer takes it back. */
  schedule(milliseconds: number, run: () => void): () => void;
  random(): number;
  /** Whether this agent is still logged in; undefined when nobody can tell. */
  isLoggedIn(): Promise<boolean | undefined>;
}

export interface LineHandlers {
  answer(answer: DeskAnswer): void;
  connection(connection: Connection): void;
  /** What is here already of each room. */
  after(): Record<string, number>;
}

/** The line between a desk and its office. What is sent while it is gone goes when it is back, once. */
export interface DeskLine {
  send(frame: Exclude<DeskFrame, { type: 'hello' }>): void;
  /** Frames that are not known to be stored. */
  readonly waiting: number;
  close(): void;
}

const pingMs = 20_000;
/** After this long without a sign of life the line is dead. */
const silenceMs = 50_000;
const floodMs = 15_000;

/** Opens the line and keeps it open until it is closed, the session is over, or this page is too old. */
export function openLine(ports: LinePorts, handlers: LineHandlers): DeskLine {
  const outbox = new Outbox();
  let socket: DeskSocket | undefined;
  let isWelcome = false;
  let failures = 0;
  let isClosed = false;
  let stopTimers = (): void => undefined;

  function connect(): void {
    let stopPing = (): void => undefined;
    let stopWatch = (): void => undefined;
    const alive = (): void => {
      stopWatch();
      stopWatch = ports.schedule(silenceMs, () => socket?.close());
    };
    const ping = (): void => {
      stopPing = ports.schedule(pingMs, () => {
        write({ type: 'ping' });
        ping();
      });
    };
    stopTimers = () => {
      stopPing();
      stopWatch();
    };
    alive();
    socket = ports.open({
      opened() {
        alive();
        write({ type: 'hello', protocol: handoffProtocol, after: handlers.after() });
        ping();
      },
      received(text) {
        alive();
        const answer = readAnswer(text);
        if (!answer) return;
        outbox.settle(answer);
        if (answer.type === 'welcome') {
          isWelcome = true;
          failures = 0;
        }
        handlers.answer(answer);
        if (answer.type === 'welcome') for (const frame of outbox.frames) write(frame);
      },
      closed: (code) => void lost(code),
    });
  }

  async function lost(code: number): Promise<void> {
    stopTimers();
    const cameIn = isWelcome;
    isWelcome = false;
    socket = undefined;
    if (isClosed) return;
    if (code === closeCode.version) return end('old');
    if (code === closeCode.gone) return end('ended');
    handlers.connection('lost');
    failures += 1;
    // A refused cookie looks to a browser as a line that does not come.
    if (!cameIn && (await ports.isLoggedIn()) === false) return end('ended');
    if (isClosed) return;
    const delay = code === closeCode.flood ? floodMs : reconnectDelay(failures, ports.random());
    stopTimers = ports.schedule(delay, connect);
  }

  function end(connection: Connection): void {
    isClosed = true;
    handlers.connection(connection);
  }

  const write = (frame: DeskFrame): void => socket?.send(JSON.stringify(frame));

  connect();
  return {
    send(frame) {
      if ('clientId' in frame) outbox.add(frame satisfies SentFrame);
      else if (frame.type === 'presence') outbox.presence = frame;
      else if (frame.type === 'phone') outbox.phone = frame;
      if (isWelcome) write(frame);
    },
    get waiting() {
      return outbox.frames.filter((frame) => 'clientId' in frame).length;
    },
    close() {
      isClosed = true;
      stopTimers();
      socket?.close();
    },
  };
}

/** Frames of a newer office that we do not know are passed over. */
function readAnswer(text: string): DeskAnswer | undefined {
  try {
    const parsed = v.safeParse(deskAnswer, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
