import { describe, expect, it } from 'vitest';
import type { Who } from '../../../edge/handoff/core/office.ts';
import { closeCode } from '../../../edge/protocol/handoff-limits.ts';
import { start, TestOffice } from './office.ts';

describe('lines that have not said who they are', () => {
  function open() {
    const test = new TestOffice();
    const room = test.create();
    let socket = 1000;
    const closed = (): number[] => test.closes.map(({ code }) => code);
    const connect = (from: Partial<Who & { kind: 'citizen' }>): number => {
      test.office.open(++socket, { kind: 'citizen', room, token: 'token', ...from }, test.now);
      test.settle();
      return socket;
    };
    return { test, room, connect, closed };
  }

  it('are sixty of one network at most; another network and who is in already have their own [HF-39]', () => {
    const { test, room, connect, closed } = open();
    const inRoom = test.citizen(room);
    for (let count = 0; count < 60; count++) connect({ network: 'one' });
    expect(closed()).toEqual([]);
    connect({ network: 'one' });
    expect(closed()).toEqual([closeCode.flood]);
    connect({ network: 'another' });
    connect({});
    expect(closed()).toHaveLength(1);
    expect(inRoom.send({ type: 'ping' })).toEqual([{ type: 'pong' }]);
  });

  it('make room by saying hello, by leaving, and after ten seconds [HF-39]', () => {
    const { test, connect, closed } = open();
    const sockets = Array.from({ length: 60 }, () => connect({ network: 'one' }));
    const [first = 0, second = 0] = sockets;
    test.office.receive(first, JSON.stringify({ type: 'hello', protocol: 1, token: 'token', after: 0 }), test.now);
    test.office.closed(second, test.now);
    test.settle();
    for (let count = 0; count < 3; count++) connect({ network: 'one' });
    expect(closed()).toEqual([closeCode.flood]);
    test.pass(10_000);
    expect(closed().filter((code) => code === closeCode.restart)).toHaveLength(60);
    for (let count = 0; count < 60; count++) connect({ network: 'one' });
    expect(closed().filter((code) => code === closeCode.flood)).toHaveLength(1);
    expect(test.now).toBe(start + 10_000);
  });

  it('are a thousand in all, wherever they come from [HF-39]', () => {
    const { connect, closed } = open();
    for (let count = 0; count < 1000; count++) connect({ network: `network ${count}` });
    expect(closed()).toEqual([]);
    connect({ network: 'one more' });
    connect({});
    expect(closed()).toEqual([closeCode.flood, closeCode.flood]);
  });

  it('are sixty of one agent at most [HF-39]', () => {
    const { test, closed } = open();
    const person = { id: 'agent-samira', name: 'Samira', roles: ['agent'] } as const;
    for (let socket = 1; socket <= 61; socket++)
      test.office.open(socket, { kind: 'desk', person, expiresAt: test.now + 1000 }, test.now);
    test.settle();
    expect(closed()).toEqual([closeCode.flood]);
  });
});
