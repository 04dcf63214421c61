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
let client: ReturnType<typeof restClient>;
const colleague = '+31600000002';

beforeEach(async () => {
  world = await openLineWorld();
  client = restClient(world.exchange.account);
  world.app.answers[linePath] =
    '<Response><Dial record="do-not-record"><Conference waitUrl="" participantLabel="citizen" statusCallback="/events" statusCallbackEvent="start end join leave mute hold modify">r-1</Conference></Dial></Response>';
});
afterEach(() => world.stop());

async function citizenCalls() {
  const phone = world.exchange.phone(citizenNumber);
  await phone.dial(organisationNumber);
  await expect.poll(() => world.exchange.conferences[0]?.present().length).toBe(1);
  return phone;
}

const inRoom = () => client.conferences('r-1').participants;

async function colleagueJoins(more: { coaching?: boolean; callSidToCoach?: string } = {}) {
  const phone = world.exchange.phone(colleague);
  const added = await inRoom().create({
    earlyMedia: false,
    from: organisationNumber,
    to: colleague,
    label: 'agent-1',
    statusCallback: `${world.app.url}/leg`,
    statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
    ...more,
  });
  await phone.rung();
  phone.answer();
  await expect.poll(async () => (await participant('agent-1')).status).toBe('connected');
  return { phone, added };
}

async function participant(label: string) {
  const [conference] = world.exchange.conferences;
  return client.conferences(`${conference?.sid}`).participants(label).fetch();
}

const events = () => world.app.asked.filter(({ path }) => path === '/events').map(({ fields }) => fields);

