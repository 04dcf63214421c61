import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../../edge/protocol/handoff-entry.ts';
import { handoffProtocol } from '../../../edge/protocol/handoff-limits.ts';
import type { HandoffCreated } from '../../../edge/protocol/handoff-note.ts';
import { type CitizenLine, newId, openCitizenLine, openDesk, openDeskLine } from '../../support/handoff-line.ts';
import { type HandoffHost, officeAt, putOffices } from './office.ts';

const roomCount = 3;
const everyMs = 10;

/** One side of a room, as a careful client: it sends again what was not acknowledged, and never gives up. */
class Side {
  readonly acknowledged = new Map<string, number>();
  /** Every entry that came in, by its number. */
  readonly seen = new Map<number, Entry>();
  readonly sent: string[] = [];
  #pending: string[] = [];
  #write: ((clientId: string) => void) | undefined;

  get last(): number {
    return Math.max(0, ...this.seen.keys());
  }

  say(): void {
    const clientId = newId();
    this.sent.push(clientId);
    this.#pending.push(clientId);
    this.#write?.(clientId);
  }

  hear(entry: Entry): void {
    const before = this.seen.get(entry.seq);
    if (before) expect(entry).toEqual(before);
    this.seen.set(entry.seq, entry);
  }

  acknowledge(clientId: string, seq = 0): void {
    const before = this.acknowledged.get(clientId);
    if (before !== undefined) expect(seq).toBe(before);
    this.acknowledged.set(clientId, seq);
    this.#pending = this.#pending.filter((id) => id !== clientId);
  }

  online(write: ((clientId: string) => void) | undefined): void {
    this.#write = write;
    if (write) for (const clientId of this.#pending) write(clientId);
  }

  get isSettled(): boolean {
    return this.#pending.length === 0;
  }
}

interface Room {
  created: HandoffCreated;
  citizen: Side;
  agent: Side;
}

/** Messages from both sides of several rooms, while the host is stopped without a word time and again. */
export function registerStorm(name: string, startHost: () => Promise<HandoffHost>, crashes: number): void {
  describe(`a storm on ${name}`, () => {
    let host: HandoffHost | undefined;
    let code = '';
    beforeAll(async () => {
      host = await startHost();
      [code = ''] = await putOffices(host, 1);
      await host.allow(code, 1_000_000);
    });
    afterAll(async () => {
      await host?.stop();
    });

    test(`[HF-50] every acknowledged message is there once, in order, on both sides, after ${crashes} crashes`, async () => {
      if (!host) throw new Error('The host does not run.');
      const running = host;
      const office = officeAt(running, code);
      const { cookie, line: desk } = await office.agent();
      const rooms: Room[] = [];
      for (let count = 0; count < roomCount; count++) {
        const created = await office.wait({ question: `Vraag ${count}` });
        desk.send({ type: 'take', clientId: newId() });
        await desk.next('room', ({ room }) => room.card.room === created.id);
        rooms.push({ created, citizen: new Side(), agent: new Side() });
      }
      await desk.leave();

      for (let round = 0; round <= crashes; round++) {
        const lines = await connect(running, cookie, rooms);
        const talking = setInterval(() => {
          for (const { citizen, agent } of rooms) {
            citizen.say();
            agent.say();
          }
        }, everyMs);
        await pause(150 + ((round * 97) % 250));
        if (round < crashes) {
          const crashed = running.crash(code);
          clearInterval(talking);
          await crashed;
          for (const { citizen, agent } of rooms) {
            citizen.online(undefined);
            agent.online(undefined);
          }
          for (const line of lines) line.drop();
        } else {
          clearInterval(talking);
          while (!rooms.every(({ citizen, agent }) => citizen.isSettled && agent.isSettled)) await pause(20);
          for (const line of lines) await line.leave();
        }
      }
      await compare(running, cookie, rooms);
    }, 300_000);
  });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function connect(host: HandoffHost, cookie: string, rooms: readonly Room[]) {
  const byId = new Map(rooms.map((room) => [room.created.id, room]));
  const desk = await untilOpen(() => openDeskLine(host.url, cookie));
  desk.onFrame((frame) => {
    if (frame.type === 'welcome')
      for (const { card, entries } of frame.rooms) for (const entry of entries) byId.get(card.room)?.agent.hear(entry);
    if (frame.type === 'entry') byId.get(frame.room)?.agent.hear(frame.entry);
    if (frame.type === 'ack') byId.get(frame.room ?? '')?.agent.acknowledge(frame.clientId, frame.seq);
  });
  const after = Object.fromEntries(rooms.map(({ created, agent }) => [created.id, agent.last]));
  desk.send({ type: 'hello', protocol: handoffProtocol, after });
  await desk.next('welcome');
  const citizens: CitizenLine[] = [];
  for (const { created, citizen, agent } of rooms) {
    const { id: room, token } = created;
    agent.online((clientId) => desk.send({ type: 'send', room, clientId, text: clientId }));
    const line = await untilOpen(() => openCitizenLine(host.url, room));
    line.onFrame((frame) => {
      if (frame.type === 'welcome') for (const entry of frame.entries) citizen.hear(entry);
      if (frame.type === 'entry') citizen.hear(frame.entry);
      if (frame.type === 'ack') citizen.acknowledge(frame.clientId, frame.seq);
    });
    line.send({ type: 'hello', protocol: handoffProtocol, token, after: citizen.last });
    await line.next('welcome');
    citizen.online((clientId) => line.send({ type: 'send', clientId, text: clientId }));
    citizens.push(line);
  }
  return [desk, ...citizens];
}

/** The host may still be on its way up. */
async function untilOpen<Opened>(open: () => Promise<Opened>): Promise<Opened> {
  for (let tries = 0; ; tries++) {
    try {
      return await open();
    } catch (error) {
      if (tries >= 100) throw error;
      await pause(50);
    }
  }
}

async function compare(host: HandoffHost, cookie: string, rooms: readonly Room[]): Promise<void> {
  const { welcome } = await openDesk(host.url, cookie);
  for (const { created, citizen, agent } of rooms) {
    const whole = welcome.rooms.find(({ card }) => card.room === created.id)?.entries ?? [];
    expect(whole.map(({ seq }) => seq)).toEqual(whole.map((_, index) => index + 1));
    for (const side of [citizen, agent]) {
      const own = side.sent.map((clientId) => whole.filter((entry) => entry.clientId === clientId));
      expect(own.every((found) => found.length === 1)).toBe(true);
      const order = own.flat().map(({ seq }) => seq);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      for (const [clientId, seq] of side.acknowledged) expect(whole[seq - 1]?.clientId).toBe(clientId);
    }
    // What came in bit by bit, over all those lines, is the whole.
    expect([...agent.seen.values()].toSorted((a, b) => a.seq - b.seq)).toEqual(whole);
    expect([...citizen.seen.values()].toSorted((a, b) => a.seq - b.seq)).toEqual(whole);
    expect(citizen.sent.length).toBeGreaterThan(100);
  }
}
