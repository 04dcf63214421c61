/** A microphone or a loudspeaker, by the name that the browser has for it. */
export interface SoundDevice {
  id: string;
  name: string;
}

export interface SoundDevices {
  microphones: readonly SoundDevice[];
  /** Empty where a page may not choose. */
  speakers: readonly SoundDevice[];
}

/** What somebody chose, by the browser's ids; absent is what the computer chooses. `bell`: where it rings. */
export interface SoundChoice {
  microphone?: string;
  speaker?: string;
  bell?: string;
}

/** Names of what the computer itself chooses among those that stand in the list already (Chromium). */
const doubles = ['default', 'communications'];

/** What there is now; browsers name it only to a page that may use a microphone. */
export async function listDevices(): Promise<SoundDevices> {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  const of = (wanted: MediaDeviceKind): SoundDevice[] =>
    devices
      .filter(({ kind, label, deviceId }) => kind === wanted && label && deviceId && !doubles.includes(deviceId))
      .map(({ deviceId, label }) => ({ id: deviceId, name: label }));
  const mayChoose = 'setSinkId' in HTMLAudioElement.prototype;
  return { microphones: of('audioinput'), speakers: mayChoose ? of('audiooutput') : [] };
}
