import { fromBase64Url, type HmacKey, keyedHash, toBase64Url } from '../keys.ts';

type CipherKey = Parameters<typeof crypto.subtle.encrypt>[1];

/** Keys of voice, one per purpose. */
export interface VoiceKeys {
  /** Names under which browsers are known at Twilio, and calls here. */
  name: HmacKey;
  /** What is kept of a call on the line, and what stands in an address at Twilio. */
  seal: CipherKey;
}

const encoder = new TextEncoder();

/** Derives the keys from the secret of the installation (HKDF, RFC 5869). */
export async function deriveVoiceKeys(secret: Uint8Array<ArrayBuffer>): Promise<VoiceKeys> {
  const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const parameters = (purpose: string) => {
    const info = encoder.encode(`houvast/voice/${purpose}/1`);
    return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  };
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  return {
    name: await crypto.subtle.deriveKey(parameters('name'), root, hmac, false, ['sign']),
    seal: await crypto.subtle.deriveKey(parameters('seal'), root, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
  };
}

/** An agent at Twilio: the same one always, so that a call finds them. Only letters, digits and `_` are allowed there. */
export const agentIdentity = (keys: VoiceKeys, organisation: string, agent: string): Promise<string> =>
  identityOf(keys, 'a', organisation, agent);

/** The citizen of one hand-off at Twilio. In another hand-off they are somebody else. */
export const citizenIdentity = (keys: VoiceKeys, handoff: string): Promise<string> => identityOf(keys, 'c', handoff);

async function identityOf(keys: VoiceKeys, kind: 'a' | 'c', ...parts: string[]): Promise<string> {
  const hash = await keyedHash(keys.name, kind, ...parts);
  // Base64url without its two signs: 32 letters still hold 190 bits.
  return `${kind}_${hash.replaceAll(/[-_]/g, '').slice(0, 32)}`;
}

const ivLength = 12;

/** Encrypts a small text for one purpose (AES-256-GCM), base64url. Opens for that purpose only. */
export async function seal(
  { seal: key }: VoiceKeys,
  random: (length: number) => Uint8Array<ArrayBuffer>,
  purpose: string,
  text: string,
): Promise<string> {
  const iv = random(ivLength);
  const parameters = { name: 'AES-GCM', iv, additionalData: encoder.encode(purpose) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(parameters, key, encoder.encode(text)));
  const whole = new Uint8Array(ivLength + sealed.length);
  whole.set(iv);
  whole.set(sealed, ivLength);
  return toBase64Url(whole);
}

/** What was sealed for this purpose; nothing when it was not sealed by us. */
export async function unseal({ seal: key }: VoiceKeys, purpose: string, sealed: string): Promise<string | undefined> {
  try {
    const whole = fromBase64Url(sealed);
    const parameters = { name: 'AES-GCM', iv: whole.slice(0, ivLength), additionalData: encoder.encode(purpose) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(parameters, key, whole.slice(ivLength)));
  } catch {
    return undefined;
  }
}

/** What was sealed, in letters and digits only, and back. */
export const toHex = (sealed: string): string =>
  [...fromBase64Url(sealed)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
export const fromHex = (text: string): string =>
  toBase64Url(Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
