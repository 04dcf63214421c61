import { frameLength, type Sound } from './sound.ts';

interface Item {
  sound: Sound;
  at: number;
  end(): void;
}

/** What the exchange itself puts on one line, one sound after the other. */
export class Playlist {
  #items: Item[] = [];

  /** Resolves when the last of it was put on the line, or at once when `signal` ends it. */
  play(sound: Sound, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const end = (): void => {
        signal.removeEventListener('abort', end);
        this.#items = this.#items.filter((other) => other !== item);
        resolve();
      };
      const item: Item = { sound, at: 0, end };
      signal.addEventListener('abort', end);
      this.#items.push(item);
    });
  }

  next(): Sound | undefined {
    const [item] = this.#items;
    if (!item) return undefined;
    const frame = new Int16Array(frameLength);
    frame.set(item.sound.subarray(item.at, item.at + frameLength));
    item.at += frameLength;
    if (item.at >= item.sound.length) item.end();
    return frame;
  }
}
