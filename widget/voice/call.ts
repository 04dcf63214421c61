import type { Call as SdkCall } from '@twilio/voice-sdk';
import { KeyPresses } from './key-presses.ts';
import { type CallQuality, qualityOf } from './quality.ts';
import { type CallTrouble, troubleOfCode } from './trouble.ts';

/** `ringing`: at the other side, or here when it is an incoming call. `reconnecting`: the line is away for a moment. */
export type CallState = 'connecting' | 'ringing' | 'open' | 'reconnecting' | 'over';

/** A call in this browser. */
export interface Call {
  readonly state: CallState;
  readonly quality: CallQuality;
  readonly isMuted: boolean;
  /** Why it is over; absent when somebody just ended it. */
  readonly trouble: CallTrouble | undefined;
  /** What came along with an incoming call. */
  readonly about: ReadonlyMap<string, string>;
  /** Takes an incoming call. */
  accept(): void;
  /** Refuses an incoming call: it goes on to the next. */
  refuse(): void;
  mute(on: boolean): void;
  /** How loud the others are here, from 0 to 1. Some phones leave it to their own keys. */
  volume(level: number): void;
  /** Presses keys of the telephone: digits, `*` and `#`. */
  digits(keys: string): void;
  hangUp(): void;
  /** Calls `listener` after every change, until what it returns is called. */
  onChange(listener: () => void): () => void;
}

/** The line was away for longer than the other side keeps our place, with some to spare, in milliseconds. */
const patienceMs = 45_000;
/** Sound that did not find its way in this time will not, in milliseconds. */
const soundlessMs = 12_000;

export interface CallPorts {
  isOnline(): boolean;
  /** Why the microphone could not be had, when that is so. */
  microphoneTrouble(): CallTrouble | undefined;
  /** Sound found its way, if only for a moment. */
  hadSound(): boolean;
}

/** A call of the SDK in plain terms. */
export class BrowserCall implements Call {
  readonly about: ReadonlyMap<string, string>;
  trouble: CallTrouble | undefined;
  #call: SdkCall;
  #state: CallState;
  #warnings = new Set<string>();
  #listeners = new Set<() => void>();
  #elements = new Set<HTMLAudioElement>();
  #volume = 1;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #soundless: ReturnType<typeof setTimeout> | undefined;
  #ports: CallPorts;
  #keys: KeyPresses;

  constructor(call: SdkCall, ports: CallPorts, state: 'connecting' | 'ringing') {
    this.#call = call;
    this.#state = state;
    this.#ports = ports;
    this.#keys = new KeyPresses((keys) => call.sendDigits(keys));
    this.about = call.customParameters;
    call.on('ringing', () => this.#become('ringing'));
    call.on('accept', () => this.#become('open'));
    call.on('reconnecting', () => this.#become('reconnecting'));
    call.on('reconnected', () => this.#become('open'));
    for (const end of ['disconnect', 'cancel', 'reject'])
      call.on(end, () => {
        // The SDK ends a call without a microphone first, and says why after that.
        this.trouble ??= ports.microphoneTrouble();
        this.#become('over');
      });
    // Without a token to come back with, the SDK closes a call in silence when its socket goes.
    call.on('transportClose', () => {
      if (call.status() === 'closed') this.#fail('offline');
    });
    call.on('error', ({ code }: { code: number }) => {
      const found = ports.microphoneTrouble() ?? troubleOfCode(code, ports.isOnline());
      // A network that let sound through does not forbid it: the line is gone.
      const trouble = found === 'blocked' && ports.hadSound() ? 'offline' : found;
      const isUnderWay = this.#state === 'open' || this.#state === 'reconnecting';
      // A call that is under way may go on after an error.
      if (!isUnderWay || call.status() === 'closed') this.#fail(trouble);
      else this.trouble = trouble;
    });
    call.on('warning', (name: string) => this.#warn(name, true));
    call.on('warning-cleared', (name: string) => this.#warn(name, false));
    call.on('audio', (element: HTMLAudioElement) => {
      element.volume = this.#volume;
      this.#elements.add(element);
    });
    call.on('mute', () => this.#changed());
  }

  get state(): CallState {
    return this.#state;
  }

  get quality(): CallQuality {
    return qualityOf(this.#warnings, this.isMuted);
  }

  get isMuted(): boolean {
    return this.#call.isMuted();
  }

  accept(): void {
    if (this.#state !== 'ringing') return;
    this.#call.accept();
    this.#become('connecting');
  }

  refuse(): void {
    this.#call.reject();
  }

  mute(on: boolean): void {
    this.#call.mute(on);
  }

  volume(level: number): void {
    this.#volume = Math.min(1, Math.max(0, level));
    for (const element of this.#elements) element.volume = this.#volume;
  }

  digits(keys: string): void {
    if (/^[\d*#]+$/.test(keys)) this.#keys.press(keys);
  }

  hangUp(): void {
    if (this.#call.status() === 'pending') this.#call.reject();
    else this.#call.disconnect();
    this.#become('over');
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #warn(name: string, isOn: boolean): void {
    if (isOn) this.#warnings.add(name);
    else this.#warnings.delete(name);
    this.#changed();
  }

  #fail(trouble: CallTrouble): void {
    if (this.#state === 'over') return;
    this.trouble = trouble;
    this.#call.disconnect();
    this.#become('over');
  }

  #become(state: CallState): void {
    if (this.#state === 'over' || this.#state === state) return;
    this.#state = state;
    clearTimeout(this.#patience);
    if (state === 'over') {
      clearTimeout(this.#soundless);
      this.#keys.stop();
    }
    if (state === 'open') {
      this.trouble = undefined;
      this.#soundless ??= setTimeout(() => {
        if (!this.#ports.hadSound()) this.#fail('blocked');
      }, soundlessMs);
    }
    if (state === 'reconnecting') this.#patience = setTimeout(() => this.#fail('offline'), patienceMs);
    this.#changed();
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
