/** What has to happen at a moment, by name. The next moment is known without looking at all. */
export class Deadlines {
  readonly #due = new Map<string, number>();
  #next: number | undefined;
  #isStale = false;

  set(name: string, at: number): void {
    const before = this.#due.get(name);
    this.#due.set(name, at);
    if (before !== undefined && before === this.#next && at > before) this.#isStale = true;
    else if (this.#next === undefined || at < this.#next) this.#next = at;
  }

  delete(name: string): void {
    const at = this.#due.get(name);
    if (at === undefined) return;
    this.#due.delete(name);
    if (at === this.#next) this.#isStale = true;
  }

  has(name: string): boolean {
    return this.#due.has(name);
  }

  next(): number | undefined {
    if (this.#isStale) {
      this.#next = undefined;
      for (const at of this.#due.values()) if (this.#next === undefined || at < this.#next) this.#next = at;
      this.#isStale = false;
    }
    return this.#next;
  }

  /** Takes what is due, earliest first. */
  take(now: number): string[] {
    const due = [...this.#due].filter(([, at]) => at <= now).sort((a, b) => a[1] - b[1]);
    for (const [name] of due) this.delete(name);
    return due.map(([name]) => name);
  }
}
