import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { closeCode } from '../../../edge/protocol/handoff-limits.ts';
import { newId, openCitizen, openDesk } from '../../support/handoff-line.ts';
import { officeAt, putOffices } from './office.ts';
import { startHandoffWorkerd } from './workerd-host.ts';

/** workerd puts an object with quiet lines away after ten seconds. */
const untilAsleepMs = 13_000;

let host: Awaited<ReturnType<typeof startHandoffWorkerd>>;
let code = '';
let others: string[] = [];
beforeAll(async () => {
  host = await startHandoffWorkerd();
  [code = '', ...others] = await putOffices(host, 3);
});
afterAll(() => host.stop());

test.concurrent('[HF-51] an office that was put away between two messages goes on as if it never slept', async () => {
  const { agent, citizen, room, agentCookie } = await officeAt(host, code).talk({ question: 'Voor het slapen' });
  const other = await officeAt(host, code).agent('Joost');
  other.line.send({ type: 'presence', presence: 'pause' });
  agent.send({ type: 'phone', on: true });
  await agent.next('colleagues', ({ colleagues }) => colleagues.some(({ presence }) => presence === 'pause'));
  const before = await host.instance(code);
  await new Promise((resolve) => setTimeout(resolve, untilAsleepMs));

  const clientId = newId();
  citizen.send({ type: 'send', clientId, text: 'Bent u er nog?' });
  await citizen.next('ack', (answer) => answer.clientId === clientId);
  const { entry } = await agent.next('entry', (answer) => answer.entry.content.kind === 'message');
  expect(entry).toMatchObject({ seq: 2, clientId });
  expect(await host.instance(code)).not.toBe(before);
  agent.send({ type: 'read', room, seq: entry.seq });
  expect((await citizen.next('read')).seq).toBe(2);
  const outlook = await fetch(`${host.url}/v1/handoffs/outlook?organisation=${code}`);
  expect(await outlook.json()).toMatchObject({ call: 'open' });
  const { welcome } = await openDesk(host.url, agentCookie);
  expect(welcome.colleagues).toMatchObject([{ name: 'Joost', presence: 'pause' }]);
  expect(welcome.rooms[0]).toMatchObject({ as: 'talk', citizen: { here: true, read: 0, delivered: 2 } });
});

test.concurrent('[HO-56] hangs up on a phone that lost its network and says nothing; who is there stays', async () => {
  const [code = ''] = others;
  await host.listenFor(code, 24_000);
  const { agent, citizen, created, room } = await officeAt(host, code).talk();
  const pings = setInterval(() => agent.send({ type: 'ping' }), 1000);
  // Its last word. It does not hang up either.
  citizen.send({ type: 'ping' });
  await citizen.next('pong');
  expect(await citizen.closed).toBe(closeCode.restart);
  const away = await agent.next('citizen', (answer) => answer.room === room && !answer.here);
  expect(away.awaySince).toBeDefined();
  const { welcome } = await openCitizen(host.url, created);
  expect(welcome.state.status).toBe('talking');
  clearInterval(pings);
});

test.concurrent('[HF-186] an alarm whose work failed is not left to Cloudflare, which gives up', async () => {
  const code = others[1] ?? '';
  await host.listenFor(code, 4000);
  await officeAt(host, code).agent();
  const created = await officeAt(host, code).wait();
  await host.crash(code);
  await host.refuse(code, 1);
  // Nobody asks for anything: only what was planned wakes it, and cannot begin.
  await vi.waitFor(async () => expect((await host.alarms(code)).length).toBeGreaterThan(1), { timeout: 40_000 });
  expect(new Set(await host.alarms(code))).toEqual(new Set(['went']));
  expect((await openCitizen(host.url, created)).welcome.state.status).toBe('waiting');
});
