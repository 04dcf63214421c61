import { beforeEach, describe, expect, it } from 'vitest';
import type { DeskCall } from '../../../../edge/protocol/voice.ts';
import { citizenAt, inCall, ringing, wantedOf } from '../../../../widget/desk/phone/calls.ts';
import { DeskPhone } from '../../../../widget/desk/phone/desk-phone.ts';
import type { Call, CallState } from '../../../../widget/voice/call.ts';
import type { SoundChoice, SoundDevices } from '../../../../widget/voice/devices.ts';
import type { PhoneOptions } from '../../../../widget/voice/phone.ts';
import { CallError, type CallTrouble } from '../../../../widget/voice/trouble.ts';
import { deskAfter, room, welcome } from './fixtures.ts';

const headset = { id: 'h', name: 'Headset' };
const builtIn = { id: 'b', name: 'Built in' };

/** What a tab keeps. */
class TabMemory {
  readonly items = new Map<string, string>();
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, text: string) => void this.items.set(key, text);
  removeItem = (key: string) => void this.items.delete(key);
}

/** A telephone network of one line, of which the test says what happens. */
class Network {
  readonly kept: TabMemory;
  readonly told: boolean[] = [];
  readonly done: string[] = [];
  microphone: CallTrouble | undefined;
  ticketFails = false;
  events: PhoneOptions['events'];
  devices: SoundDevices = { microphones: [headset, builtIn], speakers: [headset, builtIn] };
  plug: (() => void) | undefined;
  readonly used: SoundChoice[] = [];
  useFails = false;
  /** Lets `open` wait, as for code that still comes. */
  opening: Promise<void> = Promise.resolve();

  readonly phone: DeskPhone;

  constructor(kept = new TabMemory()) {
    this.kept = kept;
    this.phone = this.#phone();
  }

  #phone = () =>
    new DeskPhone({
      tryMicrophone: async () => {
        if (this.microphone) throw new CallError(this.microphone);
      },
      ticket: async () => {
        if (this.ticketFails) throw new Error('No ticket.');
        return { token: 'token', expiresAt: '2026-11-24T10:00:00Z' };
      },
      open: async (_ticket, options) => {
        await this.opening;
        this.events = options.events;
        return {
          call: () => Promise.reject(new Error('An agent calls nobody.')),
          listen: async () => void this.done.push('listen'),
          close: () => void this.done.push('close'),
          use: async (choice) => {
            if (this.useFails) throw new Error('Not there.');
            this.used.push(choice);
          },
        };
      },
      devices: async () => this.devices,
      onDevices: (listener) => {
        this.plug = listener;
        return () => {
          this.plug = undefined;
        };
      },
      chime: (speaker) => void this.done.push(`chime ${speaker}`),
      kept: this.kept,
      tell: (on) => this.told.push(on),
      changed: () => undefined,
    });

