import type { VoiceConfig } from '../../edge/voice/config.ts';

/** An account of the exchange, as the app reads one of Twilio. */
export type ExchangeAccount = Omit<VoiceConfig, 'publicUrl'>;

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

/** The settings by which an app in another process finds this account: workerd, for one. */
export function environmentOf(account: ExchangeAccount, publicUrl: string): Record<string, string> {
  return {
    TWILIO_ACCOUNT_SID: account.accountSid,
    TWILIO_AUTH_TOKEN: account.authToken,
    TWILIO_API_KEY_SID: account.apiKey.sid,
    TWILIO_API_KEY_SECRET: account.apiKey.secret,
    TWILIO_APPLICATION_SID: account.applicationSid,
    TWILIO_REGION: account.region,
    TWILIO_API_URL: account.apiUrl,
    ...(account.signalling && {
      TWILIO_SIGNALLING_HOST: account.signalling.host,
      TWILIO_SIGNALLING_SECURE: account.signalling.secure ? '1' : '0',
    }),
    TWILIO_NUMBERS: Object.entries(account.numbers)
      .map(([number, organisation]) => `${number}=${organisation}`)
      .join(','),
    HOUVAST_PUBLIC_URL: publicUrl,
  };
}
