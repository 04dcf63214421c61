import type { Device, Call as SdkCall, TwilioError } from '@twilio/voice-sdk';
import type { VoiceTicket } from '../../edge/protocol/voice.ts';
import { BrowserCall, type Call, type CallPorts } from './call.ts';
import { deviceOptions } from './device-options.ts';
import type { SoundChoice } from './devices.ts';
import { askMicrophone, stopTracks } from './microphone.ts';
import { allowPlainSocket, loadSdk } from './sdk.ts';
import { SoundWay } from './sound-way.ts';
import { CallError, type CallTrouble, troubleOfCode } from './trouble.ts';

/** The line of this browser. Made with a ticket, and closed when nobody calls any more. */
export interface Phone {
  /** Calls, as whom the ticket says. Settles once the line is there. @throws CallError */
  call(): Promise<Call>;
  /** From now on calls can come in, until `close`. @throws CallError */
  listen(): Promise<void>;
  /** Ends every call, and lets go of microphone and line. */
  close(): void;
}

/** A line of which microphone and loudspeaker can be chosen. */
export interface ChoosingPhone extends Phone {
  /** From now on, and in the call that goes on. Rejects when something of it is not there any more. */
  use(choice: SoundChoice): Promise<void>;
}

export interface PhoneOptions {
  /** Fetches another ticket, before this one is over. */
  renew(): Promise<VoiceTicket>;
  events?: {
    /** A call comes in: `state` is `ringing`. */
    incoming?(call: Call): void;
    /** Whether calls can come in now, after `listen`. */
    listening?(on: boolean): void;
    /** Of the line, outside a call. */
    trouble?(trouble: CallTrouble): void;
  };
  /** A microphone that is open already; it is the phone's from now on. */
  microphone?: MediaStream | undefined;
  /** The microphone to open for each call after that. */
  microphoneId?: string | undefined;
}

/** A ticket that is short from the start is renewed no more often than this, in milliseconds. */
const renewEveryMs = 15_000;
/** Signalling that does not come about in this time will not, in milliseconds. */
const patienceMs = 12_000;

/** Whether this browser, on this page, can call at all. */
export const canCall = (): boolean =>
  typeof RTCPeerConnection === 'function' && typeof navigator.mediaDevices?.getUserMedia === 'function';

/** Fetches the SDK already, while somebody tries their microphone. Says nothing when it does not come. */
export const preparePhone = (): void => void loadSdk().catch(() => undefined);

/** Makes a line. Fetches the SDK of the telephone. @throws CallError */
export async function openPhone(ticket: VoiceTicket, options: PhoneOptions): Promise<ChoosingPhone> {
  if (!canCall()) throw new CallError('blocked');
  const { signalling } = ticket;
  if (signalling && !signalling.secure) allowPlainSocket(signalling.host);
  const sdk = await loadSdk();
  return new BrowserPhone(sdk, ticket, options);
}

class BrowserPhone implements ChoosingPhone {
  #device: Device;
  #options: PhoneOptions;
  #held: MediaStream | undefined;
  #microphoneId: string | undefined;
  #microphoneTrouble: CallTrouble | undefined;
  #way = new SoundWay(RTCPeerConnection);
  #isClosed = false;
  #renewedAt = Number.NEGATIVE_INFINITY;
  #renewing: ReturnType<typeof setTimeout> | undefined;
  /** Rejects what waits for the line. */
  #failed = new Set<(error: CallError) => void>();

