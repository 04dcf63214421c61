/** A key as this runtime's Web Crypto has it. */
export type HmacKey = Parameters<typeof crypto.subtle.sign>[1];

/** Keys for keyed hashes, one per purpose, all derived from one secret (HKDF, RFC 5869). */
export interface Keys {
  /** Persons: BSN, KVK, subject of a login. */
  subject: HmacKey;
  /** Codes on letters. */
  code: HmacKey;
  /** Bearer tokens of citizens. */
  session: HmacKey;
  /** API keys of back offices. */
  apiKey: HmacKey;
  /** Network addresses and case numbers in attempt counters. */
  attempt: HmacKey;
  /** Identifiers of cases and pushes. */
  record: HmacKey;
  /** Agents: their session cookie, and their subject at the identity provider. */
  desk: HmacKey;
}

const purposes = ['subject', 'code', 'session', 'apiKey', 'attempt', 'record', 'desk'] as const;

/** Derives the keys. @throws RangeError when the secret has fewer than 32 bytes. */
export async function deriveKeys(secret: Uint8Array<ArrayBuffer>): Promise<Keys> {
  if (secret.byteLength < 32) throw new RangeError('The secret must have at least 32 bytes.');
  const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const entries = await Promise.all(
    purposes.map(async (purpose) => {
      const info = new TextEncoder().encode(`houvast/${purpose}/1`);
      const key = await crypto.subtle.deriveKey(
        { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
        root,
        { name: 'HMAC', hash: 'SHA-256', length: 256 },
        false,
        ['sign', 'verify'],
      );
      return [purpose, key] as const;
    }),
  );
  return Object.fromEntries(entries) as Record<(typeof purposes)[number], HmacKey>;
}

/** HMAC-SHA-256 over the parts, base64url, 43 characters. Parts cannot run into each other: each is preceded by its length. */
export async function keyedHash(key: HmacKey, ...parts: string[]): Promise<string> {
  const message = new TextEncoder().encode(parts.map((part) => `${part.length}:${part}`).join(''));
  return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, message)));
}

/** Base64url without padding (RFC 4648 section 5). */
export function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads base64url. @throws when the text is not base64url. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
