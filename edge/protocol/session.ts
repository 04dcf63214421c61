import * as v from 'valibot';
import { organisationCode, timestamp } from './primitives.ts';

export { codeAlphabet, codeLength, normalizeCode } from './letter-code.ts';

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
  /** The one case that the session is for, after a letter code: it needs no list. */
  caseId: v.optional(v.string()),
});
export type Session = v.InferOutput<typeof session>;
