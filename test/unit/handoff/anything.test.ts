import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Room } from '../../../edge/handoff/core/room.ts';
import type { OfficeState } from '../../../edge/handoff/core/state.ts';
import type { Leg } from '../../../edge/handoff/voice.ts';
import type { CitizenFrame } from '../../../edge/protocol/handoff-citizen-frames.ts';
import type { DeskFrame } from '../../../edge/protocol/handoff-desk-frames.ts';
import { id, TestOffice } from './office.ts';

const window = { id: '2026-11-24T14:00', day: '2026-11-24', from: '14:00', to: '16:00' };
const phone = '0612345678';
const ways = [
  { kind: 'chat' },
  { kind: 'call', by: 'browser' },
  { kind: 'call', by: 'telephone' },
  { kind: 'callback', window, phone },
  { kind: 'message', answerBy: '2026-11-26', phone },
] as const;
const agents = ['Anna', 'Bram', 'Chris'] as const;

const citizenDeeds: readonly ((clientId: string) => CitizenFrame)[] = [
  (clientId) => ({ type: 'send', clientId, text: 'Hallo' }),
  (clientId) => ({ type: 'stopWaiting', clientId }),
  (clientId) => ({ type: 'end', clientId }),
  (clientId) => ({ type: 'call', clientId, on: true }),
  (clientId) => ({ type: 'call', clientId, on: false }),
  (clientId) => ({ type: 'toCallback', clientId, window: window.id, phone }),
];
const deskDeeds: readonly ((room: string, clientId: string, other: string) => DeskFrame)[] = [
  (_, clientId) => ({ type: 'take', clientId }),
  (_, clientId) => ({ type: 'standBy', clientId, on: true }),
  () => ({ type: 'phone', on: true }),
  (room, clientId) => ({ type: 'send', room, clientId, text: 'Dag' }),
  (room, clientId, other) => ({ type: 'transfer', room, clientId, to: { kind: 'agent', id: other } }),
  (room, clientId) => ({ type: 'transfer', room, clientId, to: { kind: 'team', team: 'Inkomen' } }),
  (room, clientId) => ({ type: 'answerTransfer', room, clientId, accept: true }),
  (room, clientId) => ({ type: 'answerTransfer', room, clientId, accept: false }),
  (room, clientId) => ({ type: 'cancelTransfer', room, clientId }),
  (room) => ({ type: 'read', room, seq: 0 }),
  (room, clientId) => ({ type: 'leave', room, clientId }),
  (room, clientId) => ({ type: 'close', room, clientId, outcome: 'answered' }),
  (room, clientId) => ({ type: 'close', room, clientId, outcome: 'notReached' }),
  (room, clientId) => ({ type: 'stop', room, clientId, sentence: 'Wij stoppen.' }),
  (room, clientId) => ({ type: 'help', room, clientId }),
  (room, clientId) => ({ type: 'join', room, clientId }),
  (room, clientId) => ({ type: 'callBack', room, clientId }),
  (room, clientId) => ({ type: 'answerCall', room, clientId, accept: true }),
  (room, clientId) => ({ type: 'answerCall', room, clientId, accept: false }),
  (room, clientId) => ({ type: 'hold', room, clientId, on: true }),
  (room, clientId) => ({ type: 'hear', room, clientId, as: 'listen' }),
  (room, clientId) => ({ type: 'hear', room, clientId, as: 'talk' }),
  (room, clientId) => ({ type: 'hangUp', room, clientId }),
  (room, clientId) => ({ type: 'leaveMessage', room, clientId, text: 'Dag' }),
];

const step = fc.oneof(
  fc.record({ does: fc.constant('create' as const), way: fc.constantFrom(...ways) }),
  fc.record({ does: fc.constant('comes' as const), room: fc.nat(3) }),
  fc.record({ does: fc.constant('goes' as const), which: fc.nat(3) }),
  fc.record({ does: fc.constant('citizen' as const), which: fc.nat(3), deed: fc.constantFrom(...citizenDeeds) }),
  fc.record({ does: fc.constant('desk' as const), agent: fc.constantFrom(...agents), isOpen: fc.boolean() }),
  fc.record({ does: fc.constant('passes' as const), ms: fc.constantFrom(1000, 8000, 25_000, 61_000, 95_000) }),
  fc.record({
    does: fc.constant('telephone' as const),
    room: fc.nat(3),
    leg: fc.nat(2),
    kind: fc.constantFrom('joined' as const, 'left' as const, 'unanswered' as const, 'ended' as const),
  }),
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('agent' as const),
      agent: fc.constantFrom(...agents),
      other: fc.constantFrom(...agents),
      room: fc.nat(3),
      deed: fc.constantFrom(...deskDeeds),
    }),
  },
);
type StepOf = typeof step extends fc.Arbitrary<infer Step> ? Step : never;

