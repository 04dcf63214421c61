import type { VoiceConfig } from '../../../edge/voice/config.ts';

export const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

export const testConfig: VoiceConfig = {
  accountSid: `AC${'1'.repeat(32)}`,
  authToken: 'het-geheim-van-dit-account-0123',
  apiKey: { sid: `SK${'2'.repeat(32)}`, secret: 'het-geheim-van-deze-sleutel-0123' },
  applicationSid: `AP${'3'.repeat(32)}`,
  region: 'ie1',
  edge: 'dublin',
  apiUrl: 'https://api.dublin.ie1.twilio.com',
  numbers: { '+31970140999': 'lindewaard' },
  publicUrl: 'https://houvast.example.nl',
};
