import { describe, expect, it, vi } from 'vitest';
import type { NewHandoff } from '../../../edge/handoff/core/create.ts';
import type { Errand, Step } from '../../../edge/handoff/core/step.ts';
import { OfficeHost, type OfficePorts } from '../../../edge/handoff/hosts/office-host.ts';
import { closeCode, handoffProtocol } from '../../../edge/protocol/handoff-limits.ts';
import { settings, start } from './office.ts';

const room = 'lindewaard_a-room-of-this-test-1';
const token = 'the-token-of-this-room';
const aChat: NewHandoff = {
  id: room,
  note: { question: 'Waar blijft mijn geld?', language: 'nl', contacts: false, before: [] },
  team: settings.team,
  way: { kind: 'chat' },
};

/** A host whose storage, cases and random numbers fail when a test says so. */
async function openHost(ports: Partial<OfficePorts> = {}) {
  const failing = { storage: false, settings: false, random: false };
  const written: Step[] = [];
  const logged: string[] = [];
  const line = (message: string) => void logged.push(message);
  const host = await OfficeHost.open({
    organisation: 'lindewaard',
    storage: {
      load: () => ({ rooms: [], errands: [], orders: [], waits: [], promises: [], entriesOf: () => [] }),
      async write(step) {
        if (failing.storage) throw new Error('The disk is full.');
        written.push(step);
      },
      done: () => undefined,
    },
    records: { explain: async () => undefined, deliver: async () => undefined },
    settings: async () => settings,
    clock: () => new Date(start),
    log: { info: line, warn: line, error: line },
    wakeAt: () => undefined,
    soon: (run) => void setImmediate(run),
    random: (length) => {
      if (failing.random) throw new RangeError('No more chance.');
      return crypto.getRandomValues(new Uint8Array(length));
    },
    ...ports,
  });
  host.woken();
  function connect() {
    const heard: { type: string }[] = [];
    const closed: number[] = [];
    const socket = {
      send: (texts: readonly string[]) => void heard.push(...texts.map((text) => JSON.parse(text))),
      close: (code: number) => void closed.push(code),
    };
    const id = host.open(socket, { kind: 'citizen', room, token });
    const say = (frame: object) => host.receive(id, JSON.stringify(frame));
    return { heard, closed, say };
  }
  async function enter() {
    await host.create(aChat);
    const citizen = connect();
    citizen.say({ type: 'hello', protocol: handoffProtocol, token, after: 0 });
    await host.flushed();
    return citizen;
  }
  return { host, failing, written, logged, connect, enter };
}

describe('an office that cannot go on', () => {
  it('tells whoever waits for it, also who comes after, and lets nobody wait for ever [HF-180]', async () => {
    const { host, failing } = await openHost();
    failing.storage = true;
    await expect(host.create(aChat)).rejects.toThrow('The disk is full.');
    expect(host.isBroken).toBe(true);
    await expect(host.create(aChat)).rejects.toThrow();
    await expect(host.eraseCase('case-1')).rejects.toThrow();
    await expect(host.tidy('2026-11-24')).rejects.toThrow();
  });

  it('lets those go who waited when the process stops [HF-180]', async () => {
    const { host } = await openHost({ soon: () => undefined });
    const waiting = host.flushed();
    host.stop();
    await expect(waiting).rejects.toThrow();
  });

  it('asks who opens a line to come back, since nobody would answer there [HF-180]', async () => {
    const { host, connect } = await openHost();
    host.stop();
    expect(connect().closed).toEqual([closeCode.restart]);
  });

  it('begins anew after a mistake of ours, and brings nothing down with it [HF-181]', async () => {
    const { host, failing, logged, enter } = await openHost();
    const citizen = await enter();
    failing.random = true;
    citizen.say({ type: 'call', clientId: 'call-0001', on: true });
    expect(host.isBroken).toBe(true);
    expect(citizen.closed).toEqual([closeCode.restart]);
    expect(logged).toEqual(['office failed']);
  });

  it('stores nothing of a hand-off that was half made [HF-181]', async () => {
    const { host, failing, written } = await openHost();
    failing.random = true;
    await expect(host.create({ ...aChat, way: { kind: 'call', by: 'browser' } })).rejects.toThrow('No more chance.');
    expect(host.isBroken).toBe(true);
    expect(written).toEqual([]);
  });
});

describe('errands to the cases', () => {
  const errand = (name: string): Errand => ({ id: name, kind: 'audit', action: 'handoff.closed', handoff: room });

  it('are taken in order, and again from where it failed [HF-182]', async () => {
    const taken: string[] = [];
    const done: string[] = [];
    let now = start;
    let fails = true;
    const { host } = await openHost({
      clock: () => new Date(now),
      storage: {
        load: () => ({
          rooms: [],
          errands: [errand('one'), errand('two'), errand('three')],
          orders: [],
          waits: [],
          promises: [],
          entriesOf: () => [],
        }),
        write: () => undefined,
        done: (ids) => void done.push(...ids),
      },
      records: {
        explain: async () => undefined,
        async deliver({ id }) {
          if (id === 'two' && fails) throw new Error('The cases cannot be reached.');
          taken.push(id);
        },
      },
    });
    await host.flushed();
    expect([taken, done]).toEqual([['one'], ['one']]);
    fails = false;
    now += 5000;
    host.tick();
    await host.flushed();
    expect([taken, done]).toEqual([
      ['one', 'two', 'three'],
      ['one', 'two', 'three'],
    ]);
  });

  it('ask to be woken for what is still to come, never for the moment that it is woken for [HF-185]', async () => {
    let now = start;
    const woken: (number | undefined)[] = [];
    const { host } = await openHost({
      clock: () => new Date(now),
      soon: (run) => run(),
      wakeAt: (at) => void woken.push(at),
      storage: {
        load: () => ({ rooms: [], errands: [errand('one')], orders: [], waits: [], promises: [], entriesOf: () => [] }),
        write: () => undefined,
        done: () => undefined,
      },
      records: {
        explain: async () => undefined,
        deliver: async () => {
          throw new Error('The cases cannot be reached.');
        },
      },
    });
    await host.flushed();
    const due = woken.findLast((at) => at !== undefined) ?? Number.NaN;
    expect(due).toBeGreaterThan(start);
    woken.length = 0;
    now = due;
    host.tick();
    await vi.waitFor(() => expect(woken.some((at) => at !== undefined && at > due)).toBe(true));
    expect(woken.filter((at) => at !== undefined && at <= due)).toEqual([]);
  });
});
