import { afterAll, beforeAll, describe } from 'vitest';
import { registerCalls } from './calls.ts';
import { registerCaseTalks } from './case-talks.ts';
import { registerDoors } from './doors.ts';
import { registerIncidents } from './incidents.ts';
import { registerKeeping } from './keeping.ts';
import { type HandoffHost, officeAt, putOffices } from './office.ts';
import { registerStrangers } from './strangers.ts';
import { registerTalking } from './talking.ts';

/** More than there are tests: one that is tried twice takes two, and some take more. */
const organisations = 100;

/** The hand-off as every host has to do it. Each test has an organisation of its own. */
export function registerHandoffContract(name: string, startHost: () => Promise<HandoffHost>): void {
  describe(`hand-off on ${name}`, () => {
    let host: HandoffHost | undefined;
    let codes: string[] = [];
    const running = () => {
      if (!host) throw new Error('The host does not run.');
      return host;
    };
    const office = () => {
      const code = codes.pop();
      if (code === undefined) throw new Error('Every organisation of this suite is taken: make more.');
      return officeAt(running(), code);
    };
    beforeAll(async () => {
      host = await startHost();
      codes = await putOffices(host, organisations);
    });
    afterAll(async () => {
      await host?.stop();
    });
    registerTalking(running, office);
    registerCaseTalks(running, office);
    // Before time goes by in the host: an identity token lives for minutes.
    registerDoors(running, office);
    registerStrangers(running, office);
    registerKeeping(running, office);
    registerCalls(running, office);
    registerIncidents(running, office);
  });
}
