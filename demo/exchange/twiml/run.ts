import type { Board } from '../board.ts';
import type { Call } from '../calls/call.ts';
import { dial } from './dial.ts';
import { gather } from './gather.ts';
import { prompt } from './prompt.ts';
import { readTwiml, type Verb } from './read.ts';

/** A document to carry out: at an address, or as it is. */
type Source = { url: string; fields?: Readonly<Record<string, string>> } | { twiml: string; base: string };

/** Lets a call do what a document says, instead of what it was doing. Ends the call when the document is at its end. */
export async function run(board: Board, call: Call, source: Source): Promise<void> {
  call.programme.abort();
  const programme = new AbortController();
  call.programme = programme;
  const stop = programme.signal;
  try {
    let next: Source | undefined = source;
    while (next && !stop.aborted && !call.isOver) next = await runDocument(board, call, next, stop);
    if (!stop.aborted) call.end();
  } catch (error) {
    if (stop.aborted) return;
    board.fault(error instanceof Error ? error.message : `${error}`);
    call.end({ unanswered: 'failed', error: { code: 31000, message: 'An application error has occurred' } });
  }
}

async function runDocument(board: Board, call: Call, source: Source, stop: AbortSignal): Promise<Source | undefined> {
  const base = 'url' in source ? source.url : source.base;
  const document =
    'url' in source
      ? await board.webhooks.ask(source.url, { ...call.options.custom, ...call.fields(), ...source.fields })
      : source.twiml;
  for (const verb of readTwiml(document)) {
    if (stop.aborted || call.isOver) return undefined;
    const next = await runVerb(board, call, verb, stop, base);
    if (next) return next;
  }
  return undefined;
}

async function runVerb(
  board: Board,
  call: Call,
  verb: Verb,
  stop: AbortSignal,
  base: string,
): Promise<Source | undefined> {
  switch (verb.verb) {
    case 'Gather': {
      const fields = await gather(board, call, verb, stop, base);
      const { action, actionOnEmptyResult } = verb.attributes;
      if (!fields && !actionOnEmptyResult) return undefined;
      return { url: new URL(action ?? base, base).href, fields: fields ?? {} };
    }
    case 'Dial': {
      const fields = await dial(board, call, verb, stop, base);
      const { action } = verb.attributes;
      return action === undefined ? undefined : { url: new URL(action, base).href, fields };
    }
    case 'Redirect':
      return { url: new URL(verb.url, base).href };
    case 'Hangup':
      call.end();
      return undefined;
    case 'Reject':
      call.end({ unanswered: verb.attributes.reason === 'busy' ? 'busy' : 'no-answer' });
      return undefined;
    default:
      await prompt(board, call, verb, stop, base);
      return undefined;
  }
}
