import { startExchange } from '../../../demo/exchange/start.ts';
import type { VoiceTicket } from '../../../edge/protocol/voice.ts';
import { bundlePhone, phonePage } from '../../e2e/voice/support/phone-world.ts';
import { accessToken, type StubApp, startStubApp } from '../../support/exchange/stub-app.ts';
import { answer } from './answer.ts';

// An exchange, and the least app that lets one browser call another: what the SDK needs by itself.
let app: StubApp | undefined;
const exchange = await startExchange({ publicUrl: () => app?.url ?? '' });
app = await startStubApp(() => exchange.account);
const { url, answers } = app;
answers['/'] = phonePage;
answers['/phone.js'] = await bundlePhone();
answers['/v1/voice/twilio/browser'] = '<Response><Dial record="do-not-record"><Client>agent</Client></Dial></Response>';

answer({
  url: () => url,
  ticket: (identity): VoiceTicket => ({
    token: accessToken(exchange.account, String(identity)),
    expiresAt: new Date(Date.now() + 600_000).toISOString(),
    ...(exchange.account.signalling && { signalling: exchange.account.signalling }),
  }),
});
