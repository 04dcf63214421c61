import { expect, it, onTestFinished, vi } from 'vitest';
import { type WebSocket as ServerSide, WebSocketServer } from 'ws';
import type { RoomAnswer } from '../../../../edge/protocol/rondkomen-room.ts';
import { Company } from '../../../../widget/ui/rondkomen-company.ts';

const entered = (other: boolean): RoomAnswer => ({
  type: 'entered',
  side: 'citizen',
  room: 'a',
  other,
  kind: 'call',
  startsAt: '2026-11-24T10:00:00+01:00',
  endsAt: '2026-11-24T10:45:00+01:00',
  closesAt: '2026-11-24T11:15:00+01:00',
  kept: 'nothing',
});

/** A real line, whose other side is played here. */
async function open() {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const frames: { type: string; on?: boolean }[] = [];
  const lines: ServerSide[] = [];
  server.on('connection', (socket) => {
    lines.push(socket);
    socket.on('message', (data) => frames.push(JSON.parse(String(data))));
  });
  const address = server.address();
  const over = vi.fn();
  const company = new Company({
    address: `ws://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/room`,
    enter: () => ({ type: 'enter', code: '3ACD-EFHJ-KMNP' }),
    changed: () => undefined,
    over,
  });
  onTestFinished(() => {
    company.close();
    server.close();
  });
  const say = (answer: RoomAnswer) => lines.at(-1)?.send(JSON.stringify(answer));
  return { company, frames, lines, say, over };
}

const until = (check: () => void) => vi.waitFor(check, { timeout: 5000 });

it('[NR-67] opens no line before the call was there', async () => {
  const { company, lines } = await open();
  company.follow(false);
  expect(company.end()).toBe(false);
  expect(company.other).toBe('unknown');
  expect(lines).toHaveLength(0);
});

it('[NR-67] knows whether the other is there, and tells the other of hanging up and coming back once each', async () => {
  const { company, frames, say } = await open();
  company.follow(true);
  await until(() => expect(frames).toMatchObject([{ type: 'enter' }]));
  say(entered(false));
  await until(() => expect(company.other).toBe('waiting'));
  say({ type: 'arrived' });
  await until(() => expect(company.other).toBe('here'));
  company.follow(true);
  company.follow(false);
  company.follow(false);
  company.follow(true);
  await until(() =>
    expect(frames.slice(1)).toEqual([
      { type: 'here', on: false },
      { type: 'here', on: true },
    ]),
  );
  say({ type: 'away' });
  await until(() => expect(company.other).toBe('away'));
});

it('[NR-67] says after a broken line that it had hung up', async () => {
  const { company, frames, lines, say } = await open();
  company.follow(true);
  await until(() => expect(lines).toHaveLength(1));
  say(entered(true));
  await until(() => expect(company.other).toBe('here'));
  company.follow(false);
  lines[0]?.close(1012);
  await until(() => expect(lines).toHaveLength(2));
  frames.length = 0;
  say(entered(true));
  await until(() => expect(frames).toContainEqual({ type: 'here', on: false }));
});

it('[NR-67] ends the talk for both, and is told when the other ended it', async () => {
  const { company, frames, say, over } = await open();
  company.follow(true);
  await until(() => expect(frames).toHaveLength(1));
  say(entered(true));
  await until(() => expect(company.other).toBe('here'));
  expect(company.end()).toBe(true);
  await until(() => expect(frames.at(-1)).toEqual({ type: 'end' }));
  say({ type: 'over', reason: 'ended' });
  await until(() => expect(over).toHaveBeenCalledOnce());
  expect(company.end()).toBe(false);
});
