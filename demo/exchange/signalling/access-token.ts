import { errors, jwtVerify } from 'jose';
import * as v from 'valibot';
import type { ExchangeAccount } from '../account.ts';

const claims = v.object({
  exp: v.number(),
  grants: v.object({
    identity: v.pipe(v.string(), v.nonEmpty(), v.maxLength(121)),
    voice: v.object({
      incoming: v.optional(v.object({ allow: v.boolean() })),
      outgoing: v.optional(
        v.object({ application_sid: v.string(), params: v.optional(v.record(v.string(), v.string())) }),
      ),
    }),
  }),
});

/** What the holder of a token may do. */
export interface Pass {
  identity: string;
  /** Seconds left. */
  ttl: number;
  mayBeCalled: boolean;
  /** The application its calls go to, when it may call. */
  applicationSid: string | undefined;
  /** Sent along with each call. */
  params: Readonly<Record<string, string>>;
}

/** The SDK's number for why a token is refused: 31204 not valid (it becomes 20101), 31205 expired (it becomes 20104). */
export class TokenRefused extends Error {
  readonly code: 31202 | 31204 | 31205;
  constructor(code: 31202 | 31204 | 31205) {
    super(code === 31205 ? 'Access token expired' : 'Access token not valid');
    this.code = code;
  }
}

/** Reads an access token. @throws TokenRefused */
export async function readAccessToken(token: string, account: ExchangeAccount, now: Date): Promise<Pass> {
  const seconds = Math.floor(now.getTime() / 1000);
  try {
    const { payload, protectedHeader } = await jwtVerify(token, new TextEncoder().encode(account.apiKey.secret), {
      algorithms: ['HS256'],
      issuer: account.apiKey.sid,
      subject: account.accountSid,
      currentDate: now,
    });
    if (protectedHeader.cty !== 'twilio-fpa;v=1') throw new TokenRefused(31204);
    const { exp, grants } = v.parse(claims, payload);
    const { incoming, outgoing } = grants.voice;
    return {
      identity: grants.identity,
      ttl: exp - seconds,
      mayBeCalled: incoming?.allow ?? false,
      applicationSid: outgoing?.application_sid,
      params: outgoing?.params ?? {},
    };
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new TokenRefused(31205);
    if (error instanceof errors.JWSSignatureVerificationFailed) throw new TokenRefused(31202);
    throw new TokenRefused(31204);
  }
}
