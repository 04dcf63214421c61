import type { VoiceEvent } from '../../handoff/voice.ts';
import type { CallSubject } from '../addresses.ts';
import type { VoiceDeps } from '../deps.ts';
import { isLeg } from '../leg.ts';
import { namelessConference } from '../nameless.ts';
import type { Conversation } from '../phone/converse.ts';
import { callBegan, callEnded, isOver } from '../records/keep.ts';
import { citizenNamed } from '../tickets.ts';
import { type CallRequest, type ConferenceNews, isEnd, unanswered } from './fields.ts';

/**
 * Tells the office what happened in a conference. Twice, late or out of order is harmless: who has left does not come in
 * any more, and the office knows which lines it has.
 */
export async function onConference(deps: VoiceDeps, subject: CallSubject, news: ConferenceNews): Promise<void> {
  const { FriendlyName: conference, StatusCallbackEvent: event, CallSid: callSid, ParticipantLabel: leg } = news;
  const where = { conference, ...(news.ConferenceSid !== undefined && { instance: news.ConferenceSid }) };
  if (event === 'conference-end') return tell(deps, subject, { kind: 'ended', ...where });
  if (callSid === undefined || leg === undefined || !isLeg(leg)) return;
  if (event === 'participant-join') {
    if (await isOver(deps, callSid)) return;
    await callBegan(deps, callSid);
    await tell(deps, subject, { kind: 'joined', leg, callSid, ...where });
  } else if (event === 'participant-leave') {
    await tell(deps, subject, { kind: 'left', leg, callSid, conference });
  }
}

/** Tells the office how a line ended that it had asked for. */
export async function onLeg(deps: VoiceDeps, subject: CallSubject, callSid: string, status: string): Promise<void> {
  const { leg, conference } = subject;
  if (!isEnd(status)) return callBegan(deps, callSid);
  await callEnded(deps, callSid);
  if (leg === undefined || conference === undefined) return;
  const kind = unanswered.includes(status) ? 'unanswered' : 'left';
  await tell(deps, subject, { kind, leg, callSid, conference });
}

/** A call that came in by itself came further. When it is over, the office hears so even if its conference told nothing. */
export async function onStatus(
  deps: VoiceDeps,
  conversation: Conversation,
  { CallSid: callSid, CallStatus, From, To }: CallRequest & { CallStatus: string },
): Promise<void> {
  // Of a talk without a record nothing stands in this lane, not even that somebody called.
  if ((await namelessConference(deps.twilio, From)) !== undefined) {
    const records = deps.rondkomen?.callRecords;
    return isEnd(CallStatus) ? records?.ended(callSid) : records?.began(callSid);
  }
  if (!isEnd(CallStatus)) return callBegan(deps, callSid);
  await callEnded(deps, callSid);
  const organisation = deps.twilio.config.numbers[To];
  const handoff = organisation === undefined ? undefined : await conversation.end(callSid);
  const citizen =
    handoff !== undefined && organisation !== undefined ? { organisation, handoff } : await citizenNamed(deps, From);
  if (!citizen) return;
  await deps.offices.voice(citizen.organisation, citizen.handoff, { kind: 'left', leg: 'citizen', callSid });
}

const tell = ({ offices }: VoiceDeps, { organisation, handoff }: CallSubject, event: VoiceEvent): Promise<void> =>
  offices.voice(organisation, handoff, event);
