import * as v from 'valibot';
import { organisationCode, timestamp } from './primitives.ts';

/**
 * Letters of an access code: no two look alike. Left out: 0 O Q, 1 I L, 2 Z, 5 S, 8 B, G (6 stays), V (U stays).
 * 22 letters; 12 of them give 53.5 bits.
 */
export const codeAlphabet = '34679ACDEFHJKMNPRTUWXY';
export const codeLength = 12;

/**
 * Writes a typed code as we keep it: capitals, no spaces or dashes. G and V are in no code, so whoever types one misread
 * the 6 or the U.
 */
export function normalizeCode(typed: string): string {
  const plain = typed.normalize('NFKC').toUpperCase();
  return plain
    .replaceAll(/[\s\-.–—]/g, '')
    .replaceAll('G', '6')
    .replaceAll('V', 'U');
}

/** Body of `POST /v1/sessions`: a letter code, or a token that the host page got from its own login. */
export const sessionRequest = v.variant('kind', [
  v.object({
    kind: v.literal('letter'),
    organisation: organisationCode,
    number: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200)),
    code: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
  }),
  v.object({
    kind: v.literal('identity'),
    organisation: organisationCode,
    identityToken: v.pipe(v.string(), v.nonEmpty(), v.maxLength(8000)),
  }),
]);
export type SessionRequest = v.InferOutput<typeof sessionRequest>;

/** Our bearer token lives 30 minutes. */
export const session = v.object({
  token: v.string(),
  expiresAt: timestamp,
  /** When this citizen last looked, to say what changed since. Absent the first time. */
  previousVisit: v.optional(timestamp),
});
export type Session = v.InferOutput<typeof session>;
