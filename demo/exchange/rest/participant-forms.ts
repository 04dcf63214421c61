import * as v from 'valibot';
import type { Board } from '../board.ts';
import type { Conference, Participant } from '../calls/conference.ts';
import { place } from '../calls/place.ts';
import { address, events, flag, seconds, url } from './form.ts';
import { RestError } from './problem.ts';

const waitUrl = v.union([v.literal(''), url]);
const post = v.optional(v.literal('POST'));
const never = v.optional(v.picklist(['false', 'do-not-record']));

export const newParticipant = v.strictObject({
  From: address,
  To: address,
  Label: v.optional(v.pipe(v.string(), v.regex(/^[^\s/]{1,128}$/))),
  /** Must be there: by itself it is true, and then the others hear it ring. That is not carried out. */
  EarlyMedia: v.picklist(['false', 'False']),
  Timeout: v.optional(v.pipe(seconds, v.minValue(5), v.maxValue(600)), '60'),
  Muted: v.optional(flag, 'false'),
  Beep: v.optional(v.picklist(['true', 'false', 'onEnter', 'onExit']), 'true'),
  StartConferenceOnEnter: v.optional(flag, 'true'),
  EndConferenceOnExit: v.optional(flag, 'false'),
  Coaching: v.optional(flag),
  CallSidToCoach: v.optional(v.string()),
  WaitUrl: v.optional(waitUrl),
  WaitMethod: v.optional(v.picklist(['GET', 'POST']), 'POST'),
  JitterBufferSize: v.optional(v.picklist(['small', 'medium', 'large', 'off'])),
  Region: v.optional(v.string()),
  MaxParticipants: v.optional(v.string()),
  Record: v.optional(v.literal('false')),
  ConferenceRecord: never,
  StatusCallback: v.optional(url),
  StatusCallbackMethod: post,
  StatusCallbackEvent: v.optional(events, ['completed']),
  ConferenceStatusCallback: v.optional(url),
  ConferenceStatusCallbackMethod: post,
  ConferenceStatusCallbackEvent: v.optional(events, ['start', 'end']),
});

export const changedParticipant = v.strictObject({
  Muted: v.optional(flag),
  Hold: v.optional(flag),
  HoldUrl: v.optional(waitUrl),
  HoldMethod: v.optional(v.picklist(['GET', 'POST']), 'GET'),
  EndConferenceOnExit: v.optional(flag),
  Coaching: v.optional(flag),
  CallSidToCoach: v.optional(v.string()),
  BeepOnExit: v.optional(flag),
});

/** Calls someone into a conference. @throws RestError */
export function addParticipant(
  board: Board,
  conference: Conference,
  form: v.InferOutput<typeof newParticipant>,
): Participant {
  const coaching = form.Coaching ?? form.CallSidToCoach !== undefined;
  if (coaching && !conference.participants.has(form.CallSidToCoach ?? ''))
    throw new RestError(400, 16026, 'CallSidToCoach is not a participant of this conference');
  if (form.ConferenceStatusCallback)
    conference.callback ??= { url: form.ConferenceStatusCallback, events: form.ConferenceStatusCallbackEvent };
  const { call, answered } = place(board, {
    from: form.From,
    to: form.To,
    direction: 'outbound-api',
    timeoutSeconds: form.Timeout,
    ...(form.StatusCallback && { statusCallback: { url: form.StatusCallback, events: form.StatusCallbackEvent } }),
  });
  const participant = conference.expect(call, {
    label: form.Label,
    muted: form.Muted,
    hold: false,
    holdUrl: undefined,
    holdMethod: 'GET',
    waitUrl: form.WaitUrl,
    waitMethod: form.WaitMethod,
    beep: form.Beep,
    coaching,
    callSidToCoach: form.CallSidToCoach,
    startConferenceOnEnter: form.StartConferenceOnEnter,
    endConferenceOnExit: form.EndConferenceOnExit,
  });
  participant.onLeft = () => call.end();
  void answered.then((isAnswered) => isAnswered && conference.enter(participant));
  return participant;
}
