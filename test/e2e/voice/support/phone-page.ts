import type { VoiceTicket } from '../../../../edge/protocol/voice.ts';
import type { Call } from '../../../../widget/voice/call.ts';
import { openPhone, type Phone } from '../../../../widget/voice/phone.ts';
import { CallError } from '../../../../widget/voice/trouble.ts';

/** A page with our own phone and the real SDK in it. Runs in the browser. */
class PhonePage {
  readonly log: string[] = [];
  call: Call | undefined;
  renewed = 0;
  /** Lets renewals that are held go on. */
  letRenew: () => void = () => undefined;
  #mayRenew: Promise<void> = Promise.resolve();
  /** When it began to ring here, in milliseconds since 1970. */
  rangAt = 0;
  /** What the microphone gave, and what plays what comes in. */
  readonly microphones: MediaStream[] = [];
  readonly players = new Set<HTMLMediaElement>();
  readonly #connections: RTCPeerConnection[] = [];
  #phone: Phone | undefined;
  #heard: MediaStream | undefined;

  constructor() {
    const { microphones, players } = this;
    const listen = (stream: MediaStream): void => {
      this.#heard = stream;
    };
    const connections = this.#connections;
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (constraints) => {
      const stream = await ask(constraints);
      microphones.push(stream);
      return stream;
    };
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function () {
      players.add(this);
      return play.call(this);
    };
    const Native = window.RTCPeerConnection;
    window.RTCPeerConnection = class extends Native {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        connections.push(this);
        this.addEventListener('track', ({ streams: [stream] }) => stream && listen(stream));
      }
    };
  }

  async open(ticket: VoiceTicket, tone?: number): Promise<void> {
    this.#phone = await openPhone(ticket, {
      ...(tone !== undefined && { microphone: steadyTone(tone) }),
      renew: async () => {
        this.renewed += 1;
        await this.#mayRenew;
        return ticket;
      },
      events: {
        incoming: (call) => {
          this.rangAt = Date.now();
          this.#follow(call);
        },
        listening: (on) => this.log.push(on ? 'listening' : 'deaf'),
        trouble: (trouble) => this.log.push(`trouble ${trouble}`),
      },
    });
  }

  /** Renewals wait from here on. */
  holdRenewals(): void {
    this.#mayRenew = new Promise((resolve) => {
      this.letRenew = resolve;
    });
  }

  listen(): Promise<void> | undefined {
    return this.#phone?.listen();
  }

  /** What came of calling: a call, or why there is none. */
  async dial(): Promise<string> {
    try {
      const call = await this.#phone?.call();
      if (call) this.#follow(call);
      return 'called';
    } catch (error) {
      return error instanceof CallError ? error.trouble : String(error);
    }
  }

  close(): void {
    this.#phone?.close();
  }

  state(): string {
    return this.call?.state ?? 'none';
  }

  isMicrophoneOpen(): boolean {
    return this.microphones.some((stream) => stream.getTracks().some(({ readyState }) => readyState === 'live'));
  }

  /** Keys go along with the sound. Before this the SDK sends them over its socket. */
  hasKeys(): boolean {
    const senders = this.#connections.at(-1)?.getSenders() ?? [];
    return senders.some(({ dtmf }) => dtmf?.canInsertDTMF);
  }

  /** Levels of tones in what comes in, in dB: louder than -50 is heard. */
  async hears(frequencies: readonly number[]): Promise<number[]> {
    const context = new AudioContext();
    const analyser = new AnalyserNode(context, { fftSize: 4096, smoothingTimeConstant: 0 });
    if (this.#heard) context.createMediaStreamSource(this.#heard).connect(analyser);
    const levels = frequencies.map(() => -120);
    const bins = new Float32Array(analyser.frequencyBinCount);
    for (let look = 0; look < 5; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, 120));
      analyser.getFloatFrequencyData(bins);
      frequencies.forEach((frequency, index) => {
        const bin = Math.round((frequency * analyser.fftSize) / context.sampleRate);
        levels[index] = Math.max(levels[index] ?? -120, ...bins.slice(bin - 1, bin + 2));
      });
    }
    await context.close();
    return levels;
  }

  #follow(call: Call): void {
    this.call = call;
    this.log.push(call.state);
    call.onChange(() => {
      if (this.log.at(-1) !== call.state) this.log.push(call.state);
    });
  }
}

function steadyTone(frequency: number): MediaStream {
  const context = new AudioContext();
  const tone = new OscillatorNode(context, { frequency });
  const destination = context.createMediaStreamDestination();
  tone.connect(new GainNode(context, { gain: 0.15 })).connect(destination);
  tone.start();
  return destination.stream;
}

declare global {
  interface Window {
    own: PhonePage;
  }
}
window.own = new PhonePage();
