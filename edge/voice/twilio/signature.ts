/** Fields of a form; a name may come more than once. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

const encoder = new TextEncoder();

/**
 * Whether Twilio sent this: base64 of HMAC-SHA1, with the auth token as key, over the address and the fields sorted by
 * name (twilio.com/docs/usage/webhooks/webhooks-security). The address counts with and without its usual port, since
 * Twilio is not always consistent in that. Compared in constant time.
 * @param url the address as Twilio called it, with its query.
 */
export async function isFromTwilio(
  authToken: string,
  signature: string | undefined,
  url: string,
  fields: Fields,
): Promise<boolean> {
  const mac = readMac(signature ?? '');
  if (!mac) return false;
  const key = await crypto.subtle.importKey('raw', encoder.encode(authToken), { name: 'HMAC', hash: 'SHA-1' }, false, [
    'verify',
  ]);
  const written = writeFields(fields);
  const results = await Promise.all(
    portVariants(url).map((variant) => crypto.subtle.verify('HMAC', key, mac, encoder.encode(variant + written))),
  );
  return results.includes(true);
}

/** The same for a body that is no form: the address names its SHA-256 (`bodySHA256`, hexadecimal) and the signature covers that. */
export async function isJsonFromTwilio(
  authToken: string,
  signature: string | undefined,
  url: string,
  body: string,
): Promise<boolean> {
  const wanted = new URL(url).searchParams.get('bodySHA256');
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(body)));
  const written = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return (await isFromTwilio(authToken, signature, url, {})) && wanted === written;
}

function writeFields(fields: Fields): string {
  return Object.entries(fields)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) => [...new Set([value].flat())].sort().map((each) => name + each))
    .join('');
}

function readMac(signature: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const mac = Uint8Array.from(atob(signature), (letter) => letter.charCodeAt(0));
    return mac.length === 20 ? mac : undefined;
  } catch {
    return undefined;
  }
}

function portVariants(url: string): string[] {
  const parts = /^(https?:\/\/(?:[^/?#@]*@)?(?:\[[^\]]*\]|[^:/?#]*))(:\d+)?(.*)$/s.exec(url);
  if (!parts) return [url];
  const [, start = '', port, rest = ''] = parts;
  const usual = start.startsWith('https') ? ':443' : ':80';
  return [`${start}${rest}`, `${start}${port ?? usual}${rest}`];
}
