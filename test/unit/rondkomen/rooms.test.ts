import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type RoomAnswer, type RoomSide, roomClose } from '../../../edge/protocol/rondkomen-room.ts';
import type { Guests, RoomTalk } from '../../../edge/rondkomen/room/guests.ts';
import { Rooms } from '../../../edge/rondkomen/room/rooms.ts';

const minutes = (count: number) => count * 60_000;

/** What is settled when the test says so. */
function later<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function talkAt(now: number): RoomTalk {
  return {
    name: 'talk',
    codeHash: 'hash',
    kind: 'chat',
    topic: undefined,
    start: new Date(now),
    end: new Date(now + minutes(30)),
    opens: new Date(now - minutes(10)),
    closes: new Date(now + minutes(60)),
  };
}

function open(overrides: Partial<Guests> = {}) {
  const over = vi.fn<Guests['over']>(overrides.over ?? (async () => undefined));
  const failed = vi.fn<(kind: string) => void>();
  const talk = talkAt(Date.now());
  const guests: Guests = {
    byCode: async (_, code) => {
      if (code === 'broken') throw new RangeError('no database');
      return code === 'right' ? talk : undefined;
    },
    byTicket: async (_, ticket) => (ticket === 'right' ? talk : undefined),
    ...overrides,
    over,
  };
  const rooms = new Rooms({
    guests,
    clock: () => new Date(),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    onFailure: failed,
  });
  function connect(side: RoomSide = 'citizen', organisation = 'lindewaard') {
    const heard: RoomAnswer[] = [];
    const closed: number[] = [];
    const socket = { send: (text: string) => heard.push(JSON.parse(text)), close: (code: number) => closed.push(code) };
    const line = rooms.connect(socket, { organisation, side });
    const say = (frame: object) => line.receive(JSON.stringify(frame));
    return { heard, closed, say, line };
  }
  async function meet() {
    const citizen = connect();
    const consulent = connect('consulent');
    await citizen.say({ type: 'enter', code: 'right' });
    await consulent.say({ type: 'enter-desk', ticket: 'right' });
    for (const { heard } of [citizen, consulent]) heard.length = 0;
    return { citizen, consulent };
  }
  return { rooms, connect, meet, over, failed };
}

