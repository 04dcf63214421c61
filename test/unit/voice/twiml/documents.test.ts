import fc from 'fast-check';
import twilio from 'twilio';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../../../demo/exchange/twiml/xml.ts';
import { comeBack, farewell, joinConference, quietly, say } from '../../../../edge/voice/twiml/documents.ts';
import { verb, writeTwiml } from '../../../../edge/voice/twiml/xml.ts';

const { VoiceResponse } = twilio.twiml;
const dutch = { language: 'nl-NL', voice: 'Polly.Laura-Neural' } as const;

/** What a document means: order of attributes and ways of writing left out. */
const meaning = (document: string) => readXml(document);

describe('TwiML', () => {
  it('[VO-20] says and pauses as the official builder writes it', () => {
    const theirs = new VoiceResponse();
    theirs.say(dutch, 'Even <geduld> & "rust"');
    theirs.pause({ length: 45 });
    const ours = quietly([{ text: 'Even <geduld> & "rust"', language: 'nl' }], 45);
    expect(meaning(ours)).toEqual(meaning(theirs.toString()));
  });

  it('[VO-20] speaks slowly and leaves a pause as the official builder writes it', () => {
    const theirs = new VoiceResponse();
    const spoken = theirs.say({ language: 'en-GB', voice: 'Polly.Amy-Neural' }, '');
    spoken.prosody({ rate: 'slow' }, 'Your number');
    spoken.break({ time: '600ms' });
    const ours = writeTwiml(say({ text: 'Your number', language: 'en', pause: 600 }, true));
    expect(meaning(ours)).toEqual(meaning(theirs.toString()));
  });

  it('[VO-20] puts a citizen into a conference as the official builder writes it', () => {
    const theirs = new VoiceResponse();
    theirs.dial({ record: 'do-not-record', action: 'https://us/after?a=1&b=2', method: 'POST' }).conference(
      {
        startConferenceOnEnter: false,
        endConferenceOnExit: false,
        beep: 'false',
        record: 'do-not-record',
        participantLabel: 'citizen',
        region: 'ie1',
        waitUrl: 'https://us/waiting',
        waitMethod: 'POST',
        maxParticipants: 10,
        statusCallback: 'https://us/conference',
        statusCallbackMethod: 'POST',
        statusCallbackEvent: ['start', 'end', 'join', 'leave'],
      },
      'q1w2e3',
    );
    const ours = writeTwiml(
      joinConference({
        conference: 'q1w2e3',
        label: 'citizen',
        region: 'ie1',
        waitUrl: 'https://us/waiting',
        statusCallback: 'https://us/conference',
        action: 'https://us/after?a=1&b=2',
      }),
    );
    expect(meaning(ours)).toEqual(meaning(theirs.toString()));
  });

  it('[VO-20] hangs up and comes back as the official builder writes it', () => {
    const end = new VoiceResponse();
    end.say(dutch, 'Tot ziens');
    end.hangup();
    expect(meaning(farewell({ text: 'Tot ziens', language: 'nl' }))).toEqual(meaning(end.toString()));

    const back = new VoiceResponse();
    back.say(dutch, 'Een ogenblik.');
    back.pause({ length: 1 });
    back.redirect({ method: 'POST' }, 'https://us/again');
    expect(meaning(comeBack([{ text: 'Een ogenblik.', language: 'nl' }], 'https://us/again'))).toEqual(
      meaning(back.toString()),
    );
  });

  it('[VO-21] carries any text as it is, in words and in attributes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const { children } = readXml(writeTwiml(verb('Say', { voice: text }, text)));
        const [said] = children;
        if (typeof said !== 'object') throw new Error('There is no element.');
        expect(said.attributes['voice']).toBe(text);
        expect(said.children.join('')).toBe(text);
      }),
    );
  });

  it('[VO-21] leaves out what XML cannot hold', () => {
    expect(writeTwiml(verb('Say', {}, 'a\u0000\u0007b\uD800c\uFFFFd'))).toContain('<Say>abcd</Say>');
  });
});
