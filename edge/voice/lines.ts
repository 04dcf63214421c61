import type { Leg, VoiceEvent, VoiceLines, VoiceOrder } from '../handoff/voice.ts';
import type { Log } from '../log.ts';
import type { Twilio } from './account.ts';
import { agentIdentity } from './keys.ts';
import type { Conferences } from './twilio/conferences.ts';
import { mayHelp, type RestFields, TwilioError } from './twilio/rest.ts';

/** Seconds that a line rings. The office gives up earlier when it wants to. */
const ringSeconds = 60;

export interface LinePorts {
  conferences: Conferences;
  log: Log;
  /** Tells the office what happened at the telephone. */
  tell: (organisation: string, handoff: string, event: VoiceEvent) => Promise<void>;
}

interface Wish {
  organisation: string;
  order: VoiceOrder;
  isAgain: boolean;
}

/** Carries out at Twilio what offices decide. The same order again changes nothing more. */
export function createLines(
  { config, keys, addresses }: Omit<Twilio, 'rest'>,
  { conferences, log, tell }: LinePorts,
): VoiceLines {
  async function callInto({ organisation, order, isAgain }: Wish, leg: Leg, fields: RestFields): Promise<void> {
    const { handoff, conference } = order;
    // The try before may have come through without an answer.
    if (isAgain && (await conferences.callOf(conference, leg)) !== undefined) return;
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

  async function attempt(wish: Wish): Promise<void> {
    const { organisation, order } = wish;
    const { conference, handoff } = order;
    switch (order.kind) {
      case 'ring':
        return callInto(wish, order.leg, {
          From: 'client:houvast',
          To: `client:${await agentIdentity(keys, organisation, order.agent)}`,
          StartConferenceOnEnter: true,
          // An agent who is alone for a moment hears silence.
          WaitUrl: '',
          ...(await hearingFields(order)),
        });
      case 'phone': {
        const From = numberOf(organisation);
        if (From === undefined) return unreachable(organisation, order, order.leg);
        const WaitUrl = await addresses.about('waiting', { organisation, handoff, language: 'nl' });
        const wait = { WaitUrl, WaitMethod: 'POST' };
        const fields = { From, To: order.number, StartConferenceOnEnter: false, ...wait };
        return callInto(wish, 'citizen', fields);
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

  /** A line that cannot be called, however often it is tried. */
  function unreachable(organisation: string, { handoff, conference }: VoiceOrder, leg: Leg): void {
    // Not waited for: the office hears of it when it is done with this order.
    tell(organisation, handoff, { kind: 'unanswered', leg, conference }).catch((error: unknown) =>
      log.error('office not told', { kind: error instanceof Error ? error.name : 'unknown' }),
    );
  }

  return {
    async carryOut(organisation, order, isAgain) {
      try {
        await attempt({ organisation, order, isAgain });
      } catch (error) {
        if (!(error instanceof TwilioError) || !isRefusal(error)) throw error;
        // It would be refused for ever, and hold up what comes after it.
        log.error('call order refused', { kind: order.kind, status: error.status, code: error.code ?? 0 });
        if (order.kind === 'ring' || order.kind === 'phone') unreachable(organisation, order, order.leg);
      }
    },
  };
}

/** Twilio will not do this. A wrong password is no refusal: somebody mends it. */
const isRefusal = (error: TwilioError): boolean => !mayHelp(error) && error.status !== 401 && error.code !== 20003;
