import { afterEach, describe, expect, it, vi } from 'vitest';
import { type WebSocket as ServerSide, WebSocketServer } from 'ws';
import type { RoomAnswer, RoomFrame } from '../../../edge/protocol/rondkomen-room.ts';
import { roomClose } from '../../../edge/protocol/rondkomen-room.ts';
import { Room } from '../../../widget/ui/rondkomen-room.ts';

const entered = (room: string, other = true): RoomAnswer => ({
  type: 'entered',
  side: 'citizen',
  room,
  other,
  kind: 'chat',
  startsAt: '2026-11-24T10:00:00+01:00',
  endsAt: '2026-11-24T10:45:00+01:00',
  closesAt: '2026-11-24T11:15:00+01:00',
  kept: 'nothing',
});

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A real server whose other side is played here; each line says hello in its turn. */
const meet = (...hellos: RoomAnswer[]) => meetAs(() => ({ type: 'enter', code: '3ACD-EFHJ-KMNP' }), hellos);

async function meetAs(enter: () => RoomFrame, hellos: RoomAnswer[] = []) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  const frames: { type: string; number?: number; text?: string }[] = [];
  let line: ServerSide | undefined;
  server.on('connection', (socket) => {
    line = socket;
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data));
      frames.push(frame);
      const hello = frame.type.startsWith('enter') ? hellos.shift() : undefined;
      if (hello) socket.send(JSON.stringify(hello));
    });
  });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const room = new Room({
    address: `ws://127.0.0.1:${port}/room`,
    enter,
    changed: () => {},
  });
  open.push(() => {
    room.close();
    server.close();
  });
  const say = (answer: RoomAnswer | object) => line?.send(JSON.stringify(answer));
  return { room, frames, say, cut: (code: number) => line?.close(code) };
}

const until = (check: () => void) => vi.waitFor(check, { timeout: 5000 });

describe('the chat', () => {
  it('[CI-40] sends the code in its first frame', async () => {
    const { room, frames } = await meet(entered('a'));
    await until(() => expect(room.state.status).toEqual({ is: 'together' }));
    expect(frames[0]).toEqual({ type: 'enter', code: '3ACD-EFHJ-KMNP' });
  });

  it('[CI-47] marks what was not heard, and sends it again', async () => {
    const { room, frames, say } = await meet(entered('a', false));
    await until(() => expect(room.state.status).toEqual({ is: 'waiting' }));
    room.say('  Bent u er?  ');
    await until(() => expect(frames.at(-1)).toMatchObject({ type: 'say', text: 'Bent u er?' }));
    const number = frames.at(-1)?.number ?? 0;
    say({ type: 'heard', number, heard: false });
    await until(() => expect(room.state.messages).toMatchObject([{ mine: true, heard: false }]));
    room.again(number);
    await until(() => expect(frames.filter(({ type }) => type === 'say')).toHaveLength(2));
    say({ type: 'heard', number: frames.at(-1)?.number ?? 0, heard: true });
    await until(() => expect(room.state.messages).toMatchObject([{ text: 'Bent u er?', heard: true }]));
  });

  it('[CI-46] comes back after a restart, and knows that the other room remembers nothing', async () => {
    const { room, cut } = await meet(entered('a'), entered('b'));
    await until(() => expect(room.state.status).toEqual({ is: 'together' }));
    expect(room.state.restarted).toBe(false);
    cut(roomClose.restart);
    await until(() => expect(room.state.status).toEqual({ is: 'broken' }));
    await until(() => expect(room.state).toMatchObject({ status: { is: 'together' }, restarted: true }));
  });

  it('[CI-45] ended without a line: what was said goes now, and the talk as soon as the line is back', async () => {
    const { room, frames, say, cut } = await meet(entered('a'), entered('a'));
    await until(() => expect(room.state.status).toEqual({ is: 'together' }));
    say({ type: 'said', text: 'Vertel maar.' });
    await until(() => expect(room.state.messages).toHaveLength(1));
    cut(roomClose.restart);
    await until(() => expect(room.state.status).toEqual({ is: 'broken' }));
    room.end();
    expect(room.state).toMatchObject({ status: { is: 'broken' }, messages: [] });
    await until(() => expect(frames.at(-1)).toEqual({ type: 'end' }));
  });

  it('a consulent enters with a new ticket at each try, and tries again without one', async () => {
    const tickets = ['first', undefined, 'second'];
    const { room, frames, cut } = await meetAs(() => {
      const ticket = tickets.shift();
      if (!ticket) throw new Error('no line');
      return { type: 'enter-desk', ticket };
    });
    await until(() => expect(frames).toEqual([{ type: 'enter-desk', ticket: 'first' }]));
    cut(roomClose.restart);
    await until(() => expect(frames).toHaveLength(2));
    expect(frames[1]).toEqual({ type: 'enter-desk', ticket: 'second' });
    expect(room.state.status).not.toEqual({ is: 'over' });
  });

  it('does not come back by itself when it is over', async () => {
    const { room, frames, say, cut } = await meet(entered('a'), entered('b'));
    await until(() => expect(room.state.status).toEqual({ is: 'together' }));
    say({ type: 'over', reason: 'time' });
    await until(() => expect(room.state.status).toEqual({ is: 'over', reason: 'time' }));
    cut(roomClose.over);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(frames.filter(({ type }) => type === 'enter')).toHaveLength(1);
  });

  it.each<[string, RoomAnswer, object]>([
    ['too early, and says when', { type: 'refused', reason: 'early', opensAt: 'x' }, { is: 'early', opensAt: 'x' }],
    ['an unknown code', { type: 'refused', reason: 'unknown' }, { is: 'unknown' }],
  ])('stops at %s', async (_, refusal, status) => {
    const { room } = await meet(refusal);
    await until(() => expect(room.state.status).toEqual(status));
  });

  it('refuses to cut what is too long', async () => {
    const { room, frames } = await meet(entered('a'));
    await until(() => expect(room.state.status).toEqual({ is: 'together' }));
    expect(room.say('a'.repeat(2001))).toBe(false);
    expect(room.state.slip).toBe('too-long');
    expect(frames.some(({ type }) => type === 'say')).toBe(false);
  });

  it('[CI-46] throws away what was said when it is left', async () => {
    const { room, say } = await meet(entered('a'));
    await until(() => expect(room.state.status).toEqual({ is: 'together' }));
    say({ type: 'said', text: 'Vertel maar.' });
    await until(() => expect(room.state.messages).toHaveLength(1));
    room.close();
    expect(JSON.stringify(room.state)).not.toContain('Vertel');
  });

  it('takes nothing for an answer that is none', async () => {
    const { room, say } = await meet(entered('a'));
    await until(() => expect(room.state.status).toEqual({ is: 'together' }));
    say({ type: 'said' });
    say({ type: 'typing', on: true });
    await until(() => expect(room.state.typing).toBe(true));
    expect(room.state.messages).toEqual([]);
  });
});
