import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import * as v from 'valibot';
import { type Challenge, challenge as challengeSchema, type Proof } from '../protocol/rondkomen.ts';
import type { RondkomenKeys } from './keys.ts';

/** How many tries a browser makes at least, and at most. */
interface Effort {
  fewest: number;
  most: number;
}

// Few tries that cost much each, and not many cheap ones: what lies between two tries is done by the page itself, which on
// an old phone is the slow part. Checking costs us two hashes.
const usualEffort: Effort = { fewest: 375, most: 625 };
const cost = 4000;
const livesSeconds = 600;

/** A piece of work that says nothing of who asks for it. @param random as in the dependencies of the lane. */
export async function makeChallenge(
  keys: RondkomenKeys,
  now: Date,
  random: (length: number) => Uint8Array<ArrayBuffer>,
  { fewest, most } = usualEffort,
): Promise<Challenge> {
  const [high = 0, low = 0] = random(2);
  const created = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost,
    counter: fewest + ((high * 256 + low) % (most - fewest)),
    deriveKey,
    expiresAt: new Date(now.getTime() + livesSeconds * 1000),
    hmacSignatureSecret: keys.challenge,
    hmacKeySignatureSecret: keys.solution,
  });
  return v.parse(challengeSchema, created);
}

/** Whether this work was asked by us, is not too old, and was done. Keeps nothing. */
export async function isWorkDone(keys: RondkomenKeys, { challenge, solution }: Proof, now: Date): Promise<boolean> {
  if (challenge.parameters.expiresAt * 1000 < now.getTime()) return false;
  const { verified } = await verifySolution({
    challenge,
    solution,
    deriveKey,
    hmacSignatureSecret: keys.challenge,
    hmacKeySignatureSecret: keys.solution,
  });
  return verified;
}