  rings() {
    const listeners = new Set<() => void>();
    let state: CallState = 'ringing';
    const become = (next: CallState) => {
      state = next;
      for (const listener of listeners) listener();
    };
    const call: Call = {
      get state() {
        return state;
      },
      quality: 'good',
      isMuted: false,
      trouble: undefined,
      about: new Map(),
      accept: () => {
        this.done.push('accept');
        become('connecting');
      },
      refuse: () => {
        this.done.push('refuse');
        become('over');
      },
      mute: (on) => void this.done.push(`mute ${on}`),
      volume: () => undefined,
      digits: (keys) => void this.done.push(`digits ${keys}`),
      hangUp: () => become('over'),
      onChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    this.events?.incoming?.(call);
    return { become };
  }
}

let network: Network;
beforeEach(() => {
  network = new Network();
});

describe('[DK-80] the phone is on when an agent switches it on, and the office knows', () => {
  it('asks for the microphone, gets a line, and then says that calls can ring here', async () => {
    await network.phone.switchOn();
    expect(network.phone.look).toMatchObject({ state: 'on', trouble: undefined });
    expect([network.told, network.done]).toEqual([[true], ['listen']]);
    network.phone.switchOff();
    expect(network.phone.look.state).toBe('off');
    expect([network.told, network.done]).toEqual([
      [true, false],
      ['listen', 'close'],
    ]);
  });

  it.each(['denied', 'missing', 'inUse', 'blocked'] as const)('stays off and says why: %s', async (trouble) => {
    network.microphone = trouble;
    await network.phone.switchOn();
    expect(network.phone.look).toMatchObject({ state: 'off', trouble });
    expect(network.told).toEqual([]);
  });

  it('stays off when there is no ticket, and can be switched on later', async () => {
    network.ticketFails = true;
    await network.phone.switchOn();
    expect(network.phone.look.state).toBe('off');
    expect(network.phone.look.trouble).toBeDefined();
    network.ticketFails = false;
    await network.phone.switchOn();
    expect(network.phone.look).toMatchObject({ state: 'on', trouble: undefined });
  });

  it('tells the office when the line to the telephone goes and comes back', async () => {
    await network.phone.switchOn();
    network.events?.listening?.(false);
    expect(network.phone.look.state).toBe('lost');
    network.events?.listening?.(true);
    network.events?.listening?.(true);
    expect(network.told).toEqual([true, false, true]);
  });

  it('is off when it was switched off while it started', async () => {
    let opened = (): void => undefined;
    network.opening = new Promise((resolve) => {
      opened = resolve;
    });
    const starting = network.phone.switchOn();
    network.phone.switchOff();
    opened();
    await starting;
    expect(network.phone.look.state).toBe('off');
    expect(network.told).not.toContain(true);
  });
});

describe('[DK-81] the frame moves the call, and the sound follows in any order', () => {
  beforeEach(() => network.phone.switchOn());

  it('rings until the agent says yes', () => {
    network.phone.want('ask');
    network.rings();
    expect(network.phone.look.call?.state).toBe('ringing');
    network.phone.want('take');
    expect(network.done).toContain('accept');
  });

  it('takes at once what the agent asked for, whether sound or office comes first', () => {
    network.phone.want('take');
    network.rings();
    expect(network.done.filter((deed) => deed === 'accept')).toHaveLength(1);
    network.phone.want('take');
    expect(network.done.filter((deed) => deed === 'accept')).toHaveLength(1);
  });

  it('lets a call go on to the next, and forgets one that is over', () => {
    network.phone.want('ask');
    network.rings();
    network.phone.refuse();
    expect(network.done).toContain('refuse');
    expect(network.phone.look.call).toBeUndefined();
  });

  it('has one line: a second call goes elsewhere', () => {
    network.phone.want('take');
    network.rings();
    network.rings();
    expect(network.done).toEqual(['listen', 'accept', 'refuse']);
  });
});

describe('[DK-82] which talk has the sound is what the office says', () => {
  const call = (change: Partial<DeskCall>): DeskCall => ({
    status: 'ringing',
    forMe: false,
    citizen: { here: true, by: 'browser' },
    legs: [],
    ...change,
  });
  const mine = { agent: 'samira', name: 'Samira', as: 'talk', here: false } as const;
  const desk = (change: Partial<DeskCall>) =>
    deskAfter(welcome([room('room-a'), room('room-b', [], { call: call(change) })]));

  it.each([
    ['rings at me', { forMe: true, legs: [mine] }, 'ask'],
    ['is mine', { legs: [mine] }, 'take'],
    ['is talked in', { status: 'talking', legs: [{ ...mine, here: true }] }, 'take'],
    ['rings at somebody else', { legs: [{ ...mine, agent: 'joost' }] }, undefined],
    ['is over', { status: 'over', legs: [] }, undefined],
  ] as const)('a call that %s', (_, change, wanted) => {
    const state = desk({ ...change, legs: [...change.legs] });
    expect(wantedOf(state)).toBe(wanted);
    expect(ringing(state)?.room.card.room).toBe(wanted === 'ask' ? 'room-b' : undefined);
    expect(inCall(state)?.room.card.room).toBe(wanted === 'take' ? 'room-b' : undefined);
  });
});

describe('[DK-89] who is on the line before the citizen', () => {
  const mine = { agent: 'samira', name: 'Samira', as: 'talk', here: true } as const;
  const at = (citizen: DeskCall['citizen'], change: Partial<DeskCall> = {}) =>
    citizenAt({ status: 'ringing', forMe: false, citizen, legs: [mine], ...change }, 'samira');

  it.each([
    ['their browser is on its way', { here: false, by: 'browser', coming: true }, 'coming'],
    ['their browser did not come', { here: false, by: 'browser' }, 'absent'],
    ['their telephone rings', { here: false, by: 'telephone' }, 'called'],
    ['they are there', { here: true, by: 'browser' }, 'here'],
  ] as const)('knows it when %s', (_, citizen, expected) => {
    expect(at(citizen)).toBe(expected);
    expect(at(citizen, { status: 'over' })).toBeUndefined();
    expect(at(citizen, { forMe: true })).toBeUndefined();
    expect(at(citizen, { legs: [{ ...mine, here: false }] }), 'not on the line').toBeUndefined();
  });

  it('hears a tone when they come, where calls are heard, and only then', async () => {
    const { phone, done } = network;
    await phone.switchOn();
    await phone.sound.choose('speaker', 'h');
    done.length = 0;
    for (const citizen of ['coming', 'absent', undefined, 'here', 'here', undefined] as const) phone.meet(citizen);
    expect(done, 'they were there first, or it was another call').toEqual([]);
    phone.meet('coming');
    phone.meet('here');
    phone.meet('here');
    expect(done).toEqual(['chime h']);
  });
});

describe('[DK-88] an agent chooses microphone, loudspeaker and where it rings', () => {
  it('uses the choice at once, and again after the phone was off', async () => {
    const { phone, used } = network;
    await phone.switchOn();
    await phone.sound.choose('microphone', 'h');
    await phone.sound.choose('bell', 'b');
    expect(used.at(-1)).toEqual({ microphone: 'h', bell: 'b' });
    phone.switchOff('rest');
    await phone.switchOn();
    expect(used.at(-1)).toEqual({ microphone: 'h', bell: 'b' });
    await phone.sound.choose('microphone', undefined);
    expect(used.at(-1)).toEqual({ bell: 'b' });
  });

  it('leaves to the computer what is not plugged in, until it is again', async () => {
    const { phone, used } = network;
    await phone.switchOn();
    await phone.sound.choose('speaker', 'h');
    network.devices = { microphones: [builtIn], speakers: [builtIn] };
    network.plug?.();
    await expect.poll(() => used.at(-1)).toEqual({});
    expect(phone.sound.choice).toEqual({});
    network.devices = { microphones: [headset], speakers: [headset] };
    network.plug?.();
    await expect.poll(() => used.at(-1)).toEqual({ speaker: 'h' });
    phone.switchOff('rest');
    expect(network.plug, 'nobody looks any more').toBeUndefined();
  });

  it('keeps it in the tab until the agent logs out', async () => {
    const { phone, kept } = network;
    await phone.switchOn();
    await phone.sound.choose('microphone', 'h');
    const next = new Network(kept);
    await next.phone.switchOn();
    expect(next.used.at(-1)).toEqual({ microphone: 'h' });
    next.phone.switchOff('leave');
    expect(kept.items.size).toBe(0);
  });

  it.each(['{', '"h"', 'null', '{"microphone":7,"other":"h"}'])(
    'passes over what it did not keep itself: %s',
    async (text) => {
      const kept = new TabMemory();
      kept.setItem('houvast-desk-sound', text);
      const other = new Network(kept);
      await other.phone.switchOn();
      expect(other.used.at(-1)).toEqual({});
    },
  );

  it('stays on when a choice cannot be used', async () => {
    await network.phone.switchOn();
    network.useFails = true;
    await network.phone.sound.choose('microphone', 'b');
    expect(network.phone.look.state).toBe('on');
  });
});
