import { codeAlphabet, codeLength, normalizeCode } from '../protocol/session.ts';
import { type RondkomenKeys, sign, toBase64Url } from './keys.ts';

// The largest multiple of the alphabet's size that fits in a byte: above it, some letters would come up more often.
const fairBytes = 256 - (256 % codeAlphabet.length);

/**
 * The code of a booking: 12 letters, 53 bits, in groups to read aloud. It follows from the piece of work that paid for it
 * and our key. So one piece of work has one code: it cannot be spent twice at the same time, though nobody keeps a list of
 * what was spent, and a booking that is sent again after a broken line gives the same code.
 */
export async function codeFor(keys: RondkomenKeys, challengeSignature: string): Promise<string> {
  let letters = '';
  for (let round = 0; letters.length < codeLength; round += 1) {
    for (const byte of await sign(keys.code, `${round}:${challengeSignature}`)) {
      if (byte < fairBytes && letters.length < codeLength) letters += codeAlphabet.charAt(byte % codeAlphabet.length);
    }
  }
  return letters.replaceAll(/.{4}(?=.)/g, '$&-');
}

/** What is kept of a code, however it was typed. Anything that is no code goes the same way and takes the same time. */
export async function hashOf(keys: RondkomenKeys, typed: string): Promise<string> {
  return toBase64Url(await sign(keys.hash, normalizeCode(typed.slice(0, 60))));
}

/** How the desk names a talk. Made of the hash with a key of its own, so that it is of no use elsewhere. */
export async function talkNameOf(keys: RondkomenKeys, codeHash: string): Promise<string> {
  return toBase64Url(await sign(keys.talk, codeHash)).slice(0, 22);
}
