import type { HouvastAssistant, IdentityToken } from './assistant.ts';
import type { Journey } from './journey/journey.ts';

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

/**
 * From now on, taking the token away logs the citizen out, and another person's token too. `other` lets go of what needs
 * no session, and so may outlive it.
 */
export function watchIdentity(
  assistant: HouvastAssistant,
  { loggedOut, replaced }: Journey,
  other: () => Promise<void>,
): void {
  let token = assistant.identityToken;
  if (Object.hasOwn(assistant, 'identityToken') && !token) loggedOut();
  Object.defineProperty(assistant, 'identityToken', {
    configurable: true,
    get: () => token,
    set(given: typeof token) {
      const isOther = subjectOf(token) !== subjectOf(given);
      token = given;
      if (!given) loggedOut();
      else if (isOther) replaced();
      if (isOther || !given) other().catch(() => {});
    },
  });
}
