const saysEveryMs = 3000;
const restsAfterMs = 5000;

/** Tells that somebody is typing: at most every few seconds, and once when they stop. */
export class TypingSignal {
  #tell: ((on: boolean) => void) | undefined;
  #saidAt = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  typed(tell: (on: boolean) => void): void {
    this.#tell = tell;
    if (performance.now() - this.#saidAt > saysEveryMs || this.#saidAt === 0) {
      this.#saidAt = performance.now();
      tell(true);
    }
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.stop(), restsAfterMs);
  }

  stop(): void {
    clearTimeout(this.#rest);
    if (this.#saidAt > 0) this.#tell?.(false);
    this.#saidAt = 0;
  }
}
