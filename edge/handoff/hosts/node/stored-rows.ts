/** In place of a room, for what several say. No room has this id: there is always something behind the line. */
export const sharedBy = (organisation: string): string => `${organisation}_`;
const isShared = (handoff: string): boolean => handoff.indexOf('_') === handoff.length - 1;

/** What is stored of a live room: its rows, and what they say until somebody asks. */
interface Kept {
  rows: number[];
  bodies: string[];
}

/** Rows that go whole, and rows that lose what some of their rooms said. */
export interface Removed {
  gone: number[];
  trimmed: number[];
}

/** Which rows of the log are of which live rooms, and what was read of them. */
export class StoredRows {
  readonly #kept = new Map<string, Kept>();
  /** Rooms of rows that several have. */
  readonly #sharers = new Map<number, Set<string>>();
  #last = 0;

  /** A row as it came from the database. */
  read(row: number, handoff: string, text: string): void {
    this.#last = Math.max(this.#last, row);
    if (!isShared(handoff)) {
      this.#of(handoff, row).bodies.push(text);
      return;
    }
    const lists: [room: string, ...entries: unknown[]][] = JSON.parse(text);
    for (const [room, ...entries] of lists) this.#of(room, row).bodies.push(JSON.stringify(entries));
    this.#sharers.set(row, new Set(lists.map(([room]) => room)));
  }

  /** A new row of these rooms. */
  add(rooms: readonly string[]): number {
    const row = ++this.#last;
    for (const room of rooms) this.#of(room, row);
    if (rooms.length > 1) this.#sharers.set(row, new Set(rooms));
    return row;
  }

  take(room: string): string[] {
    const found = this.#kept.get(room);
    if (!found) return [];
    const { bodies } = found;
    found.bodies = [];
    return bodies;
  }

  remove(rooms: readonly string[]): Removed {
    const gone = new Set<number>();
    const trimmed = new Set<number>();
    for (const room of rooms) {
      for (const row of this.#kept.get(room)?.rows ?? []) {
        const others = this.#sharers.get(row);
        others?.delete(room);
        if (others?.size) trimmed.add(row);
        else {
          gone.add(row);
          trimmed.delete(row);
          this.#sharers.delete(row);
        }
      }
      this.#kept.delete(room);
    }
    return { gone: [...gone], trimmed: [...trimmed] };
  }

  forgetOf(prefix: string): void {
    for (const room of this.#kept.keys()) if (room.startsWith(prefix)) this.#kept.delete(room);
  }

  clear(): void {
    this.#kept.clear();
    this.#sharers.clear();
  }

  #of(room: string, row: number): Kept {
    const found = this.#kept.get(room) ?? { rows: [], bodies: [] };
    this.#kept.set(room, found);
    found.rows.push(row);
    return found;
  }
}
