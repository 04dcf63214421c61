import type { CitizenAnswer, CitizenFrame, Refusal } from '../../../../edge/protocol/handoff-citizen-frames.ts';
import { closeCode, handoffProtocol } from '../../../../edge/protocol/handoff-limits.ts';
import { isAnswer } from './shapes.ts';
import { type Deed, emptyRoom, heard, type Room, refused } from './state.ts';

/** A deed without the id that makes it safe to send twice. */
export type NewDeed = Deed extends infer Each ? (Each extends Deed ? Omit<Each, 'clientId'> : never) : never;

/** One connection. */
export interface Connection {
  send(text: string): void;
  close(): void;
}

export interface ConversationPorts {
  /** Of this hand-off; it goes in the first frame, never in an address. */
  token: string;
  /** Begins a connection; what happens to it is told to `on`. */
  connect(on: { open(): void; text(data: unknown): void; closed(code: number): void }): Connection;
  /** Calls `then` after the milliseconds, unless what it returns is called before. */
  after(milliseconds: number, then: () => void): () => void;
  now(): number;
  /** Between 0 and 1. */
  random(): number;
  newId(): string;
  moved(before: Room): void;
}

/** The citizen's side of a room: what was done goes until it is stored, once; what is heard is kept in order. */
export interface Conversation {
  readonly room: Room;
  start(): void;
  /** The phone woke up or has a line again: try at once, or find out whether the old connection still lives. */
  wake(): void;
  /** Ends it for good. */
  stop(): void;
  do(what: NewDeed): void;
  /** A letter was typed, or the field is empty again. */
  typing(on: boolean): void;
  /** The citizen has the last entry before their eyes. */
  read(): void;
  /** Something that need not be sent to know that it is not taken. */
  refuse(code: Refusal): void;
}

/** Waits between attempts, in milliseconds: quick after a flicker, patient after a long outage. */
const delays = [500, 1000, 2000, 5000, 10_000, 20_000] as const;
/** The longest of them; also when the server said that it was too much at once. */
const longestMs = 30_000;
/** So often we ask whether somebody is there, whatever we hear: so that they know that we are. */
const pingMs = 25_000;
/** No answer to that, or to the first frame: the line is dead, whatever the browser says. */
const patienceMs = 10_000;
/** Not acknowledged for this long on an open line: sent again. The server knows its id. */
const againMs = 8000;
/** We say at most this often that somebody types, and that they stopped after as long without a letter. */
const typingMs = 4000;

export function createConversation(ports: ConversationPorts): Conversation {
  const { after, now } = ports;
  let room = emptyRoom;
  let connection: Connection | undefined;
  let isOver = false;
  let failures = 0;
  let asked = 0;
  let saidTyping = 0;
  let saidRead = 0;
  const timers: Record<string, (() => void) | undefined> = {};

  function wait(name: 'line' | 'again' | 'typing', milliseconds?: number, then?: () => void): void {
    timers[name]?.();
    timers[name] = milliseconds === undefined || !then ? undefined : after(milliseconds, then);
  }

  function move(next: Room): void {
    const before = room;
    room = next;
    if (before !== next) ports.moved(before);
  }

  /** Sends now, or not at all. */
  function send(frame: CitizenFrame): void {
    if (room.line === 'open') connection?.send(JSON.stringify(frame));
  }

  function open(): void {
    asked = now();
    wait('line', patienceMs, lost);
    const opened = ports.connect({
      open: () =>
        opened.send(JSON.stringify({ type: 'hello', protocol: handoffProtocol, token: ports.token, after: room.seen })),
      text: (data) => connection === opened && hear(data),
      closed: (code) => connection === opened && lost(code),
    });
    connection = opened;
  }

  function hear(data: unknown): void {
    const frame = readAnswer(data);
    if (!frame) return;
    move(heard(room, frame, now()));
    if (room.line === 'open') wait('line', Math.max(0, asked + pingMs - now()), ask);
    if (frame.type !== 'welcome') return;
    failures = 0;
    again();
  }

  function ask(): void {
    asked = now();
    send({ type: 'ping' });
    wait('line', patienceMs, lost);
  }

  function drop(): void {
    wait('line');
    const dropped = connection;
    connection = undefined;
    dropped?.close();
  }

  function lost(code?: number): void {
    drop();
    const end = code === closeCode.gone ? 'gone' : code === closeCode.version ? 'outdated' : undefined;
    isOver = !!end;
    if (!end) {
      const delay = code === closeCode.flood ? longestMs : (delays[failures++] ?? longestMs);
      // A random part keeps thousands of phones from coming back at the same moment.
      wait('line', delay * (0.5 + ports.random() / 2), open);
    }
    move({ ...room, line: end ?? 'lost', typing: undefined });
  }

  function again(): void {
    for (const { deed } of room.pending) send(deed);
    wait('again', againMs, () => room.pending.length && again());
  }

  const conversation: Conversation = {
    get room() {
      return room;
    },
    start: open,
    wake() {
      if (isOver) return;
      if (!connection) open();
      else if (room.line === 'open') ask();
    },
    stop() {
      isOver = true;
      drop();
      wait('again');
      wait('typing');
    },
    do(what) {
      const deed: Deed = { ...what, clientId: ports.newId() };
      wait('typing');
      saidTyping = 0;
      move({ ...room, refusal: undefined, pending: [...room.pending, { deed, at: now() }] });
      send(deed);
      wait('again', againMs, again);
    },
    typing(on) {
      wait('typing', on ? typingMs : undefined, () => conversation.typing(false));
      if (on ? now() - saidTyping < typingMs : !saidTyping) return;
      saidTyping = on ? now() : 0;
      send({ type: 'typing', on });
    },
    read() {
      const seq = room.entries.at(-1)?.seq ?? 0;
      if (seq <= saidRead || room.line !== 'open') return;
      saidRead = seq;
      send({ type: 'read', seq });
    },
    refuse: (code) => move(refused(room, code)),
  };
  return conversation;
}

function readAnswer(data: unknown): CitizenAnswer | undefined {
  try {
    const frame: unknown = JSON.parse(String(data));
    return isAnswer(frame) ? frame : undefined;
  } catch {
    return undefined;
  }
}

/** 128 random bits, in signs that the protocol takes. */
export const newId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** A conversation over a WebSocket of this browser. */
export const browserConversation = (address: string, token: string, moved: (before: Room) => void): Conversation =>
  createConversation({
    token,
    moved,
    newId,
    now: () => Date.now(),
    random: () => Math.random(),
    after(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    connect(on) {
      const socket = new WebSocket(address);
      socket.onopen = () => on.open();
      socket.onmessage = ({ data }) => on.text(data);
      socket.onclose = ({ code }) => on.closed(code);
      return socket;
    },
  });
