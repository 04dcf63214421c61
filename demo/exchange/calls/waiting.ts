import type { Board } from '../board.ts';
import { join, silence } from '../media/sound.ts';
import { tone } from '../media/tones.ts';
import { prompt } from '../twiml/prompt.ts';
import { readTwiml } from '../twiml/read.ts';
import type { Participant } from './conference.ts';

/** What is heard while nobody else is: two soft notes, every four seconds. */
const waitingSound = join(tone(392, 220, 0.04), silence(60), tone(523, 300, 0.03), silence(3420));

/** Lets a participant hear something while it waits or is on hold, and stops when that is over. */
export function entertain(board: Board, participant: Participant, isWaiting: boolean): void {
  if (!isWaiting) {
    participant.waiting?.abort();
    participant.waiting = undefined;
    return;
  }
  const url = participant.hold ? participant.holdUrl : participant.waitUrl;
  if (participant.waiting || url === '') return;
  const stop = new AbortController();
  participant.waiting = stop;
  play(board, participant, url, stop.signal).catch((error: unknown) =>
    board.fault(`Nothing to hear while waiting: ${error instanceof Error ? error.message : error}`),
  );
}

async function play(board: Board, { call }: Participant, url: string | undefined, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    if (url === undefined) {
      await call.seat?.said.play(waitingSound, stop);
      continue;
    }
    for (const verb of readTwiml(await board.webhooks.ask(url, call.fields()))) {
      if (verb.verb !== 'Say' && verb.verb !== 'Play' && verb.verb !== 'Pause')
        throw new Error(`<${verb.verb}> can't be heard while waiting`);
      await prompt(board, call, verb, stop, url);
    }
  }
}
