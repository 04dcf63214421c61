import { createHash } from 'node:crypto';
import fc from 'fast-check';
import twilio from 'twilio';
import { getExpectedTwilioSignature as signatureOf } from 'twilio/lib/webhooks/webhooks.js';
import { describe, expect, it } from 'vitest';
import { isFromTwilio, isJsonFromTwilio } from '../../../../edge/voice/twilio/signature.ts';

const token = 'het-geheim-van-dit-account-0123';
const url = 'https://houvast.example.nl/v1/voice/twilio/line?a=1';

// Names and values as callers and carriers may make them: accents, emoji, spaces, signs of forms and addresses.
const odd = fc.string({ unit: 'grapheme', maxLength: 30 });
const fields = fc.dictionary(odd, fc.oneof(odd, fc.array(odd, { minLength: 1, maxLength: 3 })), {
  noNullPrototype: true,
});
const path = fc.webPath().map((each) => `https://houvast.example.nl${each}`);

describe('signature of a webhook', () => {
  it('[VO-10] accepts whatever the official package signs', async () => {
    await fc.assert(
      fc.asyncProperty(path, fields, async (address, given) => {
        expect(await isFromTwilio(token, signatureOf(token, address, given), address, given)).toBe(true);
      }),
    );
  });

  it('[VO-10] agrees with the official package on a field, a name, an address or a key that was changed', async () => {
    await fc.assert(
      fc.asyncProperty(fields, fields, async (signed, sent) => {
        const signature = signatureOf(token, url, signed);
        expect(await isFromTwilio(token, signature, url, sent)).toBe(
          twilio.validateRequest(token, signature, url, sent),
        );
      }),
    );
    const signature = signatureOf(token, url, { Digits: '1' });
    expect(await isFromTwilio(token, signature, `${url}&b=2`, { Digits: '1' })).toBe(false);
    expect(await isFromTwilio(`${token}x`, signature, url, { Digits: '1' })).toBe(false);
  });

  it.each([
    ['https://houvast.example.nl:443/v1?x=1', 'https://houvast.example.nl/v1?x=1'],
    ['https://houvast.example.nl/v1', 'https://houvast.example.nl:443/v1'],
    ['http://127.0.0.1:80/v1', 'http://127.0.0.1/v1'],
    ['http://[::1]:80/v1', 'http://[::1]/v1'],
  ])('[VO-10] takes %s for %s', async (signed, called) => {
    expect(await isFromTwilio(token, signatureOf(token, signed, { A: 'b' }), called, { A: 'b' })).toBe(true);
  });

  it('[VO-10] does not take one port for another', async () => {
    const signature = signatureOf(token, 'http://127.0.0.1:8787/v1', {});
    expect(await isFromTwilio(token, signature, 'http://127.0.0.1:8788/v1', {})).toBe(false);
  });

  it.each([undefined, '', 'geen base64 !', 'AAAA', 'A'.repeat(5000)])(
    '[VO-10] refuses %j as a signature',
    async (given) => {
      expect(await isFromTwilio(token, given, url, {})).toBe(false);
    },
  );

  it('[VO-11] checks a JSON body by its hash in the address, as the official package does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), async (body, other) => {
        const hash = createHash('sha256').update(body).digest('hex');
        const address = `https://houvast.example.nl/v1/voice?bodySHA256=${hash}`;
        const signature = signatureOf(token, address, {});
        for (const sent of [body, other]) {
          const theirs = twilio.validateRequestWithBody(token, signature, address, sent);
          expect(await isJsonFromTwilio(token, signature, address, sent)).toBe(theirs);
        }
      }),
    );
    expect(await isJsonFromTwilio(token, signatureOf(token, url, {}), url, '{}')).toBe(false);
  });
});
