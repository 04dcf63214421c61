import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { type CitizenAnswer, type CitizenFrame, citizenAnswer } from '../../../edge/protocol/handoff-citizen-frames.ts';
import type { Entry, EntryContent } from '../../../edge/protocol/handoff-entry.ts';
import { handoffProtocol } from '../../../edge/protocol/handoff-limits.ts';
import { type HandoffNote, handoffCreated } from '../../../edge/protocol/handoff-note.ts';
import { session } from '../../../edge/protocol/session.ts';
import type { CallStatus } from '../../../edge/protocol/voice.ts';
import { comesFrom } from '../../support/browser/network.ts';

type Bare<Frame> = Frame extends { clientId: string } ? Omit<Frame, 'clientId'> : never;

/** A citizen at the other end, over the real socket. */
export interface Citizen {
  room: string;
  /** Of this hand-off. */
  token: string;
  entries: readonly Entry[];
  /** Every frame that came, in order. */
  frames: readonly CitizenAnswer[];
  do(frame: Bare<CitizenFrame>): void;
  typing(on: boolean): void;
  /** The first entry like this, once it is there. */
  sees<Kind extends EntryContent['kind']>(
    kind: Kind,
    where?: (content: Extract<EntryContent, { kind: Kind }>) => boolean,
  ): Promise<Entry>;
  leave(): void;
  /** How the call stands, once it stands so. */
  call(status: CallStatus): Promise<CallStatus>;
}

export interface CitizenOptions {
  organisation?: string;
  number?: string;
  code?: string;
  note: Partial<HandoffNote> & { question: string };
}

let networks = 0;

/** Passes a note on and waits in the queue, as the widget does. */
export async function citizenWaits(
  url: string,
  { organisation = 'lindewaard', number, code, note }: CitizenOptions,
): Promise<Citizen> {
  networks += 1;
  const headers = { 'Content-Type': 'application/json', ...comesFrom(`9.${networks >> 8}.${networks % 256}.1`) };
  const post = async (path: string, body: object, token?: string): Promise<unknown> => {
    const answer = await fetch(`${url}/v1${path}`, {
      method: 'POST',
      headers: { ...headers, ...(token && { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const opened =
    number && code
      ? v.parse(session, await post('/sessions', { kind: 'letter', organisation, number, code }))
      : undefined;
  const whole = { language: 'nl', ...(opened?.caseId && { caseId: opened.caseId }), ...note };
  const created = v.parse(
    handoffCreated,
    await post('/handoffs', { way: 'chat', organisation, requestId: randomUUID(), note: whole }, opened?.token),
  );
  return connect(`${url.replace('http', 'ws')}/v1/handoffs/${created.id}/socket`, created.id, created.token);
}

function connect(address: string, room: string, token: string): Promise<Citizen> {
  const socket = new WebSocket(address);
  const frames: CitizenAnswer[] = [];
  const entries: Entry[] = [];
  const waiting = new Set<() => void>();
  const send = (frame: CitizenFrame): void => socket.send(JSON.stringify(frame));
  socket.onopen = () => send({ type: 'hello', protocol: handoffProtocol, token, after: 0 });
  socket.onmessage = ({ data }) => {
    const frame = v.parse(citizenAnswer, JSON.parse(`${data}`));
    frames.push(frame);
    if (frame.type === 'welcome') entries.push(...frame.entries);
    if (frame.type === 'entry') {
      entries.push(frame.entry);
      // Who has the talk open has read it.
      send({ type: 'read', seq: frame.entry.seq });
    }
    for (const look of waiting) look();
  };

  function until<Found>(find: () => Found | undefined, what: string): Promise<Found> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The citizen never saw ${what}.`)), 20_000);
      const look = (): void => {
        const found = find();
        if (found === undefined) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  }

  const citizen: Citizen = {
    room,
    token,
    entries,
    frames,
    do: (frame) => send({ ...frame, clientId: randomUUID() }),
    typing: (on) => send({ type: 'typing', on }),
    sees: (kind, where = () => true) =>
      until(() => entries.find(({ content }) => isKind(content, kind) && where(content)), kind),
    call: (status) => until(() => (statusOf(frames) === status ? status : undefined), `a call that is ${status}`),
    leave: () => socket.close(),
  };
  return until(() => frames.find(({ type }) => type === 'welcome'), 'a welcome').then(() => citizen);
}

function isKind<Kind extends EntryContent['kind']>(
  content: EntryContent,
  kind: Kind,
): content is Extract<EntryContent, { kind: Kind }> {
  return content.kind === kind;
}

function statusOf(frames: readonly CitizenAnswer[]): CallStatus | undefined {
  const last = frames.findLast((frame) => frame.type === 'state' || frame.type === 'welcome');
  return last && 'call' in last.state ? last.state.call?.status : undefined;
}
