import { jwtVerify, SignJWT } from 'jose';
import * as v from 'valibot';
import type { AccessDeps } from '../deps.ts';
import type { LoginAttempt } from './provider.ts';

export const attemptCookie = 'houvast-desk-login';
/** How long somebody may take to log in at the provider. */
export const attemptSeconds = 600;

const attempt = v.object({
  organisation: v.string(),
  state: v.string(),
  nonce: v.string(),
  verifier: v.string(),
  returnTo: v.string(),
});

/** A login under way travels in a signed cookie of ten minutes, so that nothing of it is stored. */
export async function writeAttempt(deps: Pick<AccessDeps, 'keys' | 'clock'>, login: LoginAttempt): Promise<string> {
  const now = Math.floor(deps.clock().getTime() / 1000);
  return new SignJWT({ ...login })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(now + attemptSeconds)
    .sign(deps.keys.desk);
}

export async function readAttempt(
  deps: Pick<AccessDeps, 'keys' | 'clock'>,
  cookie: string | undefined,
): Promise<LoginAttempt | undefined> {
  if (!cookie) return undefined;
  try {
    const { payload } = await jwtVerify(cookie, deps.keys.desk, {
      algorithms: ['HS256'],
      currentDate: deps.clock(),
    });
    return v.parse(attempt, payload);
  } catch {
    return undefined;
  }
}
