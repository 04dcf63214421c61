/** A key as this runtime's Web Crypto has it. */
type HmacKey = Parameters<typeof crypto.subtle.sign>[1];

/** Keys of lane R, one per purpose. None is shared with another lane. */
export interface RondkomenKeys {
  /** What a code is made of. */
  code: HmacKey;
  /** What is kept of a code. */
  hash: HmacKey;
  /** How the desk names a talk. */
  talk: HmacKey;
  /** Tickets for the room. */
  ticket: HmacKey;
  /** Secrets of the proof of work, as text. */
  challenge: string;
  solution: string;
}

const encoder = new TextEncoder();

/** Derives the keys (HKDF, RFC 5869). @throws RangeError when the secret has fewer than 32 bytes. */
export async function deriveRondkomenKeys(secret: Uint8Array<ArrayBuffer>): Promise<RondkomenKeys> {
  if (secret.byteLength < 32) throw new RangeError('The secret must have at least 32 bytes.');
  const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const bits = async (purpose: string) => {
    const info = encoder.encode(`houvast/rondkomen/${purpose}/1`);
    const parameters = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
    return new Uint8Array(await crypto.subtle.deriveBits(parameters, root, 256));
  };
  const key = async (purpose: string) =>
    crypto.subtle.importKey('raw', await bits(purpose), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
  return {
    code: await key('code'),
    hash: await key('hash'),
    talk: await key('talk'),
    ticket: await key('ticket'),
    challenge: toBase64Url(await bits('challenge')),
    solution: toBase64Url(await bits('solution')),
  };
}

/** HMAC-SHA-256, 32 bytes. */
export async function sign(key: HmacKey, message: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(message)));
}

/** Checks in constant time. */
export function isSigned(key: HmacKey, signature: Uint8Array<ArrayBuffer>, message: string): Promise<boolean> {
  return crypto.subtle.verify('HMAC', key, signature, encoder.encode(message));
}

/** Base64url without padding (RFC 4648 section 5). */
export function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Reads base64url; undefined when the text is none. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
