import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOffice, createTime, said } from './office.ts';

function talking() {
  const time = createTime();
  const office = createOffice(time);
  office.ask('room-one');
  const citizen = office.citizen('room-one');
  time.pass(10);
  office.sit();
  office.desk({ type: 'take', clientId: 'take-one' });
  time.pass(10);
  return { time, office, citizen };
}
const answer = (office: ReturnType<typeof createOffice>, text: string) =>
  office.desk({ type: 'send', room: 'room-one', clientId: `desk-${text.replaceAll(' ', '-')}`, text });

describe('a conversation with the real office', () => {
  it('tells the place in the queue and who helps [HC-30]', () => {
    const time = createTime();
    const office = createOffice(time);
    office.ask('room-zero');
    time.pass(1000);
    office.ask('room-one');
    const citizen = office.citizen('room-one');
    expect(citizen.room.line).toBe('opening');
    time.pass(10);
    expect(citizen.room).toMatchObject({ line: 'open', stands: { status: 'waiting', ahead: 1 } });
    office.sit();
    office.desk({ type: 'take', clientId: 'take-zero' });
    time.pass(10);
    expect(citizen.room.stands).toMatchObject({ status: 'waiting', ahead: 0 });
    office.desk({ type: 'take', clientId: 'take-one' });
    time.pass(10);
    expect(citizen.room.stands).toMatchObject({ status: 'talking', with: [{ speaker: { name: 'Samira' } }] });
  });

  it('shows what was sent at once, as on its way, and once when it is stored [HC-41]', () => {
    const { time, citizen } = talking();
    citizen.do({ type: 'send', text: 'Dag' });
    expect(citizen.room.pending).toHaveLength(1);
    expect(said(citizen.room)).toEqual([]);
    time.pass(10);
    expect(citizen.room.pending).toEqual([]);
    expect(said(citizen.room)).toEqual(['Dag']);
  });

  it('keeps the marks of who received and read [HC-42]', () => {
    const { time, office, citizen } = talking();
    citizen.do({ type: 'send', text: 'Dag' });
    time.pass(10);
    const seq = citizen.room.entries.at(-1)?.seq ?? 0;
    expect(citizen.room).toMatchObject({ delivered: seq });
    expect(citizen.room.read).toBeLessThan(seq);
    office.desk({ type: 'read', room: 'room-one', seq });
    time.pass(10);
    expect(citizen.room.read).toBe(seq);
  });

  it('sends what was typed without a line as soon as there is one [HC-43]', () => {
    const { time, office, citizen } = talking();
    office.down(true);
    office.cut();
    citizen.do({ type: 'send', text: 'In de tunnel' });
    time.pass(20_000);
    expect(citizen.room.line).toBe('lost');
    expect(citizen.room.pending).toHaveLength(1);
    office.down(false);
    citizen.wake();
    time.pass(10);
    expect(citizen.room).toMatchObject({ line: 'open', pending: [] });
    expect(said(citizen.room)).toEqual(['In de tunnel']);
  });

  it('says that it is there as often, however much it hears [HO-56]', () => {
    const { time, office, citizen } = talking();
    for (let minute = 0; minute < 4; minute++) {
      const before = office.pings();
      for (let seconds = 0; seconds < 60; seconds += 5) {
        answer(office, `${minute} en ${seconds}`);
        time.pass(5000);
      }
      expect(office.pings() - before).toBeGreaterThanOrEqual(2);
      expect(office.pings() - before).toBeLessThanOrEqual(3);
    }
    expect(citizen.room.line).toBe('open');
    expect(office.sockets()).toBe(1);
  });

  it('gets what was said while it was away, and nothing twice [HC-43]', () => {
    const { time, office, citizen } = talking();
    answer(office, 'een');
    time.pass(10);
    office.cut();
    answer(office, 'twee');
    answer(office, 'drie');
    time.pass(2000);
    expect(said(citizen.room)).toEqual(['een', 'twee', 'drie']);
  });

  it('loses and doubles nothing in a storm of broken lines [HC-43]', () => {
    type Move = { does: 'citizen' | 'desk' | 'cut' | 'restart'; wait: number };
    const move: fc.Arbitrary<Move> = fc.record({
      does: fc.constantFrom('citizen', 'citizen', 'desk', 'desk', 'cut', 'restart'),
      // Short enough that frames are on their way when the line breaks.
      wait: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 900 })),
    });
    fc.assert(
      fc.property(fc.array(move, { minLength: 5, maxLength: 60 }), (moves) => {
        const { time, office, citizen } = talking();
        const mine: string[] = [];
        const theirs: string[] = [];
        for (const [at, { does, wait }] of moves.entries()) {
          if (does === 'citizen') {
            mine.push(`u ${at}`);
            citizen.do({ type: 'send', text: `u ${at}` });
          } else if (does === 'desk') {
            theirs.push(`wij ${at}`);
            answer(office, `wij ${at}`);
          } else office.cut(does === 'restart' ? 1012 : 1006);
          time.pass(wait);
        }
        time.pass(120_000);
        const here = said(citizen.room);
        expect(citizen.room.pending).toEqual([]);
        expect(here.filter((text) => text.startsWith('u'))).toEqual(mine);
        expect(here.filter((text) => text.startsWith('wij'))).toEqual(theirs);
        expect(citizen.room.entries.map(({ seq }) => seq)).toEqual(
          citizen.room.entries.map(({ seq }) => seq).toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('sends again by itself what went too fast [HC-44]', () => {
    const { time, citizen } = talking();
    const texts = Array.from({ length: 60 }, (_, at) => `regel ${at}`);
    for (const text of texts) citizen.do({ type: 'send', text });
    time.pass(10);
    expect(citizen.room.refusal?.code).toBe('too-fast');
    time.pass(60_000);
    expect(citizen.room.pending).toEqual([]);
    expect(citizen.room.refusal).toBeUndefined();
    expect(new Set(said(citizen.room))).toEqual(new Set(texts));
    expect(said(citizen.room)).toHaveLength(60);
  });

  it('gives back what cannot be read, with the reason [HC-44]', () => {
    const { time, citizen } = talking();
    citizen.do({ type: 'send', text: '\u200b\u200b\u200b' });
    time.pass(10);
    expect(citizen.room).toMatchObject({ pending: [], refusal: { code: 'empty', text: '\u200b\u200b\u200b' } });
    citizen.do({ type: 'send', text: 'wel' });
    time.pass(10);
    expect(citizen.room.refusal).toBeUndefined();
  });

  it('does not come back when the server says that it is over [HC-45]', () => {
    const { time, office } = talking();
    const stranger = office.citizen('room-one', 'another-token');
    time.pass(10);
    expect(stranger.room.line).toBe('gone');
    const sockets = office.sockets();
    stranger.wake();
    time.pass(600_000);
    expect(office.sockets()).toBe(sockets);
  });

  it('asks to load the page again when the frames are of another version [HC-45]', () => {
    const { time, office, citizen } = talking();
    office.cut(4406);
    time.pass(60_000);
    expect(citizen.room.line).toBe('outdated');
  });

  it('waits longer after each failure, and half a minute after too much at once [HC-45]', () => {
    const { time, office } = talking();
    office.down(true);
    office.cut();
    const before = office.sockets();
    time.pass(60_000);
    const tries = office.sockets() - before;
    expect(tries).toBeGreaterThan(4);
    expect(tries).toBeLessThan(9);
    const calm = talking();
    calm.office.cut(4429);
    const known = calm.office.sockets();
    calm.time.pass(14_000);
    expect(calm.office.sockets()).toBe(known);
    calm.time.pass(18_000);
    expect(calm.citizen.room.line).toBe('open');
  });

  it('finds out by itself that a line is dead [HC-45]', () => {
    const { time, office, citizen } = talking();
    const connections = office.sockets();
    office.office.state.citizens.clear();
    office.office.state.connections.clear();
    time.pass(60_000);
    expect(office.sockets()).toBeGreaterThan(connections);
    expect(citizen.room.line).toBe('open');
  });

  it('says that somebody types at most every four seconds, and that they stopped [HC-46]', () => {
    const { time, office, citizen } = talking();
    for (let letter = 0; letter < 20; letter++) {
      citizen.typing(true);
      time.pass(300);
    }
    time.pass(10_000);
    const typing = office.heardAtDesk.filter(({ type }) => type === 'typing');
    expect(typing).toMatchObject([{ on: true }, { on: true }, { on: false }]);
  });

  it('says once up to where the citizen has read [HC-42]', () => {
    const { time, office, citizen } = talking();
    answer(office, 'Dag');
    time.pass(10);
    citizen.read();
    citizen.read();
    time.pass(10);
    const seq = citizen.room.entries.at(-1)?.seq;
    expect(office.heardAtDesk.findLast(({ type }) => type === 'citizen')).toMatchObject({ read: seq });
  });

  it('changes the note, goes over to a call-back, and stops waiting, each told once [HC-31]', () => {
    const time = createTime();
    const office = createOffice(time);
    office.ask('room-one');
    const citizen = office.citizen('room-one');
    time.pass(10);
    const question = 'Andere vraag';
    citizen.do({ type: 'note', note: { question, contacts: false, before: [], language: 'nl' } });
    time.pass(10);
    expect(citizen.room.note?.question).toBe(question);
    const { stands } = citizen.room;
    const window = stands?.status === 'waiting' ? (stands.callback[0]?.id ?? '') : '';
    citizen.do({ type: 'toCallback', window, phone: '0612345678' });
    time.pass(10);
    expect(citizen.room).toMatchObject({ stands: { status: 'callback' }, pending: [] });
    citizen.do({ type: 'stopWaiting' });
    time.pass(10);
    expect(citizen.room.refusal?.code).toBe('wrong-order');
  });
});
