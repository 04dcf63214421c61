import * as v from 'valibot';
import { language, opaqueId, organisationCode } from '../protocol/primitives.ts';
import type { VoiceConfig } from './config.ts';
import { seal, unseal, type VoiceKeys } from './keys.ts';
import { leg } from './leg.ts';

/** Whose call a webhook is about. Sealed in its address, so that Twilio and its logs see nothing of it. */
const callSubject = v.object({
  organisation: organisationCode,
  handoff: opaqueId,
  language: v.optional(language, 'nl'),
  /** The line into a call that this is about, if it is about one, and the name of that call. */
  leg: v.optional(leg),
  conference: v.optional(v.string()),
  /** On the phone line: the turn in which the caller goes on when nobody comes, and since when they wait. */
  line: v.optional(v.object({ turn: v.number(), since: v.number() })),
});
export type CallSubject = v.InferOutput<typeof callSubject>;

export const webhookPaths = {
  /** A citizen's browser calls: the voice address of the TwiML application. */
  browser: '/v1/voice/twilio/browser',
  /** Somebody telephones: the voice address of a number. */
  line: '/v1/voice/twilio/line',
  /** A call of the application or a number came further. */
  status: '/v1/voice/twilio/status',
  conference: '/v1/voice/twilio/conference',
  leg: '/v1/voice/twilio/leg',
  waiting: '/v1/voice/twilio/waiting',
  held: '/v1/voice/twilio/held',
} as const;

type AboutACall = 'conference' | 'leg' | 'waiting' | 'held';

export interface Addresses {
  /** The address of a webhook that is about one call. */
  about(kind: AboutACall, subject: CallSubject): Promise<string>;
  /** Whom the last part of such an address is about; nothing when we did not write it. */
  read(kind: AboutACall, sealed: string): Promise<CallSubject | undefined>;
  of(kind: keyof typeof webhookPaths, ...parts: (string | number)[]): string;
}

export function createAddresses(
  { publicUrl }: Pick<VoiceConfig, 'publicUrl'>,
  keys: VoiceKeys,
  random: (length: number) => Uint8Array<ArrayBuffer>,
): Addresses {
  const of: Addresses['of'] = (kind, ...parts) => [`${publicUrl}${webhookPaths[kind]}`, ...parts].join('/');
  return {
    of,
    about: async (kind, subject) => of(kind, await seal(keys, random, kind, JSON.stringify(subject))),
    async read(kind, sealed) {
      const text = await unseal(keys, kind, sealed);
      if (text === undefined) return undefined;
      const subject = v.safeParse(callSubject, JSON.parse(text));
      return subject.success ? subject.output : undefined;
    },
  };
}
