/** One note of a sound: a frequency in Hz, when it begins and how long it lasts, in seconds. */
export interface Note {
  hertz: number;
  at: number;
  lasts: number;
}

/** Our own sounds, by the names that the SDK has for them. A name that is not here is silent. */
export const sounds: Readonly<Record<string, { notes: readonly Note[]; every?: number }>> = {
  incoming: {
    notes: [
      { hertz: 523, at: 0, lasts: 0.35 },
      { hertz: 659, at: 0.4, lasts: 0.5 },
    ],
    every: 2.5,
  },
  disconnect: {
    notes: [
      { hertz: 523, at: 0, lasts: 0.15 },
      { hertz: 392, at: 0.2, lasts: 0.25 },
    ],
  },
};

/** Soft enough for a headset. */
const loudness = 0.06;
const edge = 0.03;

/** Plays notes with soft edges. Does nothing while the browser keeps the page silent. */
export function playNotes(context: AudioContext, notes: readonly Note[]): () => void {
  if (context.state !== 'running') return () => {};
  const voices = notes.map(({ hertz, at, lasts }) => {
    const from = context.currentTime + at;
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(loudness, from + edge);
    gain.gain.setValueAtTime(loudness, from + lasts - edge);
    gain.gain.linearRampToValueAtTime(0, from + lasts);
    const voice = new OscillatorNode(context, { frequency: hertz });
    voice.connect(gain).connect(context.destination);
    voice.start(from);
    voice.stop(from + lasts);
    return voice;
  });
  return () => {
    for (const voice of voices) voice.disconnect();
  };
}
