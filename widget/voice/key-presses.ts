/** How long the SDK takes for a key, in milliseconds: 160 of sound and 70 of silence, and some to spare. */
const keyMs = 250;

/**
 * Presses the keys of a telephone one after the other. Whoever types quickly would lose some otherwise: a new key takes
 * the place of those that wait to be heard (WebRTC 1.0, section 7.2, `insertDTMF`).
 */
export class KeyPresses {
  readonly #send: (keys: string) => void;
  #waiting = '';
  #sounding: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (keys: string) => void) {
    this.#send = send;
  }

  press(keys: string): void {
    this.#waiting += keys;
    if (this.#sounding === undefined) this.#next();
  }

  /** Forgets the keys that wait. */
  stop(): void {
    clearTimeout(this.#sounding);
    this.#sounding = undefined;
    this.#waiting = '';
  }

  #next(): void {
    const keys = this.#waiting;
    this.#waiting = '';
    this.#sounding = keys ? setTimeout(() => this.#next(), keys.length * keyMs) : undefined;
    if (keys) this.#send(keys);
  }
}
