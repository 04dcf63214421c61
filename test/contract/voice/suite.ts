import { afterAll, beforeAll, describe } from 'vitest';
import { registerBrowserCalls } from './browser-calls.ts';
import type { VoiceHost } from './host.ts';
import { registerNamelessCalls } from './nameless.ts';
import { officeAt, putOffices } from './office.ts';
import { registerPhoneLine } from './phone-line.ts';
import { registerRecords } from './records.ts';
import { registerStrangers } from './strangers.ts';

/** Voice as every host has to do it, with the local exchange in Twilio's place. Each test has an organisation of its own. */
export function registerVoiceContract(name: string, startHost: () => Promise<VoiceHost>): void {
  describe(`voice on ${name}`, () => {
    let host: VoiceHost | undefined;
    let codes: string[] = [];
    const running = () => {
      if (!host) throw new Error('The host does not run.');
      return host;
    };
    const office = () => officeAt(running(), codes.pop() ?? '');
    beforeAll(async () => {
      host = await startHost();
      codes = await putOffices(host);
    });
    afterAll(async () => {
      await host?.stop();
    });
    registerStrangers(running, office);
    registerBrowserCalls(running, office);
    registerPhoneLine(running, office);
    registerRecords(running, office);
    registerNamelessCalls(running);
  });
}