describe('REST of the exchange, with the client of Twilio', () => {
  it('[EX-50] adds, changes and removes a participant, and tells each in order', async () => {
    const citizen = await citizenCalls();
    const { phone, added } = await colleagueJoins();
    expect(added).toMatchObject({ label: 'agent-1', muted: false, hold: false, status: 'queued' });
    const [conference] = world.exchange.conferences;
    const room = client.conferences(`${conference?.sid}`);
    expect(await room.fetch()).toMatchObject({ friendlyName: 'r-1', status: 'in-progress' });
    expect((await room.participants.list()).map(({ label }) => label)).toEqual(['citizen', 'agent-1']);

    expect(await room.participants('citizen').update({ hold: true, holdUrl: '' })).toMatchObject({ hold: true });
    expect(await room.participants('citizen').update({ hold: false })).toMatchObject({ hold: false });
    expect(await room.participants('agent-1').update({ muted: true })).toMatchObject({ muted: true });
    await room.participants('agent-1').remove();
    await phone.over();
    expect(citizen.state).toBe('open');
    await room.update({ status: 'completed' });
    await citizen.over();
    await world.exchange.settled();

    expect(events().map((fields) => [fields['StatusCallbackEvent'], fields['ParticipantLabel']])).toEqual([
      ['participant-join', 'citizen'],
      ['participant-join', 'agent-1'],
      ['conference-start', undefined],
      ['participant-hold', 'citizen'],
      ['participant-unhold', 'citizen'],
      ['participant-mute', 'agent-1'],
      ['participant-leave', 'agent-1'],
      ['participant-leave', 'citizen'],
      ['conference-end', undefined],
    ]);
    expect(events().map((fields) => Number(fields['SequenceNumber']))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(events().at(-1)).toMatchObject({ ReasonConferenceEnded: 'conference-ended-via-api', FriendlyName: 'r-1' });
    const leg = world.app.asked.filter(({ path }) => path === '/leg').map(({ fields }) => fields['CallStatus']);
    expect(leg).toEqual(['initiated', 'ringing', 'in-progress', 'completed']);
  });

  it('[EX-51] rings at a telephone; nobody answers, and the call tells so', async () => {
    await citizenCalls();
    const phone = world.exchange.phone(colleague);
    const add = () =>
      inRoom().create({
        earlyMedia: false,
        from: organisationNumber,
        to: colleague,
        label: 'agent-1',
        statusCallback: `${world.app.url}/leg`,
      });
    const first = await add();
    await phone.rung();
    phone.hangUp();
    await expect.poll(async () => (await client.calls(first.callSid).fetch()).status).toBe('busy');
    const second = await add();
    await phone.rung();
    await client.calls(second.callSid).update({ status: 'canceled' });
    await phone.over();
    expect((await client.calls(second.callSid).fetch()).status).toBe('canceled');
    const unknown = await inRoom().create({
      earlyMedia: false,
      from: organisationNumber,
      to: '+31600000099',
      statusCallback: `${world.app.url}/leg`,
    });
    await expect.poll(async () => (await client.calls(unknown.callSid).fetch()).status).toBe('failed');
    const nobody = await inRoom().create({
      earlyMedia: false,
      from: organisationNumber,
      to: 'client:nobody',
      statusCallback: `${world.app.url}/leg`,
    });
    await expect.poll(async () => (await client.calls(nobody.callSid).fetch()).status).toBe('no-answer');
    await world.exchange.settled();
    const told = world.app.asked.filter(({ path }) => path === '/leg').map(({ fields }) => fields['CallStatus']);
    expect(told).toEqual(['busy', 'canceled', 'failed', 'no-answer']);
  });

  it('[EX-52] deletes the record of a call that is over, and of no other', async () => {
    const phone = await citizenCalls();
    const [call] = world.exchange.calls;
    const record = client.calls(`${call?.sid}`);
    await expect(record.remove()).rejects.toMatchObject({ status: 400, code: 20009 });
    phone.hangUp();
    await expect.poll(() => record.remove()).toBe(true);
    await expect(record.remove()).rejects.toMatchObject({ status: 404, code: 20404 });
  });

  it('[EX-53] gives a call something else to do', async () => {
    const phone = await citizenCalls();
    const [call] = world.exchange.calls;
    await client
      .calls(`${call?.sid}`)
      .update({ twiml: '<Response><Say>Wij bellen u terug.</Say><Hangup/></Response>' });
    await phone.over();
    expect(phone.heard()).toEqual(['Wij bellen u terug.']);
    await expect(client.calls(`${call?.sid}`).update({ status: 'completed' })).rejects.toMatchObject({ code: 21220 });
  });

  it('[EX-54] lists conferences by name and status', async () => {
    await citizenCalls();
    const list = async (status: 'init' | 'in-progress' | 'completed') =>
      (await client.conferences.list({ friendlyName: 'r-1', status })).length;
    expect([await list('init'), await list('in-progress')]).toEqual([1, 0]);
    await colleagueJoins();
    expect([await list('init'), await list('in-progress')]).toEqual([0, 1]);
    expect(await client.conferences.list({ friendlyName: 'r-2' })).toEqual([]);
  });

  it('[EX-55] refuses a wrong password, and what it does not know', async () => {
    const { accountSid, apiUrl, apiKey } = world.exchange.account;
    await expect(restClient(world.exchange.account, 'wrong').conferences.list()).rejects.toMatchObject({
      status: 401,
      code: 20003,
    });
    const base = `${apiUrl}/2010-04-01/Accounts/${accountSid}`;
    const headers = { Authorization: `Basic ${btoa(`${apiKey.sid}:${apiKey.secret}`)}` };
    const unknownField = await fetch(`${base}/Conferences/r-1/Participants.json`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ EarlyMedia: 'false', From: organisationNumber, To: colleague, Dance: 'yes' }),
    });
    expect(unknownField.status).toBe(400);
    expect(await unknownField.json()).toMatchObject({ code: 20001, status: 400 });
    expect((await fetch(`${base}/Recordings.json`, { headers })).status).toBe(404);
    expect(world.exchange.faults).toEqual([
      `REST that is not carried out: GET /2010-04-01/Accounts/${accountSid}/Recordings.json`,
    ]);
    const recorded = await fetch(`${base}/Conferences/r-1/Participants.json`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ EarlyMedia: 'false', From: organisationNumber, To: colleague, Record: 'true' }),
    });
    expect(recorded.status).toBe(400);
  });

  it('[EX-56] lets nobody coach who is not there', async () => {
    await citizenCalls();
    const callSidToCoach = `CA${'0'.repeat(32)}`;
    const add = inRoom().create({
      earlyMedia: false,
      from: organisationNumber,
      to: colleague,
      coaching: true,
      callSidToCoach,
    });
    await expect(add).rejects.toMatchObject({ status: 400 });
  });
});
