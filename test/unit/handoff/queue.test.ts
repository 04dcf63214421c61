import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skipMs } from '../../../edge/handoff/core/times.ts';
import { id, TestOffice } from './office.ts';

const minute = 60_000;
const brief = { time: 3, days: [], actedSinceFirst: false, promiseBroken: true, late: true };

describe('the queue', () => {
  test('[HF-60] is strictly oldest first: tone, words, tags and team change nothing', () => {
    const words = fc.constantFrom('Goedemorgen', 'STELLETJE PRUTSERS', 'Ik doe mezelf iets aan', 'Dank u wel', '!!!!');
    fc.assert(
      fc.property(
        fc.array(fc.record({ question: words, hasCase: fc.boolean(), gap: fc.nat(5) }), { maxLength: 12 }),
        (people) => {
          const office = new TestOffice();
          const order: string[] = [];
          for (const { question, hasCase, gap } of people) {
            office.now += gap;
            const note = {
              question,
              language: 'nl' as const,
              contacts: true,
              before: [],
              ...(hasCase && { caseId: 'case-1' }),
            };
            order.push(
              office.create({
                note,
                ...(hasCase && { ownCase: 'case-1', brief }),
                id: `lindewaard_${String(order.length).padStart(6, '0')}`,
              }),
            );
          }
          const taken: string[] = [];
          for (let agent = 0; taken.length < order.length; agent++) {
            const desk = office.agent(`a${agent}`);
            for (let talk = 0; talk < 3 && taken.length < order.length; talk++) {
              desk.send({ type: 'take', clientId: id() });
              taken.push(desk.last('room').room.card.room);
            }
          }
          expect(taken).toEqual(order);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('[HF-61] names facts about us to the agents, and contacts only when they were passed on', () => {
    const office = new TestOffice();
    const desk = office.agent('Samira');
    const note = { question: 'x', language: 'nl' as const, before: [], caseId: 'case-1' };
    office.create({ note: { ...note, contacts: true }, ownCase: 'case-1', brief });
    office.create({ note: { ...note, contacts: false }, ownCase: 'case-1', brief });
    office.create({ note: { question: 'x', language: 'nl', contacts: true, before: [] }, ownCase: 'case-1', brief });
    const { queue } = desk.last('queue');
    expect(queue.map(({ tags }) => tags)).toEqual([['promiseBroken', 'late', 'third'], ['promiseBroken', 'late'], []]);
    expect(queue.map(({ time }) => time)).toEqual([3, undefined, undefined]);
  });

  test('[HF-62] tells who waits their place and an honest range, and again when it changes', () => {
    const office = new TestOffice();
    const desk = office.agent('Samira');
    const [first, second] = [office.create(), office.create()];
    office.citizen(first);
    const here = office.citizen(second);
    expect(here.last('welcome').state).toMatchObject({ status: 'waiting', ahead: 1 });
    expect(here.last('welcome').state).not.toHaveProperty('range');
    office.pass(4 * minute);
    desk.send({ type: 'take', clientId: id() });
    expect(desk.last('room').room.card.room).toBe(first);
    // One wait of four minutes: half to twice as long.
    expect(here.last('state').state).toMatchObject({
      status: 'waiting',
      ahead: 0,
      range: { fromMinutes: 2, toMinutes: 8 },
    });
    office.pass(10 * minute);
    // Who waits longer than anyone before is told so, without anything else happening.
    expect(here.last('state').state).toMatchObject({ range: { fromMinutes: 2 } });
    const { state } = here.last('state');
    expect(state.status === 'waiting' && (state.range?.toMinutes ?? 0)).toBeGreaterThan(20);
  });

  test('[HF-63] keeps the place of who leaves and comes back within two hours, and of nobody who stays away', () => {
    const office = new TestOffice();
    office.agent('Samira');
    const [first, second] = [office.create(), office.create()];
    const away = office.citizen(first);
    const other = office.citizen(second);
    away.hangUp();
    office.pass(119 * minute);
    const back = office.citizen(first);
    expect(back.last('welcome').state).toMatchObject({ ahead: 0 });
    expect(other.last('welcome').state).toMatchObject({ ahead: 1 });
    back.hangUp();
    office.pass(120 * minute);
    expect(office.entries(first).map(({ content }) => content)).toEqual([{ kind: 'ended', reason: 'stoppedWaiting' }]);
    office.pass(30 * minute);
    expect(office.office.state.rooms.has(first)).toBe(false);
    expect(other.last('state').state).toMatchObject({ ahead: 0 });
  });

  test('[HF-11] who waits and is away for a minute is skipped, counts for nobody, and is first when they are back', () => {
    const office = new TestOffice();
    const desk = office.agent('Samira');
    const [first, second] = [office.create(), office.create()];
    const away = office.citizen(first);
    const other = office.citizen(second);
    const since = office.now;
    away.hangUp();
    office.pass(skipMs - 1);
    expect(other.last('welcome').state).toMatchObject({ ahead: 1 });
    expect(desk.last('queue').queue.map(({ awaySince }) => awaySince)).toEqual([undefined, undefined]);
    office.pass(1);
    expect(other.last('state').state).toMatchObject({ ahead: 0 });
    expect(desk.last('queue').queue.map(({ room, awaySince }) => [room, awaySince])).toEqual([
      [first, new Date(since).toISOString()],
      [second, undefined],
    ]);

    const back = office.citizen(first);
    expect(back.last('welcome').state).toMatchObject({ ahead: 0 });
    expect(other.last('state').state).toMatchObject({ ahead: 1 });
    back.hangUp();
    office.pass(skipMs);
    expect(desk.send({ type: 'take', clientId: id() }).at(-1)).not.toMatchObject({ type: 'refused' });
    expect(desk.last('room').room.card.room).toBe(second);
    desk.send({ type: 'take', clientId: id() });
    expect(desk.last('refused').code).toBe('wrong-order');

    office.citizen(first);
    const third = office.create();
    office.citizen(third);
    desk.send({ type: 'take', clientId: id() });
    expect(desk.last('room').room.card.room).toBe(first);
  });

  test('[HF-11] how long somebody stayed away says nothing about how long others wait', () => {
    const office = new TestOffice();
    const desk = office.agent('Samira');
    const first = office.create();
    office.citizen(first).hangUp();
    office.pass(100 * minute);
    const second = office.create();
    const here = office.citizen(second);
    office.citizen(first);
    expect(here.last('state').state).not.toHaveProperty('range');
    desk.send({ type: 'take', clientId: id() });
    expect(desk.last('room').room.card.room).toBe(first);
    expect(office.office.state.waits).toEqual([]);
    expect(here.last('state').state).not.toHaveProperty('range');
  });

  test('[HF-11] a chat of who is away does not keep a call from ringing', () => {
    const office = new TestOffice();
    const desk = office.agent('Samira');
    desk.send({ type: 'phone', on: true });
    office.citizen(office.create()).hangUp();
    const call = office.create({ way: { kind: 'call', by: 'browser' } });
    office.citizen(call);
    const isRung = () => desk.heard().some((answer) => answer.type === 'room' && answer.room.card.room === call);
    office.voice(call, { kind: 'joined', leg: 'citizen', callSid: 'CA-citizen' });
    expect(isRung()).toBe(false);
    office.pass(skipMs);
    expect(isRung()).toBe(true);
  });

  test('[HF-12] an agent sees since when the citizen is away, and a talk to which nobody came goes back to its place', () => {
    const office = new TestOffice();
    const [first, second] = [office.create(), office.create()];
    const desk = office.agent('Samira');
    const away = office.citizen(first);
    office.citizen(second);
    const since = office.now;
    away.hangUp();
    office.pass(30_000);
    desk.send({ type: 'take', clientId: id() });
    expect(desk.last('room').room.citizen).toMatchObject({ here: false, awaySince: new Date(since).toISOString() });
    desk.send({ type: 'send', room: first, clientId: id(), text: 'Bent u er nog?' });
    office.pass(minute);
    const frame = { type: 'close', room: first, clientId: id(), outcome: 'notReached' } as const;
    for (const answers of [desk.send(frame), desk.send(frame)])
      expect(answers).toContainEqual({ type: 'ack', room: first, clientId: frame.clientId });
    expect(desk.last('gone').room).toBe(first);
    expect(office.office.state.waiting.map(({ id: room }) => room)).toEqual([first, second]);
    expect(office.errands.filter(({ kind }) => kind === 'contact')).toEqual([]);
    const back = office.citizen(first);
    expect(back.last('welcome').state).toMatchObject({ status: 'waiting', ahead: 0 });
    desk.send({ type: 'take', clientId: id() });
    expect(desk.last('room').room).toMatchObject({ card: { room: first }, citizen: { here: true } });
    expect(desk.last('room').room.citizen).not.toHaveProperty('awaySince');
  });

  test('[HF-12] a talk in which the citizen said something is closed, not put back', () => {
    const office = new TestOffice();
    const { agent, citizen, room } = office.talk();
    citizen.send({ type: 'send', clientId: id(), text: 'Dag' });
    citizen.hangUp();
    expect(agent.last('citizen')).toMatchObject({ here: false, awaySince: expect.any(String) });
    agent.send({ type: 'close', room, clientId: id(), outcome: 'notReached' });
    expect(office.office.state.rooms.get(room)?.status).toBe('closed');
    expect(office.office.state.waiting).toEqual([]);
  });

  test('[HF-63] a restart of the office forgets neither who is away nor since when', () => {
    const office = new TestOffice();
    const room = office.create();
    office.citizen(room).hangUp();
    const since = office.now;
    office.pass(90 * minute);
    const kept = office.steps.flatMap(({ rooms }) => [...rooms.values()]).at(-1);
    if (!kept) throw new Error('Nothing was kept.');
    const again = new TestOffice({ rooms: [structuredClone(kept)], waits: [], promises: [] });
    again.now = office.now;
    again.office.woken();
    const desk = again.agent('Samira');
    expect(desk.last('welcome').queue).toMatchObject([{ room, awaySince: new Date(since).toISOString() }]);
    again.pass(30 * minute);
    expect(again.office.state.rooms.get(room)?.status).toBe('closed');
  });

  test('[HF-64] takes one talk for one click, however often it is sent', () => {
    const office = new TestOffice();
    const desk = office.agent('Samira');
    office.create();
    office.create();
    const frame = { type: 'take', clientId: id() } as const;
    const [first, again] = [desk.send(frame), desk.send(frame)];
    expect(first.at(-1)).not.toMatchObject({ type: 'refused' });
    expect(again).toEqual([{ type: 'ack', clientId: frame.clientId, seq: 1 }]);
    expect(office.office.state.waiting).toHaveLength(1);
  });
});
