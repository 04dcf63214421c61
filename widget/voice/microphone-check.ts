import { listDevices, type SoundDevice } from './devices.ts';
import { type Hearing, HearingCheck } from './level.ts';
import { type Microphone, openMicrophone, stopTracks } from './microphone.ts';
import { CallError, type CallTrouble } from './trouble.ts';

/** Parts of the picture of the level. */
export const levelBars = 8;
/** Often enough to follow a voice, seldom enough to be calm, in milliseconds. */
const lookEveryMs = 100;

/** Tries a microphone: asks for it, looks at its level, and lets another be chosen. Hears nothing of what is said. */
export class MicrophoneCheck {
  state: 'closed' | 'asking' | 'open' = 'closed';
  trouble: CallTrouble | undefined;
  hearing: Hearing = 'waiting';
  /** From 0 to `levelBars`. */
  bars = 0;
  choices: readonly SoundDevice[] = [];
  #changed: () => void;
  #microphone: Microphone | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #attempt = 0;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get chosen(): string | undefined {
    return this.#microphone?.id;
  }

  /** Opens a microphone, and closes the one before. True when it is open. */
  async open(id?: string): Promise<boolean> {
    this.stop();
    const attempt = ++this.#attempt;
    this.state = 'asking';
    this.trouble = undefined;
    this.#changed();
    try {
      const microphone = await openMicrophone(id);
      if (attempt !== this.#attempt) {
        microphone.stop();
        return false;
      }
      this.#microphone = microphone;
      this.#watch(microphone);
      this.choices = (await listDevices()).microphones;
    } catch (error) {
      if (attempt !== this.#attempt) return false;
      this.trouble = error instanceof CallError ? error.trouble : 'inUse';
    }
    this.state = this.#microphone ? 'open' : 'closed';
    this.#changed();
    return this.state === 'open';
  }

  /** Hands the open microphone over to a call. */
  take(): { microphone?: MediaStream; microphoneId?: string } {
    const microphone = this.#microphone;
    this.#microphone = undefined;
    this.#forget();
    if (!microphone) return {};
    const { id } = microphone;
    return { microphone: microphone.release(), ...(id && { microphoneId: id }) };
  }

  stop(): void {
    const { microphone } = this.take();
    if (microphone) stopTracks(microphone);
  }

  #watch(microphone: Microphone): void {
    const check = new HearingCheck();
    this.#timer = setInterval(() => {
      const level = microphone.level();
      const bars = Math.round(level * levelBars);
      const hearing = check.hear(level, performance.now());
      if (bars === this.bars && hearing === this.hearing) return;
      this.bars = bars;
      this.hearing = hearing;
      this.#changed();
    }, lookEveryMs);
  }

  #forget(): void {
    this.#attempt++;
    clearInterval(this.#timer);
    this.state = 'closed';
    this.hearing = 'waiting';
    this.bars = 0;
  }
}
