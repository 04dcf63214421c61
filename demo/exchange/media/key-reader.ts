const keys = '0123456789*#ABCD';
const endBit = 0x80;
const longestSegment = 0xffff;
const half = 0x8000_0000;

/**
 * Reads pressed keys from RTP packets of `telephone-event` (RFC 4733), from one source. Every packet of a key has the
 * timestamp of its beginning, so the first that arrives counts and any of the others may be lost, late or doubled.
 */
export class KeyReader {
  readonly #press: (key: string) => void;
  #last: { event: number; timestamp: number; isOver: boolean } | undefined;

  constructor(press: (key: string) => void) {
    this.#press = press;
  }

  read(payload: Uint8Array, timestamp: number): void {
    const [event, flags] = payload;
    if (event === undefined || flags === undefined) return;
    const last = this.#last;
    const isOver = (flags & endBit) !== 0;
    // Timestamps begin anywhere and go round.
    const since = last ? (timestamp - last.timestamp) >>> 0 : undefined;
    if (last && since === 0) {
      last.isOver ||= isOver;
      return;
    }
    if (since !== undefined && since >= half) return;
    this.#last = { event, timestamp, isOver };
    // A key that is held for more than eight seconds goes on under a timestamp of its own (RFC 4733, 2.5.1.3).
    if (last && since === longestSegment && event === last.event && !last.isOver) return;
    const key = keys[event];
    if (key) this.#press(key);
  }
}
