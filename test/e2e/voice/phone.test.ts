import { expect, test } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../support/chromium.ts';
import { openPhoneWorld, type PhoneWorld } from './support/phone-world.ts';

const executablePath = findChromium();
// A machine without a microphone gets one that beeps.
test.use({
  launchOptions: {
    args: [...chromiumArguments, '--use-fake-device-for-media-stream'],
    ...(executablePath && { executablePath }),
  },
});
// The sound is the same on every width.

let world: PhoneWorld;
test.beforeEach(async ({ browser }) => {
  world = await openPhoneWorld(browser);
});
test.afterEach(async () => {
  const { app, exchange } = world;
  const ours = [app.url, exchange.url.replace('http', 'ws'), 'data:'];
  expect.soft(world.addresses.filter((address) => !ours.some((base) => address.startsWith(base)))).toEqual([]);
  expect.soft(exchange.faults).toEqual([]);
  await world.stop();
});

const room =
  '<Response><Dial record="do-not-record"><Conference startConferenceOnEnter="true" endConferenceOnExit="false" beep="false">r-1</Conference></Dial></Response>';
const toAgent = '<Response><Dial record="do-not-record"><Client>agent</Client></Dial></Response>';

test('two people hear each other, through a muted microphone and a lost line, until one hangs up [CA-30] [CA-31] [CA-33] [CA-34]', async () => {
  world.app.answers['/v1/voice/twilio/browser'] = toAgent;
  const citizen = await world.open('citizen');
  const agent = await world.open('agent');
  await agent.evaluate(() => window.own.listen());
  expect(await citizen.evaluate(() => window.own.dial())).toBe('called');
  await world.comesTo('agent', 'ringing');
  await agent.evaluate(() => window.own.call?.accept());
  await world.comesTo('citizen', 'open');
  await world.comesTo('agent', 'open');
  await world.hears('citizen', ['agent']);
  await world.hears('agent', ['citizen']);

  await citizen.evaluate(() => window.own.call?.mute(true));
  await world.hears('agent', []);
  await world.hears('citizen', ['agent']);
  await citizen.evaluate(() => window.own.call?.mute(false));
  await world.hears('agent', ['citizen']);

  await citizen.evaluate(() => window.own.call?.volume(0.2));
  expect(await citizen.evaluate(() => [...window.own.players].map(({ volume }) => volume))).toContain(0.2);

  world.exchange.loseSockets('citizen');
  await expect.poll(() => citizen.evaluate(() => window.own.log.join())).toMatch(/open,reconnecting,open$/);
  await world.hears('citizen', ['agent']);
  await world.hears('agent', ['citizen']);

  await citizen.evaluate(() => window.own.call?.hangUp());
  await world.comesTo('citizen', 'over');
  await world.comesTo('agent', 'over');
  expect(await agent.evaluate(() => window.own.call?.trouble)).toBeUndefined();
});

test('a call that is refused ends for who calls, and leaves who refused it free for the next [CA-30]', async () => {
  world.app.answers['/v1/voice/twilio/browser'] = toAgent;
  const citizen = await world.open('citizen');
  const agent = await world.open('agent');
  await citizen.context().grantPermissions(['microphone']);
  await agent.evaluate(() => window.own.listen());
  for (const _ of [1, 2]) {
    await citizen.evaluate(() => window.own.dial());
    await world.comesTo('agent', 'ringing');
    await agent.evaluate(() => window.own.call?.refuse());
    await world.comesTo('agent', 'over');
    await world.comesTo('citizen', 'over');
  }
});

test('keys of the telephone arrive, over the socket and with the sound, however quickly they are pressed [CA-35]', async () => {
  const askKeys = (action: string) =>
    `<Response><Gather input="dtmf" numDigits="3" timeout="60" action="${action}"></Gather></Response>`;
  const pressed = (path: string) => world.app.asked.find((asked) => asked.path === path)?.fields['Digits'];
  world.app.answers['/v1/voice/twilio/browser'] = askKeys('/first');
  world.app.answers['/first'] = askKeys('/second');
  world.app.answers['/second'] = room;
  const citizen = await world.open('citizen');
  await citizen.evaluate(() => window.own.dial());
  await world.comesTo('citizen', 'open');
  await citizen.evaluate(() => window.own.call?.digits('4*7'));
  await expect.poll(() => pressed('/first')).toBe('4*7');

  await citizen.waitForFunction(() => window.own.hasKeys());
  await citizen.evaluate(() => {
    for (const key of '112') window.own.call?.digits(key);
  });
  await expect.poll(() => pressed('/second')).toBe('112');
});

test('a ticket that is nearly over is renewed, and the call goes on [CA-36]', async () => {
  world.app.answers['/v1/voice/twilio/browser'] = room;
  const citizen = await world.open('citizen');
  await citizen.evaluate((ticket) => window.own.open(ticket), world.ticket('citizen', 61));
  await citizen.context().grantPermissions(['microphone']);
  await citizen.evaluate(() => window.own.dial());
  await expect.poll(() => citizen.evaluate(() => window.own.renewed), { timeout: 10_000 }).toBe(1);
  await world.comesTo('citizen', 'open');
});

test('a ticket that ran out while the line was gone is renewed, and the call goes on [CA-33] [CA-36]', async () => {
  world.app.answers['/v1/voice/twilio/browser'] = room;
  const citizen = await world.open('citizen');
  await citizen.evaluate(() => window.own.dial());
  await world.comesTo('citizen', 'open');
  await citizen.evaluate(() => window.own.holdRenewals());
  world.exchange.misbehave({ refuseTokens: 31205 });
  world.exchange.loseSockets('citizen');
  await expect.poll(() => citizen.evaluate(() => window.own.renewed)).toBe(1);
  world.exchange.misbehave({});
  await citizen.evaluate(() => window.own.letRenew());
  await expect.poll(() => citizen.evaluate(() => window.own.log.join())).toMatch(/open,reconnecting,open$/);
});

test('who has no right ticket, no permission or no internet is told which it is [CA-20] [CA-21]', async () => {
  world.app.answers['/v1/voice/twilio/browser'] = room;
  const citizen = await world.open('citizen', 'real');
  expect(await citizen.evaluate(() => window.own.dial())).toBe('called');
  await world.comesTo('citizen', 'over');
  expect(await citizen.evaluate(() => window.own.call?.trouble)).toBe('denied');

  world.exchange.misbehave({ refuseTokens: 31204 });
  await citizen.evaluate((ticket) => window.own.open(ticket, 300), world.ticket('citizen'));
  expect(await citizen.evaluate(() => window.own.dial())).toBe('refused');

  await citizen.context().setOffline(true);
  await citizen.evaluate((ticket) => window.own.open(ticket, 300), world.ticket('citizen'));
  expect(await citizen.evaluate(() => window.own.dial())).toBe('offline');
  expect(await citizen.evaluate(() => window.own.isMicrophoneOpen())).toBe(false);
});
