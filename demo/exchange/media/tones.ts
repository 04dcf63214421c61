import { frameLength, join, limit, type Sound, sampleRate, silence } from './sound.ts';

/** A steady sine. `level` 1 is as loud as it goes. */
export function tone(frequency: number, milliseconds: number, level = 0.2): Sound {
  return Int16Array.from({ length: Math.round((milliseconds * sampleRate) / 1000) }, (_, n) =>
    limit(Math.sin((2 * Math.PI * frequency * n) / sampleRate) * level * 32_767),
  );
}

/** Gives a sine in frames without end, for a line that keeps sounding. */
export function toneSource(frequency: number, level = 0.2): () => Sound {
  let at = 0;
  return () => {
    const frame = Int16Array.from({ length: frameLength }, (_, n) =>
      limit(Math.sin((2 * Math.PI * frequency * (at + n)) / sampleRate) * level * 32_767),
    );
    at = (at + frameLength) % sampleRate;
    return frame;
  };
}

const rows = [697, 770, 852, 941];
const columns = [1209, 1336, 1477, 1633];
const keyboard = '123A456B789C*0#D';

/** The sound of keys on a phone (ITU-T Q.23): two tones for each. `w` is half a second of nothing. */
export function keySound(keys: string): Sound {
  return join(...[...keys].map(oneKey));
}

function oneKey(key: string): Sound {
  const at = keyboard.indexOf(key);
  if (at < 0) return silence(500);
  const low = tone(rows[at >> 2] ?? 0, 100, 0.1);
  const high = tone(columns[at & 3] ?? 0, 100, 0.1);
  return join(
    low.map((sample, n) => sample + (high[n] ?? 0)),
    silence(60),
  );
}