/** What holds in every room, whatever came in before. */
function holds(office: OfficeState, room: Room): void {
  const { id: name, status, members, call, transfer } = room;
  const isOpen = call !== undefined && call.overAt === undefined;
  const has = (kind: string) => office.deadlines.has(`${kind}:${name}`);
  const talkers = members.filter(({ as }) => as !== 'aside');
  const citizens = office.citizens.get(name)?.size ?? 0;
  expect({
    queued: office.waiting.includes(room) === (status === 'waiting'),
    talked: status !== 'talking' || talkers.length > 0,
    left: status === 'talking' || status === 'closed' || members.length === 0,
    once: new Set(members.map(({ agent }) => agent.id)).size === members.length,
    known: members.every(({ agent }) => office.agents.get(agent.id)?.rooms.has(name)),
    asked: transfer === undefined || (status === 'talking' && has('transfer')),
    helped: room.helpFrom === undefined || status === 'talking',
    sound: isOpen === office.calls.has(room) && !(isOpen && status === 'closed'),
    lines: !isOpen || new Set(call.legs.map(({ agent }) => agent.id)).size === call.legs.length,
    number: room.endedAt === undefined || (room.phone === undefined && call?.number === undefined),
    closes: status !== 'closed' || has('close') || has('save'),
    due: (status !== 'callback' && status !== 'message') || has('due'),
    away: status !== 'waiting' || citizens > 0 || call?.citizenSid !== undefined || has('away'),
  }).toEqual({
    ...{ queued: true, talked: true, left: true, once: true, known: true, asked: true, helped: true, sound: true },
    ...{ lines: true, number: true, closes: true, due: true, away: true },
  });
}

/** Rooms as they were stored last, without the marks of what was read: those are stored a little later. */
class Stored {
  readonly #rooms = new Map<string, string>();
  #seen = 0;

  take({ steps }: TestOffice): void {
    for (const { rooms, erased, archived } of steps.slice(this.#seen)) {
      for (const room of rooms.values()) this.#rooms.set(room.id, written(room));
      for (const name of [...erased, ...archived.keys()]) this.#rooms.delete(name);
    }
    this.#seen = steps.length;
  }

  isAs({ rooms }: OfficeState): void {
    for (const room of rooms.values()) expect(this.#rooms.get(room.id)).toBe(written(room));
    expect(this.#rooms.size).toBe(rooms.size);
  }
}
const written = ({ marks: _, ...room }: Room): string => JSON.stringify(room);

function play(steps: readonly StepOf[]): void {
  const stored = new Stored();
  const office = new TestOffice();
  const open = (name: string) =>
    office.agent(name, { roles: name === 'Chris' ? ['agent', 'lead'] : ['agent'], team: 'Inkomen' });
  const desks = new Map<string, ReturnType<typeof open>>(agents.map((name) => [name, open(name)]));
  for (const desk of desks.values()) desk.send({ type: 'phone', on: true });
  const rooms = [ways[0], ways[2], ways[3]].map((way) => office.create({ way }));
  const citizens: ReturnType<TestOffice['citizen']>[] = [];
  let sid = 0;
  for (const one of steps) {
    const room = 'room' in one ? (rooms.at(-1 - one.room) ?? '') : '';
    const citizen = 'which' in one ? citizens.at(-1 - one.which) : undefined;
    if (one.does === 'create') rooms.push(office.create({ way: one.way }));
    if (one.does === 'comes') citizens.push(office.citizen(room));
    if (one.does === 'goes') citizen?.hangUp();
    if (one.does === 'citizen') citizen?.send(one.deed(id()));
    if (one.does === 'passes') office.pass(one.ms);
    if (one.does === 'agent') desks.get(one.agent)?.send(one.deed(room, id(), `agent-${one.other}`));
    if (one.does === 'desk') {
      const desk = desks.get(one.agent);
      if (one.isOpen && !desk) desks.set(one.agent, open(one.agent));
      if (one.isOpen || !desk) continue;
      desk.hangUp();
      desks.delete(one.agent);
    }
    if (one.does === 'telephone') {
      const call = office.office.state.rooms.get(room)?.call;
      const agentLeg = call?.legs[one.leg - 1];
      const leg: Leg = agentLeg?.name ?? 'citizen';
      const callSid = (one.kind === 'left' && (agentLeg ?? { callSid: call?.citizenSid }).callSid) || `CA${++sid}`;
      office.voice(room, { kind: one.kind, leg, callSid });
    }
    stored.take(office);
    stored.isAs(office.office.state);
    for (const each of office.office.state.rooms.values()) holds(office.office.state, each);
  }
}

test('[HF-44] [HF-184] whatever comes in whatever order, every hand-off has its place, and is stored as it stands', () => {
  fc.assert(fc.property(fc.array(step, { minLength: 30, maxLength: 80 }), play), { numRuns: 300, seed: 20261122 });
});
