import type { Board } from '../board.ts';
import { join, silence } from '../media/sound.ts';
import { tone } from '../media/tones.ts';
import { prompt } from '../twiml/prompt.ts';
import { readTwiml } from '../twiml/read.ts';
import type { Participant } from './conference.ts';

/** What is heard while nobody else is: two soft notes, every four seconds. */
const waitingSound = join(tone(392, 220, 0.04), silence(60), tone(523, 300, 0.03), silence(3420));

/** Where what is heard is asked for. Without an address: the exchange's own sound. An empty one: silence. */
export interface WaitingSound {
  url: string | undefined;
  method: 'GET' | 'POST';
}

/** Lets a participant hear something while it waits or is on hold, and stops when that is over. */
export function entertain(board: Board, participant: Participant, isWaiting: boolean): void {
  const { waiting } = participant;
  const sound = participant.hold ? participant.holdSound : participant.waitSound;
  if (isWaiting && waiting?.sound === sound) return;
  waiting?.stop.abort();
  participant.waiting = undefined;
  if (!isWaiting || sound.url === '') return;
  const stop = new AbortController();
  participant.waiting = { sound, stop };
  play(board, participant, sound, stop.signal).catch((error: unknown) => {
    if (!stop.signal.aborted)
      board.fault(`Nothing to hear while waiting: ${error instanceof Error ? error.message : error}`);
  });
}

async function play(board: Board, { call }: Participant, sound: WaitingSound, stop: AbortSignal): Promise<void> {
  const { url, method } = sound;
  while (!stop.aborted) {
    if (url === undefined) {
      await call.seat?.said.play(waitingSound, stop);
      continue;
    }
    const verbs = readTwiml(await board.webhooks.ask(url, call.fields(), method));
    // Or it would be asked for without end.
    if (verbs.length === 0) throw new Error('The document is empty');
    for (const verb of verbs) {
      if (verb.verb !== 'Say' && verb.verb !== 'Play' && verb.verb !== 'Pause')
        throw new Error(`<${verb.verb}> can't be heard while waiting`);
      await prompt(board, call, verb, stop, url);
    }
  }
}
