import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeCode } from '../../../../edge/protocol/handoff-limits.ts';
import { type DeskLine, openLine } from '../../../../widget/desk/line/line.ts';
import { settle, TestOffice } from './office.ts';

let office: TestOffice;
let seen: string[];
let after: Record<string, number>;

const open = (): DeskLine =>
  openLine(office.ports, {
    answer: ({ type }) => seen.push(type),
    connection: (connection) => seen.push(connection),
    after: () => after,
  });
const send = (line: DeskLine, clientId: string): void =>
  line.send({ type: 'send', room: 'room-a', clientId, text: clientId });
const idsOf = (frames: readonly object[]): string[] =>
  frames.flatMap((frame) => ('clientId' in frame ? [`${frame.clientId}`] : []));

beforeEach(() => {
  office = new TestOffice();
  seen = [];
  after = {};
});

describe('[DK-10] what is sent is stored once, whatever the line does', () => {
  it('waits for the welcome, then goes in the order in which it was sent', async () => {
    const line = open();
    send(line, 'client-1');
    send(line, 'client-2');
    expect(office.frames).toEqual([]);
    await settle();
    expect(office.frames.map(({ type }) => type)).toEqual(['hello', 'send', 'send']);
    expect(line.waiting).toBe(0);
  });

  it('goes again with the same id when the answer was lost', async () => {
    const line = open();
    await settle();
    office.isDeaf = true;
    send(line, 'client-1');
    office.isDeaf = false;
    expect(line.waiting).toBe(1);
    office.drop();
    await office.pass(2000);
    expect(idsOf(office.frames)).toEqual(['client-1']);
    expect([office.stored.size, line.waiting]).toEqual([1, 0]);
  });

  it('does not go again when it was refused, or when its room is gone', async () => {
    const line = open();
    await settle();
    office.isDeaf = true;
    send(line, 'client-1');
    send(line, 'client-2');
    office.say({ type: 'refused', code: 'closed', clientId: 'client-1' });
    office.say({ type: 'gone', room: 'room-a' });
    expect(line.waiting).toBe(0);
  });

  it('loses and doubles nothing on a line that comes and goes at random', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('send', 'drop', 'deaf', 'hears', 'wait'), { maxLength: 40 }),
        async (steps) => {
          office = new TestOffice();
          const line = open();
          const sent: string[] = [];
          for (const step of steps) {
            if (step === 'send') {
              sent.push(`client-${sent.length}`);
              send(line, sent.at(-1) ?? '');
            } else if (step === 'drop') office.drop();
            else if (step === 'wait') await office.pass(3000);
            else office.isDeaf = step === 'deaf';
            await settle();
          }
          office.isDeaf = false;
          office.drop();
          await office.pass(120_000);
          expect([...office.stored.keys()]).toEqual(sent);
          expect(line.waiting).toBe(0);
          line.close();
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('[DK-11] the line comes back by itself, and says where it left off', () => {
  it('says hello with what is here of each room', async () => {
    open();
    await settle();
    after = { 'room-a': 7 };
    office.drop();
    await office.pass(2000);
    expect(office.frames[0]).toEqual({ type: 'hello', protocol: 1, after: { 'room-a': 7 } });
    expect(seen).toEqual(['welcome', 'lost', 'welcome']);
  });

  it('tries less often while nothing answers', async () => {
    office.isShut = true;
    open();
    await office.pass(60_000);
    expect(office.connections.length).toBeLessThan(8);
    office.isShut = false;
    await office.pass(30_000);
    expect(seen.at(-1)).toBe('welcome');
  });

  it('tells a new connection the presence that was chosen, and that the phone is on', async () => {
    const line = open();
    await settle();
    line.send({ type: 'phone', on: true });
    line.send({ type: 'presence', presence: 'pause' });
    office.drop();
    await office.pass(2000);
    expect(office.frames.map(({ type }) => type)).toEqual(['hello', 'presence', 'phone']);
  });

  it('hears that a line is dead by its silence', async () => {
    open();
    await settle();
    await office.pass(60_000);
    expect(seen).toContain('lost');
    expect(office.connections.length).toBeGreaterThan(1);
  });

  it('waits a good while when there was too much at once', async () => {
    open();
    await settle();
    office.drop(closeCode.flood);
    await office.pass(10_000);
    expect(office.connections).toHaveLength(1);
    await office.pass(6000);
    expect(office.connections).toHaveLength(2);
  });
});

describe('[DK-12] the line does not come back when that makes no sense', () => {
  it.each([
    [closeCode.gone, 'ended'],
    [closeCode.version, 'old'],
  ] as const)('after close code %i', async (code, state) => {
    open();
    await settle();
    office.drop(code);
    await office.pass(120_000);
    expect([office.connections.length, seen.at(-1)]).toEqual([1, state]);
  });

  it('when the cookie is refused before the line is there', async () => {
    office.isShut = true;
    office.loggedIn = false;
    open();
    await office.pass(60_000);
    expect([office.connections.length, seen.at(-1)]).toEqual([1, 'ended']);
  });

  it('when the desk closes it', async () => {
    const line = open();
    await settle();
    line.close();
    await office.pass(60_000);
    expect([office.connections.length, seen]).toEqual([1, ['welcome']]);
  });

  it('passes over frames that it does not know', async () => {
    open();
    await settle();
    office.hear('{"type":"news"}');
    office.hear('not json');
    expect(seen).toEqual(['welcome']);
  });
});
