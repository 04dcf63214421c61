import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSoftphone, type Softphone } from '../../contract/voice/softphone.ts';
import { type LineWorld, openLineWorld } from '../../support/exchange/line-world.ts';
import { accessToken } from '../../support/exchange/stub-app.ts';

const openSockets = () => process.getActiveResourcesInfo().filter((name) => name.startsWith('UDP')).length;
const before = openSockets();
const browserPath = '/v1/voice/twilio/browser';

let world: LineWorld;
let phones: Softphone[];
beforeEach(async () => {
  world = await openLineWorld();
  phones = [];
  const dial = `<Response><Dial record="do-not-record" answerOnBridge="true"><Client>agent</Client></Dial></Response>`;
  world.app.answers[browserPath] = dial;
});
afterEach(async () => {
  for (const phone of phones) phone.close();
  await world.stop();
  await expect.poll(openSockets, { timeout: 5000 }).toBe(before);
});

async function softphone(identity: string): Promise<Softphone> {
  const { account } = world.exchange;
  const phone = await openSoftphone({
    token: accessToken(account, identity),
    expiresAt: '',
    ...(account.signalling && { signalling: account.signalling }),
  });
  phones.push(phone);
  return phone;
}

async function rings() {
  const [citizen, agent] = [await softphone('citizen'), await softphone('agent')];
  await agent.register();
  const answered = citizen.call();
  const { payload } = await agent.next('invite');
  return { citizen, agent, callsid: payload.callsid, sdp: payload.sdp, answered };
}
type Ringing = Awaited<ReturnType<typeof rings>>;

/** What ends a call before anybody spoke. */
const ends: [string, (ringing: Ringing) => void | Promise<void>][] = [
  ['is refused', ({ agent, callsid }) => agent.send('reject', { callsid })],
  ['is given up by who calls', ({ citizen }) => citizen.hangUp('TJtemporary')],
  ['loses the browser that calls', () => world.exchange.loseSockets('citizen')],
  ['loses the browser that rings', () => world.exchange.loseSockets('agent')],
  ['is cut off by its own side', () => world.exchange.close()],
  [
    'is given up while it is answered',
    async ({ citizen, agent, callsid, sdp }) => {
      const { WebLine } = await import('../../../demo/exchange/media/web-line.ts');
      const line = new WebLine();
      agent.send('answer', { callsid, sdp: await line.answer(sdp) });
      citizen.hangUp('TJtemporary');
      line.close();
    },
  ],
];

it('[EX-13] rings on at the other browser of somebody when one goes', async () => {
  const { agent, answered } = await rings();
  agent.close();
  await expect.poll(() => world.exchange.calls.every(({ isOver }) => isOver)).toBe(true);
  answered.catch(() => undefined);

  const [citizen, first, second] = [await softphone('citizen'), await softphone('agent'), await softphone('agent')];
  await first.register();
  await second.register();
  const calling = citizen.call();
  await first.next('invite');
  first.close();
  await second.take();
  await calling;
  expect(world.exchange.calls.some(({ isOver }) => !isOver)).toBe(true);
});

it.each(ends)('[EX-15] a call that %s leaves no socket behind', async (_, end) => {
  const ringing = await rings();
  ringing.answered.catch(() => undefined);
  expect(openSockets()).toBeGreaterThan(before);
  await end(ringing);
  await expect.poll(() => world.exchange.calls.every(({ isOver }) => isOver)).toBe(true);
  for (const phone of phones) phone.close();
  await expect.poll(openSockets, { timeout: 5000 }).toBe(before);
});
