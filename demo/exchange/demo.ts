import type { Hono } from 'hono';
import type { Log } from '../../edge/log.ts';
import type { VoiceConfig } from '../../edge/voice/config.ts';
import { createExchange } from './exchange.ts';
import { demoNumbers } from './numbers.ts';
import { openEspeak } from './speech/espeak.ts';

export interface DemoExchange {
  /** What the app is to be told, in place of an account of Twilio. */
  voice: VoiceConfig;
  /** To be served by the demo itself: one origin, one port. */
  routes: Hono;
  stop(): Promise<void>;
}

/** The exchange inside the demo on Node, with a voice. `url`: where the demo is: `http://127.0.0.1:8787`. */
export function openDemoExchange(url: string, log: Log): DemoExchange {
  const { speech, stop } = openEspeak();
  const exchange = createExchange({
    url,
    publicUrl: () => url,
    numbers: demoNumbers,
    speech,
    onFault: (message) => log.warn('exchange', { fault: message }),
  });
  return {
    voice: { ...exchange.account, publicUrl: url },
    routes: exchange.routes,
    async stop() {
      exchange.close();
      await stop();
    },
  };
}
