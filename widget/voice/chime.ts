import { playNotes } from './tones.ts';

/** Somebody came on the line: two soft notes, upwards. */
const notes = [
  { hertz: 659, at: 0, lasts: 0.12 },
  { hertz: 880, at: 0.14, lasts: 0.2 },
];
const closeAfterMs = 600;

/** Plays it once, where calls are heard. `speaker`: id of a loudspeaker; without one the computer chooses. */
export async function chime(speaker?: string): Promise<void> {
  const context = new AudioContext();
  try {
    if (speaker) await context.setSinkId?.(speaker);
    await context.resume();
    playNotes(context, notes);
    await new Promise((resolve) => setTimeout(resolve, closeAfterMs));
  } finally {
    await context.close();
  }
}
