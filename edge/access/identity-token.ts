import { errors, jwtVerify } from 'jose';
import * as v from 'valibot';
import { type Holder, holder } from '../protocol/case-input.ts';
import type { IdentityConfig } from '../protocol/organisation.ts';
import { secondMs } from './deps.ts';
import type { IdentityKeys } from './identity-keys.ts';

/** Longest time between `iat` and `exp`. */
const maxLifetimeSeconds = 5 * 60;
/** How far the clock of the host's login may differ from ours. */
const clockToleranceSeconds = 30;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));
const claimsSchema = v.object({
  iss: text,
  sub: text,
  jti: text,
  iat: v.number(),
  exp: v.number(),
  sub_type: v.optional(holder.entries.scheme, 'subject'),
});

/** Whom the host's login vouches for. */
export interface Identity {
  holder: Holder;
  issuer: string;
  tokenId: string;
  /** Milliseconds since 1970 after which the token is refused for its age; until then a second use must be recognised. */
  refusedFrom: number;
}

/** Why a token was refused: a code for the log, never for the citizen. */
export class IdentityRefusedError extends Error {
  override readonly name = 'IdentityRefusedError';
  readonly reason: string;

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/**
 * Checks a token of the host's login (JWT, RFC 7519): signature, issuer, audience, times, and that every claim is there.
 * That it is used once is checked by `useOnce`.
 * @throws IdentityRefusedError when it does not hold, IdentityKeysError when the keys cannot be had.
 */
export async function readIdentityToken(
  token: string,
  config: Pick<IdentityConfig, 'issuer' | 'audience'>,
  { algorithms, getKey }: IdentityKeys,
  now: Date,
): Promise<Identity> {
  const { payload } = await jwtVerify(token, getKey, {
    algorithms,
    issuer: config.issuer,
    audience: config.audience,
    requiredClaims: ['iss', 'aud', 'exp', 'iat', 'jti', 'sub'],
    clockTolerance: clockToleranceSeconds,
    currentDate: now,
  }).catch((error: unknown) => {
    if (error instanceof errors.JOSEError) throw new IdentityRefusedError(reasonOf(error), { cause: error });
    throw error;
  });
  const claims = v.safeParse(claimsSchema, payload);
  if (!claims.success) throw new IdentityRefusedError('claims');
  const { iss, sub, sub_type, jti, iat, exp } = claims.output;
  if (iat > now.getTime() / secondMs + clockToleranceSeconds) throw new IdentityRefusedError('issued-in-future');
  if (exp - iat > maxLifetimeSeconds || exp <= iat) throw new IdentityRefusedError('lifetime');
  return {
    holder: { scheme: sub_type, identifier: sub },
    issuer: iss,
    tokenId: jti,
    refusedFrom: (exp + clockToleranceSeconds) * secondMs,
  };
}

function reasonOf(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return `claim-${error.claim}`;
  return error.code;
}
