import * as v from 'valibot';
import {
  maxRoomFrameBytes,
  maxRoomFramesPerTenSeconds,
  maxRoomText,
  type RoomAnswer,
  type RoomFrame,
  roomClose,
  roomFrame,
} from '../../protocol/rondkomen-room.ts';

/** A socket, of whichever host. */
export interface RoomSocket {
  send(text: string): void;
  close(code: number): void;
}

/** One end of a talk: reads frames at the door and knows how long it has been silent. */
export interface Line {
  /** When it opened, and when it was last heard; milliseconds since 1970. */
  readonly opened: number;
  heard(): number;
  /** The frame in it, or undefined once it has been refused or the line closed. */
  read(data: unknown): RoomFrame | undefined;
  tell(answer: RoomAnswer): void;
  /** Says why, and closes. Nothing is read any more. */
  finish(answer: RoomAnswer | undefined, close: number): void;
  isClosed(): boolean;
}

const windowMilliseconds = 10_000;

export function createLine(socket: RoomSocket, now: () => number): Line {
  const opened = now();
  let last = opened;
  let closed = false;
  let counting = { from: opened, frames: 0 };

  function tell(answer: RoomAnswer): void {
    if (closed) return;
    try {
      socket.send(JSON.stringify(answer));
    } catch {
      // The line broke a moment ago; its host tells in its own time.
    }
  }

  function finish(answer: RoomAnswer | undefined, close: number): void {
    if (closed) return;
    if (answer) tell(answer);
    closed = true;
    try {
      socket.close(close);
    } catch {
      // It was closed already.
    }
  }

  function isTooFast(): boolean {
    if (last - counting.from >= windowMilliseconds) counting = { from: last, frames: 0 };
    counting.frames += 1;
    return counting.frames > maxRoomFramesPerTenSeconds;
  }

  return {
    opened,
    heard: () => last,
    isClosed: () => closed,
    tell,
    finish,
    read(data) {
      if (closed) return undefined;
      last = now();
      if (typeof data !== 'string' || new TextEncoder().encode(data).byteLength > maxRoomFrameBytes) {
        finish(undefined, roomClose.misuse);
        return undefined;
      }
      const frame = parseFrame(data);
      if (isTooFast()) {
        tell(refusal('too-fast', frame.value));
        return undefined;
      }
      if (frame.success) return frame.output;
      tell(refusal(isTooLong(frame.value) ? 'too-long' : 'unreadable', frame.value));
      return undefined;
    },
  };
}

type Parsed = { success: true; output: RoomFrame; value: unknown } | { success: false; value: unknown };

function parseFrame(data: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return { success: false, value: undefined };
  }
  const result = v.safeParse(roomFrame, value);
  return result.success ? { success: true, output: result.output, value } : { success: false, value };
}

const numbered = v.object({ number: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) });
const long = v.object({ text: v.pipe(v.string(), v.trim(), v.minLength(maxRoomText + 1)) });

const isTooLong = (value: unknown): boolean => v.is(long, value);

function refusal(reason: 'too-fast' | 'too-long' | 'unreadable', value: unknown): RoomAnswer {
  return v.is(numbered, value) ? { type: 'refused', reason, number: value.number } : { type: 'refused', reason };
}
