import { test as base, expect } from '../../support/browser/test.ts';
import { type Agent, sitDown } from './agent.ts';

/** For journeys of a citizen to a person. */
export const test = base.extend<{ samira: Agent }>({
  // Automatic: whoever asks for a person finds somebody at a desk.
  samira: [
    async ({ server, seen: _ }, use) => {
      const samira = await sitDown(server, { name: 'Samira' });
      await use(samira);
      await samira.leave();
    },
    { auto: true },
  ],
});

export { expect };
