import { levelOf } from './level.ts';
import { CallError, troubleOfMicrophone } from './trouble.ts';

/** A microphone that is open. Nothing of it is kept or sent. */
export interface Microphone {
  readonly stream: MediaStream;
  /** What the browser calls it; absent where browsers hide that. */
  readonly id: string | undefined;
  /** How loud it is now, from 0 to 1. */
  level(): number;
  /** Stops listening to the level. The stream lives on: it goes to the call. */
  release(): MediaStream;
  /** Stops every track. */
  stop(): void;
}

/** Opens a microphone: the browser asks for permission. `id` is that of a choice. @throws CallError */
export async function openMicrophone(id?: string): Promise<Microphone> {
  const stream = await askMicrophone(id);
  const context = new AudioContext();
  const source = context.createMediaStreamSource(stream);
  const analyser = new AnalyserNode(context, { fftSize: 1024 });
  source.connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const release = (): MediaStream => {
    if (context.state !== 'closed') void context.close();
    return stream;
  };
  return {
    stream,
    id: stream.getAudioTracks()[0]?.getSettings().deviceId,
    level() {
      // After a page was in the background.
      if (context.state === 'suspended') void context.resume();
      analyser.getFloatTimeDomainData(samples);
      return levelOf(samples);
    },
    release,
    stop: () => stopTracks(release()),
  };
}

/** Made for a voice in a room with other sounds. `id` is that of a choice; gone meanwhile, it is any other. @throws CallError */
export async function askMicrophone(id?: string): Promise<MediaStream> {
  try {
    return await open(id && { exact: id });
  } catch (error) {
    if (id && isGone(error)) return askMicrophone();
    throw new CallError(troubleOfMicrophone(error, isAllowedHere()));
  }
}

const open = (deviceId?: ConstrainDOMString): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia({
    audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true, ...(deviceId && { deviceId }) },
  });

const isGone = (error: unknown): boolean =>
  error instanceof Error && ['OverconstrainedError', 'NotFoundError'].includes(error.name);

export function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Whether the page that we stand in may use a microphone at all, where the browser can tell. */
function isAllowedHere(): boolean {
  return document.featurePolicy?.allowsFeature('microphone') ?? true;
}

declare global {
  interface Document {
    /** Of Chromium, by its first name (`Permissions-Policy`). */
    readonly featurePolicy?: { allowsFeature(name: string): boolean };
  }
}
