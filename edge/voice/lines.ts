import type { Leg, VoiceLines, VoiceOrder } from '../handoff/voice.ts';
import type { Addresses } from './addresses.ts';
import type { VoiceConfig } from './config.ts';
import { agentIdentity, type VoiceKeys } from './keys.ts';
import type { Conferences } from './twilio/conferences.ts';
import { type RestFields, TwilioError } from './twilio/rest.ts';

/** Seconds that a line rings. The office gives up earlier when it wants to. */
const ringSeconds = 60;
/** Error 13223 and its like: a number that cannot be called. Trying again does not help. */
const notANumber = 400;

export interface LineParts {
  config: VoiceConfig;
  keys: VoiceKeys;
  addresses: Addresses;
  conferences: Conferences;
}

/** Carries out at Twilio what offices decide. The same order again changes nothing more. */
export function createLines({ config, keys, addresses, conferences }: LineParts): VoiceLines {
  async function callInto(organisation: string, order: VoiceOrder, leg: Leg, fields: RestFields): Promise<void> {
    const { handoff, conference } = order;
    // The first try may have come through without an answer.
    if ((await conferences.callOf(conference, leg)) !== undefined) return;
    const subject = { organisation, handoff, language: 'nl' } as const;
    await conferences.call(conference, {
      ...fields,
      Label: leg,
      Timeout: ringSeconds,
      Beep: false,
      EarlyMedia: false,
      Record: false,
      ConferenceRecord: 'do-not-record',
      EndConferenceOnExit: false,
      Region: config.region,
      MaxParticipants: 10,
      StatusCallback: await addresses.about('leg', { ...subject, leg, conference }),
      StatusCallbackEvent: ['initiated', 'completed'],
      ConferenceStatusCallback: await addresses.about('conference', subject),
      ConferenceStatusCallbackEvent: ['start', 'end', 'join', 'leave'],
    });
  }

  /** How somebody hears and is heard. Who whispers to a line that is gone is heard by nobody. */
  async function hearingFields(order: Extract<VoiceOrder, { kind: 'ring' | 'hear' }>): Promise<RestFields> {
    if (order.hearing === 'talk') return { Muted: false, Coaching: false };
    if (order.hearing === 'listen' || order.coached === undefined) return { Muted: true, Coaching: false };
    const coached = await conferences.callOf(order.conference, order.coached);
    if (coached === undefined) return { Muted: true, Coaching: false };
    return { Muted: false, Coaching: true, CallSidToCoach: coached };
  }

  const numberOf = (organisation: string) => Object.entries(config.numbers).find(([, of]) => of === organisation)?.[0];

  async function carryOut(organisation: string, order: VoiceOrder): Promise<void> {
    const { conference, handoff } = order;
    switch (order.kind) {
      case 'ring':
        return callInto(organisation, order, order.leg, {
          From: 'client:houvast',
          To: `client:${await agentIdentity(keys, organisation, order.agent)}`,
          StartConferenceOnEnter: true,
          // An agent who is alone for a moment hears silence.
          WaitUrl: '',
          ...(await hearingFields(order)),
        });
      case 'phone': {
        const From = numberOf(organisation);
        if (From === undefined) throw new Error('This organisation has no number to call with.');
        const WaitUrl = await addresses.about('waiting', { organisation, handoff, language: 'nl' });
        const fields = { From, To: toE164(order.number), StartConferenceOnEnter: false, WaitUrl };
        return callInto(organisation, order, 'citizen', fields);
      }
      case 'hold': {
        const HoldUrl = await addresses.about('held', { organisation, handoff, language: 'nl' });
        const fields = order.on ? { Hold: true, HoldUrl, HoldMethod: 'POST' } : { Hold: false };
        await conferences.change(conference, order.leg, fields);
        return;
      }
      case 'hear':
        await conferences.change(conference, order.leg, await hearingFields(order));
        return;
      case 'remove':
        return conferences.remove(conference, order.leg);
      case 'end':
        return conferences.end(conference);
    }
  }

  return { carryOut };
}

/** A telephone number as people in the Netherlands write it, as Twilio wants it (E.164). */
export function toE164(number: string): string {
  const digits = number.replaceAll(/[^\d+]/g, '');
  if (digits.startsWith('+')) return digits;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  return digits.startsWith('0') ? `+31${digits.slice(1)}` : `+${digits}`;
}
