import { openDeskSession } from '../../../edge/access/desk/session.ts';
import type { DeskRole, RoomFrame } from '../../../edge/protocol/handoff-desk-frames.ts';
import type { DemoServer } from '../../support/browser/demo-server.ts';
import { type DeskLine, newId, openDesk } from '../../support/handoff-line.ts';

interface Who {
  name: string;
  team?: string;
  roles?: DeskRole[];
}

type Told = RoomFrame extends infer Each ? (Each extends RoomFrame ? Omit<Each, 'room' | 'clientId'> : never) : never;

/** Somebody at the desk of Lindewaard, over a real socket. */
export interface Agent {
  line: DeskLine;
  id: string;
  /** Takes who waits longest. Returns the room. */
  take(): Promise<string>;
  /** Does something in a room, and settles when it is stored. */
  do(room: string, what: Told): Promise<void>;
  say(room: string, text: string): Promise<void>;
  leave(): Promise<void>;
}

/** How many wait, as this desk was told last. */
const queueOf = ({ heard }: DeskLine): number => heard.findLast((answer) => 'queue' in answer)?.queue.length ?? 0;

/** With a session of its own, made beside the login. */
export async function sitDown(
  { url, deps }: Pick<DemoServer, 'url' | 'deps'>,
  { name, team = 'Inkomen', roles = ['agent'] }: Who,
): Promise<Agent> {
  const id = `agent-${name.toLowerCase()}`;
  const identity = { organisation: 'lindewaard', id, name, team, roles, isDemo: false };
  const { token } = await openDeskSession(deps, identity);
  return atDesk(url, `houvast-desk=${token}`, id);
}

/** As one of the people of the demo, on whatever host. */
export async function sitDownInDemo(url: string, key: string): Promise<Agent> {
  const answer = await fetch(`${url}/v1/desk/demo`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Houvast-Desk': '1' },
    body: JSON.stringify({ agent: key }),
  });
  return atDesk(url, answer.headers.get('set-cookie')?.split(';')[0] ?? '', `demo-${key}`);
}

async function atDesk(url: string, cookie: string, id: string): Promise<Agent> {
  const { line } = await openDesk(url, cookie);
  const rooms = new Set<string>();
  let isGone = false;
  const agent: Agent = {
    line,
    id,
    async take() {
      const before = line.heard.length;
      line.send({ type: 'take', clientId: newId() });
      const { room } = await line.next('room', ({ room: found }) => found.as === 'talk' && !rooms.has(found.card.room));
      // Who leaves right after this counts on the queue as it then is.
      await line.next('queue', (queue) => line.heard.indexOf(queue) >= before);
      rooms.add(room.card.room);
      return room.card.room;
    },
    async do(room, what) {
      const clientId = newId();
      line.send({ ...what, room, clientId } as RoomFrame);
      await line.next('ack', (answer) => answer.clientId === clientId);
    },
    say: (room, text) => agent.do(room, { type: 'send', text }),
    async leave() {
      if (isGone) return;
      isGone = true;
      // Nobody waits for the next test.
      for (let waits = queueOf(line); waits > 0; waits--) await agent.take();
      for (const room of rooms) line.send({ type: 'close', room, clientId: newId(), outcome: 'answered' });
      await line.leave();
    },
  };
  return agent;
}
