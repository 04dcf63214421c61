import { getExpectedTwilioSignature as signatureOf } from 'twilio/lib/webhooks/webhooks.js';
import * as v from 'valibot';
import { describe, expect, it, onTestFinished } from 'vitest';
import { voiceTurn } from '../../../db/zaak/schema.ts';
import { createApp } from '../../../edge/app.ts';
import type { NewHandoff } from '../../../edge/handoff/core/create.ts';
import type { OfficeLook, Offices } from '../../../edge/handoff/offices.ts';
import { purge } from '../../../edge/operations/purge.ts';
import { deskConfig } from '../../../edge/protocol/desk.ts';
import { openVoice } from '../../../edge/voice/account.ts';
import { deriveVoiceKeys } from '../../../edge/voice/keys.ts';
import { recordsLeft } from '../../../edge/voice/records/erase.ts';
import { organisationOf } from '../../support/case-inputs.ts';
import { createTestClock, openTestDeps } from '../../support/node-deps.ts';
import { startRest } from './rest-server.ts';
import { testConfig } from './support.ts';

const callSid = `CA${'a'.repeat(32)}`;
const number = '+31970140999';
const handoff = 'lindewaard_AAAAAAAAAAAAAAAAAAAAAA';

/** The app on a database of this test's own, with an account whose REST is here too. */
async function open() {
  const clock = createTestClock();
  const { requests, url } = await startRest(() => ({ status: 200, body: {} }));
  const { deps, offices, logged } = await openTestDeps(clock);
  onTestFinished(() => offices.close());
  const { facts } = organisationOf('lindewaard');
  await deps.organisations.put({
    facts: { ...facts, on: ['case', 'chat', 'callback', 'call'] },
    desk: v.parse(deskConfig, {
      team: { nl: 'Klantcontact', en: 'Customer contact' },
      callback: [['14:00', '16:00']],
      help: { phrases: [], avoid: [], teams: [], protocol: [], promises: [] },
    }),
  });
  openVoice(deps, { ...testConfig, apiUrl: url }, await deriveVoiceKeys(new Uint8Array(32).fill(7)));
  const { twilio } = deps;
  if (!twilio) throw new Error('Voice is off.');

  /** Sends what Twilio would send. */
  async function ask(address: string, fields: Record<string, string> = {}) {
    const form = { CallSid: callSid, From: '+31612345678', To: number, ...fields };
    const path = address.replace(testConfig.publicUrl, '');
    const signature = signatureOf(testConfig.authToken, testConfig.publicUrl + path, form);
    const answer = await createApp(deps).request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Twilio-Signature': signature },
      body: new URLSearchParams(form),
    });
    return { status: answer.status, text: await answer.text() };
  }

  const call = async (language: 'nl' | 'en' = 'nl') => {
    const note: NewHandoff['note'] = { question: 'Waar blijft het?', contacts: false, before: [], language };
    const way = { kind: 'call', by: 'telephone' } as const;
    await offices.create('lindewaard', { id: handoff, note, team: { nl: 'Klantcontact' }, way });
  };
  return { clock, deps, offices, twilio, requests, logged, ask, call };
}

describe('who waits', () => {
  const subject = { organisation: 'lindewaard', handoff, language: 'nl' } as const;

  it.each([
    ['nl', /U wacht op een medewerker van Klantcontact\..*als eerste aan de beurt.*nemen niets op/],
    ['en', /You are waiting for someone of Customer contact\..*first in line.*Nothing is recorded/],
  ] as const)('[VO-31] hears their place and that nothing is recorded, in %s', async (language, words) => {
    const { twilio, ask, call } = await open();
    await call(language);
    expect((await ask(await twilio.addresses.about('waiting', subject))).text).toMatch(words);
  });

  it('[VO-31] hears on hold that nobody hears them, in their own language', async () => {
    const { twilio, ask, call } = await open();
    await call('en');
    expect((await ask(await twilio.addresses.about('held', subject))).text).toMatch(/You are on hold/);
  });

  it('[VO-47] goes on to a call-back when nobody with a telephone has been there for a minute', async () => {
    const { clock, twilio, requests, ask, call } = await open();
    await call();
    const line = { turn: 3, since: clock().getTime() };
    const address = await twilio.addresses.about('waiting', { ...subject, line });
    expect((await ask(address)).text).toContain('Klantcontact');
    expect(requests).toEqual([]);
    clock.set('2026-11-24T09:13:30+01:00');
    expect((await ask(address)).text).not.toContain('Klantcontact');
    expect(requests).toMatchObject([
      {
        method: 'POST',
        path: `/Calls/${callSid}.json`,
        fields: { Url: `${testConfig.publicUrl}/v1/voice/twilio/line/nobody/3/nl`, Method: 'POST' },
      },
    ]);
  });
});

