import type { Deps } from '../deps.ts';
import { keyedHash } from '../keys.ts';
import type { VoiceTicket } from '../protocol/voice.ts';
import type { Twilio } from './account.ts';
import { fromHex, seal, toHex, unseal } from './keys.ts';
import { placeOf } from './tickets.ts';
import { signAccessToken } from './twilio/access-token.ts';

/** Long enough to come in, and again after a broken line; the talk itself needs no token. */
const lifetimeSeconds = 5 * 60;
const purpose = 'nameless';

/**
 * Lets a browser into a call of which nothing is known here: no case, no hand-off, no note, no row. Both sides call, so
 * nobody has a name that could be rung. The name at Twilio is another each time, and holds, sealed, which call it is for.
 * @param talk what the call is known by in its own lane; only a keyed hash of it goes on.
 */
export async function namelessTicket(
  { config, keys }: Twilio,
  { clock, random }: Pick<Deps, 'clock' | 'random'>,
  talk: string,
): Promise<VoiceTicket> {
  const conference = (await keyedHash(keys.name, purpose, talk)).slice(0, 22);
  const identity = `r_${toHex(await seal(keys, random, purpose, conference))}`;
  const now = clock();
  const expiresAt = new Date((Math.floor(now.getTime() / 1000) + lifetimeSeconds) * 1000).toISOString();
  const token = await signAccessToken(config, { identity, grant: 'outgoing', now, lifetimeSeconds });
  return { token, expiresAt, ...placeOf(config) };
}

/** The conference that such a name stands for; nothing for any other name. */
export async function namelessConference({ keys }: Twilio, from: string): Promise<string | undefined> {
  const sealed = /^client:r_([0-9a-f]+)$/.exec(from)?.[1];
  return sealed === undefined ? undefined : unseal(keys, purpose, fromHex(sealed));
}
