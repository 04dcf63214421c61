import twilio from 'twilio';
import { describe, expect, it } from 'vitest';
import { readTwiml } from '../../../demo/exchange/twiml/read.ts';

const { VoiceResponse } = twilio.twiml;

describe('reading TwiML', () => {
  it('[EX-20] reads what the builder of Twilio writes', () => {
    const response = new VoiceResponse();
    const gather = response.gather({
      input: ['speech', 'dtmf'],
      action: '/next?a=1&b=2',
      hints: 'medewerker, "zaak"',
      numDigits: 4,
    });
    gather.say({ language: 'nl-NL' }, 'Toets <uw> code & sluit af.');
    response.pause({ length: 2 });
    response.redirect('/again');
    expect(readTwiml(response.toString())).toMatchObject([
      {
        verb: 'Gather',
        attributes: {
          input: ['speech', 'dtmf'],
          action: '/next?a=1&b=2',
          hints: 'medewerker, "zaak"',
          numDigits: 4,
          timeout: 5,
        },
        prompts: [{ verb: 'Say', text: 'Toets <uw> code & sluit af.', attributes: { language: 'nl-NL' } }],
      },
      { verb: 'Pause', attributes: { length: 2 } },
      { verb: 'Redirect', url: '/again' },
    ]);
  });

  it('[EX-20] reads a conference and a client with parameters', () => {
    const response = new VoiceResponse();
    response
      .dial({ record: 'do-not-record' })
      .conference(
        { startConferenceOnEnter: false, endConferenceOnExit: true, beep: 'false', participantLabel: 'citizen' },
        'r-1',
      );
    const client = response.dial({ action: '/after' }).client();
    client.identity('anna');
    client.parameter({ name: 'zaak', value: '1' });
    expect(readTwiml(response.toString())).toMatchObject([
      {
        verb: 'Dial',
        nouns: [
          {
            noun: 'Conference',
            name: 'r-1',
            attributes: { startConferenceOnEnter: false, endConferenceOnExit: true, participantLabel: 'citizen' },
          },
        ],
      },
      { verb: 'Dial', nouns: [{ noun: 'Client', identity: 'anna', parameters: [{ name: 'zaak', value: '1' }] }] },
    ]);
  });

  it('[EX-21] says slowly what stands in prosody', () => {
    expect(readTwiml('<Response><Say><prosody rate="slow">14 december</prosody></Say></Response>')).toMatchObject([
      { verb: 'Say', text: '14 december', isSlow: true, silenceAfter: 0 },
    ]);
    expect(readTwiml('<Response><Say>Dag.<break time="300ms"/></Say></Response>')).toMatchObject([
      { verb: 'Say', text: 'Dag.', isSlow: false, silenceAfter: 300 },
    ]);
  });

  it.each([
    ['a verb that is not known', '<Response><Dance/></Response>'],
    ['a verb that Twilio has and this has not', '<Response><Record/></Response>'],
    ['an attribute that is not known', '<Response><Say tempo="fast">a</Say></Response>'],
    ['a value that is not allowed', '<Response><Gather input="dance"/></Response>'],
    ['a recording', '<Response><Dial record="record-from-answer"><Conference>r</Conference></Dial></Response>'],
    ['SSML that is not known', '<Response><Say><emphasis>a</emphasis></Say></Response>'],
    ['a break in the middle of words', '<Response><Say>a<break time="3ms"/>b</Say></Response>'],
    ['text between verbs', '<Response>hello<Hangup/></Response>'],
    [
      'a verb in a Gather that does not belong there',
      '<Response><Gather><Dial>+31600000001</Dial></Gather></Response>',
    ],
    [
      'a conference beside another noun',
      '<Response><Dial><Conference>r</Conference><Client>a</Client></Dial></Response>',
    ],
    ['another root', '<Reply/>'],
    ['an end without a beginning', '<Response></Say></Response>'],
    ['a beginning without an end', '<Response><Say>a</Response>'],
    ['an entity that is not known', '<Response><Say>&nbsp;</Say></Response>'],
    ['a bare ampersand', '<Response><Say>a & b</Say></Response>'],
    ['an attribute twice', '<Response><Say language="nl-NL" language="en-GB">a</Say></Response>'],
    ['two documents', '<Response/><Response/>'],
    ['nothing', ''],
    ['a web page', '<!doctype html><p>oops'],
  ])('[EX-22] refuses %s', (_what, document) => {
    expect(() => readTwiml(document)).toThrow();
  });
});
