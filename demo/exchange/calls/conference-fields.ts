import type { Board } from '../board.ts';
import type { Conference, Participant } from './conference.ts';

export type ConferenceEvent =
  | 'conference-start'
  | 'conference-end'
  | 'participant-join'
  | 'participant-leave'
  | 'participant-mute'
  | 'participant-unmute'
  | 'participant-hold'
  | 'participant-unhold'
  | 'participant-modify';

export interface ConferenceNews {
  reasonLeft?: string;
}

/** The fields of a webhook about a conference. Those of a participant only with what it did. */
export function conferenceFields(
  board: Board,
  conference: Conference,
  event: ConferenceEvent,
  participant: Participant | undefined,
  { reasonLeft }: ConferenceNews,
): Record<string, string> {
  return {
    AccountSid: board.account.accountSid,
    ConferenceSid: conference.sid,
    FriendlyName: conference.name,
    StatusCallbackEvent: event,
    Timestamp: board.clock().toUTCString(),
    ...(event === 'conference-end' && {
      ReasonConferenceEnded: conference.endReason ?? '',
      ...(conference.endedBy && { CallSidEndingConference: conference.endedBy }),
    }),
    ...(participant && participantFields(participant)),
    ...(reasonLeft && { ReasonParticipantLeft: reasonLeft, ParticipantCallStatus: participant?.call.status ?? '' }),
  };
}

function participantFields(participant: Participant): Record<string, string> {
  const { call, label, muted, hold, coaching, callSidToCoach } = participant;
  return {
    CallSid: call.sid,
    ...(label && { ParticipantLabel: label }),
    Muted: `${muted}`,
    Hold: `${hold}`,
    Coaching: `${coaching}`,
    ...(callSidToCoach && { CallSidToCoach: callSidToCoach }),
    StartConferenceOnEnter: `${participant.startConferenceOnEnter}`,
    EndConferenceOnExit: `${participant.endConferenceOnExit}`,
  };
}
