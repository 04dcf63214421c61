import type { Board } from '../board.ts';
import type { Call } from '../calls/call.ts';
import { place } from '../calls/place.ts';
import { tone } from '../media/tones.ts';
import { joinConference } from './join-conference.ts';
import type { Noun, Verb } from './read.ts';

type Dial = Extract<Verb, { verb: 'Dial' }>;

/** Fields for the address of `action`. */
type Dialled = Record<string, string>;

/** Connects a call with others, until one of both is over. */
export async function dial(
  board: Board,
  call: Call,
  verb: Dial,
  programme: AbortSignal,
  base: string,
): Promise<Dialled> {
  const [first] = verb.nouns;
  if (first?.noun === 'Conference') {
    await joinConference(board, call, first, programme, base);
    return { DialCallStatus: 'answered' };
  }
  return dialOne(board, call, verb, programme, base);
}

/** Rings at everyone who is named; who answers first is connected. */
async function dialOne(board: Board, call: Call, { attributes, nouns }: Dial, programme: AbortSignal, base: string) {
  call.far?.ringing();
  const legs = nouns.map((noun) =>
    place(board, {
      from: attributes.callerId ?? call.options.from,
      to: addressOf(noun),
      direction: 'outbound-dial',
      parentSid: call.sid,
      timeoutSeconds: attributes.timeout,
      ...callbackOf(noun, base),
    }),
  );
  const giveUp = (): void => {
    for (const leg of legs) leg.call.end({ unanswered: 'canceled' });
  };
  programme.addEventListener('abort', giveUp, { once: true });
  if (!attributes.answerOnBridge) void ringBack(call, programme, legs);
  const winner = await firstAnswered(legs);
  for (const leg of legs) if (leg.call !== winner) leg.call.end({ unanswered: 'canceled' });
  if (!winner) return { DialCallStatus: legs.at(0)?.call.status ?? 'failed', DialCallSid: legs.at(0)?.call.sid ?? '' };

  const seat = await call.open();
  const room = {};
  if (seat) seat.room = room;
  if (winner.seat) winner.seat.room = room;
  await ended(winner.over, programme);
  winner.end();
  if (seat) seat.room = undefined;
  programme.removeEventListener('abort', giveUp);
  return {
    DialCallStatus: 'completed',
    DialCallSid: winner.sid,
    DialCallDuration: `${winner.duration}`,
    DialBridged: 'true',
  };
}

/** The caller hears it ring: 425 Hz, one second of every five, as in the Netherlands. */
async function ringBack(call: Call, programme: AbortSignal, legs: readonly { answered: Promise<boolean> }[]) {
  const stop = new AbortController();
  void Promise.any(legs.map(({ answered }) => answered)).finally(() => stop.abort());
  const until = AbortSignal.any([stop.signal, programme]);
  const seat = await call.open();
  while (seat && !until.aborted) {
    await seat.said.play(tone(425, 1000, 0.05), until);
    await seat.said.play(new Int16Array(32_000), until);
  }
}

function firstAnswered(legs: readonly { call: Call; answered: Promise<boolean> }[]): Promise<Call | undefined> {
  const winners = legs.map(async ({ call, answered }) => {
    if (!(await answered)) throw new Error(call.status);
    return call;
  });
  return Promise.any(winners).catch(() => undefined);
}

function addressOf(noun: Noun): string {
  if (noun.noun !== 'Client') return noun.noun === 'Number' ? noun.number : '';
  const query = new URLSearchParams(
    noun.parameters.map(({ name, value }): [string, string] => [name, value]),
  ).toString();
  return `client:${noun.identity}${query && `?${query}`}`;
}

function callbackOf({ attributes }: Noun, base: string) {
  const { statusCallback, statusCallbackEvent } = attributes;
  if (!statusCallback) return {};
  return { statusCallback: { url: new URL(statusCallback, base).href, events: statusCallbackEvent } };
}

export function ended(...signals: readonly AbortSignal[]): Promise<void> {
  const any = AbortSignal.any([...signals]);
  if (any.aborted) return Promise.resolve();
  return new Promise((resolve) => any.addEventListener('abort', () => resolve(), { once: true }));
}
