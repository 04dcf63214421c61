import type { CallStatus, CitizenCall, DeskCall } from '../../../protocol/voice.ts';
import type { Room } from '../room.ts';
import { type Call, legOf, talkers } from './call.ts';

function statusOf(call: Call): CallStatus {
  if (call.overAt !== undefined) return 'over';
  const isHeard = talkers(call).some(({ callSid }) => callSid !== undefined);
  if (isHeard && call.citizenSid !== undefined) return call.held ? 'held' : 'talking';
  if (call.held) return 'held';
  return call.legs.length > 0 || call.phoning ? 'ringing' : 'asked';
}

/** The call for the citizen, who is told the name of everyone who hears it. */
export const citizenCallOf = ({ call }: Room): { call?: CitizenCall } =>
  call
    ? {
        call: {
          status: statusOf(call),
          listening: call.legs.filter(({ as, accepted }) => as !== 'talk' && accepted).map(({ agent }) => agent.name),
        },
      }
    : {};

export const deskCallOf = ({ call }: Room, agentId: string): { call?: DeskCall } =>
  call
    ? {
        call: {
          status: statusOf(call),
          forMe: legOf(call, agentId)?.accepted === false,
          citizen: {
            here: call.citizenSid !== undefined,
            by: call.by,
            ...(call.comingUntil !== undefined && { coming: true }),
          },
          legs: call.legs.map(({ agent, as, callSid }) => ({
            agent: agent.id,
            name: agent.name,
            as,
            here: callSid !== undefined,
          })),
        },
      }
    : {};
