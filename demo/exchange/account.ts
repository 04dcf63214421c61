/** What an app needs to know to work with an account of Twilio, or with the exchange in its place. */
export interface ExchangeAccount {
  accountSid: string;
  /** Signs webhooks, and is the password of REST. */
  authToken: string;
  /** Signs access tokens; may also be used for REST. */
  apiKey: { sid: string; secret: string };
  /** The TwiML application that calls from a browser go to. */
  applicationSid: string;
  /** Base of REST: `http://127.0.0.1:8788`. */
  apiUrl: string;
  /** Host and port of the signalling, for the SDK's `chunderw`: `127.0.0.1:8788`. */
  signalling: string;
  /** Organisation by phone number in E.164. */
  numbers: Readonly<Record<string, string>>;
}

export type Random = (length: number) => Uint8Array;

/** An identifier as Twilio makes them: two letters and 32 hexadecimal digits. */
export function createSid(prefix: 'AC' | 'SK' | 'AP' | 'CA' | 'CF' | 'KX' | 'PN', random: Random): string {
  return `${prefix}${hexadecimal(random(16))}`;
}

export function hexadecimal(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The part of an account that does not depend on where the exchange is. */
export type Credentials = Pick<ExchangeAccount, 'accountSid' | 'authToken' | 'apiKey' | 'applicationSid'>;

export function inventCredentials(random: Random): Credentials {
  return {
    accountSid: createSid('AC', random),
    authToken: hexadecimal(random(16)),
    apiKey: { sid: createSid('SK', random), secret: hexadecimal(random(16)) },
    applicationSid: createSid('AP', random),
  };
}
