import * as v from 'valibot';
import { fromBase64Url, type Keys, toBase64Url } from '../keys.ts';

/** What a session may see: the one case of a letter, or all cases of a person at one organisation. */
export type SessionScope = { kind: 'case'; caseId: string } | { kind: 'subject'; subjectHash: string };

export type SessionClaims = SessionScope & {
  organisation: string;
  /** Milliseconds since 1970; a token keeps whole seconds. */
  expiresAt: number;
  /** Names this session, to end it. A renewal keeps it. */
  id: string;
  /** Milliseconds since 1970: when the citizen signed in, if the session was renewed since. */
  startedAt?: number;
};

export type SessionReading = { status: 'valid'; claims: SessionClaims } | { status: 'forged' } | { status: 'ended' };

const payloadSchema = v.object({
  o: v.string(),
  k: v.picklist(['case', 'subject']),
  v: v.string(),
  e: v.pipe(v.number(), v.safeInteger()),
  n: v.string(),
  s: v.optional(v.pipe(v.number(), v.safeInteger())),
});

// A real token has about 250 characters.
const maxTokenLength = 1000;

/** Our bearer token: `payload.signature`, both base64url; HMAC-SHA-256 over the payload as written. */
export async function signSession(keys: Keys, claims: SessionClaims): Promise<string> {
  const payload: v.InferOutput<typeof payloadSchema> = {
    o: claims.organisation,
    k: claims.kind,
    v: claims.kind === 'case' ? claims.caseId : claims.subjectHash,
    e: Math.floor(claims.expiresAt / 1000),
    n: claims.id,
    ...(claims.startedAt === undefined ? {} : { s: Math.floor(claims.startedAt / 1000) }),
  };
  const written = toBase64Url(new TextEncoder().encode(JSON.stringify(payload)));
  const signature = await crypto.subtle.sign('HMAC', keys.session, new TextEncoder().encode(written));
  return `${written}.${toBase64Url(new Uint8Array(signature))}`;
}

/** Checks a token's signature (in constant time), then its end. Never throws on what a stranger may send. */
export async function readSession(keys: Keys, token: string, now: number): Promise<SessionReading> {
  if (token.length > maxTokenLength) return { status: 'forged' };
  const [written = '', signature = '', ...rest] = token.split('.');
  const signatureBytes = rest.length === 0 ? decodeExactly(signature) : undefined;
  if (!signatureBytes) return { status: 'forged' };
  const signed = await crypto.subtle.verify('HMAC', keys.session, signatureBytes, new TextEncoder().encode(written));
  if (!signed) return { status: 'forged' };
  const payload = v.parse(payloadSchema, JSON.parse(new TextDecoder().decode(fromBase64Url(written))));
  const claims: SessionClaims = {
    ...(payload.k === 'case' ? { kind: 'case', caseId: payload.v } : { kind: 'subject', subjectHash: payload.v }),
    organisation: payload.o,
    expiresAt: payload.e * 1000,
    id: payload.n,
    ...(payload.s === undefined ? {} : { startedAt: payload.s * 1000 }),
  };
  return claims.expiresAt <= now ? { status: 'ended' } : { status: 'valid', claims };
}

// The last letter of a base64url signature has bits that mean nothing; with those changed it is another token, not ours.
function decodeExactly(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]{43}$/.test(text)) return undefined;
  const bytes = fromBase64Url(text);
  return toBase64Url(bytes) === text ? bytes : undefined;
}
