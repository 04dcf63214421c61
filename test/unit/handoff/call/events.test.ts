import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Room } from '../../../../edge/handoff/core/room.ts';
import { ringMs } from '../../../../edge/handoff/core/times.ts';
import type { VoiceEvent } from '../../../../edge/handoff/voice.ts';
import { id, TestOffice } from '../office.ts';
import { CallOffice, callAt } from './line.ts';

describe('what the telephone tells', () => {
  test.each<[string, VoiceEvent]>([
    ['the same again', { kind: 'joined', leg: 'citizen', callSid: 'CA1' }],
    ['the same again', { kind: 'joined', leg: 'agent-1', callSid: 'CA2' }],
    ['of a line that nobody has', { kind: 'left', leg: 'citizen', callSid: 'CAother' }],
    ['of a line that nobody has', { kind: 'left', leg: 'agent-1', callSid: 'CAother' }],
    ['too late', { kind: 'unanswered', leg: 'agent-1' }],
    ['too late', { kind: 'unanswered', leg: 'citizen' }],
    ['of another call', { kind: 'ended', conference: 'another' }],
    ['of another call', { kind: 'left', leg: 'citizen', callSid: 'CA1', conference: 'another' }],
  ])('[HF-140] changes nothing when it is %s: %o', (_, event) => {
    const office = new CallOffice();
    const { agent, room } = office.onTheLine();
    const before = JSON.stringify(callAt(agent, room));
    const entries = office.entries(room).length;
    office.voice(room, event);
    expect(JSON.stringify(callAt(agent, room))).toBe(before);
    expect(office.ordered(room)).toEqual([]);
    expect(office.entries(room)).toHaveLength(entries);
  });

  test('[HF-140] the late end of an older conference with the same name does not end the one they talk in', () => {
    const office = new CallOffice();
    const samira = office.phone('Samira');
    const room = office.create({ way: { kind: 'call', by: 'browser' } });
    office.citizen(room);
    const joins = (leg: 'citizen' | 'agent-1', instance: string) =>
      office.voice(room, { kind: 'joined', leg, callSid: `CA-${leg}`, instance });
    samira.send({ type: 'answerCall', room, clientId: id(), accept: true });
    joins('citizen', 'CF2');
    joins('agent-1', 'CF2');
    office.voice(room, { kind: 'ended', instance: 'CF1' });
    expect(callAt(samira, room)?.status).toBe('talking');
    office.voice(room, { kind: 'ended', instance: 'CF2' });
    expect(callAt(samira, room)?.status).toBe('over');
  });

  test('[HF-141] a line whose end came before its beginning never was there', () => {
    const office = new CallOffice();
    const samira = office.phone('Samira');
    const { room, sid } = office.caller();
    office.leaves(room, 'citizen', 'CAnew');
    office.joins(room, 'citizen', 'CAnew');
    office.leaves(room, 'citizen', sid);
    expect(samira.last('gone')).toEqual({ type: 'gone', room });
  });

  test('[HF-142] a citizen who calls again from a new line is the one on the line; the old one may leave later', () => {
    const office = new CallOffice();
    const { agent, room, sid } = office.onTheLine();
    agent.send({ type: 'hold', room, clientId: id(), on: true });
    office.ordered(room);
    office.joins(room, 'citizen', 'CAagain');
    // The new line is on hold like the one before.
    expect(office.ordered(room)).toEqual([{ kind: 'hold', leg: 'citizen', on: true }]);
    office.leaves(room, 'citizen', sid);
    expect(callAt(agent, room)).toMatchObject({ status: 'held', citizen: { here: true } });
  });

  test('[HF-143] nothing of a room that is gone is answered, but a line in its call is let go', () => {
    const office = new CallOffice();
    office.voice('lindewaard_nobody', { kind: 'left', leg: 'citizen', callSid: 'CA1' });
    office.voice('lindewaard_nobody', { kind: 'joined', leg: 'citizen', callSid: 'CA1' });
    office.voice('lindewaard_nobody', { kind: 'joined', leg: 'citizen', callSid: 'CA1', conference: 'gone' });
    expect(office.ordered('lindewaard_nobody')).toEqual([{ kind: 'remove', leg: 'citizen' }]);
  });

  test('[HF-144] every order has an id of its own, in the call it is for, and a name that says nothing', () => {
    const office = new CallOffice();
    const { agent, room } = office.onTheLine();
    agent.send({ type: 'hold', room, clientId: id(), on: true });
    agent.send({ type: 'hangUp', room, clientId: id() });
    const orders = office.steps.flatMap((step) => step.orders);
    expect(new Set(orders.map((order) => order.id)).size).toBe(orders.length);
    const { conference } = office.office.call(room) ?? {};
    for (const order of orders) {
      expect(order.conference).toBe(conference);
      expect(order.conference).not.toContain(room);
      expect('leg' in order ? order.leg : 'citizen').toMatch(/^(citizen|agent-\d+)$/);
    }
  });

  test('[HF-145] a call that rang when the office stopped goes on ringing for the rest of its time', () => {
    const office = new CallOffice();
    office.phone('Samira');
    const { room } = office.caller();
    office.pass(10_000);
    const kept = structuredClone(office.steps.flatMap(({ rooms }) => [...rooms.values()]).at(-1)) as Room;
    const again = new TestOffice({ rooms: [kept], waits: [], promises: [] }, () => office.entries(room));
    again.now = office.now;
    again.office.woken();
    again.settle();
    again.pass(ringMs - 10_000);
    expect(again.steps.flatMap(({ orders }) => orders)).toMatchObject([{ kind: 'remove', leg: 'agent-1' }]);
  });

  test('[HF-146] whatever comes in whatever order, nobody talks with two people and no order is for a call that is over', () => {
    const legs = fc.constantFrom('citizen', 'agent-1', 'agent-2', 'agent-3');
    const sids = fc.constantFrom('CA1', 'CA2', 'CA3');
    const event = fc.oneof(
      fc.record({ kind: fc.constant('joined' as const), leg: legs, callSid: sids }),
      fc.record({ kind: fc.constant('left' as const), leg: legs, callSid: sids }),
      fc.record({ kind: fc.constant('unanswered' as const), leg: legs }),
      fc.record({ kind: fc.constant('ended' as const) }),
    );
    const act = fc.oneof(
      event.map((happened) => ({ happened })),
      fc.record({ agent: fc.nat(1), room: fc.nat(1), does: fc.constantFrom('yes', 'no', 'hold', 'hangUp', 'take') }),
      fc.record({ passes: fc.nat(40_000) }),
      fc.record({ room: fc.nat(1), call: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), act), { maxLength: 40 }), (acts) => {
        const office = new CallOffice();
        const desks = [office.phone('Anna'), office.phone('Bram')];
        const rooms = [office.create({ way: { kind: 'call', by: 'browser' } }), office.create()];
        const citizens = rooms.map((room) => office.citizen(room));
        for (const [which, step] of acts) {
          const room = rooms[which] ?? '';
          if ('happened' in step) office.voice(room, step.happened as VoiceEvent);
          else if ('passes' in step) office.pass(step.passes);
          else if ('call' in step) citizens[step.room]?.send({ type: 'call', clientId: id(), on: step.call });
          else {
            const desk = desks[step.agent];
            const clientId = id();
            if (step.does === 'yes') desk?.send({ type: 'answerCall', room, clientId, accept: true });
            if (step.does === 'no') desk?.send({ type: 'answerCall', room, clientId, accept: false });
            if (step.does === 'hold') desk?.send({ type: 'hold', room, clientId, on: true });
            if (step.does === 'hangUp') desk?.send({ type: 'hangUp', room, clientId });
            if (step.does === 'take') desk?.send({ type: 'take', clientId });
          }
          const open = [...office.office.state.rooms.values()].flatMap(({ call }) =>
            call && call.overAt === undefined ? call.legs.map(({ agent }) => agent.id) : [],
          );
          expect(new Set(open).size).toBe(open.length);
        }
        const ended = new Set<string>();
        for (const order of office.steps.flatMap(({ orders }) => orders)) {
          if (order.kind !== 'remove') expect(ended.has(order.conference)).toBe(false);
          if (order.kind === 'end') ended.add(order.conference);
        }
        // Nobody who asked is forgotten: every room waits, is talked in, or is over.
        for (const room of office.office.state.waiting) expect(room.status).toBe('waiting');
      }),
      { numRuns: 200 },
    );
  });
});
