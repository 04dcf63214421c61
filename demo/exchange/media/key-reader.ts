const keys = '0123456789*#ABCD';
const endBit = 0x80;

/** Reads pressed keys from RTP packets of `telephone-event` (RFC 4733): each key comes in many packets, and its end thrice. */
export class KeyReader {
  readonly #press: (key: string) => void;
  #last: number | undefined;

  constructor(press: (key: string) => void) {
    this.#press = press;
  }

  read(payload: Uint8Array, timestamp: number): void {
    const [event = 0, flags = 0] = payload;
    // All packets of one key have the timestamp of its beginning.
    if (!(flags & endBit) || timestamp === this.#last) return;
    this.#last = timestamp;
    const key = keys[event];
    if (key) this.#press(key);
  }
}
