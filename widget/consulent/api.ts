import * as v from 'valibot';
import { type DeskMe, deskMe } from '../../edge/protocol/desk.ts';
import {
  type DeskTalk,
  deskTalk,
  deskTalks,
  type RoomTicket,
  roomTicket,
  type Schedule,
  schedule,
} from '../../edge/protocol/rondkomen-desk.ts';
import { type VoiceTicket, voiceTicket } from '../../edge/protocol/voice.ts';

/** Asked and not got. Holds nothing of what was asked. */
export class ConsulentApiError extends Error {
  override readonly name = 'ConsulentApiError';
  /** HTTP status; 0 without an answer, or with one that cannot be read. */
  readonly status: number;
  constructor(status: number) {
    super(String(status));
    this.status = status;
  }
}

/** The consulent's half of lane R. The session is the desk's cookie, which scripts cannot read. */
export interface ConsulentApi {
  /** Who is logged in; undefined when nobody is. */
  me(): Promise<DeskMe | undefined>;
  talks(organisation: string, day: string): Promise<DeskTalk[]>;
  /** The talk of a code that somebody reads aloud; undefined when there is none. */
  find(organisation: string, code: string): Promise<DeskTalk | undefined>;
  ticket(organisation: string, talk: string): Promise<RoomTicket>;
  /** Lets this browser into the call of a talk, around its time; 404 at another time. */
  call(organisation: string, talk: string): Promise<VoiceTicket>;
  close(organisation: string, talk: string, outcome: 'held' | 'no-show'): Promise<void>;
  schedule(organisation: string): Promise<Schedule>;
  save(organisation: string, changed: Schedule): Promise<Schedule>;
  roomAddress(organisation: string): string;
}

const patience = 20_000;

export function createConsulentApi(endpoint: string): ConsulentApi {
  async function send(method: string, path: string, body?: unknown): Promise<Response> {
    const answer = await fetch(new URL(`/v1/desk${path}`, endpoint), {
      method,
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
      headers: { 'Houvast-Desk': '1', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new ConsulentApiError(0);
    });
    if (!answer.ok) throw new ConsulentApiError(answer.status);
    return answer;
  }

  async function ask<Schema extends v.GenericSchema>(
    schema: Schema,
    ...request: Parameters<typeof send>
  ): Promise<v.InferOutput<Schema>> {
    const answer = await send(...request);
    const parsed = v.safeParse(schema, await answer.json().catch(() => undefined));
    if (!parsed.success) throw new ConsulentApiError(0);
    return parsed.output;
  }

  const unless = (status: number) => (error: unknown) => {
    if (error instanceof ConsulentApiError && error.status === status) return undefined;
    throw error;
  };
  const at = (organisation: string) => `organisation=${encodeURIComponent(organisation)}`;
  const scheduleOf = (organisation: string) => `/rondkomen/schedule?${at(organisation)}`;

  return {
    me: () => ask(deskMe, 'GET', '/me').catch(unless(401)),
    talks: async (organisation, day) =>
      (await ask(deskTalks, 'GET', `/rondkomen/talks?${at(organisation)}&day=${day}`)).talks,
    find: (organisation, code) =>
      ask(deskTalk, 'POST', '/rondkomen/talks/find', { organisation, code }).catch(unless(404)),
    ticket: (organisation, talk) => ask(roomTicket, 'POST', `/rondkomen/talks/${talk}/ticket?${at(organisation)}`),
    call: (organisation, talk) => ask(voiceTicket, 'POST', `/rondkomen/talks/${talk}/call?${at(organisation)}`),
    close: async (organisation, talk, outcome) => {
      await send('POST', `/rondkomen/talks/${talk}/close?${at(organisation)}`, { outcome });
    },
    schedule: (organisation) => ask(schedule, 'GET', scheduleOf(organisation)),
    save: (organisation, changed) => ask(schedule, 'PUT', scheduleOf(organisation), changed),
    roomAddress: (organisation) => {
      const address = new URL(`/v1/desk/rondkomen/room?${at(organisation)}`, endpoint);
      address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
      return address.href;
    },
  };
}
