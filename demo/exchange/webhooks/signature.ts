import { createHmac } from 'node:crypto';

/** Fields of a form. A name may come more than once. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/**
 * `X-Twilio-Signature`: HMAC-SHA1, with the account's auth token as key, of the address as called followed by every field
 * in order of its name, name and value without anything between. A repeated name gives its distinct values in order.
 */
export function signatureOf(authToken: string, url: string, fields: Fields): string {
  const written = Object.keys(fields)
    .sort()
    .flatMap((name) => valuesOf(fields[name]).map((value) => `${name}${value}`));
  return createHmac('sha1', authToken)
    .update(`${url}${written.join('')}`)
    .digest('base64');
}

function valuesOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : [...new Set(value)].sort();
}