describe('a turn of the line', () => {
  it('[VO-24] that takes long is not lost: the caller hears a moment, and then the answer', {
    timeout: 20_000,
  }, async () => {
    const { deps, offices, ask } = await open();
    let letGo = (_look: OfficeLook): void => undefined;
    const slow: Offices = {
      ...offices,
      look: () =>
        new Promise<OfficeLook>((resolve) => {
          letGo = resolve;
        }),
    };
    deps.offices = slow;
    const first = await ask(deps.twilio?.addresses.of('line') ?? '');
    // Nobody knows their language yet.
    expect(first.text).toMatch(/Een ogenblik.*One moment.*line\/again\/0\/1/);
    letGo({ waiting: 0, isStaffed: false, hasPhones: false });
    const then = await ask(deps.twilio?.addresses.of('line', 'again', 0, 1) ?? '');
    expect(then.text).toMatch(/u spreekt met een computer.*<\/Gather>/);
  });

  it('[VO-44] is answered once: asked again it gets the same answer, and what came too late changes nothing', async () => {
    const { twilio, ask } = await open();
    const { of } = twilio.addresses;
    const [greeting, again] = [await ask(of('line')), await ask(of('line'))];
    expect(again).toEqual(greeting);
    const spoken = { SpeechResult: 'herhaal', Confidence: '0.9' };
    const second = await ask(of('line', 'turn', 1), spoken);
    expect(second.text).toContain('line/turn/2');
    expect(await ask(of('line', 'turn', 1), spoken)).toEqual(second);
    // The first turn once more, after the second was answered.
    expect((await ask(of('line', 'turn', 1), { Digits: '0' })).text).toEqual(second.text);
    expect((await ask(of('line', 'again', 1, 1))).text).toEqual(second.text);
  });

  it('[VO-24] goes on in the language of the call: each address tells the next, and one that we did not write is none', async () => {
    const { twilio, ask } = await open();
    const { of } = twilio.addresses;
    expect((await ask(of('line'))).text).toContain('line/turn/1/nl');
    const { text } = await ask(of('line', 'turn', 1, 'nl'), { Digits: '9' });
    expect(text).toContain('line/turn/2/en');
    expect((await ask(of('line', 'turn', 2, 'fr'))).status).toBe(404);
  });

  it('[VO-46] begins anew when what was kept of the call is gone', async () => {
    const { twilio, ask } = await open();
    const { text } = await ask(twilio.addresses.of('line', 'turn', 7), { Digits: '1' });
    expect(text).toMatch(/line\/turn\/1.*u spreekt met een computer/);
  });

  it('[VO-46] is forgotten after an hour when the end of the call is never told', async () => {
    const { clock, deps, twilio, ask } = await open();
    await ask(twilio.addresses.of('line'));
    const kept = async () => (await deps.zaak.select({ turn: voiceTurn.turn }).from(voiceTurn)).length;
    clock.set('2026-11-24T10:10:00+01:00');
    await purge(deps);
    expect(await kept()).toBe(1);
    clock.set('2026-11-24T10:13:00+01:00');
    await purge(deps);
    expect(await kept()).toBe(0);
  });

  it('[VO-50] whose end is never told leaves no record at Twilio either: it is tried from the next day', async () => {
    const { clock, deps, twilio, requests, ask } = await open();
    await ask(twilio.addresses.of('line'));
    clock.set('2026-11-25T09:00:00+01:00');
    await purge(deps);
    expect(requests).toEqual([]);
    clock.set('2026-11-25T09:13:00+01:00');
    await purge(deps);
    expect(requests).toMatchObject([{ method: 'DELETE', path: `/Calls/${callSid}.json` }]);
    expect(await recordsLeft(deps)).toEqual({ waiting: 0, givenUp: 0 });
  });

  it('[VO-46] logs no number, no name of a call and nothing that was said', async () => {
    const { twilio, ask, logged } = await open();
    await ask(twilio.addresses.of('line'));
    await ask(twilio.addresses.of('line', 'turn', 1), { SpeechResult: 'xylofoonregenworm' });
    await ask(twilio.addresses.of('status'), { CallStatus: 'completed' });
    expect(logged.join()).not.toMatch(/xylofoon|612345678|CAaaa/);
  });
});

describe('news of a call', () => {
  const subject = { organisation: 'lindewaard', handoff, language: 'nl' } as const;

  it('[VO-34] that somebody came in is not believed after their call was over', async () => {
    const { offices, twilio, ask, call } = await open();
    await call();
    const name = (await offices.call('lindewaard', handoff))?.conference ?? '';
    const conference = await twilio.addresses.about('conference', subject);
    const joined = { FriendlyName: name, StatusCallbackEvent: 'participant-join', ParticipantLabel: 'citizen' };
    await ask(twilio.addresses.of('status'), { CallStatus: 'completed' });
    await ask(conference, joined);
    await ask(conference, { ...joined, StatusCallbackEvent: 'participant-leave' });
    expect(await offices.call('lindewaard', handoff)).toMatchObject({ open: true, answered: false });
  });

  it('[VO-34] about a label that is none of ours, or a conference of before, changes nothing', async () => {
    const { offices, twilio, ask, call } = await open();
    await call();
    const conference = await twilio.addresses.about('conference', subject);
    const join = { StatusCallbackEvent: 'participant-join' };
    expect((await ask(conference, { ...join, FriendlyName: 'ander', ParticipantLabel: 'citizen' })).status).toBe(200);
    expect((await ask(conference, { ...join, FriendlyName: 'x', ParticipantLabel: '<script>' })).status).toBe(200);
    expect((await ask(conference, { FriendlyName: 'ander', StatusCallbackEvent: 'conference-end' })).status).toBe(200);
    expect(await offices.call('lindewaard', handoff)).toMatchObject({ open: true, ahead: 0 });
  });
});
