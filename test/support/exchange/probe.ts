import type { Call, Device } from '@twilio/voice-sdk';
import { allowPlainSocket, loadSdk } from '../../../widget/voice/sdk.ts';

/** Settings of the SDK that its types leave out. */
interface Undocumented {
  chunderw: string;
  publishEvents: boolean;
  fileInputStream: MediaStream;
}

const soundNames = ['incoming', 'outgoing', 'disconnect', ...'0123456789sh'].map((name) =>
  name.length === 1 ? `dtmf${name}` : name,
);

/** A page with the real SDK, whose microphone gives one steady tone. Runs in the browser. */
class Probe {
  readonly events: string[] = [];
  device: Device | undefined;
  call: Call | undefined;

  async start({ host, token, tone }: { host: string; token: string; tone: number }): Promise<void> {
    allowPlainSocket(host);
    const { Device } = await loadSdk();
    const special: Undocumented = { chunderw: host, publishEvents: false, fileInputStream: steadyTone(tone) };
    const device = new Device(token, {
      ...special,
      sounds: Object.fromEntries(soundNames.map((name) => [name, '/silence.wav'])),
      allowIncomingWhileBusy: true,
      maxCallSignalingTimeoutMs: 10_000,
      logLevel: 'silent',
    });
    this.device = device;
    for (const name of ['registered', 'unregistered', 'tokenWillExpire'] as const)
      device.on(name, () => this.events.push(name));
    device.on('error', (error: { code: number }) => this.events.push(`error ${error.code}`));
    device.on('incoming', (call) => {
      this.events.push('incoming');
      this.#follow(call);
    });
  }

  async register(): Promise<void> {
    await this.device?.register();
  }

  async connect(params: Record<string, string>): Promise<void> {
    const call = await this.device?.connect({ params });
    if (call) this.#follow(call);
  }

  /** Looks for another way to the other side, as the SDK does by itself when sound stays away for long. */
  restartIce(): void {
    const media: unknown = this.call && Reflect.get(this.call, '_mediaHandler');
    if (typeof media !== 'object' || media === null) throw new Error('There is no call.');
    const restart: unknown = Reflect.get(media, 'iceRestart');
    if (typeof restart !== 'function') throw new Error('The SDK does this in another way now.');
    restart.call(media);
  }

  /** Credentials of ICE of the other side: others after a restart. */
  way(): string {
    const connection = this.#connection();
    const [, credentials = ''] = /^a=ice-ufrag:(.*)$/m.exec(connection?.remoteDescription?.sdp ?? '') ?? [];
    return connection ? `${connection.iceConnectionState} ${credentials.trim()}` : '';
  }

  /** Both sides have a way to each other and the keys to what goes over it: from now on sound is heard. */
  isThrough(): boolean {
    return this.#connection()?.connectionState === 'connected';
  }

  #connection(): RTCPeerConnection | undefined {
    const media: unknown = this.call && Reflect.get(this.call, '_mediaHandler');
    const version: unknown = media && Reflect.get(Object(media), 'version');
    const connection: unknown = version && Reflect.get(Object(version), 'pc');
    return connection instanceof RTCPeerConnection ? connection : undefined;
  }

  status(): string {
    return this.call?.status() ?? 'none';
  }

  /** Levels of tones in what this page receives, in dB: what is louder than -50 is heard. */
  async hears(frequencies: readonly number[]): Promise<number[]> {
    const stream = this.call?.getRemoteStream();
    if (!stream) return frequencies.map(() => -120);
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 4096;
    analyser.smoothingTimeConstant = 0;
    context.createMediaStreamSource(stream).connect(analyser);
    const levels = frequencies.map(() => -120);
    const bins = new Float32Array(analyser.frequencyBinCount);
    for (let look = 0; look < 5; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, 120));
      analyser.getFloatFrequencyData(bins);
      frequencies.forEach((frequency, index) => {
        const bin = Math.round((frequency * analyser.fftSize) / context.sampleRate);
        const around = bins.slice(bin - 1, bin + 2);
        levels[index] = Math.max(levels[index] ?? -120, ...around);
      });
    }
    await context.close();
    return levels;
  }

  #follow(call: Call): void {
    this.call = call;
    for (const name of ['accept', 'disconnect', 'cancel', 'reject', 'ringing', 'reconnecting', 'reconnected'] as const)
      call.on(name, () => this.events.push(name));
  }
}

function steadyTone(frequency: number): MediaStream {
  const context = new AudioContext();
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  const destination = context.createMediaStreamDestination();
  oscillator.frequency.value = frequency;
  gain.gain.value = 0.15;
  oscillator.connect(gain).connect(destination);
  oscillator.start();
  return destination.stream;
}

declare global {
  interface Window {
    probe: Probe;
  }
}
window.probe = new Probe();
