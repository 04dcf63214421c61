import { getExpectedTwilioSignature as signatureOf } from 'twilio/lib/webhooks/webhooks.js';
import { expect, it } from 'vitest';
import type { VoiceHost } from './host.ts';
import type { VoiceOffice } from './office.ts';

const callSid = `CA${'a'.repeat(32)}`;

/** Who may not get in. */
export function registerStrangers(running: () => VoiceHost, newOffice: () => VoiceOffice): void {
  const webhook = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${running().url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields),
    });
  const signed = (path: string, fields: Record<string, string>, base = running().url) => ({
    'X-Twilio-Signature': signatureOf(running().exchange.account.authToken, `${base}${path}`, fields),
  });

  it('[VO-03] gives a citizen a ticket for their own hand-off only', async () => {
    const office = newOffice();
    const agent = await office.agent();
    const mine = await office.ask();
    const theirs = await office.ask('Iets anders');
    expect((await office.ticket(mine)).status).toBe(200);
    for (const token of ['', 'x', theirs.token, `${mine.token}x`, mine.token.slice(1)])
      expect((await office.ticket({ id: mine.id, token })).status).toBe(401);
    expect((await office.ticket({ id: 'onbekend-iets-dat-niet-is', token: mine.token })).status).toBe(401);
    agent.softphone.close();
  });

  it('[VO-03] gives no ticket for a hand-off without a call', async () => {
    const office = newOffice();
    const agent = await office.agent();
    const note = { question: 'Waar blijft mijn geld?', language: 'nl' };
    const body = { organisation: office.code, requestId: 'zonder-gesprek', way: 'chat', note };
    const created = await (await office.post('/v1/handoffs', body)).json();
    const answer = await office.ticket(created);
    expect([answer.status, (await answer.json()).type]).toEqual([409, '/problems/changed']);
    agent.softphone.close();
  });

  it('[VO-03] stops giving tickets to who asks without end', async () => {
    const office = newOffice();
    const agent = await office.agent();
    const created = await office.ask();
    const statuses: number[] = [];
    for (let each = 0; each < 21; each++) statuses.push((await office.ticket(created)).status);
    expect(statuses.slice(0, 20).every((status) => status === 200)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    agent.softphone.close();
  });

  it('[VO-04] gives a desk a ticket only from its own page, logged in', async () => {
    const office = newOffice();
    const agent = await office.agent();
    const { cookie: Cookie } = agent;
    expect((await office.post('/v1/voice/desk', {}, { 'Houvast-Desk': '1' })).status).toBe(401);
    expect((await office.post('/v1/voice/desk', {}, { Cookie })).status).toBe(403);
    expect((await office.post('/v1/voice/desk', {}, { Cookie, 'Houvast-Desk': '1' })).status).toBe(200);
    agent.softphone.close();
  });

  it('[VO-10] does nothing for a webhook that Twilio did not sign, and says so as a problem', async () => {
    const path = '/v1/voice/twilio/line';
    const fields = { CallSid: callSid, From: '+31612345678', To: newOffice().number };
    const wrong = [
      {},
      { 'X-Twilio-Signature': 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' },
      signed(path, { ...fields, From: '+31600000000' }),
      signed('/v1/voice/twilio/browser', fields),
      // Whoever calls us under another name cannot make us count that name.
      { ...signed(path, fields, 'https://evil.example'), Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' },
    ];
    for (const headers of wrong) {
      const answer = await webhook(path, fields, headers);
      expect(answer.status).toBe(403);
      expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
    }
    expect((await webhook(path, fields, signed(path, fields))).status).toBe(200);
  });

  it('[VO-12] refuses what is signed and still is not what it should be, without an error', async () => {
    const path = '/v1/voice/twilio/line';
    expect((await webhook(path, { From: 'x' }, signed(path, { From: 'x' }))).status).toBe(400);
    const long = { CallSid: callSid, From: 'x'.repeat(20_000) };
    expect((await webhook(path, long, signed(path, long))).status).toBe(413);
    const strange = '/v1/voice/twilio/conference/niet-van-ons';
    const news = { FriendlyName: 'x', StatusCallbackEvent: 'conference-end' };
    expect((await webhook(strange, news, signed(strange, news))).status).toBe(404);
    const turn = '/v1/voice/twilio/line/turn/-1';
    const fields = { CallSid: callSid, To: newOffice().number };
    expect((await webhook(turn, fields, signed(turn, fields))).status).toBe(404);
  });

  it('[VO-12] rejects a call to a number that is none of ours, and from a browser without a ticket', async () => {
    for (const path of ['/v1/voice/twilio/line', '/v1/voice/twilio/browser']) {
      const fields = { CallSid: callSid, From: 'client:c_onbekend', To: '+31999999999' };
      expect(await (await webhook(path, fields, signed(path, fields))).text()).toContain('<Reject/>');
    }
  });
}
