import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  citizenNumber,
  type LineWorld,
  linePath,
  openLineWorld,
  organisationNumber,
} from '../../support/exchange/line-world.ts';
import { restClient } from '../../support/exchange/rest-client.ts';

let world: LineWorld;
beforeEach(async () => {
  world = await openLineWorld();
});
afterEach(() => world.stop());

const menu =
  '<Response><Gather input="dtmf speech" action="/chosen" timeout="9"><Say language="nl-NL">Wat is uw zaaknummer?</Say></Gather><Say language="nl-NL">Wij hoorden niets.</Say></Response>';

async function dial() {
  const phone = world.exchange.phone(citizenNumber);
  await phone.dial(organisationNumber);
  return phone;
}

describe('a telephone that calls the line', () => {
  it('[EX-40] hears what is said, presses keys, and hears what follows', async () => {
    world.app.answers[linePath] = menu;
    world.app.answers['/chosen'] = '<Response><Say language="nl-NL">Dank u.</Say><Hangup/></Response>';
    const phone = await dial();
    expect(await phone.turn()).toEqual(['Wat is uw zaaknummer?']);
    phone.press('12345#');
    expect(await phone.turn()).toEqual(['Dank u.']);
    await phone.over();
    expect(world.app.asked.map(({ path }) => path)).toEqual([linePath, '/chosen']);
    expect(world.app.asked[0]?.fields).toMatchObject({
      From: citizenNumber,
      To: organisationNumber,
      Direction: 'inbound',
      CallStatus: 'ringing',
    });
    expect(world.app.asked[1]?.fields).toMatchObject({
      Digits: '12345',
      FinishedOnKey: '#',
      CallStatus: 'in-progress',
    });
    expect(world.exchange.faults).toEqual([]);
  });

  it('[EX-41] speaks, and the app gets the words and how sure they are', async () => {
    world.app.answers[linePath] = menu;
    world.app.answers['/chosen'] = '<Response><Hangup/></Response>';
    const phone = await dial();
    await phone.turn();
    phone.speak('waar blijft mijn geld', 0.42);
    await phone.over();
    expect(world.app.asked[1]?.fields).toMatchObject({
      SpeechResult: 'waar blijft mijn geld',
      Confidence: '0.42000000',
    });
  });

  it('[EX-42] interrupts what is said with a key, before its end', async () => {
    world.app.answers[linePath] =
      '<Response><Gather input="dtmf" numDigits="1" action="/chosen"><Say>One</Say><Pause length="900"/><Say>Two</Say></Gather></Response>';
    world.app.answers['/chosen'] = '<Response><Hangup/></Response>';
    const phone = await dial();
    await phone.hearing('One');
    phone.press('0');
    await phone.over();
    expect(phone.heard()).toEqual(['One']);
    expect(world.app.asked[1]?.fields).toMatchObject({ Digits: '0' });
  });

  it('[EX-42] words do not interrupt where barging in is off', async () => {
    world.app.answers[linePath] =
      '<Response><Gather input="speech" bargeIn="false" action="/chosen"><Say>One</Say><Say>Two</Say></Gather></Response>';
    world.app.answers['/chosen'] = '<Response><Hangup/></Response>';
    const phone = await dial();
    await phone.hearing('One');
    phone.speak('too early');
    expect(await phone.turn()).toEqual(['One', 'Two']);
    phone.speak('now');
    await phone.over();
    expect(world.app.asked[1]?.fields['SpeechResult']).toBe('now');
  });

  it('[EX-43] goes on with the next verb when nothing comes', async () => {
    world.app.answers[linePath] = menu;
    const phone = await dial();
    await phone.turn();
    phone.staySilent();
    await phone.over();
    expect(phone.heard()).toEqual(['Wat is uw zaaknummer?', 'Wij hoorden niets.']);
  });

  it('[EX-44] tells the app once that the call is over, however it ended', async () => {
    world.app.answers[linePath] = menu;
    const phone = await dial();
    await phone.turn();
    phone.hangUp();
    phone.hangUp();
    await world.exchange.settled();
    const ends = world.app.asked.filter(({ fields }) => fields['CallStatus'] === 'completed');
    expect(ends).toHaveLength(1);
    expect(ends[0]?.fields).toMatchObject({ CallbackSource: 'call-progress-events', Direction: 'inbound' });
  });

  it('[EX-22] a document that can not be carried out ends the call, and is a fault', async () => {
    world.app.answers[linePath] = '<Response><Say>Dag</Say><Dance/></Response>';
    const phone = await dial();
    await phone.over();
    expect(phone.heard()).toEqual([]);
    expect(world.exchange.faults).toEqual(['<Dance> is not known here']);
  });

  it('[EX-45] a number that nobody has can not be dialled', async () => {
    await expect(world.exchange.phone(citizenNumber).dial('+31999999999')).rejects.toThrow('Nobody has the number');
  });

  it('[EX-46] waits in a conference with the words of the app, and is called away by REST', async () => {
    world.app.answers[linePath] =
      '<Response><Dial record="do-not-record"><Conference waitUrl="/waiting" startConferenceOnEnter="false" participantLabel="citizen">r-1</Conference></Dial><Say>Tot ziens.</Say></Response>';
    world.app.answers['/waiting'] = '<Response><Say>Er zijn 2 wachtenden.</Say><Pause length="900"/></Response>';
    const phone = await dial();
    await phone.hearing('Er zijn 2 wachtenden.');
    const [conference] = world.exchange.conferences;
    expect(conference).toMatchObject({ name: 'r-1', status: 'init' });
    conference?.end('conference-ended-via-api');
    await phone.over();
    expect(phone.heard()).toEqual(['Er zijn 2 wachtenden.', 'Tot ziens.']);
  });

  it('[EX-46] asks for what is heard on hold with GET, unless POST was told, signed either way', async () => {
    world.app.answers[linePath] =
      '<Response><Dial><Conference waitUrl="" participantLabel="citizen">r-3</Conference></Dial></Response>';
    world.app.answers['/hold'] = '<Response><Say>Een ogenblik.</Say><Pause length="900"/></Response>';
    const phone = await dial();
    await expect.poll(() => world.exchange.conferences[0]?.present().length).toBe(1);
    const [conference] = world.exchange.conferences;
    const client = restClient(world.exchange.account).conferences(`${conference?.sid}`).participants('citizen');
    await client.update({ hold: true, holdUrl: `${world.app.url}/hold` });
    await phone.hearing('Een ogenblik.');
    expect(world.app.asked.filter(({ path }) => path === '/hold')).toEqual([]);
    expect(world.app.read.some((path) => path.startsWith('/hold?AccountSid='))).toBe(true);
    await client.update({ hold: false });
    await client.update({ hold: true, holdUrl: `${world.app.url}/hold`, holdMethod: 'POST' });
    await expect.poll(() => world.app.asked.filter(({ path }) => path === '/hold').length).toBeGreaterThan(0);
    expect(world.app.refused).toEqual([]);
    phone.hangUp();
  });

  it('[EX-47] two telephones hear each other in a conference, by tone', async () => {
    world.app.answers[linePath] = '<Response><Dial><Conference waitUrl="">r-2</Conference></Dial></Response>';
    const one = await dial();
    const two = world.exchange.phone('+31600000002');
    await two.dial(organisationNumber);
    one.sound(500);
    two.sound(800);
    await expect.poll(() => one.hears([500, 800]).map((level) => level > -30)).toEqual([false, true]);
    await expect.poll(() => two.hears([500, 800]).map((level) => level > -30)).toEqual([true, false]);
    one.hangUp();
    await expect.poll(() => two.hears([500, 800]).map((level) => level > -30)).toEqual([false, false]);
    two.hangUp();
  });
});
