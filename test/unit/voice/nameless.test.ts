import { eq } from 'drizzle-orm';
import { decodeJwt } from 'jose';
import { getExpectedTwilioSignature as signatureOf } from 'twilio/lib/webhooks/webhooks.js';
import { expect, it, onTestFinished } from 'vitest';
import { booking, callRecord } from '../../../db/rondkomen/schema.ts';
import { voiceRecord, voiceTicket, voiceTurn } from '../../../db/zaak/schema.ts';
import { createApp } from '../../../edge/app.ts';
import { openVoice } from '../../../edge/voice/account.ts';
import { deriveVoiceKeys } from '../../../edge/voice/keys.ts';
import { openDesk, startNodeLane } from '../../support/rondkomen/hosts.ts';
import {
  ask,
  bookableDay,
  bookOne,
  entryOn,
  openTalks,
  plantTalk,
  requestBooking,
  slotsOf,
} from '../../support/rondkomen/lane.ts';
import { startRest } from './rest-server.ts';
import { testConfig } from './support.ts';

const code = 'ACDE-FHJK-MNPR';
const callSid = `CA${'e'.repeat(32)}`;

async function open({ startsIn = 0 } = {}) {
  const lane = await startNodeLane();
  onTestFinished(() => lane.stop());
  const organisation = await openTalks(lane);
  const { codeHash } = await plantTalk(lane, organisation, { code, startsIn });
  await lane.database.db.update(booking).set({ kind: 'call' }).where(eq(booking.codeHash, codeHash));
  const { url, requests } = await startRest(() => ({ status: 204 }));
  openVoice(lane.deps, { ...testConfig, apiUrl: url }, await deriveVoiceKeys(new Uint8Array(32).fill(7)));
  const app = createApp(lane.deps);

  const ticket = () => ask(lane.url, '/talks/mine/call', { method: 'POST', headers: { 'Houvast-Code': code } });
  async function webhook(path: string, fields: Record<string, string>) {
    const signature = signatureOf(testConfig.authToken, testConfig.publicUrl + path, fields);
    const answer = await app.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Twilio-Signature': signature },
      body: new URLSearchParams(fields),
    });
    return answer.text();
  }
  return { lane, organisation, codeHash, requests, ticket, webhook };
}

const identityIn = ({ token }: { token: string }): string => {
  const { grants } = decodeJwt<{ grants: { identity: string; voice: object } }>(token);
  expect(grants.voice).toEqual({ outgoing: { application_sid: testConfig.applicationSid } });
  return grants.identity;
};
const nameIn = (document: string) => />([^<]+)<\/Conference>/.exec(document)?.[1];

it('[VO-60] brings both sides of a talk without a record into one call, under names that are new each time', async () => {
  const { lane, organisation, ticket, webhook, codeHash } = await open();
  const first = identityIn(await (await ticket()).json());
  const second = identityIn(await (await ticket()).json());
  expect(first).toMatch(/^r_[0-9a-f]{60,119}$/);
  expect(second).not.toBe(first);

  const asConsulent = await openDesk(lane, organisation, ['agent']);
  const day = (await lane.database.db.select().from(booking))[0]?.day ?? '';
  const { talks } = await (await asConsulent('GET', `/talks?organisation=${organisation}&day=${day}`)).json();
  const theirs = await asConsulent('POST', `/talks/${talks[0].talk}/call?organisation=${organisation}`);
  const consulent = identityIn(await theirs.json());

  const documents = await Promise.all(
    [first, second, consulent].map((identity, each) =>
      webhook('/v1/voice/twilio/browser', { CallSid: callSid.slice(0, -1) + each, From: `client:${identity}`, To: '' }),
    ),
  );
  const names = new Set(documents.map(nameIn));
  expect(names.size).toBe(1);
  for (const document of documents) {
    expect(document.match(/record="do-not-record"/g)).toHaveLength(2);
    expect(document).not.toMatch(/statusCallback|participantLabel/);
    for (const word of [organisation, codeHash, talks[0].talk]) expect(document).not.toContain(word);
  }
});

it('[VO-61] [NR-37] keeps nothing of such a call but its name, in lane R, and asks for its deletion at once', async () => {
  const { lane, ticket, webhook, requests } = await open();
  const From = `client:${identityIn(await (await ticket()).json())}`;
  const { zaak } = lane.deps;
  await webhook('/v1/voice/twilio/browser', { CallSid: callSid, From, To: '' });
  expect(await zaak.select().from(voiceTicket)).toEqual([]);
  expect(await zaak.select().from(voiceTurn)).toEqual([]);
  expect(await zaak.select().from(voiceRecord)).toEqual([]);
  const kept = await lane.database.db.select().from(callRecord);
  expect(kept).toEqual([{ callSid, tellFrom: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }]);
  await webhook('/v1/voice/twilio/status', { CallSid: callSid, From, To: '', CallStatus: 'completed' });
  expect(requests).toMatchObject([{ method: 'DELETE', path: `/Calls/${callSid}.json` }]);
  expect(await zaak.select().from(voiceRecord)).toEqual([]);
  expect(await lane.database.db.select().from(callRecord)).toEqual([]);
});

it('[VO-62] gives no ticket without the code, at another time, or for a talk of another kind', async () => {
  const { lane, ticket, codeHash } = await open({ startsIn: 24 * 60 });
  expect((await ticket()).status).toBe(404);
  const wrong = { method: 'POST', headers: { 'Houvast-Code': 'AAAA-AAAA-AAAA' } };
  expect((await ask(lane.url, '/talks/mine/call', wrong)).status).toBe(404);
  await lane.database.db.update(booking).set({ kind: 'chat' }).where(eq(booking.codeHash, codeHash));
  expect((await ticket()).status).toBe(400);
});

it('[NR-25] books a call only where there is a telephone, and says from when it is open and what the telephone company sees', async () => {
  const lane = await startNodeLane();
  onTestFinished(() => lane.stop());
  const organisation = await openTalks(lane, entryOn(bookableDay(), { kinds: ['counter', 'call'] }));
  const kinds = async () => (await slotsOf(lane.url, organisation)).slots.map((slot) => slot.kinds);
  expect(await kinds()).toEqual([['counter']]);
  expect((await requestBooking(lane, organisation, { kind: 'call' })).status).toBe(409);
  openVoice(lane.deps, testConfig, await deriveVoiceKeys(new Uint8Array(32).fill(7)));
  expect(await kinds()).toEqual([['counter', 'call']]);
  const { room, limits, startsAt } = await bookOne(lane, organisation, { kind: 'call' });
  expect(limits).toContain('call-company');
  expect(Date.parse(room?.opensAt ?? '')).toBe(Date.parse(startsAt) - 10 * 60_000);
});
