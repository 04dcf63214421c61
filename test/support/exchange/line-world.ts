import { type RunningExchange, startExchange } from '../../../demo/exchange/start.ts';
import { type StubApp, startStubApp } from './stub-app.ts';

/** An exchange and an app, without browsers: for telephones and REST. */
export interface LineWorld {
  exchange: RunningExchange;
  app: StubApp;
  stop(): Promise<void>;
}

export const linePath = '/v1/voice/twilio/line';
export const organisationNumber = '+31970140999';
export const citizenNumber = '+31600000001';

export async function openLineWorld(): Promise<LineWorld> {
  let app: StubApp | undefined;
  const exchange = await startExchange({ publicUrl: () => app?.url ?? '', pace: 0.01 });
  app = await startStubApp(() => exchange.account);
  const stub = app;
  return {
    exchange,
    app,
    async stop() {
      await exchange.stop();
      await stub.stop();
    },
  };
}
