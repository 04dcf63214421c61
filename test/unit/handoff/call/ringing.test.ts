import { describe, expect, test } from 'vitest';
import { comeMs, ringMs, ringPauseMs } from '../../../../edge/handoff/core/times.ts';
import { id } from '../office.ts';
import { CallOffice, callAt, rings } from './line.ts';

describe('a call that waits', () => {
  test('[HF-100] rings with the card open at somebody whose phone is on, while the browser of the citizen calls', () => {
    const office = new CallOffice();
    const [silent, samira] = [office.agent('Anna'), office.phone('Samira')];
    const room = office.create({ question: 'Waar blijft het?', way: { kind: 'call', by: 'browser' } });
    expect(office.ordered(room)).toEqual([{ kind: 'ring', leg: 'agent-1', agent: 'agent-Samira', hearing: 'talk' }]);
    const shown = samira.last('room').room;
    expect(shown.card.note.question).toBe('Waar blijft het?');
    expect(shown.call).toMatchObject({ status: 'ringing', forMe: true, citizen: { here: false, by: 'browser' } });
    office.joins(room, 'citizen');
    expect(callAt(samira, room)).toMatchObject({ status: 'ringing', forMe: true, citizen: { here: true } });
    office.pass(ringMs - 1);
    expect(rings(samira, room)).toBe(true);
    expect(office.ordered(room)).toEqual([]);
    expect(silent.heard().filter(({ type }) => type === 'room')).toEqual([]);
  });

  test('[HF-100] rings for who telephones only when they are on the line', () => {
    const office = new CallOffice();
    office.phone('Samira');
    const room = office.create({ way: { kind: 'call', by: 'telephone' } });
    expect(office.ordered(room)).toEqual([]);
    office.joins(room, 'citizen');
    expect(office.ordered(room)).toHaveLength(1);
  });

  test.each([
    ['the browser does not come', (office: CallOffice) => office.pass(comeMs)],
    ['the page is closed', (_: CallOffice, __: string, citizen: ReturnType<CallOffice['citizen']>) => citizen.hangUp()],
    [
      'the citizen goes on in writing',
      (_: CallOffice, __: string, citizen: ReturnType<CallOffice['citizen']>) =>
        void citizen.send({ type: 'call', clientId: id(), on: false }),
    ],
    [
      'their browser gets no line',
      (_: CallOffice, __: string, citizen: ReturnType<CallOffice['citizen']>) =>
        void citizen.send({ type: 'noLine', clientId: id() }),
    ],
    ['the line broke before it was in', (office: CallOffice, room: string) => office.leaves(room, 'citizen', 'CA0')],
  ])('[HF-100] rings no more when %s, and the place in the queue stays', (_, giveUp) => {
    const office = new CallOffice();
    const samira = office.phone('Samira');
    const room = office.create({ way: { kind: 'call', by: 'browser' } });
    const citizen = office.citizen(room);
    expect(rings(samira, room)).toBe(true);
    office.ordered(room);
    giveUp(office, room, citizen);
    expect(rings(samira, room)).toBe(false);
    expect(office.ordered(room)).toHaveLength(1);
    expect(office.office.state.waiting.map((waiting) => waiting.id)).toEqual([room]);
  });

  test('[HF-100] who does not come holds up nobody', () => {
    const office = new CallOffice();
    const samira = office.phone('Samira');
    office.create({ way: { kind: 'call', by: 'browser' } });
    const { room: next } = office.caller('Tweede');
    expect(rings(samira, next)).toBe(false);
    office.pass(comeMs);
    expect(rings(samira, next)).toBe(true);
  });

  test('[HF-100] a browser that gets no line after all ends no call that somebody is in', () => {
    const office = new CallOffice();
    const samira = office.phone('Samira');
    const room = office.create({ way: { kind: 'call', by: 'browser' } });
    const citizen = office.citizen(room);
    samira.send({ type: 'answerCall', room, clientId: id(), accept: true });
    office.joins(room, 'agent-1');
    citizen.send({ type: 'noLine', clientId: id() });
    expect(callAt(samira, room)).toMatchObject({ status: 'ringing', citizen: { here: false } });
    expect(callAt(samira, room)?.citizen).not.toHaveProperty('coming');
    office.joins(room, 'citizen');
    citizen.send({ type: 'noLine', clientId: id() });
    expect(callAt(samira, room)).toMatchObject({ status: 'talking', citizen: { here: true } });
  });

  test('[HF-100] who was too late rings anew, and who was taken at once is heard when they come', () => {
    const office = new CallOffice();
    const samira = office.phone('Samira');
    const late = office.create({ way: { kind: 'call', by: 'browser' } });
    office.pass(comeMs);
    office.joins(late, 'citizen');
    expect(rings(samira, late)).toBe(true);
    samira.send({ type: 'answerCall', room: late, clientId: id(), accept: true });

    const joost = office.phone('Joost');
    const fast = office.create({ way: { kind: 'call', by: 'browser' } });
    const citizen = office.citizen(fast);
    joost.send({ type: 'answerCall', room: fast, clientId: id(), accept: true });
    office.joins(fast, 'agent-1');
    expect(callAt(joost, fast)?.citizen, 'nobody is to wait in silence').toMatchObject({ here: false, coming: true });
    expect(citizen.last('state').state).toMatchObject({ call: { status: 'ringing' } });
    office.pass(comeMs);
    expect(callAt(joost, fast)?.citizen).toEqual({ here: false, by: 'browser' });
    office.joins(fast, 'citizen');
    expect(citizen.last('state').state).toMatchObject({ call: { status: 'talking' } });
    expect(callAt(joost, fast)?.status).toBe('talking');
  });

  test('[HF-101] is a talk once it was accepted, and the wait is counted like any other', () => {
    const office = new CallOffice();
    const samira = office.phone('Samira');
    const { room } = office.caller();
    const citizen = office.citizen(room);
    office.pass(12_000);
    const clientId = id();
    const heard = samira.send({ type: 'answerCall', room, clientId, accept: true });
    expect(heard).toContainEqual(expect.objectContaining({ type: 'ack', clientId }));
    expect(citizen.last('state').state).toMatchObject({ status: 'talking', with: [{ speaker: { name: 'Samira' } }] });
    expect(callAt(samira, room)).toMatchObject({ status: 'ringing', forMe: false });
    office.joins(room, 'agent-1');
    expect(callAt(samira, room)?.status).toBe('talking');
    expect(citizen.last('state').state).toMatchObject({ call: { status: 'talking', listening: [] } });
    expect(office.steps.flatMap(({ waits }) => waits)).toMatchObject([{ waitedMs: 12_000, ahead: 0 }]);
    expect(office.callSteps(room)).toEqual(['answered']);
  });

  test.each([
    [
      'refused',
      (_office: CallOffice, room: string, desk: ReturnType<CallOffice['phone']>) =>
        void desk.send({ type: 'answerCall', room, clientId: id(), accept: false }),
    ],
    ['not answered', (office: CallOffice) => office.pass(ringMs)],
    ['not reached', (office: CallOffice, room: string) => office.voice(room, { kind: 'unanswered', leg: 'agent-1' })],
  ] as const)('[HF-102] goes on to the next when it was %s, and keeps its place', (_, turnDown) => {
    const office = new CallOffice();
    const [anna, bram] = [office.phone('Anna'), office.phone('Bram')];
    const { room } = office.caller();
    expect([rings(anna, room), rings(bram, room)]).toEqual([true, false]);
    turnDown(office, room, anna);
    expect([rings(anna, room), rings(bram, room)]).toEqual([false, true]);
    expect(office.ordered(room)).toEqual([
      expect.objectContaining({ kind: 'ring', leg: 'agent-1', agent: 'agent-Anna' }),
      { kind: 'remove', leg: 'agent-1' },
      expect.objectContaining({ kind: 'ring', leg: 'agent-2', agent: 'agent-Bram' }),
    ]);
    expect(office.office.state.waiting.map((waiting) => waiting.id)).toEqual([room]);
  });

  test('[HF-103] asks everyone again after a pause when all said no: nobody is lost', () => {
    const office = new CallOffice();
    const [anna, bram] = [office.phone('Anna'), office.phone('Bram')];
    const { room } = office.caller();
    anna.send({ type: 'answerCall', room, clientId: id(), accept: false });
    bram.send({ type: 'answerCall', room, clientId: id(), accept: false });
    expect([rings(anna, room), rings(bram, room)]).toEqual([false, false]);
    office.pass(ringPauseMs - 1);
    expect(rings(anna, room)).toBe(false);
    office.pass(1);
    expect(rings(anna, room)).toBe(true);
  });

  test('[HF-104] is one queue: an older chat is not passed by, an older call neither', () => {
    const office = new CallOffice();
    const samira = office.phone('Samira');
    const chat = office.create({ question: 'Eerste' });
    const { room: call } = office.caller('Tweede');
    expect(rings(samira, call)).toBe(false);
    samira.send({ type: 'take', clientId: id() });
    expect(samira.last('ack').seq).toBe(1);
    expect(office.office.state.rooms.get(chat)?.status).toBe('talking');
    expect(rings(samira, call)).toBe(true);
    // One agent has one line: the next call rings when this one is over, or at somebody else.
    samira.send({ type: 'answerCall', room: call, clientId: id(), accept: true });
    const { room: third } = office.caller('Derde');
    expect(rings(samira, third)).toBe(false);
    const joost = office.phone('Joost');
    expect(rings(joost, third)).toBe(true);
  });

  test('[HF-105] an agent without a phone takes the oldest chat, and no call', () => {
    const office = new CallOffice();
    const anna = office.agent('Anna');
    const { room: call } = office.caller('Eerste');
    expect(anna.send({ type: 'take', clientId: id() }).at(-1)).toMatchObject({ type: 'refused', code: 'not-allowed' });
    const chat = office.create({ question: 'Tweede' });
    anna.send({ type: 'take', clientId: id() });
    expect(anna.last('room').room.card.room).toBe(chat);
    expect(office.office.state.waiting.map(({ id: waiting }) => waiting)).toEqual([call]);
    // Who rings at somebody is theirs to answer.
    const [bram, carla] = [office.phone('Bram'), office.phone('Carla')];
    expect(rings(bram, call)).toBe(true);
    expect(carla.send({ type: 'take', clientId: id() }).at(-1)).toMatchObject({ code: 'not-allowed' });
    bram.send({ type: 'take', clientId: id() });
    expect(office.office.state.rooms.get(call)?.members).toMatchObject([{ agent: { name: 'Bram' }, as: 'talk' }]);
  });

  test.each([
    ['paused', (desk: ReturnType<CallOffice['phone']>) => desk.send({ type: 'presence', presence: 'pause' })],
    ['switched the phone off', (desk: ReturnType<CallOffice['phone']>) => desk.send({ type: 'phone', on: false })],
    ['left', (desk: ReturnType<CallOffice['phone']>) => desk.hangUp()],
  ])('[HF-106] does not ring at an agent who %s', (_, away) => {
    const office = new CallOffice();
    const desk = office.phone('Samira');
    away(desk);
    const { room } = office.caller();
    expect(office.ordered(room)).toEqual([]);
    const back = office.phone('Joost');
    expect(rings(back, room)).toBe(true);
  });

  test('[HF-106] does not ring at Quality, nor at who has three talks', () => {
    const office = new CallOffice();
    office.phone('Quinten', { roles: ['quality'] });
    const busy = office.phone('Samira');
    for (let talk = 0; talk < 3; talk++) {
      office.create();
      busy.send({ type: 'take', clientId: id() });
    }
    const { room } = office.caller();
    expect(office.ordered(room)).toEqual([]);
  });

  test('[HF-107] who is not on the line is not rung for, and holds up nobody', () => {
    const office = new CallOffice();
    const samira = office.phone('Samira');
    const { room, sid } = office.caller('Eerste');
    expect(rings(samira, room)).toBe(true);
    office.leaves(room, 'citizen', sid);
    expect(rings(samira, room)).toBe(false);
    expect(office.ordered(room).at(-1)).toEqual({ kind: 'remove', leg: 'agent-1' });
    const { room: next } = office.caller('Tweede');
    expect(rings(samira, next)).toBe(true);
    const joost = office.phone('Joost');
    office.joins(room, 'citizen');
    expect(rings(joost, room)).toBe(true);
    expect(office.office.state.waiting.map(({ id: waiting }) => waiting)).toEqual([room, next]);
  });

  test('[HF-108] who waits by telephone and hangs up waits no more: there is no other way back', () => {
    const office = new CallOffice();
    office.agent('Samira');
    const { room, sid } = office.caller(undefined, 'telephone');
    office.leaves(room, 'citizen', sid);
    expect(office.entries(room).map(({ content }) => content)).toEqual([{ kind: 'ended', reason: 'stoppedWaiting' }]);
    expect(office.ordered(room)).toEqual([{ kind: 'end' }]);
  });

  test('[HF-108] nor is who telephoned waited for when they hung up before they were put through', () => {
    const office = new CallOffice();
    office.phone('Samira');
    const room = office.create({ way: { kind: 'call', by: 'telephone' } });
    office.pass(59_000);
    expect(office.office.state.waiting).toHaveLength(1);
    office.pass(1000);
    expect(office.office.state.waiting).toEqual([]);
    expect(office.entries(room).at(-1)?.content).toEqual({ kind: 'ended', reason: 'stoppedWaiting' });
    const { room: other } = office.caller('Op tijd', 'telephone');
    office.pass(61_000);
    expect(office.office.state.rooms.get(other)?.status).toBe('waiting');
  });

  test('[HF-109] a line that was picked up before the frame came is accepted, and one that came too late is let go', () => {
    const office = new CallOffice();
    const samira = office.phone('Samira');
    const { room } = office.caller();
    office.joins(room, 'agent-1');
    expect(office.office.state.rooms.get(room)?.status).toBe('talking');
    const clientId = id();
    expect(samira.send({ type: 'answerCall', room, clientId, accept: true })).toEqual([
      { type: 'ack', clientId, room },
    ]);

    const other = office.caller('Later');
    office.phone('Joost');
    office.pass(ringMs);
    office.ordered(other.room);
    office.joins(other.room, 'agent-1');
    expect(office.ordered(other.room)).toEqual([{ kind: 'remove', leg: 'agent-1' }]);
    expect(office.office.state.rooms.get(other.room)?.status).toBe('waiting');
  });
});