describe('rooms', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-12-01T10:00:00+01:00') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('[NR-60] hold nothing and run no timer once the last line has gone', async () => {
    const { rooms, meet } = open();
    const { citizen, consulent } = await meet();
    expect(rooms.lines).toBe(2);
    citizen.line.gone();
    consulent.line.gone();
    expect(rooms.lines).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('[NR-60] say the same while the server remembers, and something else after a restart', async () => {
    const before = open();
    const after = open();
    const said: string[] = [];
    for (const { connect } of [before, before, after]) {
      const citizen = connect();
      await citizen.say({ type: 'enter', code: 'right' });
      const [entered] = citizen.heard;
      if (entered?.type === 'entered') said.push(entered.room);
      citizen.line.gone();
    }
    expect(said[1]).toBe(said[0]);
    expect(said[2]).not.toBe(said[0]);
  });

  test('[NR-61] close a line that shows no code in ten seconds', async () => {
    const { rooms, connect } = open();
    const citizen = connect();
    await vi.advanceTimersByTimeAsync(9000);
    expect(citizen.closed).toEqual([]);
    await vi.advanceTimersByTimeAsync(4000);
    expect(citizen.closed).toEqual([roomClose.misuse]);
    expect(rooms.lines).toBe(0);
  });

  test('[NR-61] close a line that is silent for 75 seconds, and not one that says it is there', async () => {
    const { meet } = open();
    const { citizen, consulent } = await meet();
    for (let each = 0; each < 4; each += 1) {
      await vi.advanceTimersByTimeAsync(25_000);
      await citizen.say({ type: 'ping' });
    }
    expect(citizen.closed).toEqual([]);
    expect(consulent.heard.at(-1)).toEqual({ type: 'over', reason: 'silent' });
    expect(citizen.heard).toContainEqual({ type: 'away' });
  });

  test('[NR-62] close for both at the end of their time', async () => {
    const { meet } = open();
    const { citizen, consulent } = await meet();
    for (let minute = 0; minute < 61; minute += 1) {
      for (const side of [citizen, consulent]) await side.say({ type: 'ping' });
      await vi.advanceTimersByTimeAsync(minutes(1));
    }
    for (const { heard, closed } of [citizen, consulent]) {
      expect(heard).toContainEqual({ type: 'over', reason: 'time' });
      expect(closed).toEqual([roomClose.over]);
    }
  });

  test('[NR-63] tell both sides to come back when the server stops', async () => {
    const { rooms, meet } = open();
    const sides = Object.values(await meet());
    rooms.close();
    for (const { heard, closed } of sides) {
      expect(heard).toEqual([{ type: 'over', reason: 'restart' }]);
      expect(closed).toEqual([roomClose.restart]);
    }
    expect(vi.getTimerCount()).toBe(0);
  });

  test('[NR-55] count a talk only when both were there', async () => {
    const { connect, meet, over } = open();
    const alone = connect();
    await alone.say({ type: 'enter', code: 'right' });
    await alone.say({ type: 'end' });
    expect(over.mock.lastCall?.[1]).toBe('no-show');
    const { citizen } = await meet();
    await citizen.say({ type: 'end' });
    expect(over.mock.lastCall?.[1]).toBe('held');
  });

  test('[NR-67] tell both sides of a call who is on the line, also who came in while the other had hung up', async () => {
    const { connect, meet, over } = open();
    const { citizen, consulent } = await meet();
    await citizen.say({ type: 'here', on: false });
    expect(consulent.heard).toEqual([{ type: 'away' }]);
    consulent.line.gone();
    const again = connect('consulent');
    await again.say({ type: 'enter-desk', ticket: 'right' });
    expect(again.heard).toMatchObject([{ type: 'entered', other: false }]);
    await citizen.say({ type: 'here', on: true });
    expect(again.heard.at(-1)).toEqual({ type: 'arrived' });
    expect(citizen.heard.at(-1)).toEqual({ type: 'arrived' });
    await citizen.say({ type: 'end' });
    expect(over.mock.lastCall?.[1]).toBe('held');
  });

  test('[NR-67] count a call as held when both had hung up before it was ended, and not when they only just missed each other', async () => {
    const held = open();
    const both = await held.meet();
    await both.consulent.say({ type: 'here', on: false });
    await both.citizen.say({ type: 'here', on: false });
    await both.citizen.say({ type: 'end' });
    expect(held.over.mock.lastCall?.[1]).toBe('held');

    const missed = open();
    const citizen = missed.connect();
    await citizen.say({ type: 'enter', code: 'right' });
    await citizen.say({ type: 'here', on: false });
    const consulent = missed.connect('consulent');
    await consulent.say({ type: 'enter-desk', ticket: 'right' });
    await consulent.say({ type: 'end' });
    expect(missed.over.mock.lastCall?.[1]).toBe('no-show');
  });

  test('[NR-77] find it over when the talk was cancelled, moved or closed while they came in', async () => {
    const looking = later<RoomTalk>();
    const { rooms, connect } = open({ byCode: () => looking.promise });
    const citizen = connect();
    const entering = citizen.say({ type: 'enter', code: 'right' });
    rooms.end('talk');
    looking.resolve(talkAt(Date.now()));
    await entering;
    expect(citizen.heard).toEqual([{ type: 'refused', reason: 'unknown' }]);
    expect(citizen.closed).toEqual([roomClose.over]);
    expect(rooms.lines).toBe(0);
  });

  test('[NR-77] find it over who came back while the other ended it', async () => {
    const erasing = later<void>();
    const { rooms, connect, meet } = open({ over: () => erasing.promise });
    const { citizen, consulent } = await meet();
    const ending = citizen.say({ type: 'end' });
    for (const { line } of [citizen, consulent]) line.gone();
    const back = connect('consulent');
    await back.say({ type: 'enter-desk', ticket: 'right' });
    erasing.resolve();
    await ending;
    expect(back.heard.at(-1)).toEqual({ type: 'over', reason: 'ended' });
    expect(rooms.lines).toBe(0);
  });

  test('[NR-64] let nobody fill an organisation with lines that show no code', async () => {
    const { connect } = open();
    const lines = Array.from({ length: 101 }, () => connect());
    expect(lines[99]?.closed).toEqual([]);
    expect(lines[100]?.heard).toEqual([{ type: 'refused', reason: 'busy' }]);
    expect(connect('citizen', 'vlierhof').closed).toEqual([]);
  });

  test('[NR-64] try one code a line', async () => {
    const { connect } = open();
    const guesser = connect();
    await Promise.all(['one', 'two', 'right'].map((code) => guesser.say({ type: 'enter', code })));
    expect(guesser.heard).toEqual([{ type: 'refused', reason: 'unknown' }]);
  });

  test('[NR-65] close the line when something breaks, and tell the log its kind only', async () => {
    const { connect, failed } = open();
    const citizen = connect();
    await citizen.say({ type: 'enter', code: 'broken' });
    expect(citizen.closed).toEqual([roomClose.restart]);
    expect(failed.mock.calls).toEqual([['RangeError']]);
  });
});
