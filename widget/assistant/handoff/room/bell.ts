/** What a bell needs of the browser. */
export interface BellPorts {
  document: Pick<Document, 'title' | 'hidden'>;
  /** Makes a sound device; only ever called while a finger or key is down. */
  audio(): AudioContext | undefined;
}

/** Two soft tones, in hertz, one after the other. */
const tones = [523, 659] as const;
const toneSeconds = 0.22;

/** Tells somebody who looks elsewhere that it is their turn: only after they asked for it. */
export class Bell {
  #ports: BellPorts;
  #audio: AudioContext | undefined;
  #title: string | undefined;
  isOn = false;

  constructor(ports: BellPorts) {
    this.#ports = ports;
  }

  /** Called from a press: browsers allow sound only then. */
  allow(): void {
    if (!this.isOn) return;
    this.#audio ??= this.#ports.audio();
    this.#audio?.resume().catch(() => undefined);
  }

  /** `notice` goes before the title of the page while nobody looks at it. */
  ring(notice: string): void {
    if (!this.isOn) return;
    const { document } = this.#ports;
    if (document.hidden && this.#title === undefined) {
      this.#title = document.title;
      document.title = `(1) ${notice} · ${document.title}`;
    }
    const audio = this.#audio;
    if (audio?.state !== 'running') return;
    for (const [at, hertz] of tones.entries()) {
      const tone = audio.createOscillator();
      const loudness = audio.createGain();
      const start = audio.currentTime + at * toneSeconds;
      tone.frequency.value = hertz;
      loudness.gain.setValueAtTime(0, start);
      loudness.gain.linearRampToValueAtTime(0.16, start + 0.03);
      loudness.gain.linearRampToValueAtTime(0, start + toneSeconds);
      tone.connect(loudness).connect(audio.destination);
      tone.start(start);
      tone.stop(start + toneSeconds);
    }
  }

  /** The title as it was, unless the page gave itself another one meanwhile. */
  quiet(): void {
    const { document } = this.#ports;
    if (this.#title !== undefined && document.title.startsWith('(1) ')) document.title = this.#title;
    this.#title = undefined;
  }
}
