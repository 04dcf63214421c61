import { decodeProtectedHeader, jwtVerify } from 'jose';
import twilio from 'twilio';
import { describe, expect, it } from 'vitest';
import { signAccessToken } from '../../../../edge/voice/twilio/access-token.ts';
import { testConfig } from '../support.ts';

// The official package reads the machine's clock.
const now = new Date();
const { AccessToken } = twilio.jwt;
const { VoiceGrant } = AccessToken;
const { accountSid, apiKey, applicationSid, region } = testConfig;
const secret = new TextEncoder().encode(apiKey.secret);

const read = async (token: string) => ({
  header: decodeProtectedHeader(token),
  claims: (await jwtVerify(token, secret)).payload,
});

/** What the official package makes, as of the same second. */
async function official(options: ConstructorParameters<typeof VoiceGrant>[0]) {
  const made = new AccessToken(accountSid, apiKey.sid, apiKey.secret, { identity: 'c_abc', ttl: 600, region });
  made.addGrant(new VoiceGrant(options));
  const { header, claims } = await read(made.toJwt());
  const issued = Math.floor(now.getTime() / 1000);
  return { header, claims: { ...claims, iat: issued, exp: issued + 600, jti: `${apiKey.sid}-${issued}` } };
}

describe('access token', () => {
  it('[VO-01] is what the official package makes for who may only call', async () => {
    const token = await signAccessToken(testConfig, {
      identity: 'c_abc',
      grant: 'outgoing',
      now,
      lifetimeSeconds: 600,
    });
    expect(await read(token)).toEqual(await official({ outgoingApplicationSid: applicationSid }));
  });

  it('[VO-01] is what the official package makes for who may only be called', async () => {
    const token = await signAccessToken(testConfig, {
      identity: 'c_abc',
      grant: 'incoming',
      now,
      lifetimeSeconds: 600,
    });
    expect(await read(token)).toEqual(await official({ incomingAllow: true }));
  });
});
