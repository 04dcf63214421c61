import { beforeAll, describe, expect, it } from 'vitest';
import { readSession, type SessionClaims, signSession } from '../../../edge/access/session-token.ts';
import { deriveKeys, type Keys } from '../../../edge/keys.ts';
import { testSecret } from './support.ts';

const now = Date.parse('2026-11-24T08:12:00Z');
const claims = {
  kind: 'case',
  caseId: 'c_0123456789abcdef',
  organisation: 'lindewaard',
  expiresAt: now + 30 * 60_000,
  id: 'nonce-nonce-nonc',
} as const satisfies SessionClaims;

let keys: Keys;
beforeAll(async () => {
  keys = await deriveKeys(testSecret());
});

describe('bearer token', () => {
  const { caseId: _, ...whoever } = claims;

  it.each<SessionClaims>([claims, { ...whoever, kind: 'subject', subjectHash: 'h'.repeat(43) }])(
    '[AC-20] gives back what was signed: $kind',
    async (signed) => {
      expect(await readSession(keys, await signSession(keys, signed), now)).toEqual({
        status: 'valid',
        claims: signed,
      });
    },
  );

  it('[AC-21] is refused with any bit of any character changed', async () => {
    const token = await signSession(keys, claims);
    const accepted: number[] = [];
    for (let place = 0; place < token.length; place++) {
      for (let bit = 0; bit < 8; bit++) {
        const flipped = String.fromCharCode(token.charCodeAt(place) ^ (1 << bit));
        const forged = token.slice(0, place) + flipped + token.slice(place + 1);
        if ((await readSession(keys, forged, now)).status !== 'forged') accepted.push(place);
      }
    }
    expect(accepted).toEqual([]);
  });

  it('[AC-21] is refused with another last letter, though that letter has bits that mean nothing', async () => {
    const token = await signSession(keys, claims);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const others = [...alphabet].filter((letter) => letter !== token.at(-1));
    for (const letter of others) {
      expect((await readSession(keys, token.slice(0, -1) + letter, now)).status).toBe('forged');
    }
  });

  it('[AC-21] is refused when signed with the key of another secret, or with a key of ours for another purpose', async () => {
    const others = await deriveKeys(new Uint8Array(32).fill(8));
    expect((await readSession(keys, await signSession(others, claims), now)).status).toBe('forged');
    const misused = await signSession({ ...keys, session: keys.code }, claims);
    expect((await readSession(keys, misused, now)).status).toBe('forged');
  });

  it.each(['', '.', '..', 'a.b', 'a.b.c', 'é.é', `${'A'.repeat(900)}.${'A'.repeat(43)}`, 'A'.repeat(100_000)])(
    '[AC-21] is refused, quietly, when it is %j',
    async (token) => {
      expect(await readSession(keys, token, now)).toEqual({ status: 'forged' });
    },
  );

  it('[AC-21] is refused with anything before or after it', async () => {
    const token = await signSession(keys, claims);
    for (const forged of [`${token}.x`, `${token}.`, `${token}=`, `x.${token}`, ` ${token}`, `${token}\0`]) {
      expect((await readSession(keys, forged, now)).status).toBe('forged');
    }
  });

  it('[AC-20] keeps whole seconds, and never lives longer than it should', async () => {
    const token = await signSession(keys, { ...claims, expiresAt: claims.expiresAt + 999 });
    expect(await readSession(keys, token, now)).toMatchObject({ claims: { expiresAt: claims.expiresAt } });
  });

  it('[AC-20] ends to the millisecond', async () => {
    const token = await signSession(keys, claims);
    expect((await readSession(keys, token, claims.expiresAt - 1)).status).toBe('valid');
    expect((await readSession(keys, token, claims.expiresAt)).status).toBe('ended');
  });
});
