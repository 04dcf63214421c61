import * as v from 'valibot';
import { WebSocket } from 'ws';
import { type CitizenAnswer, type CitizenFrame, citizenAnswer } from '../../edge/protocol/handoff-citizen-frames.ts';
import { type DeskAnswer, type DeskFrame, deskAnswer } from '../../edge/protocol/handoff-desk-frames.ts';
import { handoffProtocol } from '../../edge/protocol/handoff-limits.ts';
import type { HandoffCreated } from '../../edge/protocol/handoff-note.ts';

const patienceMs = 18_000;

/** One side of a talk over a real socket. Every frame that comes in must fit the schema. */
export interface Line<Frame, Answer extends { type: string }> {
  readonly heard: Answer[];
  readonly misfits: unknown[];
  send(frame: Frame): void;
  /** Sends what no honest client sends. */
  sendRaw(data: string | Uint8Array): void;
  /** The next frame of this type that was not waited for before, also when it came in already. */
  next<Type extends Answer['type']>(
    type: Type,
    fits?: (answer: Extract<Answer, { type: Type }>) => boolean,
  ): Promise<Extract<Answer, { type: Type }>>;
  /** Calls for each frame from now on. */
  onFrame(hear: (answer: Answer) => void): void;
  /** Code with which the other side closed. */
  closed: Promise<number>;
  leave(): Promise<void>;
  /** Hangs up without a word. */
  drop(): void;
}

export type CitizenLine = Line<CitizenFrame, CitizenAnswer>;
export type DeskLine = Line<DeskFrame, DeskAnswer>;

async function open<Frame, Answer extends { type: string }>(
  address: string,
  schema: v.GenericSchema<unknown, Answer>,
  headers: Record<string, string>,
): Promise<Line<Frame, Answer>> {
  const socket = new WebSocket(address.replace(/^http/, 'ws'), { headers });
  const heard: Answer[] = [];
  const misfits: unknown[] = [];
  const taken = new Set<Answer>();
  const waiting = new Set<() => void>();
  const hearers: ((answer: Answer) => void)[] = [];
  socket.on('message', (data) => {
    const frame: unknown = JSON.parse(String(data));
    const parsed = v.safeParse(schema, frame);
    if (parsed.success) {
      heard.push(parsed.output);
      for (const hear of hearers) hear(parsed.output);
    }
    if (!parsed.success) misfits.push(frame, v.flatten(parsed.issues));
    for (const look of waiting) look();
  });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  socket.on('error', () => undefined);

  return {
    heard,
    misfits,
    closed,
    onFrame: (hear) => void hearers.push(hear),
    send(frame) {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
    },
    sendRaw: (data) => socket.send(data),
    next(type, fits = () => true) {
      type Wanted = Extract<Answer, { type: typeof type }>;
      const isWanted = (answer: Answer): answer is Wanted =>
        answer.type === type && !taken.has(answer) && fits(answer as Wanted);
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = heard.find(isWanted);
          if (!found) return;
          taken.add(found);
          waiting.delete(look);
          clearTimeout(timer);
          resolve(found);
        };
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`No ${type} came in. Heard: ${JSON.stringify(heard.slice(-6))} ${JSON.stringify(misfits)}`));
        }, patienceMs);
        waiting.add(look);
        look();
        void closed.then((code) => {
          clearTimeout(timer);
          reject(new Error(`The line was closed with ${code}.`));
        });
      });
    },
    async leave() {
      socket.close();
      await closed;
    },
    drop: () => socket.terminate(),
  };
}

export const openCitizenLine = (url: string, id: string): Promise<CitizenLine> =>
  open<CitizenFrame, CitizenAnswer>(`${url}/v1/handoffs/${id}/socket`, citizenAnswer, {});

/** A citizen's widget: connects and says who it is. */
export async function openCitizen(url: string, { id, token }: HandoffCreated, after = 0) {
  const line = await openCitizenLine(url, id);
  line.send({ type: 'hello', protocol: handoffProtocol, token, after });
  return { line, welcome: await line.next('welcome') };
}

export const openDeskLine = (url: string, cookie: string, origin = url): Promise<DeskLine> =>
  open<DeskFrame, DeskAnswer>(`${url}/v1/desk/socket`, deskAnswer, { Cookie: cookie, Origin: origin });

/** An agent's desk: connects and says what it has. */
export async function openDesk(url: string, cookie: string, after: Record<string, number> = {}) {
  const line = await openDeskLine(url, cookie);
  line.send({ type: 'hello', protocol: handoffProtocol, after });
  return { line, welcome: await line.next('welcome') };
}

let last = 0;
/** An id for a frame, new each time. */
export const newId = (): string => `frame-${String(++last).padStart(6, '0')}`;
