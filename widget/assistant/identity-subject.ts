import type { IdentityToken } from './assistant.ts';

/**
 * Whom a token is about, to see that a fresh one is about somebody else. Only compared, here in memory; the server is who
 * checks a token. A function always speaks for who is there now: it has no one subject.
 */
export function subjectOf(token: IdentityToken | undefined): string | undefined {
  if (typeof token !== 'string') return undefined;
  try {
    const payload = token.split('.')[1] ?? '';
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    return typeof claims === 'object' && claims !== null && 'sub' in claims ? String(claims.sub) : token;
  } catch {
    return token;
  }
}
