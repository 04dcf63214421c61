import { afterAll, beforeAll, describe } from 'vitest';
import type { LaneHost } from '../../support/rondkomen/hosts.ts';
import { registerBooking } from './booking.ts';
import { registerDesk } from './desk.ts';
import { registerErasing } from './erasing.ts';
import { registerNoCredentials } from './no-credentials.ts';
import { registerRoom } from './room.ts';

/** Lane R as every host has to hold it. Started once per host; each test has an organisation of its own. */
export function registerRondkomenContract(name: string, start: () => Promise<LaneHost>): void {
  describe(`rondkomen on ${name}`, () => {
    let host: LaneHost | undefined;
    const running = () => {
      if (!host) throw new Error('The host does not run.');
      return host;
    };
    beforeAll(async () => {
      host = await start();
    });
    afterAll(async () => {
      await host?.stop();
    });
    registerNoCredentials(running);
    registerBooking(running);
    registerErasing(running);
    registerDesk(running);
    registerRoom(running);
  });
}
