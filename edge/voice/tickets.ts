import { and, eq, gt } from 'drizzle-orm';
import { voiceTicket } from '../../db/zaak/schema.ts';
import type { DeskIdentity } from '../access/desk/identity.ts';
import type { Deps } from '../deps.ts';
import type { Language } from '../protocol/primitives.ts';
import type { VoiceTicket } from '../protocol/voice.ts';
import type { VoiceConfig } from './config.ts';
import type { VoiceDeps } from './deps.ts';
import { agentIdentity, citizenIdentity } from './keys.ts';
import { signAccessToken } from './twilio/access-token.ts';

/** A citizen's browser asks again when a call takes longer; the SDK says when. */
const citizenSeconds = 10 * 60;
const agentSeconds = 60 * 60;
/** Until then we know whose call it was when its end is told. */
const knownSeconds = 4 * 60 * 60;

type TicketDeps = Pick<VoiceDeps, 'twilio' | 'clock' | 'zaak'>;

export interface CitizenOfCall {
  organisation: string;
  handoff: string;
  language: Language;
}

/** Lets a citizen's browser call, for one hand-off and nothing else. */
export async function citizenTicket(deps: TicketDeps, citizen: CitizenOfCall): Promise<VoiceTicket> {
  const { twilio, clock, zaak } = deps;
  const identity = await citizenIdentity(twilio.keys, citizen.handoff);
  const now = clock();
  const expiresAt = endOf(now, citizenSeconds).toISOString();
  const knownUntil = endOf(now, knownSeconds).toISOString();
  await zaak
    .insert(voiceTicket)
    .values({ ...citizen, identity, expiresAt: knownUntil })
    .onConflictDoUpdate({
      target: voiceTicket.identity,
      set: { expiresAt: knownUntil, language: citizen.language },
    });
  const token = { identity, grant: 'outgoing', now, lifetimeSeconds: citizenSeconds } as const;
  return { token: await signAccessToken(twilio.config, token), expiresAt, ...placeOf(twilio.config) };
}

/** Lets an agent's browser be called, until their login ends. */
export async function deskTicket(deps: VoiceDeps, agent: DeskIdentity, loginEnds: string): Promise<VoiceTicket> {
  const { twilio, clock } = deps;
  const now = clock();
  const left = Math.floor((Date.parse(loginEnds) - now.getTime()) / 1000);
  const lifetimeSeconds = Math.max(1, Math.min(agentSeconds, left));
  const identity = await agentIdentity(twilio.keys, agent.organisation, agent.id);
  const token = { identity, grant: 'incoming', now, lifetimeSeconds } as const;
  return {
    token: await signAccessToken(twilio.config, token),
    expiresAt: endOf(now, lifetimeSeconds).toISOString(),
    ...placeOf(twilio.config),
  };
}

/** Whose browser calls, by its name at Twilio (`client:c_…`). Nothing for a name that we did not give or that has ended. */
export async function citizenNamed(
  deps: Pick<Deps, 'zaak' | 'clock'>,
  from: string,
): Promise<CitizenOfCall | undefined> {
  const identity = /^client:(c_[A-Za-z0-9]+)$/.exec(from)?.[1];
  if (identity === undefined) return undefined;
  const [row] = await deps.zaak
    .select({
      organisation: voiceTicket.organisation,
      handoff: voiceTicket.handoff,
      language: voiceTicket.language,
    })
    .from(voiceTicket)
    .where(and(eq(voiceTicket.identity, identity), gt(voiceTicket.expiresAt, deps.clock().toISOString())));
  return row;
}

const endOf = (now: Date, seconds: number): Date => new Date((Math.floor(now.getTime() / 1000) + seconds) * 1000);

/** Where a browser connects. */
export const placeOf = (config: VoiceConfig): Pick<VoiceTicket, 'edge' | 'signalling'> => ({
  ...(config.edge !== undefined && { edge: config.edge }),
  ...(config.signalling && { signalling: config.signalling }),
});
