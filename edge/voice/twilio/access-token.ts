import { SignJWT } from 'jose';
import type { VoiceConfig } from '../config.ts';

/** What the holder of a token may do: call our application, or be called. Never both. */
type VoiceGrant = 'outgoing' | 'incoming';

/**
 * An access token for the Voice SDK: a JWT (RFC 7519) with Twilio's claims, signed with the secret of the API key
 * (twilio.com/docs/iam/access-tokens). @param identity letters, digits and `_` only, 121 at most.
 */
export function signAccessToken(
  { accountSid, apiKey, applicationSid, region }: VoiceConfig,
  {
    identity,
    grant,
    now,
    lifetimeSeconds,
  }: { identity: string; grant: VoiceGrant; now: Date; lifetimeSeconds: number },
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  const voice =
    grant === 'outgoing' ? { outgoing: { application_sid: applicationSid } } : { incoming: { allow: true } };
  return new SignJWT({ grants: { identity, voice } })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT', cty: 'twilio-fpa;v=1', twr: region })
    .setJti(`${apiKey.sid}-${issuedAt}`)
    .setIssuer(apiKey.sid)
    .setSubject(accountSid)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetimeSeconds)
    .sign(new TextEncoder().encode(apiKey.secret));
}
