import { afterAll, beforeAll, describe } from 'vitest';
import { registerAccess } from './access.ts';
import { registerCases } from './cases.ts';
import { registerDesk } from './desk.ts';
import { openOffice, type RunningHost } from './host.ts';
import { registerOperations } from './operations.ts';
import { registerPushes } from './pushes.ts';

/** The API as every host has to answer it. Started once per host; each test has an organisation of its own. */
export function registerApiContract(name: string, startHost: () => Promise<RunningHost>): void {
  describe(`API on ${name}`, () => {
    let host: RunningHost | undefined;
    // Facts are remembered for some seconds, so what is public is asked of an organisation that was there at the start.
    let code = '';
    const running = () => {
      if (!host) throw new Error('The host does not run.');
      return host;
    };
    beforeAll(async () => {
      host = await startHost();
      ({ code } = await openOffice(host));
    });
    afterAll(async () => {
      await host?.stop();
    });
    registerOperations(running, () => code);
    registerAccess(running);
    registerPushes(running);
    registerCases(running);
    registerDesk(running);
  });
}
