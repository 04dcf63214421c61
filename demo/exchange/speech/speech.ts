import type { Sound } from '../media/sound.ts';
import { tone } from '../media/tones.ts';

/** Makes what is said audible. `language` as in TwiML: `nl-NL`. */
export type Speech = (text: string, language: string, isSlow: boolean) => Promise<Sound>;

/** No voice: one short tone for whatever is said. For tests, which read what is said. */
export const beepSpeech: Speech = async () => tone(520, 20, 0.05);
