import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
