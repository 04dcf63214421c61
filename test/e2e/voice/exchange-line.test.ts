import { expect, type Page, test } from '@playwright/test';
import { openVoiceWorld, type VoiceWorld } from '../../support/exchange/voice-world.ts';

// The sound is the same on every width.

let world: VoiceWorld;
test.beforeEach(async ({ browser }) => {
  world = await openVoiceWorld(browser);
});
test.afterEach(async () => {
  expect(world.exchange.faults).toEqual([]);
  expect(world.elsewhere).toEqual([]);
  await world.stop();
});

const browserPath = '/v1/voice/twilio/browser';
const status = (page: Page) => page.evaluate(() => window.probe.status());
const happened = (page: Page) => page.evaluate(() => window.probe.events);
const callAnna =
  '<Response><Dial record="do-not-record" action="/after" answerOnBridge="true"><Client><Identity>anna</Identity><Parameter name="zaak" value="1 &amp; 2"/></Client></Dial></Response>';

/** How each `<Dial>` ended, as the app was told. */
const dialStatuses = () =>
  world.app.asked.filter(({ path }) => path === '/after').map(({ fields }) => fields['DialCallStatus']);

async function callEachOther(): Promise<{ citizen: Page; anna: Page }> {
  world.app.answers[browserPath] = callAnna;
  world.app.answers['/after'] = '<Response><Hangup/></Response>';
  const [citizen, anna] = await Promise.all([world.open('citizen'), world.open('anna')]);
  await citizen.evaluate(() => window.probe.connect({}));
  await expect.poll(() => status(anna)).toBe('pending');
  return { citizen, anna };
}

test('[EX-12] a browser rings another, is heard, keeps its call when its socket is lost, and hangs up', async () => {
  const { citizen, anna } = await callEachOther();
  expect(await anna.evaluate(() => window.probe.call?.customParameters.get('zaak'))).toBe('1 & 2');
  expect(await status(citizen)).toBe('ringing');
  await anna.evaluate(() => window.probe.call?.accept());
  await world.hears('citizen', ['anna']);
  await world.hears('anna', ['citizen']);

  world.exchange.loseSockets('citizen');
  await expect.poll(() => happened(citizen)).toContain('reconnected');
  await world.hears('anna', ['citizen']);
  await anna.evaluate(() => window.probe.call?.disconnect());
  await expect.poll(() => status(citizen)).toBe('closed');
  await expect.poll(dialStatuses).toEqual(['completed']);
});

test('[EX-14] [EX-66] an answer that is heard late, and a browser that looks for another way to us: the call goes on', async () => {
  const { citizen, anna } = await callEachOther();
  world.exchange.misbehave({ answerLateBy: 1500 });
  const began = Date.now();
  await anna.evaluate(() => window.probe.call?.accept());
  await expect.poll(() => world.exchange.calls.every(({ status: at }) => at === 'in-progress')).toBe(true);
  expect(Date.now() - began).toBeGreaterThanOrEqual(1500);
  await world.hears('citizen', ['anna']);
  for (const page of [citizen, anna]) {
    const before = await page.evaluate(() => window.probe.way());
    await page.evaluate(() => window.probe.restartIce());
    await expect.poll(() => page.evaluate(() => window.probe.way())).toMatch(/^(connected|completed) /);
    await expect.poll(() => page.evaluate(() => window.probe.way())).not.toBe(before);
    await world.hears('citizen', ['anna']);
    await world.hears('anna', ['citizen']);
  }
  await citizen.evaluate(() => window.probe.call?.disconnect());
  await expect.poll(() => status(anna)).toBe('closed');
});

test('[EX-13] who refuses, gives up or is not there ends the ringing for both', async () => {
  const { citizen, anna } = await callEachOther();
  await anna.evaluate(() => window.probe.call?.reject());
  await expect.poll(() => status(citizen)).toBe('closed');
  expect(dialStatuses()).toEqual(['busy']);

  await citizen.evaluate(() => window.probe.connect({}));
  await expect.poll(() => status(anna)).toBe('pending');
  await citizen.evaluate(() => window.probe.call?.disconnect());
  await expect.poll(() => happened(anna)).toContain('cancel');

  await anna.evaluate(() => window.probe.device?.unregister());
  await expect.poll(() => happened(anna)).toContain('unregistered');
  await citizen.evaluate(() => window.probe.connect({}));
  await expect.poll(() => dialStatuses().at(-1)).toBe('no-answer');
});

test('[EX-37] keys that are pressed in a browser reach the line', async () => {
  world.app.answers[browserPath] =
    '<Response><Gather input="dtmf" numDigits="3" action="/chosen" timeout="30"><Say>Toets uw code.</Say></Gather></Response>';
  world.app.answers['/chosen'] = '<Response><Hangup/></Response>';
  const citizen = await world.open('citizen');
  await citizen.evaluate(() => window.probe.connect({}));
  await expect.poll(() => status(citizen)).toBe('open');
  // Before that the SDK may take a way that is not open yet.
  await expect.poll(() => citizen.evaluate(() => window.probe.isThrough())).toBe(true);
  await citizen.evaluate(() => window.probe.call?.sendDigits('40#7'));
  await expect.poll(() => world.app.asked.find(({ path }) => path === '/chosen')?.fields['Digits']).toBe('40');
});

test('[EX-11] a token that is refused says so to the page, and another one works', async () => {
  const citizen = await world.open('citizen');
  world.exchange.misbehave({ refuseTokens: 31205 });
  world.exchange.loseSockets('citizen');
  await expect.poll(() => happened(citizen)).toContain('error 20104');
  world.exchange.misbehave({});
  const token = world.token('citizen');
  await citizen.evaluate((fresh) => window.probe.device?.updateToken(fresh), token);
  await expect.poll(async () => (await happened(citizen)).filter((event) => event === 'registered').length).toBe(2);
});
