import * as v from 'valibot';
import type { Language } from '../../../../edge/protocol/primitives.ts';
import {
  type BookedTalk,
  type BookingRequest,
  bookedTalk,
  type Challenge,
  challenge,
  codeHeader,
  type MoveRequest,
  type RondkomenProblemCode,
  rondkomenProblemCodes,
  type SlotsAnswer,
  slotsAnswer,
  type Talk,
  talk,
} from '../../../../edge/protocol/rondkomen.ts';
import { type VoiceTicket, voiceTicket } from '../../../../edge/protocol/voice.ts';

/** Why there was no answer: what the lane said itself, or what we saw. */
export type TalkFailure = RondkomenProblemCode | 'offline' | 'timeout' | 'unreadable';

/** A request that got no answer. Never holds what was asked. */
export class TalkError extends Error {
  override readonly name = 'TalkError';
  readonly failure: TalkFailure;

  constructor(failure: TalkFailure) {
    super(failure);
    this.failure = failure;
  }
}

/** Lane R as a browser uses it. The code of a citizen travels in a header, never in an address. */
export interface TalkApi {
  slots(): Promise<SlotsAnswer>;
  challenge(): Promise<Challenge>;
  book(request: Omit<BookingRequest, 'organisation'>): Promise<BookedTalk>;
  mine(code: string): Promise<Talk>;
  move(code: string, request: MoveRequest): Promise<Talk>;
  cancel(code: string): Promise<void>;
  /** Lets this browser into the call of the talk, around its time. */
  call(code: string): Promise<VoiceTicket>;
}

export interface TalkApiOptions {
  /** Without slash at its end and without `/v1`. */
  endpoint: string;
  organisation: string;
  language: Language;
}

/** How long an answer may take on a bad line, in milliseconds. */
const patience = 30_000;

/** Nothing that says who asks goes along: no cookie, no login, no referrer, nothing remembered by the browser. */
export function createTalkApi({ endpoint, organisation, language }: TalkApiOptions): TalkApi {
  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    const signal = AbortSignal.timeout(patience);
    const headers = { 'Accept-Language': language, ...init.headers };
    const answer = await fetch(`${endpoint}/v1/rondkomen${path}`, {
      ...init,
      headers: init.body ? { ...headers, 'Content-Type': 'application/json' } : headers,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    }).catch(() => {
      throw new TalkError(signal.aborted ? 'timeout' : 'offline');
    });
    if (!answer.ok) throw new TalkError(await failureOf(answer));
    return answer;
  }

  async function ask<Schema extends v.GenericSchema>(
    schema: Schema,
    path: string,
    init?: RequestInit,
  ): Promise<v.InferOutput<Schema>> {
    const answer = await send(path, init);
    const read = v.safeParse(schema, await answer.json().catch(() => undefined));
    if (!read.success) throw new TalkError('unreadable');
    return read.output;
  }

  const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });
  const withCode = (code: string, init: RequestInit = {}): RequestInit => ({
    ...init,
    headers: { [codeHeader]: code },
  });

  return {
    slots: () => ask(slotsAnswer, `/slots?organisation=${encodeURIComponent(organisation)}`),
    challenge: () => ask(challenge, '/challenge'),
    book: (request) => ask(bookedTalk, '/talks', post({ ...request, organisation, language })),
    mine: (code) => ask(talk, `/talks/mine?language=${language}`, withCode(code)),
    move: (code, request) => ask(talk, '/talks/mine/move', withCode(code, post({ ...request, language }))),
    cancel: async (code) => {
      await send('/talks/mine', withCode(code, { method: 'DELETE' }));
    },
    call: (code) => ask(voiceTicket, '/talks/mine/call', withCode(code, { method: 'POST' })),
  };
}

const problem = v.object({ type: v.string() });

async function failureOf(answer: Response): Promise<TalkFailure> {
  const read = v.safeParse(problem, await answer.json().catch(() => undefined));
  const said = read.success ? read.output.type.split('/').at(-1) : undefined;
  return rondkomenProblemCodes.find((code) => code === said) ?? 'internal';
}
