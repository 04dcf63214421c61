import { describe, expect, it } from 'vitest';
import { readVoiceConfig } from '../../../edge/voice/config.ts';

const right = {
  TWILIO_ACCOUNT_SID: `AC${'1'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'een-geheim-van-zestien-tekens',
  TWILIO_API_KEY_SID: `SK${'2'.repeat(32)}`,
  TWILIO_API_KEY_SECRET: 'nog-een-geheim-van-tekens',
  TWILIO_APPLICATION_SID: `AP${'3'.repeat(32)}`,
  HOUVAST_PUBLIC_URL: 'https://houvast.example.nl/',
};

describe('settings of voice', () => {
  it('[VO-05] are Dublin by themselves', () => {
    expect(readVoiceConfig(right)).toMatchObject({
      region: 'ie1',
      edge: 'dublin',
      apiUrl: 'https://api.dublin.ie1.twilio.com',
      publicUrl: 'https://houvast.example.nl',
      numbers: {},
    });
  });

  it('[VO-05] read numbers with their organisation, and another signalling host', () => {
    const config = readVoiceConfig({
      ...right,
      TWILIO_NUMBERS: '+31141234567=gemeente, +31101234567=corporatie',
      TWILIO_API_URL: 'http://127.0.0.1:8788',
      TWILIO_SIGNALLING_HOST: '127.0.0.1:8788',
      TWILIO_SIGNALLING_SECURE: '0',
    });
    expect(config).toMatchObject({
      numbers: { '+31141234567': 'gemeente', '+31101234567': 'corporatie' },
      signalling: { host: '127.0.0.1:8788', secure: false },
      apiUrl: 'http://127.0.0.1:8788',
    });
    expect(config?.edge).toBeUndefined();
  });

  it('[VO-05] mean that nobody can call when there is no account', () => {
    expect(readVoiceConfig({})).toBeUndefined();
    expect(readVoiceConfig({ TWILIO_ACCOUNT_SID: '' })).toBeUndefined();
  });

  it.each([
    ['TWILIO_AUTH_TOKEN', undefined],
    ['TWILIO_API_KEY_SID', 'AC123'],
    ['HOUVAST_PUBLIC_URL', 'houvast.example.nl'],
    ['TWILIO_NUMBERS', '0612345678=gemeente'],
    ['TWILIO_NUMBERS', '+31612345678'],
    ['TWILIO_NUMBERS', '+31612345678=__proto__'],
    ['TWILIO_SIGNALLING_HOST', 'https://exchange'],
  ])('[VO-05] name %s when it is not right, and never its value', (name, value) => {
    const read = () => readVoiceConfig({ ...right, [name]: value });
    expect(read).toThrow(`These settings are not right: ${name}.`);
  });
});
