import type { DeskCall } from '../../../edge/protocol/voice.ts';
import type { DeskState, Talk } from '../state/state.ts';
import type { Wanted } from './desk-phone.ts';

/** A call that goes on. */
export const callOf = ({ room }: Talk): DeskCall | undefined => (room.call?.status === 'over' ? undefined : room.call);

export const myLeg = (call: DeskCall | undefined, me: string | undefined): DeskCall['legs'][number] | undefined =>
  call?.legs.find(({ agent }) => agent === me);

/**
 * Where the citizen is, for an agent who is on the line: also before them, while the citizen's line is `coming`, when it
 * did not come (`absent`), or while their telephone is `called`.
 */
export type CitizenAt = 'here' | 'coming' | 'absent' | 'called';

export function citizenAt(call: DeskCall | undefined, me: string | undefined): CitizenAt | undefined {
  if (!call || call.status === 'over' || call.forMe || !myLeg(call, me)?.here) return undefined;
  const { here, by, coming } = call.citizen;
  if (here) return 'here';
  if (by === 'telephone') return 'called';
  return coming ? 'coming' : 'absent';
}

/** The talk whose call rings at this agent now. */
export const ringing = ({ talks }: DeskState): Talk | undefined =>
  [...talks.values()].find((talk) => callOf(talk)?.forMe);

/** The talk in whose call this agent is, or will be in a moment. */
export const inCall = ({ talks, me }: DeskState): Talk | undefined =>
  [...talks.values()].find((talk) => {
    const call = callOf(talk);
    return !call?.forMe && myLeg(call, me?.id) !== undefined;
  });

export function wantedOf(state: DeskState): Wanted {
  if (inCall(state)) return 'take';
  return ringing(state) ? 'ask' : undefined;
}

/** Somebody speaks with the citizen, or may be heard by them. */
export const hasSound = (talk: Talk): boolean =>
  callOf(talk)?.legs.some(({ as, here }) => as === 'talk' && here) ?? false;

/** Nobody else on the line may talk with the citizen. */
export function isLastVoice(talk: Talk, me: string | undefined): boolean {
  const call = callOf(talk);
  return (
    myLeg(call, me)?.as === 'talk' && !call?.legs.some(({ agent, as, here }) => agent !== me && as === 'talk' && here)
  );
}
