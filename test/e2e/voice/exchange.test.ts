import { expect, test } from '@playwright/test';
import { openVoiceWorld, type VoiceWorld } from '../../support/exchange/voice-world.ts';

// The sound is the same on every width.

let world: VoiceWorld;
test.beforeEach(async ({ browser }) => {
  world = await openVoiceWorld(browser);
});
test.afterEach(async () => {
  expect(world.exchange.faults).toEqual([]);
  expect(world.app.refused).toEqual([]);
  expect(world.elsewhere).toEqual([]);
  await world.stop();
});

const room =
  '<Response><Dial record="do-not-record"><Conference startConferenceOnEnter="true" endConferenceOnExit="false" beep="false" statusCallback="/events" statusCallbackEvent="start end join leave mute hold">r-1</Conference></Dial></Response>';

test('[EX-30] four people hear who they should, and nobody else', async () => {
  world.app.answers['/v1/voice/twilio/browser'] = room;
  const [citizen, anna, bilal, lead] = await Promise.all([
    world.open('citizen'),
    world.open('anna'),
    world.open('bilal'),
    world.open('lead'),
  ]);
  const add = (person: string, more: Record<string, string> = {}) =>
    world.rest('POST', '/Conferences/r-1/Participants.json', {
      From: '+31970140999',
      EarlyMedia: 'false',
      Beep: 'false',
      To: `client:${person}?zaak=1`,
      Label: person,
      ...more,
    });
  const take = async (page: typeof citizen) => {
    await expect.poll(() => page.evaluate(() => window.probe.status())).toBe('pending');
    await page.evaluate(() => window.probe.call?.accept());
    await expect.poll(() => page.evaluate(() => window.probe.status())).toBe('open');
  };

  await citizen.evaluate(() => window.probe.connect({ To: 'lindewaard' }));
  await expect.poll(() => citizen.evaluate(() => window.probe.status())).toBe('open');
  const added = await add('anna');
  expect(added.status).toBe(201);
  await take(anna);
  await world.hears('citizen', ['anna']);
  await world.hears('anna', ['citizen']);

  // The lead whispers: only Anna hears it.
  await add('lead', { Coaching: 'true', CallSidToCoach: `${added.body['call_sid']}` });
  await take(lead);
  await world.hears('anna', ['citizen', 'lead']);
  await world.hears('lead', ['citizen', 'anna']);
  await world.hears('citizen', ['anna']);
  expect((await world.rest('DELETE', '/Conferences/r-1/Participants/lead.json')).status).toBe(204);

  // The citizen on hold: silence both ways, while Anna asks Bilal.
  const caller = world.exchange.calls.find(({ options }) => options.from === 'client:citizen');
  await world.rest('POST', `/Conferences/r-1/Participants/${caller?.sid}.json`, { Hold: 'true', HoldUrl: '' });
  await add('bilal');
  await take(bilal);
  await world.hears('anna', ['bilal']);
  await world.hears('bilal', ['anna']);
  await world.hears('citizen', []);

  // Three together, then Anna leaves.
  await world.rest('POST', `/Conferences/r-1/Participants/${caller?.sid}.json`, { Hold: 'false' });
  await world.hears('citizen', ['anna', 'bilal']);
  await world.rest('DELETE', '/Conferences/r-1/Participants/anna.json');
  await expect.poll(() => anna.evaluate(() => window.probe.status())).toBe('closed');
  await world.hears('citizen', ['bilal']);
  await world.hears('bilal', ['citizen']);

  await world.rest('POST', `/Conferences/r-1/Participants/bilal.json`, { Muted: 'true' });
  await world.hears('citizen', []);
  await world.hears('bilal', ['citizen']);
  await citizen.evaluate(() => window.probe.call?.disconnect());
});
