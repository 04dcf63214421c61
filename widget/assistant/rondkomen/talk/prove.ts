import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge, Proof } from '../../../../edge/protocol/rondkomen.ts';
import { TalkError } from './api.ts';

/** A phone of ten years old is given this long, in milliseconds. */
const patience = 120_000;

/**
 * Does the piece of work. The browser computes it beside the page, so the screen stays alive; a worker of our own would
 * need a rule in the site's Content-Security-Policy.
 */
export async function prove(challenge: Challenge, controller: AbortController): Promise<Proof> {
  const solution = await solveChallenge({ challenge, deriveKey, controller, timeout: patience });
  if (!solution) throw new TalkError('timeout');
  const { counter, derivedKey } = solution;
  return { challenge, solution: { counter, derivedKey } };
}
