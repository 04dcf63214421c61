import type { Seat } from './seat.ts';
import { frameLength, frameMilliseconds, limit, type Sound } from './sound.ts';

/** Whether what is said at one seat is for the ear of another. */
export function isHeardBy(speaker: Seat, listener: Seat): boolean {
  if (speaker === listener || !listener.room || speaker.room !== listener.room) return false;
  if (speaker.isMuted || speaker.isOnHold || listener.isOnHold) return false;
  return !speaker.coached || speaker.coached === listener;
}

/** Every 20 ms takes what each end said, and gives each end what it should hear. Rests while nobody calls. */
export class Mixer {
  readonly #seats = new Set<Seat>();
  #timer: ReturnType<typeof setInterval> | undefined;
  #next = 0;

  add(seat: Seat): void {
    this.#seats.add(seat);
    if (this.#timer) return;
    this.#next = performance.now();
    // Timers run late: each time catches up with the frames that are due.
    this.#timer = setInterval(() => this.#catchUp(), frameMilliseconds / 2);
  }

  remove(seat: Seat): void {
    this.#seats.delete(seat);
    seat.room = undefined;
    seat.line.close();
    if (this.#seats.size === 0) this.close();
  }

  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #catchUp(): void {
    const now = performance.now();
    // After a long stop of the process the past is past.
    if (now - this.#next > 500) this.#next = now;
    for (; this.#next <= now; this.#next += frameMilliseconds) this.mix();
  }

  /** One frame for everyone. */
  mix(): void {
    const spoken = new Map<Seat, Sound | undefined>();
    for (const seat of this.#seats) spoken.set(seat, seat.line.take());
    for (const listener of this.#seats) {
      const sounds = [listener.said.next()];
      for (const [speaker, sound] of spoken) if (sound && isHeardBy(speaker, listener)) sounds.push(sound);
      const frame = add(sounds);
      listener.ear.hear(frame);
      listener.line.put(frame);
    }
  }
}

function add(sounds: readonly (Sound | undefined)[]): Sound {
  const sum = new Int32Array(frameLength);
  for (const sound of sounds) {
    if (!sound) continue;
    for (let n = 0; n < frameLength && n < sound.length; n += 1) sum[n] = (sum[n] ?? 0) + (sound[n] ?? 0);
  }
  return Int16Array.from(sum, limit);
}
