import { describe, expect, it } from 'vitest';
import type { BookedTalk, Challenge, Proof, Slot, SlotsAnswer, Talk } from '../../../../edge/protocol/rondkomen.ts';
import { codeAlphabet } from '../../../../edge/protocol/session.ts';
import { type TalkApi, TalkError, type TalkFailure } from '../../../../widget/assistant/rondkomen/talk/api.ts';
import { Booking } from '../../../../widget/assistant/rondkomen/talk/booking.ts';
import { callTroubleOf } from '../../../../widget/assistant/rondkomen/talk/call-trouble.ts';
import { grouped, isWhole, spellOut } from '../../../../widget/assistant/rondkomen/talk/code.ts';
import { daysOf, kindsOf, talkScreenOf } from '../../../../widget/assistant/rondkomen/talk/state.ts';

const slot = (day: string, time: string, kinds: Slot['kinds']): Slot => ({
  day,
  time,
  minutes: 30,
  startsAt: `${day}T${time}:00+01:00`,
  endsAt: `${day}T${time}:30+01:00`,
  kinds,
  languages: ['nl'],
});
const morning = slot('2026-11-26', '09:30', ['counter', 'chat']);
const noon = slot('2026-11-26', '12:00', ['chat', 'call']);
const slots: SlotsAnswer = { slots: [morning, noon, slot('2026-11-27', '09:30', ['chat'])], places: [] };
const challenge: Challenge = {
  parameters: {
    algorithm: 'PBKDF2/SHA-256',
    cost: 1,
    expiresAt: 0,
    keyLength: 32,
    keyPrefix: '00',
    keySignature: '0'.repeat(64),
    nonce: '0'.repeat(32),
    salt: '0'.repeat(32),
  },
  signature: '0'.repeat(64),
};
const proof: Proof = { challenge, solution: { counter: 1, derivedKey: '0'.repeat(64) } };
const talk: Talk = {
  slot: { day: morning.day, time: morning.time },
  kind: 'counter',
  minutes: 30,
  startsAt: morning.startsAt,
  endsAt: morning.endsAt,
  erasedAt: morning.endsAt,
  stored: {},
  limits: [],
  calendar: '',
};

/** A lane that answers from a list, and remembers what it was asked. */
function lane(failures: Partial<Record<keyof TalkApi, TalkFailure[]>> = {}) {
  const asked: string[] = [];
  const bodies: unknown[] = [];
  const answer = async <Value>(name: keyof TalkApi, value: Value, body?: unknown): Promise<Value> => {
    asked.push(name);
    bodies.push(body);
    const failure = failures[name]?.shift();
    if (failure) throw new TalkError(failure);
    return value;
  };
  const api: TalkApi = {
    slots: () => answer('slots', slots),
    challenge: () => answer('challenge', challenge),
    book: (request) => answer('book', { ...talk, code: '3ACD-EFHJ-KMNP' } satisfies BookedTalk, request),
    mine: (code) => answer('mine', talk, code),
    move: (code, request) => answer('move', talk, { code, request }),
    cancel: (code) => answer('cancel', undefined, code),
    call: (code) => answer('call', { token: 'token', expiresAt: morning.endsAt }, code),
  };
  return { api, asked, bodies };
}

function openBooking({ api }: { api: TalkApi }) {
  return new Booking({ api: () => api, prove: async () => proof, changed: () => {} });
}

async function chosen(booking: Booking): Promise<void> {
  booking.start('choose');
  await booking.choose();
  booking.chooseKind('counter');
  booking.chooseSlot(morning);
  booking.go('topic');
}

describe('choosing', () => {
  it('offers the kinds that there are, in one order', () => {
    expect(kindsOf(slots)).toEqual(['counter', 'chat', 'call']);
  });

  it('lists the times of a kind day by day', () => {
    expect(daysOf(slots, 'chat').map(({ day, slots: times }) => [day, times.map(({ time }) => time)])).toEqual([
      ['2026-11-26', ['09:30', '12:00']],
      ['2026-11-27', ['09:30']],
    ]);
  });

  it('lets go of a time that another kind does not have', async () => {
    const booking = openBooking(lane());
    await chosen(booking);
    booking.chooseKind('chat');
    expect(booking.state.slot).toEqual(morning);
    booking.chooseSlot(noon);
    booking.chooseKind('counter');
    expect(booking.state.slot).toBeUndefined();
  });
});