  constructor(sdk: typeof import('@twilio/voice-sdk'), ticket: VoiceTicket, options: PhoneOptions) {
    this.#options = options;
    this.#held = options.microphone;
    this.#microphoneId = options.microphoneId;
    const { Codec } = sdk.Call;
    const device = new sdk.Device(
      ticket.token,
      deviceOptions(ticket, Codec, () => this.#microphone(), this.#way.Connection),
    );
    this.#device = device;
    device.on('incoming', (call: SdkCall) => {
      call.on('disconnect', () => void this.#rest());
      options.events?.incoming?.(new BrowserCall(call, this.#ports, 'ringing'));
    });
    device.on('registered', () => options.events?.listening?.(true));
    device.on('unregistered', () => options.events?.listening?.(false));
    device.on('tokenWillExpire', () => void this.#renew());
    device.on('error', ({ code }: TwilioError.TwilioError, call?: SdkCall) => {
      if (!call) this.#line(troubleOfCode(code, navigator.onLine), code);
    });
  }

  async call(): Promise<Call> {
    this.#microphoneTrouble = undefined;
    return this.#whileLine(async () => new BrowserCall(await this.#device.connect(), this.#ports, 'connecting'));
  }

  listen(): Promise<void> {
    return this.#whileLine(() => this.#device.register());
  }

  async use({ microphone, speaker, bell }: SoundChoice): Promise<void> {
    this.#microphoneId = microphone;
    const { audio } = this.#device;
    if (!audio) return;
    const { availableInputDevices: inputs, availableOutputDevices: outputs } = audio;
    if (audio.isOutputSelectionSupported && outputs.size > 0) {
      await audio.speakerDevices.set(idIn(outputs, speaker));
      await audio.ringtoneDevices.set(idIn(outputs, bell));
    }
    // The SDK holds a microphone that it was told to use for as long as it is told so: only during a call.
    if (this.#device.isBusy && inputs.size > 0) await audio.setInputDevice(idIn(inputs, microphone));
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearTimeout(this.#renewing);
    this.#device.destroy();
    this.#letGo();
  }

  get #ports(): CallPorts {
    return {
      isOnline: () => navigator.onLine,
      microphoneTrouble: () => this.#microphoneTrouble,
      hadSound: () => this.#way.isFound,
    };
  }

  /** The SDK asks for one at each call: the first time it may get the one that was tried before. */
  async #microphone(): Promise<MediaStream> {
    const held = this.#held;
    this.#held = undefined;
    if (held?.getAudioTracks().some(({ readyState }) => readyState === 'live')) return held;
    try {
      return await askMicrophone(this.#microphoneId);
    } catch (error) {
      if (error instanceof CallError) this.#microphoneTrouble = error.trouble;
      throw error;
    }
  }

  /** After a call the microphone is let go of, also one that was chosen during it. */
  async #rest(): Promise<void> {
    await Promise.resolve();
    if (!this.#device.isBusy) await this.#device.audio?.unsetInputDevice();
  }

  #letGo(): void {
    if (this.#held) stopTracks(this.#held);
    this.#held = undefined;
  }

  /** The SDK tries for ever when there is no line: we stop waiting, and say why. */
  async #whileLine<Result>(deed: () => Promise<Result>): Promise<Result> {
    let fail: (error: CallError) => void = () => {};
    const failing = new Promise<never>((_, reject) => {
      fail = reject;
    });
    this.#failed.add(fail);
    const timer = setTimeout(() => fail(new CallError(navigator.onLine ? 'server' : 'offline')), patienceMs);
    try {
      return await Promise.race([deed(), failing]);
    } catch (error) {
      this.close();
      throw error instanceof CallError ? error : new CallError('server');
    } finally {
      clearTimeout(timer);
      this.#failed.delete(fail);
    }
  }

  #line(trouble: CallTrouble, code: number): void {
    // Over, not wrong: a phone that slept through its renewal.
    if (code === 20104 && this.#failed.size === 0) void this.#renew();
    else if (trouble === 'refused' || trouble === 'offline')
      for (const fail of [...this.#failed]) fail(new CallError(trouble));
    // In a call its state says so.
    if (!this.#device.isBusy) this.#options.events?.trouble?.(trouble);
  }

  async #renew(): Promise<void> {
    clearTimeout(this.#renewing);
    const wait = this.#renewedAt + renewEveryMs - performance.now();
    if (wait > 0) {
      this.#renewing = setTimeout(() => void this.#renew(), wait);
      return;
    }
    this.#renewedAt = performance.now();
    try {
      const { token } = await this.#options.renew();
      if (!this.#isClosed) this.#device.updateToken(token);
    } catch {
      // Again later: the call that goes on needs no ticket.
      if (!this.#isClosed) void this.#renew();
      this.#options.events?.trouble?.(navigator.onLine ? 'server' : 'offline');
    }
  }
}

/** Of what the computer chooses Chromium has a name of its own; elsewhere it is the first. */
const idIn = (devices: ReadonlyMap<string, unknown>, chosen = 'default'): string =>
  devices.has(chosen) || chosen !== 'default' ? chosen : ([...devices.keys()][0] ?? chosen);
