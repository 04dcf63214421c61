import { playNotes, sounds } from './tones.ts';

/**
 * Stands in for the SDK's own player, which fetches fifteen files from another host as soon as a device is made. Ours
 * makes its few tones itself: no file, no request, and nothing for a Content-Security-Policy to allow.
 */
export class OwnSound {
  readonly name: string;
  #context: AudioContext | null | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #silence: (() => void) | undefined;

  constructor(name: string, _address: string, options: { audioContext?: AudioContext | null } = {}) {
    this.name = name;
    this.#context = options.audioContext;
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  /** Settles at once: the SDK tells of an incoming call only when its sound plays. */
  async play(): Promise<void> {
    this.stop();
    const context = this.#context;
    const sound = sounds[this.name];
    if (!context || !sound) return;
    const { notes, every } = sound;
    this.#silence = playNotes(context, notes);
    if (every)
      this.#timer = setInterval(() => {
        this.#silence = playNotes(context, notes);
      }, every * 1000);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#silence?.();
    this.#silence = undefined;
  }

  /** Where it rings, where a browser lets a page choose. The other tones go along. */
  setSinkIds(ids: readonly string[]): void {
    const context = this.#context;
    const [id = 'default'] = ids;
    if (this.name === 'incoming') void context?.setSinkId?.(id === 'default' ? '' : id).catch(() => undefined);
  }
}

declare global {
  interface AudioContext {
    /** Of Chromium: https://www.w3.org/TR/webaudio-1.1/#dom-audiocontext-setsinkid */
    setSinkId?(id: string): Promise<void>;
  }
}
