import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { voiceRecord } from '../../../db/zaak/schema.ts';
import type { VoiceHost } from './host.ts';
import type { VoiceOffice } from './office.ts';
import { until } from './until.ts';

/** Records of calls at Twilio go when they can. */
export function registerRecords(running: () => VoiceHost, newOffice: () => VoiceOffice): void {
  const rowOf = async (callSid: string) =>
    (await running().deps.zaak.select().from(voiceRecord).where(eq(voiceRecord.callSid, callSid)))[0];
  const makeDue = (callSid: string) =>
    running()
      .deps.zaak.update(voiceRecord)
      .set({ dueAt: '2020-01-01T00:00:00.000Z' })
      .where(eq(voiceRecord.callSid, callSid));
  const isKept = (callSid: string) => running().exchange.calls.some(({ sid }) => sid === callSid);

  it('[VO-50] keeps a record that Twilio cannot delete yet, and deletes it a minute after the call', async () => {
    const office = newOffice();
    const phone = office.telephone();
    await phone.dial(office.number);
    await phone.turn();
    const callSid = phone.call?.sid ?? '';
    await makeDue(callSid);
    await running().purge();
    expect(await rowOf(callSid)).toMatchObject({ isOver: false, isGivenUp: false });
    expect(isKept(callSid)).toBe(true);

    phone.hangUp();
    await phone.over();
    await running().exchange.settled();
    await until(async () => expect((await rowOf(callSid))?.isOver).toBe(true));
    const wait = Date.parse((await rowOf(callSid))?.dueAt ?? '') - Date.now();
    expect(wait).toBeGreaterThan(50_000);
    expect(wait).toBeLessThan(61_000);
    await makeDue(callSid);
    await running().purge();
    expect(await rowOf(callSid)).toBeUndefined();
    expect(isKept(callSid)).toBe(false);
  });

  it('[VO-22] records nothing: every document that was answered says so in so many words', () => {
    const { documents } = running();
    expect(documents.length).toBeGreaterThan(20);
    const joins = documents.filter((document) => document.includes('<Conference'));
    expect(joins.length).toBeGreaterThan(3);
    for (const document of joins) expect(document.match(/record="do-not-record"/g)).toHaveLength(2);
    for (const document of documents) {
      expect(document).not.toMatch(/<(Record|Start|Stream|Siprec|Transcription|Connect|Pay|Sms)\b/);
      expect(document.replaceAll('record="do-not-record"', '')).not.toMatch(/record/i);
    }
  });

  it('[VO-51] goes on for fifteen days, then tells operators and keeps the name for them', async () => {
    const callSid = `CA${'f'.repeat(32)}`;
    const { deps, exchange, url } = running();
    const long = { isOver: true, isGivenUp: false, dueAt: '2020-01-01T00:00:00.000Z' };
    await deps.zaak.insert(voiceRecord).values({ callSid, ...long, giveUpAt: '2099-01-01T00:00:00.000Z' });
    exchange.misbehave({ failRest: { times: 100, status: 503 } });
    await running().purge();
    expect(await rowOf(callSid)).toMatchObject({ isGivenUp: false });
    await deps.zaak
      .update(voiceRecord)
      .set({ ...long, giveUpAt: '2020-01-16T00:00:00.000Z' })
      .where(eq(voiceRecord.callSid, callSid));
    await running().purge();
    exchange.misbehave({});
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(/houvast_call_records\{state="given-up"\} [1-9]/);
    expect(metrics).not.toContain('CA');
  });
}