describe('booking', () => {
  it('[CI-41] does one piece of work, begun while the citizen chooses', async () => {
    const { api, asked, bodies } = lane();
    const booking = openBooking({ api });
    await chosen(booking);
    expect(asked).toContain('challenge');
    booking.chooseTopic('debts');
    await booking.book();
    expect(asked.filter((name) => name === 'challenge')).toHaveLength(1);
    expect(bodies.at(-1)).toEqual({
      slot: { day: '2026-11-26', time: '09:30' },
      kind: 'counter',
      topic: 'debts',
      proof,
    });
    expect(talkScreenOf(booking.state)).toBe('booked');
    expect(booking.state.code).toBe('3ACD-EFHJ-KMNP');
    expect(booking.back()).toBe(false);
  });

  it('[CI-42] repeats a booking that broke off with the same work', async () => {
    const { api, asked } = lane({ book: ['offline'] });
    const booking = openBooking({ api });
    await chosen(booking);
    await booking.book();
    expect(booking.state).toMatchObject({ failure: 'offline', busy: 'no', slot: morning });
    await booking.book();
    expect(talkScreenOf(booking.state)).toBe('booked');
    expect(asked.filter((name) => name === 'challenge')).toHaveLength(1);
  });

  it('does new work when the old was refused', async () => {
    const { api, asked } = lane({ book: ['proof-refused'] });
    const booking = openBooking({ api });
    await chosen(booking);
    await booking.book();
    expect(booking.state.failure).toBe('proof-refused');
    await booking.book();
    expect(asked.filter((name) => name === 'challenge')).toHaveLength(2);
    expect(talkScreenOf(booking.state)).toBe('booked');
  });

  it('[CI-42] leads back to the times when one has just gone, and says so', async () => {
    const booking = openBooking(lane({ book: ['slot-taken'] }));
    await chosen(booking);
    await booking.book();
    expect(talkScreenOf(booking.state)).toBe('choose');
    expect(booking.state).toMatchObject({ failure: 'slot-taken', slot: undefined, slots });
  });

  it('sends nothing twice while it is under way', async () => {
    const { api, asked } = lane();
    const booking = openBooking({ api });
    await chosen(booking);
    await Promise.all([booking.book(), booking.book()]);
    expect(asked.filter((name) => name === 'book')).toHaveLength(1);
  });
});

describe('with a code', () => {
  it.each([
    ['', 'empty'],
    ['3ACD', 'short'],
  ] as const)('[CI-43] says what is wrong with %j before asking', async (code, slip) => {
    const { api, asked } = lane();
    const booking = openBooking({ api });
    booking.start('code');
    booking.typeCode(code);
    await booking.find();
    expect(booking.state.codeSlip).toBe(slip);
    expect(asked).toEqual([]);
  });

  it('finds, moves and cancels, and [CI-45] keeps nothing of it then', async () => {
    const { api, bodies } = lane();
    const booking = openBooking({ api });
    booking.start('code');
    booking.typeCode('3acd efhj kmnp');
    await booking.find();
    expect(talkScreenOf(booking.state)).toBe('mine');
    booking.go('move');
    await booking.choose();
    booking.chooseKind('chat');
    booking.chooseSlot(noon);
    await booking.move();
    expect(bodies.at(-1)).toMatchObject({ code: '3acd efhj kmnp', request: { kind: 'chat' } });
    expect(booking.state.screens).toEqual(['mine']);
    booking.go('cancel');
    await booking.cancel();
    expect(booking.state).toMatchObject({ screens: ['gone'], talk: undefined, code: '' });
  });

  it.each([
    ['talk-not-found', 'gone'],
    ['offline', 'cancel'],
  ] as const)('[CI-45] after %s of cancelling stands on the screen %s', async (failure, screen) => {
    const booking = openBooking(lane({ cancel: [failure] }));
    await chosen(booking);
    await booking.book();
    booking.go('cancel');
    await booking.cancel();
    expect(talkScreenOf(booking.state)).toBe(screen);
    expect(booking.state.code).toBe(screen === 'gone' ? '' : '3ACD-EFHJ-KMNP');
  });

  it('[CI-48] goes to the call once its code is here, and says so when it does not come', async () => {
    const booking = openBooking(lane());
    await chosen(booking);
    await booking.book();
    await booking.enterCall(() => Promise.reject(new Error('no line')));
    expect(booking.state).toMatchObject({ failure: 'offline', screens: ['booked'], busy: 'no' });
    await booking.enterCall(async () => {});
    expect(booking.state).toMatchObject({ failure: undefined, screens: ['booked', 'call'] });
    expect(booking.back()).toBe(true);
    expect(talkScreenOf(booking.state)).toBe('booked');
  });

  it.each([
    ['offline', 'offline'],
    ['timeout', 'offline'],
    ['talk-not-found', 'refused'],
    ['not-found', 'refused'],
    ['invalid-request', 'refused'],
    ['internal', 'server'],
    ['unreadable', 'server'],
  ] as const)('[CI-49] tells %s of the lane as %s', (failure, trouble) => {
    expect(callTroubleOf(new TalkError(failure))).toBe(trouble);
    expect(callTroubleOf(new Error(failure))).toBe('server');
  });

  it('forgets all of it at once', async () => {
    const booking = openBooking(lane());
    await chosen(booking);
    await booking.book();
    booking.forget();
    expect(JSON.stringify(booking.state)).not.toContain('3ACD');
    expect(booking.state).toMatchObject({ talk: undefined, slot: undefined, topic: undefined });
  });
});

describe('a code', () => {
  it('[CI-43] is shown in groups and read aloud letter by letter', () => {
    expect(grouped('3acd-efhj-kmnp')).toBe('3ACD EFHJ KMNP');
    expect(spellOut('3ACD-EFHJ-KMNP')[0]).toBe('3, Anna, Cornelis, Dirk');
    expect(isWhole(' 3acd efhj-kmnp ')).toBe(true);
    for (const letter of codeAlphabet.replaceAll(/\d/g, '')) expect(spellOut(letter)[0]?.length).toBeGreaterThan(1);
  });
});
