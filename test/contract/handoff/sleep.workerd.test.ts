import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, openDesk } from '../../support/handoff-line.ts';
import { officeAt, putOffices } from './office.ts';
import { startHandoffWorkerd } from './workerd-host.ts';

/** workerd puts an object with quiet lines away after ten seconds. */
const untilAsleepMs = 13_000;

let host: Awaited<ReturnType<typeof startHandoffWorkerd>>;
let code = '';
beforeAll(async () => {
  host = await startHandoffWorkerd();
  [code = ''] = await putOffices(host, 1);
});
afterAll(() => host.stop());

test('[HF-51] an office that was put away between two messages goes on as if it never slept', async () => {
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
