import { createRequire } from 'node:module';
import twilio from 'twilio';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signatureOf } from '../../../demo/exchange/webhooks/signature.ts';
import {
  citizenNumber,
  type LineWorld,
  linePath,
  openLineWorld,
  organisationNumber,
} from '../../support/exchange/line-world.ts';
import { restClient } from '../../support/exchange/rest-client.ts';

const { getExpectedTwilioSignature } = createRequire(import.meta.url)('twilio/lib/webhooks/webhooks');

let world: LineWorld;
beforeEach(async () => {
  world = await openLineWorld();
});
afterEach(() => world.stop());

const room =
  '<Response><Dial><Conference waitUrl="" statusCallback="/events" statusCallbackEvent="start end join leave">r-1</Conference></Dial></Response>';

const told = () =>
  world.app.asked.filter(({ path }) => path === '/events').map(({ fields }) => `${fields['StatusCallbackEvent']}`);

async function callAndLeave() {
  world.app.answers[linePath] = room;
  const phone = world.exchange.phone(citizenNumber);
  await phone.dial(organisationNumber);
  await expect.poll(() => world.exchange.conferences[0]?.present().length).toBe(1);
  phone.hangUp();
  await world.exchange.settled();
}

describe('webhooks', () => {
  it('[EX-60] are signed as Twilio signs them', async () => {
    const url = 'https://example.nl/v1/voice/status?a=1&b=x%20y';
    const fields = { To: '', CallSid: 'CA1', From: 'client:ë', Zed: ['b', 'a', 'b'], a: '1' };
    expect(signatureOf('token', url, fields)).toBe(getExpectedTwilioSignature('token', url, fields));
    expect(twilio.validateRequest('token', signatureOf('token', url, fields), url, { ...fields, To: 'x' })).toBe(false);
    await callAndLeave();
    expect(world.app.refused).toEqual([]);
    expect(told()).toEqual(['participant-join', 'participant-leave', 'conference-end']);
  });

  it('[EX-61] come twice when told so, with the same token', async () => {
    world.exchange.misbehave({ doubleWebhooks: true });
    await callAndLeave();
    expect(told()).toEqual([
      'participant-join',
      'participant-join',
      'participant-leave',
      'participant-leave',
      'conference-end',
      'conference-end',
    ]);
    const tokens = world.app.asked
      .filter(({ path }) => path === '/events')
      .map(({ idempotencyToken }) => idempotencyToken);
    expect(new Set(tokens).size).toBe(3);
    expect(tokens[0]).toBe(tokens[1]);
  });

  it('[EX-62] come the later one first when told so, and none is lost', async () => {
    world.exchange.misbehave({ swapWebhooks: true });
    await callAndLeave();
    expect(told()[0]).toBe('participant-leave');
    expect([...told()].sort()).toEqual(['conference-end', 'participant-join', 'participant-leave']);
  });

  it('[EX-63] that fail end the call of who telephones', async () => {
    const phone = world.exchange.phone(citizenNumber);
    world.app.answers[linePath] = 'broken';
    await phone.dial(organisationNumber);
    await phone.over();
    expect(world.exchange.faults).toEqual([`${linePath} answered 500`]);
  });
});

describe('REST that breaks', () => {
  it('[EX-64] fails so many times without doing anything, and then works', async () => {
    const client = restClient(world.exchange.account);
    world.exchange.misbehave({ failRest: { times: 2, status: 500 } });
    const add = () =>
      client.conferences('r-1').participants.create({ earlyMedia: false, from: organisationNumber, to: 'client:anna' });
    await expect(add()).rejects.toMatchObject({ status: 500 });
    await expect(add()).rejects.toMatchObject({ status: 500 });
    expect(world.exchange.calls).toHaveLength(0);
    await add();
    expect(world.exchange.calls).toHaveLength(1);
  });

  it('[EX-65] loses an answer after it did what was asked', async () => {
    const client = restClient(world.exchange.account);
    world.exchange.misbehave({ loseRestAnswers: { times: 1 } });
    const add = client
      .conferences('r-1')
      .participants.create({ earlyMedia: false, from: organisationNumber, to: 'client:anna' });
    await expect(add).rejects.toMatchObject({ status: 500 });
    expect(world.exchange.calls).toHaveLength(1);
  });

  it('[EX-66] lets a callee be heard late', async () => {
    world.app.answers[linePath] = room;
    const phone = world.exchange.phone(citizenNumber);
    await phone.dial(organisationNumber);
    const other = world.exchange.phone('+31600000002');
    world.exchange.misbehave({ answerLateBy: 300 });
    const client = restClient(world.exchange.account);
    await client
      .conferences('r-1')
      .participants.create({ earlyMedia: false, from: organisationNumber, to: other.number });
    await other.rung();
    other.answer();
    const [, call] = world.exchange.calls;
    expect(call?.status).toBe('ringing');
    await expect.poll(() => call?.status).toBe('in-progress');
  });
});
