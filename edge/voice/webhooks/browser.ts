import type { CallLook } from '../../handoff/voice.ts';
import type { Language } from '../../protocol/primitives.ts';
import type { CallSubject } from '../addresses.ts';
import type { VoiceDeps } from '../deps.ts';
import { namelessConference } from '../nameless.ts';
import { callBegan } from '../records/keep.ts';
import { citizenNamed } from '../tickets.ts';
import { farewell, joinConference, joinNameless } from '../twiml/documents.ts';
import { verb, writeTwiml } from '../twiml/xml.ts';
import { wordsOf } from '../words/of.ts';
import type { CallRequest } from './fields.ts';

/** A browser calls: into the call of its own hand-off or talk, and nowhere else. */
export async function answerBrowser(deps: VoiceDeps, { CallSid, From }: CallRequest): Promise<string> {
  const nameless = await namelessConference(deps.twilio, From);
  if (nameless !== undefined) {
    // In a database of its own: nothing of this call is in this lane.
    await deps.rondkomen?.callRecords.began(CallSid);
    return writeTwiml(joinNameless(nameless, deps.twilio.config.region));
  }
  const citizen = await citizenNamed(deps, From);
  if (!citizen) return writeTwiml(verb('Reject'));
  await callBegan(deps, CallSid);
  const look = await deps.offices.call(citizen.organisation, citizen.handoff);
  if (!look?.open) return farewell({ text: wordsOf[citizen.language].over, language: citizen.language });
  return writeTwiml(await citizenIn(deps, { ...citizen, look }));
}

/** Puts a citizen's line into the call of a hand-off. */
export async function citizenIn(
  { twilio: { addresses, config } }: VoiceDeps,
  { look, action, ...subject }: CallSubject & { look: CallLook; language: Language; action?: string },
) {
  return joinConference({
    conference: look.conference,
    label: 'citizen',
    region: config.region,
    waitUrl: await addresses.about('waiting', subject),
    statusCallback: await addresses.about('conference', subject),
    ...(action !== undefined && { action }),
  });
}
