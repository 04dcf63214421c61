import * as v from 'valibot';
import { organisationCode } from '../protocol/primitives.ts';

/** An account of Twilio, or of the local exchange in its place, and where it finds us. */
export interface VoiceConfig {
  accountSid: string;
  /** Key of the signature below every webhook. */
  authToken: string;
  /** Signs access tokens, and opens the REST API. */
  apiKey: { sid: string; secret: string };
  /** The TwiML application that calls from a browser go to. */
  applicationSid: string;
  /** Where calls are handled and kept: `ie1` is Dublin. */
  region: string;
  /** Where browsers connect: `dublin`. Absent with a signalling host of our own. */
  edge?: string;
  /** The REST API, without a slash at its end: `https://api.dublin.ie1.twilio.com`. */
  apiUrl: string;
  /** Another signalling host than Twilio's. */
  signalling?: { host: string; secure: boolean };
  /** Organisation by telephone number (E.164). */
  numbers: Readonly<Record<string, string>>;
  /** Our own address as Twilio calls it, without a slash at its end: `https://houvast.example.nl`. */
  publicUrl: string;
}

const sid = (prefix: string) => v.pipe(v.string(), v.regex(new RegExp(`^${prefix}[0-9a-fA-F]{32}$`)));
const secret = v.pipe(v.string(), v.minLength(16));
const address = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:\/\/[^?#]+$/),
  v.transform((url) => url.replace(/\/+$/, '')),
);
const numbers = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((pair) => pair.trim().split('='))),
  v.array(v.tuple([v.pipe(v.string(), v.regex(/^\+\d{6,15}$/)), organisationCode])),
  v.transform((pairs) => Object.fromEntries(pairs)),
);
const word = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));

/** Settings of voice, on either host. All of those that are not optional, or none: then nobody can call. */
const voiceEnvironment = v.object({
  TWILIO_ACCOUNT_SID: sid('AC'),
  TWILIO_AUTH_TOKEN: secret,
  TWILIO_API_KEY_SID: sid('SK'),
  TWILIO_API_KEY_SECRET: secret,
  TWILIO_APPLICATION_SID: sid('AP'),
  TWILIO_REGION: v.optional(word, 'ie1'),
  TWILIO_EDGE: v.optional(word, 'dublin'),
  /** Default: the API of the region. */
  TWILIO_API_URL: v.optional(address),
  /** Host and port of signalling that is not Twilio's: the local exchange. */
  TWILIO_SIGNALLING_HOST: v.optional(v.pipe(v.string(), v.regex(/^[\w.-]+(:\d+)?$/))),
  /** `0` for an exchange without TLS, on this machine only. */
  TWILIO_SIGNALLING_SECURE: v.optional(v.picklist(['0', '1']), '1'),
  /** `+31141234567=gemeente,+31101234567=corporatie`. Without it nobody can telephone; calls from a browser work. */
  TWILIO_NUMBERS: v.optional(numbers),
  HOUVAST_PUBLIC_URL: address,
});

/**
 * Reads the settings of voice. @returns nothing when `TWILIO_ACCOUNT_SID` is not set: voice is off.
 * @throws Error naming each setting that is wrong or missing, without its value.
 */
export function readVoiceConfig(source: object): VoiceConfig | undefined {
  if (!('TWILIO_ACCOUNT_SID' in source) || !source.TWILIO_ACCOUNT_SID) return undefined;
  const result = v.safeParse(voiceEnvironment, source);
  if (!result.success) {
    const names = new Set(result.issues.map((issue) => String(issue.path?.[0].key ?? '')));
    throw new Error(`These settings are not right: ${[...names].join(', ')}.`);
  }
  const settings = result.output;
  const { TWILIO_REGION: region, TWILIO_EDGE: edge, TWILIO_SIGNALLING_HOST: host } = settings;
  return {
    accountSid: settings.TWILIO_ACCOUNT_SID,
    authToken: settings.TWILIO_AUTH_TOKEN,
    apiKey: { sid: settings.TWILIO_API_KEY_SID, secret: settings.TWILIO_API_KEY_SECRET },
    applicationSid: settings.TWILIO_APPLICATION_SID,
    region,
    ...(host === undefined && { edge }),
    apiUrl: settings.TWILIO_API_URL ?? `https://api.${edge}.${region}.twilio.com`,
    ...(host !== undefined && { signalling: { host, secure: settings.TWILIO_SIGNALLING_SECURE === '1' } }),
    numbers: settings.TWILIO_NUMBERS ?? {},
    publicUrl: settings.HOUVAST_PUBLIC_URL,
  };
}
