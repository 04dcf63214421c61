import { WebSocket } from 'ws';
import { answer } from './answer.ts';
import type { OpenRoom } from './rooms.ts';

/** Two connections that hear each other, or one that hears itself. `send` resolves when the other side has the message. */
interface Talker {
  send(): Promise<void>;
}

const text = 'Ik wacht nu al drie weken op een brief van u, en ik heb niets gehoord. Wanneer komt die?';
let talkers: Talker[] = [];
let sockets: WebSocket[] = [];
let last = 0;

async function open(address: string, headers: Record<string, string> = {}): Promise<WebSocket> {
  const socket = new WebSocket(address, { headers, perMessageDeflate: false });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  sockets.push(socket);
  return socket;
}

/** What this side waits for, by the id of the message. */
function listen(socket: WebSocket, idIn: (frame: string) => string | undefined) {
  const waiting = new Map<string, () => void>();
  socket.on('message', (data) => {
    const id = idIn(String(data));
    if (id === undefined) return;
    waiting.get(id)?.();
    waiting.delete(id);
  });
  return (id: string) => new Promise<void>((resolve) => waiting.set(id, resolve));
}

// As cheap as can be: the load must cost less than what it loads.
const idIn = (frame: string): string | undefined => /"clientId":"(m-\d+)"/.exec(frame)?.[1];
const entryIdIn = (frame: string) => (frame.startsWith('{"type":"entry"') ? idIn(frame) : undefined);
const ackIdIn = (frame: string) => (frame.startsWith('{"type":"ack"') ? idIn(frame) : undefined);
const newId = (): string => `m-${String(++last).padStart(8, '0')}`;
const first = (socket: WebSocket, type: string) =>
  new Promise<string>((resolve) => {
    const hear = (data: unknown) => {
      const frame = String(data);
      if (!frame.startsWith(`{"type":"${type}"`)) return;
      socket.off('message', hear);
      resolve(frame);
    };
    socket.on('message', hear);
  });

/** @returns milliseconds until the first was there, and until all were. */
async function enter({ port, rooms, isBack }: { port: number; rooms: OpenRoom[]; isBack: boolean }) {
  const started = performance.now();
  let firstAt = 0;
  talkers = [];
  sockets = [];
  const byId = new Map(rooms.map((room) => [room.id, room]));
  for (const { cookie } of rooms) {
    const agent = await open(`ws://127.0.0.1:${port}/v1/desk/socket`, {
      Cookie: cookie,
      Origin: `http://127.0.0.1:${port}`,
    });
    const welcome = first(agent, 'welcome');
    const taken = first(agent, 'room');
    agent.send('{"type":"hello","protocol":1,"after":{}}');
    const shown = JSON.parse(await welcome);
    firstAt ||= performance.now() - started;
    let room: string = shown.rooms[0]?.card.room;
    if (!isBack) {
      agent.send(JSON.stringify({ type: 'take', clientId: newId() }));
      room = JSON.parse(await taken).room.card.room;
    }
    const citizen = await open(`ws://127.0.0.1:${port}/v1/handoffs/${room}/socket`);
    const here = first(citizen, 'welcome');
    citizen.send(JSON.stringify({ type: 'hello', protocol: 1, token: byId.get(room)?.token, after: 0 }));
    await here;
    const [atAgent, acknowledged] = [listen(agent, entryIdIn), listen(citizen, ackIdIn)];
    talkers.push({
      async send() {
        const clientId = newId();
        const done = [atAgent(clientId), acknowledged(clientId)];
        citizen.send(`{"type":"send","clientId":"${clientId}","text":"${text}"}`);
        await Promise.all(done);
      },
    });
  }
  return { first: firstAt, all: performance.now() - started };
}

async function enterEcho({ port, count }: { port: number; count: number }): Promise<void> {
  talkers = [];
  for (let index = 0; index < count; index++) {
    const socket = await open(`ws://127.0.0.1:${port}/echo`);
    const back = listen(socket, idIn);
    talkers.push({
      async send() {
        const clientId = newId();
        const done = back(clientId);
        socket.send(`{"type":"send","clientId":"${clientId}","text":"${text}"}`);
        await done;
      },
    });
  }
}

/** Every talker has so many messages under way all the time. @returns seconds. */
async function talk({ total, underWay }: { total: number; underWay: number }): Promise<number> {
  let begun = 0;
  const started = performance.now();
  await Promise.all(
    talkers.flatMap((talker) =>
      Array.from({ length: underWay }, async () => {
        while (begun < total) {
          begun++;
          await talker.send();
        }
      }),
    ),
  );
  return (performance.now() - started) / 1000;
}

/** Messages at a steady pace, each from the next talker. @returns milliseconds until each was on the other side. */
async function pace({ total, perSecond }: { total: number; perSecond: number }): Promise<number[]> {
  const times: number[] = [];
  const under: Promise<void>[] = [];
  const started = performance.now();
  for (let count = 0; count < total; count++) {
    const wait = started + (count * 1000) / perSecond - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    const sent = performance.now();
    const talker = talkers[(count * 7919) % talkers.length];
    if (talker) under.push(talker.send().then(() => void times.push(performance.now() - sent)));
  }
  await Promise.all(under);
  return times;
}

answer({
  enter: (order) => enter(order as Parameters<typeof enter>[0]),
  enterEcho: (order) => enterEcho(order as Parameters<typeof enterEcho>[0]),
  talk: (order) => talk(order as Parameters<typeof talk>[0]),
  pace: (order) => pace(order as Parameters<typeof pace>[0]),
  leave: () => {
    for (const socket of sockets) socket.terminate();
    sockets = [];
  },
});
