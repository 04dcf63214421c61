import type { Board } from '../board.ts';
import type { Call } from '../calls/call.ts';
import type { Noun } from './read.ts';

type ConferenceNoun = Extract<Noun, { noun: 'Conference' }>;

/** Puts a call in a conference until it leaves that, or its document is replaced. */
export async function joinConference(
  board: Board,
  call: Call,
  { name, attributes }: ConferenceNoun,
  programme: AbortSignal,
  base: string,
): Promise<void> {
  call.far?.ringing();
  if (!(await call.open())) return;
  const conference = board.conferences.findOrOpen(name);
  const { statusCallback, coach, waitUrl } = attributes;
  if (statusCallback)
    conference.callback ??= { url: new URL(statusCallback, base).href, events: attributes.statusCallbackEvent };
  const participant = conference.expect(call, {
    label: attributes.participantLabel,
    muted: attributes.muted,
    hold: false,
    holdUrl: undefined,
    holdMethod: 'GET',
    waitUrl: waitUrl ? new URL(waitUrl, base).href : waitUrl,
    waitMethod: attributes.waitMethod,
    beep: attributes.beep,
    coaching: coach !== undefined,
    callSidToCoach: coach,
    startConferenceOnEnter: attributes.startConferenceOnEnter,
    endConferenceOnExit: attributes.endConferenceOnExit,
  });
  const left = new Promise<void>((resolve) => {
    participant.onLeft = resolve;
  });
  const leave = (): void => conference.leave(participant, 'left');
  programme.addEventListener('abort', leave, { once: true });
  conference.enter(participant);
  await left;
  programme.removeEventListener('abort', leave);
}
