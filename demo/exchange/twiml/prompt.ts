import type { Board } from '../board.ts';
import type { Call } from '../calls/call.ts';
import { join, silence } from '../media/sound.ts';
import { keySound } from '../media/tones.ts';
import { readWave } from '../media/wave.ts';
import type { Prompt } from './read.ts';

/** Lets a call hear something, until its end or until `stop`. Addresses are relative to `base`. */
export async function prompt(board: Board, call: Call, verb: Prompt, stop: AbortSignal, base: string): Promise<void> {
  const seat = await call.open();
  if (!seat || stop.aborted) return;
  switch (verb.verb) {
    case 'Pause':
      return seat.said.play(silence(verb.attributes.length * 1000 * board.pace), stop);
    case 'Say': {
      const { language } = verb.attributes;
      call.far?.notice({ kind: 'said', text: verb.text, language, isSlow: verb.isSlow });
      const speech = await board.speech(verb.text, language, verb.isSlow);
      return seat.said.play(join(speech, silence(verb.silenceAfter * board.pace)), stop);
    }
    case 'Play': {
      const { digits } = verb.attributes;
      if (digits) return seat.said.play(keySound(digits), stop);
      const url = new URL(verb.url, base).href;
      call.far?.notice({ kind: 'played', url });
      return seat.said.play(readWave(await board.webhooks.file(url)), stop);
    }
  }
}
