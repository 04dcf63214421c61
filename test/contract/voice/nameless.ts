import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { booking, callRecord } from '../../../db/rondkomen/schema.ts';
import { voiceRecord } from '../../../db/zaak/schema.ts';
import { bookedTalk } from '../../../edge/protocol/rondkomen.ts';
import { voiceTicket } from '../../../edge/protocol/voice.ts';
import { writeSchedule } from '../../../edge/rondkomen/schedule.ts';
import { wallMoment } from '../../../edge/rondkomen/time.ts';
import { filesHolding } from '../../support/rondkomen/bytes.ts';
import { ask, askJson, bookableDay, entryOn, scheduleOf, slotOn, solve } from '../../support/rondkomen/lane.ts';
import type { VoiceHost } from './host.ts';
import { openSoftphone } from './softphone.ts';
import { until } from './until.ts';

/** A call of which nothing is known: what stands of it, where, and until when. */
export function registerNamelessCalls(running: () => VoiceHost): void {
  const isAtTwilio = (callSid: string) => running().exchange.calls.some(({ sid }) => sid === callSid);

  function laneR() {
    const lane = running().deps.rondkomen;
    if (!lane) throw new Error('There is no lane R.');
    return lane.database;
  }

  /** A talk by a call that starts now, booked as a citizen does. */
  async function booked(organisation: string) {
    const { url } = running();
    await writeSchedule(laneR(), organisation, scheduleOf(entryOn(bookableDay(), { kinds: ['call', 'counter'] })));
    const proof = await solve(await (await ask(url, '/challenge')).json());
    const answer = await askJson(url, '/talks', { organisation, slot: slotOn(), kind: 'call', proof });
    const { code, stored } = v.parse(bookedTalk, await answer.json());
    const codeHash = stored['code_hash'] ?? '';
    await laneR().db.update(booking).set(wallMoment(new Date())).where(eq(booking.codeHash, codeHash));
    const ticket = async () => {
      const got = await ask(url, '/talks/mine/call', { method: 'POST', headers: { 'Houvast-Code': code } });
      return openSoftphone(v.parse(voiceTicket, await got.json()));
    };
    return { code, codeHash, ticket };
  }

  const rowOf = async (callSid: string) =>
    (await laneR().db.select().from(callRecord).where(eq(callRecord.callSid, callSid)))[0];
  const filesWith = (word: string) => filesHolding(running().directory, word);

  it('[NR-37] keeps the name of a nameless call in lane R alone, and in no byte once its record is deleted', async () => {
    const { ticket } = await booked('naamloos');
    const softphone = await ticket();
    const callSid = await softphone.call();
    await until(async () => expect(Object.keys((await rowOf(callSid)) ?? {})).toEqual(['callSid', 'tellFrom']));
    expect(filesWith(callSid).length).toBeGreaterThan(0);
    for (const file of filesWith(callSid)) expect(file).toMatch(/^rondkomen\.db/);
    // In the middle of a call its record cannot go.
    await running().eraseNamelessCalls();
    expect(isAtTwilio(callSid)).toBe(true);
    expect(await rowOf(callSid)).toBeDefined();

    softphone.hangUp(callSid);
    await running().exchange.settled();
    await until(async () => expect(await rowOf(callSid)).toBeUndefined());
    expect(isAtTwilio(callSid)).toBe(false);
    await until(() => expect(filesWith(callSid)).toEqual([]));
    expect(await running().deps.zaak.select().from(voiceRecord).where(eq(voiceRecord.callSid, callSid))).toEqual([]);
    softphone.close();
  });

  it('[NR-37] asks again for what could not be deleted at once, and forgets it then', async () => {
    const { ticket } = await booked('naamloos-later');
    const softphone = await ticket();
    const callSid = await softphone.call();
    await until(async () => expect(await rowOf(callSid)).toBeDefined());
    running().exchange.misbehave({ failRest: { times: 100, status: 503 } });
    softphone.hangUp(callSid);
    await running().exchange.settled();
    expect(await rowOf(callSid)).toBeDefined();
    running().exchange.misbehave({});
    await running().eraseNamelessCalls();
    await until(async () => expect(await rowOf(callSid)).toBeUndefined());
    expect(isAtTwilio(callSid)).toBe(false);
    await until(() => expect(filesWith(callSid)).toEqual([]));
    softphone.close();
  });

  it('[NR-37] tells the telephone company no code, no organisation and nothing of the talk', async () => {
    const { code, codeHash, ticket } = await booked('naamloos-stil');
    const softphone = await ticket();
    const callSid = await softphone.call();
    const { exchange } = running();
    const told = JSON.stringify([
      softphone.identity,
      exchange.webhooks.filter(({ fields }) => fields['CallSid'] === callSid),
      exchange.conferences.filter(({ participants }) => participants.has(callSid)).map(({ name }) => name),
    ]);
    expect(told).toContain(callSid);
    for (const word of [code, code.replaceAll('-', ''), codeHash, 'naamloos-stil']) expect(told).not.toContain(word);
    softphone.hangUp(callSid);
    softphone.close();
  });
}
