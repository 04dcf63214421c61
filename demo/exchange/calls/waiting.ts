import type { Board } from '../board.ts';
import { join, silence } from '../media/sound.ts';
import { tone } from '../media/tones.ts';
import { prompt } from '../twiml/prompt.ts';
import { readTwiml } from '../twiml/read.ts';
import type { Method } from '../webhooks/webhooks.ts';
import type { Participant } from './conference.ts';

/** What is heard while nobody else is: two soft notes, every four seconds. */
const waitingSound = join(tone(392, 220, 0.04), silence(60), tone(523, 300, 0.03), silence(3420));

/** Lets a participant hear something while it waits or is on hold, and stops when that is over. */
export function entertain(board: Board, participant: Participant, isWaiting: boolean): void {
  const { waiting, hold, holdUrl, holdMethod, waitUrl, waitMethod } = participant;
  const url = hold ? holdUrl : waitUrl;
  if (isWaiting && waiting && waiting.url === url) return;
  waiting?.stop.abort();
  participant.waiting = undefined;
  if (!isWaiting || url === '') return;
  const stop = new AbortController();
  participant.waiting = { url, stop };
  play(board, participant, { url, method: hold ? holdMethod : waitMethod }, stop.signal).catch((error: unknown) => {
    if (!stop.signal.aborted)
      board.fault(`Nothing to hear while waiting: ${error instanceof Error ? error.message : error}`);
  });
}

interface Asked {
  url: string | undefined;
  method: Method;
}

async function play(board: Board, { call }: Participant, { url, method }: Asked, stop: AbortSignal): Promise<void> {
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
